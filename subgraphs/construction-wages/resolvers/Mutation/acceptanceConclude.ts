import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { acceptanceActs } from '../../rules/acceptanceActs.ts';

export const acceptanceConclude: NonNullable<MutationResolvers['acceptanceConclude']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'acceptanceApplication',
    await acts.acceptance.perform(
      'acceptanceConclude',
      acceptanceActs.acceptanceConclude,
      { id: input.id, input, idempotencyKey },
      acts.acceptanceParts.plain,
    ),
  );
