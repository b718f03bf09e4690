import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintToArbitration: NonNullable<
  MutationResolvers['wageComplaintToArbitration']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintToArbitration',
      complaintActs.wageComplaintToArbitration,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.plain,
    ),
  );
