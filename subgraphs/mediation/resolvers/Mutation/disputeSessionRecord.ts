import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeSessionRecord: NonNullable<MutationResolvers['disputeSessionRecord']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeSessionRecord',
      disputeActs.disputeSessionRecord,
      { id: input.id, input },
      { also: (transaction, row) => parts.session(transaction, row, input) },
    ),
  );
