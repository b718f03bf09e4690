import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintInvestigate: NonNullable<MutationResolvers['wageComplaintInvestigate']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'wageComplaint',
    await acts.complaint.perform(
      'wageComplaintInvestigate',
      complaintActs.wageComplaintInvestigate,
      { id: input.id, input },
      acts.complaintParts.plain,
    ),
  );
