import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeAccept: NonNullable<MutationResolvers['disputeAccept']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputeAccept', disputeActs.disputeAccept, { id: input.id, input }),
  );
