import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeSettleOnTheSpot: NonNullable<MutationResolvers['disputeSettleOnTheSpot']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeSettleOnTheSpot',
      disputeActs.disputeSettleOnTheSpot,
      { id: input.id, input, idempotencyKey },
      {
        also: async (transaction, row) => {
          await parts.agreement.settle(transaction, row, input);
          await parts.escalation.end(transaction, row);
        },
      },
    ),
  );
