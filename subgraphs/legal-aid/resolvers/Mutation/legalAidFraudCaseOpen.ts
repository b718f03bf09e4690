import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { fraudActs } from '../../rules/fraud-acts/index.ts';

export const legalAidFraudCaseOpen: NonNullable<MutationResolvers['legalAidFraudCaseOpen']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders, store },
) => {
  const aid = await loaders.case.load(input.case);
  return payload(
    'legalAidFraudCase',
    await acts.fraud.open(
      'legalAidFraudCaseOpen',
      fraudActs.legalAidFraudCaseOpen,
      { input, idempotencyKey },
      {
        of: { aid, known: aid !== null && (await store.fraud.stands(aid.id)) },
        // Without a case the rule refuses before anything is written.
        regionCode: aid?.regionCode ?? '',
        series: '援罚',
        columns: aid ? { caseId: aid.id } : {},
      },
    ),
  );
};
