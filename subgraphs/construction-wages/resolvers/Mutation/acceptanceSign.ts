import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { acceptanceActs } from '../../rules/acceptanceActs.ts';

export const acceptanceSign: NonNullable<MutationResolvers['acceptanceSign']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'acceptanceApplication',
    await acts.acceptance.perform(
      'acceptanceSign',
      acceptanceActs.acceptanceSign,
      { id: input.id, input, idempotencyKey },
      acts.acceptanceParts.plain,
    ),
  );
