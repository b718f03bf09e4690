import { and, eq, gte, inArray, isNull } from 'drizzle-orm';
import type { CustodyEndInput, CustodyTakeInput } from '../rules/custodyActs.ts';
import type { RecurrentLeaveInput } from '../rules/recurrentLeaveActs.ts';
import { custody, leaveRequest, recurrentLeave } from '../tables/index.ts';
import type { Write } from './writes.ts';

export const recurrentLeaveApplied: Write<RecurrentLeaveInput> = (
  transaction,
  { id },
  { reason, fromDay, toDay },
) => transaction.insert(recurrentLeave).values({ caseId: id, reason, fromDay, toDay, status: 'APPLIED' });

export const recurrentLeaveApproved: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(recurrentLeave)
    .set({ status: 'APPROVED', decidedOn: today })
    .where(and(eq(recurrentLeave.caseId, id), eq(recurrentLeave.status, 'APPLIED')));

export const recurrentLeaveRefused: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(recurrentLeave)
    .set({ status: 'REFUSED', decidedOn: today })
    .where(and(eq(recurrentLeave.caseId, id), eq(recurrentLeave.status, 'APPLIED')));

/** Whoever needs none of it any more has none: one that is still to begin ends with the one that is valid. */
export const recurrentLeaveEnded: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(recurrentLeave)
    .set({ status: 'ENDED', endedOn: today })
    .where(
      and(
        eq(recurrentLeave.caseId, id),
        eq(recurrentLeave.status, 'APPROVED'),
        gte(recurrentLeave.toDay, today),
      ),
    );

/** Leaves are over with the custody: none is late for it. */
export const custodyTaken: Write<CustodyTakeInput> = async (transaction, { id }, { takenOn }) => {
  await transaction.insert(custody).values({ caseId: id, takenOn });
  await transaction
    .update(leaveRequest)
    .set({ status: 'ENDED' })
    .where(and(eq(leaveRequest.caseId, id), inArray(leaveRequest.status, ['APPLIED', 'APPROVED', 'OUT'])));
};

export const custodyEnded: Write<CustodyEndInput> = (transaction, { id }, { releasedOn }) =>
  transaction
    .update(custody)
    .set({ endedOn: releasedOn })
    .where(and(eq(custody.caseId, id), isNull(custody.endedOn)));
