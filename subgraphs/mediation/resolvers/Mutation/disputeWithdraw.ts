import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeWithdraw: NonNullable<MutationResolvers['disputeWithdraw']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeWithdraw',
      disputeActs.disputeWithdraw,
      { id: input.id, input },
      { also: parts.escalation.end },
    ),
  );
