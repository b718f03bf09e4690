import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { jointPunishmentActs } from '../../rules/jointPunishmentActs.ts';

export const jointPunishmentHear: NonNullable<MutationResolvers['jointPunishmentHear']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'jointPunishmentListing',
    await acts.jointPunishment.perform(
      'jointPunishmentHear',
      jointPunishmentActs.jointPunishmentHear,
      { id: input.id, input, idempotencyKey },
      acts.jointPunishmentParts.plain,
    ),
  );
