import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';

export const legalAidFraudCaseNotify: NonNullable<MutationResolvers['legalAidFraudCaseNotify']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform('legalAidFraudCaseNotify', fraudActs.legalAidFraudCaseNotify, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
