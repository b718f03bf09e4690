import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintConfirm: NonNullable<MutationResolvers['wageComplaintConfirm']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintConfirm',
      complaintActs.wageComplaintConfirm,
      { id: input.id, input },
      acts.complaintParts.confirmed,
    ),
  );
