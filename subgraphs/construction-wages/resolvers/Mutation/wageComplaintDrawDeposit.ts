import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintDrawDeposit: NonNullable<MutationResolvers['wageComplaintDrawDeposit']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintDrawDeposit',
      complaintActs.wageComplaintDrawDeposit,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.drawn,
    ),
  );
