import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintRecourse: NonNullable<MutationResolvers['wageComplaintRecourse']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintRecourse',
      complaintActs.wageComplaintRecourse,
      { id: input.id, input, idempotencyKey },
      acts.complaintParts.recovered,
    ),
  );
