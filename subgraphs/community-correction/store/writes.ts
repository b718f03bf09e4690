import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import type { ActParts } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { CorrectionNoticeCause, CorrectionNoticeRecipient } from '../codes.ts';
import type { CorrectionSubject } from '../models.ts';
import { living, type CaseFile } from '../rules/subjectFacts.ts';
import {
  classDecision,
  commutation,
  correctionNotice,
  custody,
  electronicTracking,
  groupMember,
  leaveRequest,
  moveRequest,
  numberSeries,
  planTask,
  recurrentLeave,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';
import { caseFile } from './caseFile.ts';

/** Writes beside the case, in the transaction of its act. */
export type Write<Input> = (
  transaction: Transaction,
  row: CorrectionSubject,
  input: Input,
  at: ActContext,
) => Promise<unknown>;

/**
 * The parts of an act to a person's correction: the file that its rule reads, what it writes beside the case, and, when it
 * ends the correction, the end of all that was still asked for.
 */
export function partsOf<Input = object>(
  at: ActContext,
  write?: Write<Input>,
): ActParts<CorrectionSubject, CaseFile, Input, unknown> {
  return {
    facts: caseFile,
    also: async (transaction, row, _done, input) => {
      await write?.(transaction, row, input, at);
      if (!living.includes(row.status)) await endEverything(transaction, row, at);
    },
  };
}

/** The next number of one of the department's books. */
export function bookNumber(
  transaction: Transaction,
  series: string,
  { regionCode }: { readonly regionCode: string },
  at: ActContext,
): Promise<string> {
  return registerNumber(transaction, numberSeries, series, regionCode, at.today);
}

/** Notices of one cause to many. */
export async function sendNotices(
  transaction: Transaction,
  { id }: CorrectionSubject,
  cause: CorrectionNoticeCause,
  recipients: readonly CorrectionNoticeRecipient[],
  at: ActContext,
): Promise<void> {
  const rows = [...new Set(recipients)].map((recipient) => ({
    caseId: id,
    cause,
    recipient,
    sentOn: at.today,
  }));
  if (rows.length > 0) await transaction.insert(correctionNotice).values(rows);
}

/** Nothing that was asked for outlives the correction: requests and proposals end, tracking is lifted. */
async function endEverything(
  transaction: Transaction,
  { id, number }: CorrectionSubject,
  { today }: ActContext,
): Promise<void> {
  const ended = { status: 'ENDED' } as const;
  await transaction
    .update(leaveRequest)
    .set(ended)
    .where(and(eq(leaveRequest.caseId, id), inArray(leaveRequest.status, ['APPLIED', 'APPROVED', 'OUT'])));
  await transaction
    .update(moveRequest)
    .set(ended)
    .where(
      and(
        eq(moveRequest.caseId, id),
        inArray(moveRequest.status, ['APPLIED', 'ASKED', 'ANSWERED', 'APPROVED']),
      ),
    );
  await transaction
    .update(sanctionProposal)
    .set(ended)
    .where(
      and(
        eq(sanctionProposal.caseId, id),
        inArray(sanctionProposal.status, ['PROPOSED', 'CHECKED', 'HEARD', 'SENT']),
      ),
    );
  await transaction
    .update(trackingProposal)
    .set(ended)
    .where(and(eq(trackingProposal.caseId, id), eq(trackingProposal.status, 'PROPOSED')));
  await transaction
    .update(classDecision)
    .set(ended)
    .where(and(eq(classDecision.caseId, id), inArray(classDecision.status, ['PROPOSED', 'APPEALED'])));
  await transaction
    .update(commutation)
    .set(ended)
    .where(and(eq(commutation.caseId, id), eq(commutation.status, 'SENT')));
  await transaction
    .update(recurrentLeave)
    .set({ ...ended, endedOn: today })
    .where(
      and(
        eq(recurrentLeave.caseId, id),
        or(
          eq(recurrentLeave.status, 'APPLIED'),
          and(eq(recurrentLeave.status, 'APPROVED'), sql`${recurrentLeave.toDay} >= ${today}::date`),
        ),
      ),
    );
  // What becomes of the person is no matter of this department any more.
  await transaction
    .update(custody)
    .set({ endedOn: today })
    .where(and(eq(custody.caseId, id), isNull(custody.endedOn)));
  await liftTracking(transaction, number, today);
  await transaction
    .update(planTask)
    .set({ droppedOn: today })
    .where(and(eq(planTask.caseId, id), isNull(planTask.doneOn), isNull(planTask.droppedOn)));
  await transaction
    .update(groupMember)
    .set({ leftOn: today })
    .where(and(eq(groupMember.caseId, id), isNull(groupMember.leftOn)));
}

/** Lifts every term of tracking that still runs or is still to come. */
export function liftTracking(transaction: Transaction, number: string, today: string): Promise<unknown> {
  return transaction
    .update(electronicTracking)
    .set({ liftedOn: today })
    .where(
      and(
        eq(electronicTracking.subjectNumber, number),
        isNull(electronicTracking.liftedOn),
        sql`${electronicTracking.toDay} >= ${today}::date`,
      ),
    );
}
