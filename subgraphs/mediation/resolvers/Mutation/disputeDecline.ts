import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeDecline: NonNullable<MutationResolvers['disputeDecline']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputeDecline', disputeActs.disputeDecline, { id: input.id, input }),
  );
