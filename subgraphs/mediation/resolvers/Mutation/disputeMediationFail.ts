import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeMediationFail: NonNullable<MutationResolvers['disputeMediationFail']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeMediationFail',
      disputeActs.disputeMediationFail,
      { id: input.id, input },
      { also: parts.escalation.end },
    ),
  );
