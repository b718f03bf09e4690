import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeStrikeOff: NonNullable<MutationResolvers['disputeStrikeOff']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeStrikeOff',
      disputeActs.disputeStrikeOff,
      { id: input.id, input },
      { also: parts.escalation.end },
    ),
  );
