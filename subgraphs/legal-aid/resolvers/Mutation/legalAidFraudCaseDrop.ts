import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';

export const legalAidFraudCaseDrop: NonNullable<MutationResolvers['legalAidFraudCaseDrop']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform('legalAidFraudCaseDrop', fraudActs.legalAidFraudCaseDrop, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
