import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeClose: NonNullable<MutationResolvers['disputeClose']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeClose',
      disputeActs.disputeClose,
      { id: input.id, input },
      { facts: parts.dossier.facts, also: parts.dossier.open },
    ),
  );
