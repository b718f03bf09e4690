import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { addDays } from '../../_kit/deadlines/days.ts';
import type { CorrectionWait } from '../codes.ts';
import { summingUpAhead } from '../rules/clocks.ts';
import {
  classDecision,
  correctionSubject,
  leaveRequest,
  moveRequest,
  procuratorateRemark,
  recurrentLeave,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';

type Hanging = PgTable & { caseId: PgColumn; status: PgColumn };

/** SQL: for whom each kind of thing waits on a day. */
export function waiting({ today, enabled }: ActContext): Readonly<Record<CorrectionWait, SQL>> {
  const { status, termEndsOn, summedUpOn } = correctionSubject;
  const near = addDays(today, summingUpAhead);
  return {
    RECEPTION: sql`${status} in ('NOTIFIED', 'NOT_REPORTED', 'REPORTED_IN', 'ENROLLED')`,
    LEAVE_DECISION: has(leaveRequest, ['APPLIED']),
    LEAVE_RETURN: has(leaveRequest, ['OUT'], sql`${leaveRequest.toDay} < ${today}::date`),
    RECURRENT_LEAVE_DECISION: has(recurrentLeave, ['APPLIED']),
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
    SUMMING_UP: enabled('R-CC-20-SUMMING-UP')
      ? sql`(${status} in ('UNDER_CORRECTION', 'ON_LEAVE') and ${summedUpOn} is null and ${termEndsOn} <= ${near}::date)`
      : sql`false`,
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
