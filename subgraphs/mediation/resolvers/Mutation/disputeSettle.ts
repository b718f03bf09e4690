import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeSettle: NonNullable<MutationResolvers['disputeSettle']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeSettle',
      disputeActs.disputeSettle,
      { id: input.id, input, idempotencyKey },
      {
        also: async (transaction, row) => {
          await parts.agreement.settle(transaction, row, input);
          await parts.escalation.end(transaction, row);
        },
      },
    ),
  );
