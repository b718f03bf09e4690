import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { accountabilityActs } from '../../rules/supervisionActs.ts';

export const accountabilityAnswer: NonNullable<MutationResolvers['accountabilityAnswer']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'proposal',
    await acts.accountability.perform('accountabilityAnswer', accountabilityActs.accountabilityAnswer, {
      id,
      input,
    }),
  );
