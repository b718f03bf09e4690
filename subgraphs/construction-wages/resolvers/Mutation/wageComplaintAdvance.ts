import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintAdvance: NonNullable<MutationResolvers['wageComplaintAdvance']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintAdvance',
      complaintActs.wageComplaintAdvance,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.paid(input.from),
    ),
  );
