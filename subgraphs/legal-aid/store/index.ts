import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { applicationStore } from './applications.ts';
import { caseStore } from './cases.ts';
import { statisticsStore } from './statistics.ts';
import { workstationStore } from './workstations.ts';

/** Everything that this department reads, for one viewer. */
export type LegalAidStore = ReturnType<typeof legalAidStore>;

export function legalAidStore(db: Database, viewer: Viewer) {
  return {
    applications: applicationStore(db, viewer),
    cases: caseStore(db, viewer),
    workstations: workstationStore(db),
    statistics: statisticsStore(db),
  };
}
