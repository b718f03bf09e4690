import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { jointPunishmentActs } from '../../rules/jointPunishmentActs.ts';

export const jointPunishmentPropose: NonNullable<MutationResolvers['jointPunishmentPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const complaint = await loaders.complaintByNumber.load(input.complaint);
  return payload(
    'jointPunishmentListing',
    await acts.jointPunishment.open(
      'jointPunishmentPropose',
      jointPunishmentActs.jointPunishmentPropose,
      { input, idempotencyKey },
      {
        of: await acts.jointPunishmentParts.employer(input.organization, complaint),
        regionCode: complaint?.regionCode ?? '',
        series: '惩戒',
        columns: { complaintNumber: input.complaint, decidingBodyCode: input.body },
      },
    ),
  );
};
