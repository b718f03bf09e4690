import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionRate: NonNullable<MutationResolvers['petitionRate']> = async (
  _root,
  { input: { receiptCode, satisfaction } },
  { acts, store },
) => {
  const found = await store.clerk.byReceiptCode(receiptCode);
  const outcome = await acts.petition(
    'petitionRate',
    petitionActs.petitionRate,
    { id: found?.id ?? 'no such code', input: { satisfaction } },
    acts.stillOpenedBy(receiptCode),
  );
  const { progress, userErrors } = payload('progress', outcome);
  return {
    progress,
    userErrors: userErrors.map((error) =>
      error.field === 'id' ? { ...error, field: 'receiptCode' } : error,
    ),
  };
};
