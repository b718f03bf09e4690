import { asc, inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../_kit/database.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import {
  classDecision,
  commutation,
  correctionNotice,
  custody,
  deadline,
  groupMember,
  identityVerification,
  leaveRequest,
  moveRequest,
  periodicReport,
  planTask,
  procuratorateRemark,
  recurrentLeave,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';

/** What hangs on cases, read for cases that are in the viewer's reach, oldest first. */
export function fileStore(db: Database) {
  const hanging =
    <Table extends PgTable & { caseId: PgColumn; id: PgColumn }>(table: Table) =>
    async (ids: readonly string[]): Promise<Table['$inferSelect'][]> =>
      db
        .select()
        .from(table as PgTable)
        .where(inArray(table.caseId, [...ids]))
        .orderBy(asc(table.id));
  return {
    group: hanging(groupMember),
    tasks: async (ids: readonly string[]) =>
      db
        .select()
        .from(planTask)
        .where(inArray(planTask.caseId, [...ids]))
        .orderBy(asc(planTask.dueOn), asc(planTask.id)),
    reports: hanging(periodicReport),
    notices: hanging(correctionNotice),
    leaves: hanging(leaveRequest),
    recurrentLeaves: hanging(recurrentLeave),
    custodies: hanging(custody),
    moves: hanging(moveRequest),
    sanctionProposals: hanging(sanctionProposal),
    trackingProposals: hanging(trackingProposal),
    classDecisions: hanging(classDecision),
    commutations: hanging(commutation),
    remarks: hanging(procuratorateRemark),
    checks: hanging(identityVerification),
    deadlines: (ids: readonly string[]) => deadlinesOf(db, deadline, ids),
  };
}
