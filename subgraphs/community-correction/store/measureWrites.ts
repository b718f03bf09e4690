import { and, eq, inArray } from 'drizzle-orm';
import { invariant, type Transaction } from '../../_kit/database.ts';
import type { CorrectionNoticeCause, CorrectionNoticeRecipient, SanctionProposalStatus } from '../codes.ts';
import type { CorrectionSubject } from '../models.ts';
import type { ClassInput } from '../rules/classActs.ts';
import type { RemarkAnswerInput } from '../rules/endActs.ts';
import type { OutsideAnswerInput, SanctionCheckInput, SanctionProposeInput } from '../rules/sanctionActs.ts';
import { decidedOutside } from '../rules/sanctionGrounds.ts';
import type { TrackingProposeInput } from '../rules/trackingActs.ts';
import {
  classDecision,
  correctionSanction,
  electronicTracking,
  procuratorateRemark,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';
import { bookNumber, liftTracking, sendNotices, type Write } from './writes.ts';

export const sanctionProposed: Write<SanctionProposeInput> = (
  transaction,
  { id },
  { sanction, ground, lateDays },
  { subject, today },
) =>
  transaction.insert(sanctionProposal).values({
    caseId: id,
    sanction,
    ground,
    lateDays,
    status: 'PROPOSED',
    proposedBy: subject,
    proposedOn: today,
  });

export const sanctionChecked: Write<SanctionCheckInput> = (transaction, row, { factsFound }, { subject }) =>
  proposalTo(transaction, row, ['PROPOSED'], {
    status: factsFound ? 'CHECKED' : 'REJECTED',
    checkedBy: subject,
  });

export const sanctionHeard: Write<object> = (transaction, row, _input, { today }) =>
  proposalTo(transaction, row, ['CHECKED'], { status: 'HEARD', heardOn: today });

/** What was decided stands in the book of praise and sanctions; what goes outside is copied to the procuratorate. */
export const sanctionDecided: Write<object> = async (transaction, row, _input, at) => {
  const [open] = await transaction
    .select()
    .from(sanctionProposal)
    .where(and(eq(sanctionProposal.caseId, row.id), inArray(sanctionProposal.status, ['CHECKED', 'HEARD'])));
  const { id, sanction } = invariant(open, 'what is decided was proposed');
  const outside = decidedOutside(sanction);
  await transaction
    .update(sanctionProposal)
    .set({ status: outside ? 'SENT' : 'DECIDED', decidedOn: at.today })
    .where(eq(sanctionProposal.id, id));
  await transaction.insert(correctionSanction).values({
    number: await bookNumber(transaction, '奖惩', row, at),
    subjectNumber: row.number,
    sanction,
    decidedOn: at.today,
  });
  if (outside) await sendNotices(transaction, row, 'PROPOSAL', ['PROCURATORATE'], at);
};

export const sanctionRejected: Write<object> = (transaction, row, _input, { today }) =>
  proposalTo(transaction, row, ['PROPOSED', 'CHECKED', 'HEARD'], { status: 'REJECTED', decidedOn: today });

export const outsideAnswered: Write<OutsideAnswerInput> = (transaction, row, { granted, answeredOn }) =>
  proposalTo(transaction, row, ['SENT'], { status: granted ? 'GRANTED' : 'NOT_GRANTED', answeredOn });

export const trackingProposed: Write<TrackingProposeInput> = (
  transaction,
  { id },
  { ground, fromDay, toDay },
  { subject, today },
) =>
  transaction.insert(trackingProposal).values({
    caseId: id,
    ground,
    fromDay,
    toDay,
    status: 'PROPOSED',
    proposedBy: subject,
    proposedOn: today,
  });

export const trackingApproved: Write<object> = async (transaction, row, _input, at) => {
  const [approved] = await transaction
    .update(trackingProposal)
    .set({ status: 'APPROVED', decidedOn: at.today })
    .where(and(eq(trackingProposal.caseId, row.id), eq(trackingProposal.status, 'PROPOSED')))
    .returning();
  const { ground, fromDay, toDay } = invariant(approved, 'what is approved was proposed');
  await transaction.insert(electronicTracking).values({
    number: await bookNumber(transaction, '定', row, at),
    subjectNumber: row.number,
    ground,
    fromDay,
    toDay,
    approvedOn: at.today,
  });
};

export const trackingRefused: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(trackingProposal)
    .set({ status: 'REFUSED', decidedOn: today })
    .where(and(eq(trackingProposal.caseId, id), eq(trackingProposal.status, 'PROPOSED')));

export const trackingLifted: Write<object> = (transaction, { number }, _input, { today }) =>
  liftTracking(transaction, number, today);

export const classProposed: Write<ClassInput> = (
  transaction,
  { id },
  { supervisionClass },
  { subject, today },
) =>
  transaction.insert(classDecision).values({
    caseId: id,
    proposed: supervisionClass,
    status: 'PROPOSED',
    proposedBy: subject,
    proposedOn: today,
  });

export const classDecided: Write<ClassInput> = (transaction, row, { supervisionClass }, { subject, today }) =>
  classTo(transaction, row, 'PROPOSED', {
    status: 'DECIDED',
    decided: supervisionClass,
    decidedBy: subject,
    decidedOn: today,
  });

/** The newest decision is the one that stands. */
export const classAppealed: Write<object> = async (transaction, { id }, _input, { today }) => {
  const decided = await transaction.select().from(classDecision).where(eq(classDecision.caseId, id));
  const newest = decided.reduce((last, each) => (each.id > last.id ? each : last));
  await transaction
    .update(classDecision)
    .set({ status: 'APPEALED', appealedOn: today })
    .where(eq(classDecision.id, newest.id));
};

export const classReviewed: Write<ClassInput> = (transaction, row, { supervisionClass }, { today }) =>
  classTo(transaction, row, 'APPEALED', {
    status: 'REVIEWED',
    decided: supervisionClass,
    reviewedOn: today,
  });

/** Writes the notices of an end. */
export const noticesOf =
  (cause: CorrectionNoticeCause): Write<{ readonly notices: readonly CorrectionNoticeRecipient[] }> =>
  (transaction, row, { notices }, at) =>
    sendNotices(transaction, row, cause, notices, at);

export const remarkWritten: Write<object> = async (transaction, row, _input, at) =>
  transaction.insert(procuratorateRemark).values({
    number: await bookNumber(transaction, '检察', row, at),
    caseId: row.id,
    writtenOn: at.today,
  });

export const remarkAnswered: Write<RemarkAnswerInput> = (transaction, _row, { remark }, { today }) =>
  transaction
    .update(procuratorateRemark)
    .set({ answeredOn: today })
    .where(eq(procuratorateRemark.number, remark));

function proposalTo(
  transaction: Transaction,
  { id }: CorrectionSubject,
  from: SanctionProposalStatus[],
  to: Partial<typeof sanctionProposal.$inferInsert>,
): Promise<unknown> {
  return transaction
    .update(sanctionProposal)
    .set(to)
    .where(and(eq(sanctionProposal.caseId, id), inArray(sanctionProposal.status, from)));
}

function classTo(
  transaction: Transaction,
  { id }: CorrectionSubject,
  from: 'PROPOSED' | 'APPEALED',
  to: Partial<typeof classDecision.$inferInsert>,
): Promise<unknown> {
  return transaction
    .update(classDecision)
    .set(to)
    .where(and(eq(classDecision.caseId, id), eq(classDecision.status, from)));
}
