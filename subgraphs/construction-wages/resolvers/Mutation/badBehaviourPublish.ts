import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourPublish: NonNullable<MutationResolvers['badBehaviourPublish']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'badBehaviourRecord',
    await acts.badBehaviour.perform('badBehaviourPublish', badBehaviourActs.badBehaviourPublish, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
