import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintClose: NonNullable<MutationResolvers['wageComplaintClose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintClose',
      complaintActs.wageComplaintClose,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.plain,
    ),
  );
