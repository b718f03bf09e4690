import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputePoliceInform: NonNullable<MutationResolvers['disputePoliceInform']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputePoliceInform',
      disputeActs.disputePoliceInform,
      { id: input.id, input },
      { also: (transaction, row) => parts.policeReport(transaction, row, input) },
    ),
  );
