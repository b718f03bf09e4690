import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeRefuse: NonNullable<MutationResolvers['disputeRefuse']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeRefuse',
      disputeActs.disputeRefuse,
      { id: input.id, input },
      { also: parts.escalation.end },
    ),
  );
