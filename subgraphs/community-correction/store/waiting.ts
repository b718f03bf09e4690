import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { CorrectionWait } from '../codes.ts';
import {
  classDecision,
  correctionSubject,
  leaveRequest,
  moveRequest,
  procuratorateRemark,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';

type Hanging = PgTable & { caseId: PgColumn; status: PgColumn };

/** SQL: for whom each kind of thing waits on a day. */
export function waiting(today: string): Readonly<Record<CorrectionWait, SQL>> {
  const { status, termEndsOn } = correctionSubject;
  return {
    RECEPTION: sql`${status} in ('NOTIFIED', 'NOT_REPORTED', 'REPORTED_IN', 'ENROLLED')`,
    LEAVE_DECISION: has(leaveRequest, ['APPLIED']),
    LEAVE_RETURN: has(leaveRequest, ['OUT'], sql`${leaveRequest.toDay} < ${today}::date`),
    MOVE_STEP: has(moveRequest, ['APPLIED', 'ASKED', 'ANSWERED', 'APPROVED']),
    SANCTION_CHECK: has(sanctionProposal, ['PROPOSED']),
    SANCTION_HEARING: has(sanctionProposal, ['CHECKED'], sql`${sanctionProposal.sanction} <> 'PRAISE'`),
    SANCTION_DECISION: sql`(${has(sanctionProposal, ['HEARD'])} or ${has(
      sanctionProposal,
      ['CHECKED'],
      sql`${sanctionProposal.sanction} = 'PRAISE'`,
    )})`,
    ANSWER_OUTSIDE: has(sanctionProposal, ['SENT']),
    TRACKING_APPROVAL: has(trackingProposal, ['PROPOSED']),
    CLASS_DECISION: has(classDecision, ['PROPOSED']),
    CLASS_REVIEW: has(classDecision, ['APPEALED']),
    REMARK_ANSWER: sql`exists (select from ${procuratorateRemark}
      where ${procuratorateRemark.caseId} = ${correctionSubject.id} and ${procuratorateRemark.answeredOn} is null)`,
    TERM_ENDED: sql`(${status} = 'UNDER_CORRECTION' and ${termEndsOn} <= ${today}::date)`,
  };
}

function has(table: Hanging, states: readonly string[], more: SQL = sql`true`): SQL {
  const wanted = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  );
  return sql`exists (select from ${table} where ${table.caseId} = ${correctionSubject.id}
    and ${table.status} in (${wanted}) and ${more})`;
}
