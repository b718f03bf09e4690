import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeEscalationDecline: NonNullable<MutationResolvers['disputeEscalationDecline']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeEscalationDecline',
      disputeActs.disputeEscalationDecline,
      { id: input.id, input },
      { facts: parts.escalation.answer.facts, also: parts.escalation.answer.also('DECLINED') },
    ),
  );
