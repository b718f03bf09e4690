import type { QueryResolvers } from '../../generated.ts';

export const referralByNumber: NonNullable<QueryResolvers['referralByNumber']> = (
  _root,
  { number },
  { loaders },
) => loaders.referralByNumber.load(number);
