import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { complaintStore } from './complaints.ts';
import { payrollStore } from './payroll.ts';
import { projectStore } from './projects.ts';
import { statisticsStore } from './statistics.ts';
import { supervisionStore } from './supervision.ts';
import { workersAffectedStore } from './workersAffected.ts';

/** Everything that this department reads, for one viewer. */
export type ConstructionWagesStore = ReturnType<typeof constructionWagesStore>;

export function constructionWagesStore(db: Database, viewer: Viewer) {
  return {
    projects: projectStore(db, viewer),
    complaints: complaintStore(db, viewer),
    payroll: payrollStore(db),
    supervision: supervisionStore(db, viewer),
    statistics: statisticsStore(db),
    workersAffected: workersAffectedStore(db),
  };
}
