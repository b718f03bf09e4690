import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeAssign: NonNullable<MutationResolvers['disputeAssign']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeAssign',
      disputeActs.disputeAssign,
      { id: input.id, input },
      {
        facts: (transaction, row) => parts.assignment.facts(transaction, row, input.mediators),
        also: (transaction, row) => parts.assignment.also(transaction, row, input),
      },
    ),
  );
