import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';

export const legalAidFraudCaseRevoke: NonNullable<MutationResolvers['legalAidFraudCaseRevoke']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform('legalAidFraudCaseRevoke', fraudActs.legalAidFraudCaseRevoke, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
