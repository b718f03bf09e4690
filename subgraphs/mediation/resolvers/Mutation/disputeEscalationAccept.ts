import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeEscalationAccept: NonNullable<MutationResolvers['disputeEscalationAccept']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeEscalationAccept',
      disputeActs.disputeEscalationAccept,
      { id: input.id, input },
      { facts: parts.escalation.answer.facts, also: parts.escalation.answer.also('ACCEPTED') },
    ),
  );
