import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeMediationStart: NonNullable<MutationResolvers['disputeMediationStart']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputeMediationStart', disputeActs.disputeMediationStart, {
      id: input.id,
      input,
    }),
  );
