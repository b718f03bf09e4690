import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';
import { complainedCase } from '../../store/complaints.ts';

export const legalAidComplaintWithdraw: NonNullable<MutationResolvers['legalAidComplaintWithdraw']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidComplaint',
    await acts.complaint.perform(
      'legalAidComplaintWithdraw',
      complaintActs.legalAidComplaintWithdraw,
      { id: input.id, input, idempotencyKey },
      {
        facts: async (transaction, { caseId }) => ({
          complained: await complainedCase(transaction, caseId),
        }),
      },
    ),
  );
