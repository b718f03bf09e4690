import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourExpire: NonNullable<MutationResolvers['badBehaviourExpire']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'badBehaviourRecord',
    await acts.badBehaviour.perform('badBehaviourExpire', badBehaviourActs.badBehaviourExpire, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
