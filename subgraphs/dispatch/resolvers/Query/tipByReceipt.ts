import { catalogued } from '../../../../schema/errors.ts';
import type { QueryResolvers } from '../../generated.ts';

export const tipByReceipt: NonNullable<QueryResolvers['tipByReceipt']> = (
  _root,
  { receiptCode },
  { at, tips },
) => {
  if (!at.posts.includes('TIP_DESK')) throw catalogued('FORBIDDEN');
  return tips.byCode(receiptCode, 'TIP_DESK');
};
