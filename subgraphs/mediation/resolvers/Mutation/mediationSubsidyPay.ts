import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subsidyActs } from '../../rules/subsidyActs.ts';

export const mediationSubsidyPay: NonNullable<MutationResolvers['mediationSubsidyPay']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'mediationSubsidy',
    await acts.subsidy.perform('mediationSubsidyPay', subsidyActs.mediationSubsidyPay, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
