import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import type { CorrectionLeaveStatus, CorrectionMoveStatus, CorrectionNoticeRecipient } from '../codes.ts';
import type { CorrectionSubject } from '../models.ts';
import type { LeaveInput, ReturnInput } from '../rules/leaveActs.ts';
import type { ArrivalInput } from '../rules/moveActs.ts';
import type { GroupInput, PlanInput, ReportInput } from '../rules/planActs.ts';
import { groupMember, leaveRequest, moveRequest, periodicReport, planTask } from '../tables/index.ts';
import { sendNotices, type Write } from './writes.ts';

/** A new plan takes the place of what was not done of the old one. */
export const planMade: Write<PlanInput> = async (transaction, { id }, { tasks }, { today }) => {
  await transaction
    .update(planTask)
    .set({ droppedOn: today })
    .where(and(eq(planTask.caseId, id), isNull(planTask.doneOn), isNull(planTask.droppedOn)));
  await transaction.insert(planTask).values(tasks.map(({ kind, dueOn }) => ({ caseId: id, kind, dueOn })));
};

/** A new group takes the place of the old one. */
export const groupFormed: Write<GroupInput> = async (transaction, { id }, { members }, { today }) => {
  await transaction
    .update(groupMember)
    .set({ leftOn: today })
    .where(and(eq(groupMember.caseId, id), isNull(groupMember.leftOn)));
  await transaction
    .insert(groupMember)
    .values(members.map(({ role, account }) => ({ caseId: id, role, account, joinedOn: today })));
};

export const reportTaken: Write<ReportInput> = (transaction, { id }, { kind, reportedOn }) =>
  transaction.insert(periodicReport).values({ caseId: id, kind, reportedOn });

export const notReportedNotices: Write<{ readonly notices: readonly CorrectionNoticeRecipient[] }> = (
  transaction,
  row,
  { notices },
  at,
) => sendNotices(transaction, row, 'NOT_REPORTED', notices, at);

/** A leave that was approved and never taken makes room for the new one. */
export const leaveApplied: Write<LeaveInput> = async (transaction, row, { reason, fromDay, toDay }) => {
  await leaveTo(transaction, row, ['APPROVED'], { status: 'ENDED' });
  await transaction
    .insert(leaveRequest)
    .values({ caseId: row.id, reason, fromDay, toDay, status: 'APPLIED' });
};

export const leaveApproved: Write<object> = (transaction, row, _input, { today }) =>
  leaveTo(transaction, row, ['APPLIED'], { status: 'APPROVED', decidedOn: today });

export const leaveRefused: Write<object> = (transaction, row, _input, { today }) =>
  leaveTo(transaction, row, ['APPLIED'], { status: 'REFUSED', decidedOn: today });

export const leaveStarted: Write<object> = (transaction, row, _input, { today }) =>
  leaveTo(transaction, row, ['APPROVED'], { status: 'OUT', outOn: today });

export const leaveOver: Write<ReturnInput> = async (transaction, row, { returnedOn }) => {
  const [out] = await transaction
    .select()
    .from(leaveRequest)
    .where(and(eq(leaveRequest.caseId, row.id), eq(leaveRequest.status, 'OUT')));
  const status = out && returnedOn > out.toDay ? 'LATE' : 'RETURNED';
  await leaveTo(transaction, row, ['OUT'], { status, returnedOn });
};

export const moveApplied: Write<{ readonly region: string }> = (transaction, { id }, { region }, { today }) =>
  transaction
    .insert(moveRequest)
    .values({ caseId: id, regionCode: region, status: 'APPLIED', appliedOn: today });

export const moveAsked: Write<object> = (transaction, row) =>
  moveTo(transaction, row, 'APPLIED', { status: 'ASKED' });

export const moveAnswered: Write<{ readonly welcome: boolean }> = (transaction, row, { welcome }) =>
  moveTo(transaction, row, 'ASKED', { status: 'ANSWERED', welcome });

export const moveApproved: Write<object> = (transaction, row, _input, { today }) =>
  moveTo(transaction, row, 'ANSWERED', { status: 'APPROVED', decidedOn: today });

export const moveRefused: Write<object> = (transaction, row, _input, { today }) =>
  moveTo(transaction, row, 'ANSWERED', { status: 'REFUSED', decidedOn: today });

export const moveHandedOver: Write<object> = (transaction, row, _input, { today }) =>
  moveTo(transaction, row, 'APPROVED', { status: 'HANDED_OVER', handedOverOn: today });

export const moveArrived: Write<ArrivalInput> = (transaction, row, { reportedOn }) =>
  moveTo(transaction, row, 'HANDED_OVER', { status: 'ARRIVED', arrivedOn: reportedOn });

function leaveTo(
  transaction: Transaction,
  { id }: CorrectionSubject,
  from: CorrectionLeaveStatus[],
  to: Partial<typeof leaveRequest.$inferInsert>,
): Promise<unknown> {
  return transaction
    .update(leaveRequest)
    .set(to)
    .where(and(eq(leaveRequest.caseId, id), inArray(leaveRequest.status, from)));
}

function moveTo(
  transaction: Transaction,
  { id }: CorrectionSubject,
  from: CorrectionMoveStatus,
  to: Partial<typeof moveRequest.$inferInsert>,
): Promise<unknown> {
  return transaction
    .update(moveRequest)
    .set(to)
    .where(and(eq(moveRequest.caseId, id), eq(moveRequest.status, from)));
}
