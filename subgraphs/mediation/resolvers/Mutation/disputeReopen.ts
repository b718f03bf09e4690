import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeReopen: NonNullable<MutationResolvers['disputeReopen']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputeReopen', disputeActs.disputeReopen, { id: input.id, input }),
  );
