import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { LegalAidPost } from '../codes.ts';
import { applicationStore } from './applications.ts';
import { caseStore } from './cases.ts';
import { clerkStore } from './clerk.ts';
import { complaintStore } from './complaints.ts';
import { fraudStore } from './fraud.ts';
import { partySearchStore } from './partySearch.ts';
import { reportStore } from './report.ts';
import { statisticsStore } from './statistics.ts';
import { workstationStore } from './workstations.ts';

/** Everything that this department reads, for one viewer. */
export type LegalAidStore = ReturnType<typeof legalAidStore>;

export function legalAidStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  return {
    applications: applicationStore(db, viewer),
    cases: caseStore(db, viewer),
    complaints: complaintStore(db, viewer, at),
    fraud: fraudStore(db, viewer, at),
    workstations: workstationStore(db),
    statistics: statisticsStore(db),
    report: reportStore(db),
    clerk: clerkStore(db, viewer, at),
    partySearch: partySearchStore(db, viewer, at),
  };
}
