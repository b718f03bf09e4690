import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourHear: NonNullable<MutationResolvers['badBehaviourHear']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'badBehaviourRecord',
    await acts.badBehaviour.perform('badBehaviourHear', badBehaviourActs.badBehaviourHear, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
