import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintPay: NonNullable<MutationResolvers['wageComplaintPay']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintPay',
      complaintActs.wageComplaintPay,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.paid('RESPONDENT'),
    ),
  );
