import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeRevisit: NonNullable<MutationResolvers['disputeRevisit']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeRevisit',
      disputeActs.disputeRevisit,
      { id: input.id, input },
      { also: (transaction, row) => parts.revisit(transaction, row, input) },
    ),
  );
