import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';
import { aidFraudPayment } from '../../tables/index.ts';

export const legalAidFraudCaseRecordPayment: NonNullable<
  MutationResolvers['legalAidFraudCaseRecordPayment']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'legalAidFraudCase',
    await acts.fraud.perform(
      'legalAidFraudCaseRecordPayment',
      fraudActs.legalAidFraudCaseRecordPayment,
      { id: input.id, input, idempotencyKey },
      {
        also: async (transaction, { id }, _done, { kind, amount }) => {
          await transaction.insert(aidFraudPayment).values({ fraudId: id, at: at.now, kind, amount });
        },
      },
    ),
  );
