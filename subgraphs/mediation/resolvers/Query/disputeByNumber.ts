import type { QueryResolvers } from '../../generated.ts';

export const disputeByNumber: NonNullable<QueryResolvers['disputeByNumber']> = (
  _root,
  { number },
  { loaders },
) => loaders.disputeByNumber.load(number);
