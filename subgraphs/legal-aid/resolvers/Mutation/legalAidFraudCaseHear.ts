import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';

export const legalAidFraudCaseHear: NonNullable<MutationResolvers['legalAidFraudCaseHear']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform('legalAidFraudCaseHear', fraudActs.legalAidFraudCaseHear, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
