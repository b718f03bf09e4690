import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeEscalationPropose: NonNullable<MutationResolvers['disputeEscalationPropose']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeEscalationPropose',
      disputeActs.disputeEscalationPropose,
      { id: input.id, input },
      {
        facts: (transaction, row) => parts.escalation.proposal.facts(transaction, row, input.committee),
        also: (transaction, row) => parts.escalation.proposal.also(transaction, row, input),
      },
    ),
  );
