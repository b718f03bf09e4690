import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeAgreementEnter: NonNullable<MutationResolvers['disputeAgreementEnter']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeAgreementEnter',
      disputeActs.disputeAgreementEnter,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.agreement.bookedFacts,
        also: (transaction, row) => parts.agreement.enter(transaction, row, input),
      },
    ),
  );
