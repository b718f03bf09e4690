import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputePeriodExtend: NonNullable<MutationResolvers['disputePeriodExtend']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform('disputePeriodExtend', disputeActs.disputePeriodExtend, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
