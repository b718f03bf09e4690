import { and, eq } from 'drizzle-orm';
import type { CommutationAnswerInput } from '../rules/courtActs.ts';
import { commutation, sanctionProposal } from '../tables/index.ts';
import { sendNotices, type Write } from './writes.ts';

export const arrestAsked: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(sanctionProposal)
    .set({ arrestAskedOn: today })
    .where(and(eq(sanctionProposal.caseId, id), eq(sanctionProposal.status, 'SENT')));

export const arrestAnswered: Write<object> = (transaction, { id }, _input, { today }) =>
  transaction
    .update(sanctionProposal)
    .set({ arrestAnsweredOn: today })
    .where(and(eq(sanctionProposal.caseId, id), eq(sanctionProposal.status, 'SENT')));

export const commutationProposed: Write<object> = async (transaction, row, _input, at) => {
  await transaction.insert(commutation).values({ caseId: row.id, status: 'SENT', sentOn: at.today });
  await sendNotices(transaction, row, 'PROPOSAL', ['PROCURATORATE'], at);
};

export const commutationAnswered: Write<CommutationAnswerInput> = (
  transaction,
  { id },
  { granted, answeredOn },
) =>
  transaction
    .update(commutation)
    .set({ status: granted ? 'GRANTED' : 'NOT_GRANTED', answeredOn })
    .where(and(eq(commutation.caseId, id), eq(commutation.status, 'SENT')));
