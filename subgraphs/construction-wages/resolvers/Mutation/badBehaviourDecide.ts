import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourDecide: NonNullable<MutationResolvers['badBehaviourDecide']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'badBehaviourRecord',
    await acts.badBehaviour.perform('badBehaviourDecide', badBehaviourActs.badBehaviourDecide, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
