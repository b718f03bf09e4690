import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourLift: NonNullable<MutationResolvers['badBehaviourLift']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'badBehaviourRecord',
    await acts.badBehaviour.perform('badBehaviourLift', badBehaviourActs.badBehaviourLift, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
