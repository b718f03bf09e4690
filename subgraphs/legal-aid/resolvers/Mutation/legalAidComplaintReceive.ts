import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const legalAidComplaintReceive: NonNullable<MutationResolvers['legalAidComplaintReceive']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const complained = input.case ? await loaders.case.load(input.case) : null;
  return payload(
    'legalAidComplaint',
    await acts.complaint.open(
      'legalAidComplaintReceive',
      complaintActs.legalAidComplaintReceive,
      { input, idempotencyKey },
      {
        of: { complained },
        regionCode: input.region,
        series: '援诉',
        columns: { agencyCode: input.agency, caseId: complained?.id ?? null },
      },
    ),
  );
};
