import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeLedgerEnter: NonNullable<MutationResolvers['disputeLedgerEnter']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputeLedgerEnter', disputeActs.disputeLedgerEnter, { id: input.id, input }),
  );
