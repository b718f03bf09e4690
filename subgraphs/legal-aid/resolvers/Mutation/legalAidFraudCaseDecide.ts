import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';
import { obtainedAid } from '../../store/fraud.ts';

export const legalAidFraudCaseDecide: NonNullable<MutationResolvers['legalAidFraudCaseDecide']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform(
      'legalAidFraudCaseDecide',
      fraudActs.legalAidFraudCaseDecide,
      { id: input.id, input, idempotencyKey },
      {
        facts: async (transaction, row) => ({ ...row, aid: await obtainedAid(transaction, row.caseId) }),
      },
    ),
  );
