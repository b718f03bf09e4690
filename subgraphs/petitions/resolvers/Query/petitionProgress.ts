import { catalogued } from '../../../../schema/errors.ts';
import type { QueryResolvers } from '../../generated.ts';

export const petitionProgress: NonNullable<QueryResolvers['petitionProgress']> = (
  _root,
  { receiptCode },
  { at, store },
) => {
  if (!at.posts.includes('PETITIONER_DESK')) throw catalogued('FORBIDDEN');
  return store.clerk.byReceiptCode(receiptCode);
};
