import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import type { WagePost } from '../codes.ts';
import { campaignStore } from './campaigns.ts';
import { clerkStore } from './clerk.ts';
import { complaintStore } from './complaints.ts';
import { jointPunishmentStore } from './jointPunishment.ts';
import { payrollStore } from './payroll.ts';
import { projectStore } from './projects.ts';
import { registerLists } from './registerLists.ts';
import { searchStore } from './search.ts';
import { statisticsStore } from './statistics.ts';
import { supervisionStore } from './supervision.ts';
import { workersAffectedStore } from './workersAffected.ts';

/** Everything that this department reads, for one viewer. */
export type ConstructionWagesStore = ReturnType<typeof constructionWagesStore>;

export function constructionWagesStore(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  return {
    projects: projectStore(db, viewer),
    complaints: complaintStore(db, viewer),
    payroll: payrollStore(db, viewer),
    supervision: supervisionStore(db, viewer),
    statistics: statisticsStore(db),
    workersAffected: workersAffectedStore(db),
    campaigns: campaignStore(db, viewer),
    jointPunishments: jointPunishmentStore(db, viewer),
    clerk: clerkStore(db, viewer, at),
    registers: registerLists(db, viewer, at),
    search: searchStore(db, viewer, at),
  };
}
