import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { jointPunishmentActs } from '../../rules/jointPunishmentActs.ts';

export const jointPunishmentPromise: NonNullable<MutationResolvers['jointPunishmentPromise']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'jointPunishmentListing',
    await acts.jointPunishment.perform(
      'jointPunishmentPromise',
      jointPunishmentActs.jointPunishmentPromise,
      { id: input.id, input, idempotencyKey },
      acts.jointPunishmentParts.plain,
    ),
  );
