import type { QueryResolvers } from '../../generated.ts';

export const legalAidApplicationByNumber: NonNullable<QueryResolvers['legalAidApplicationByNumber']> = (
  _root,
  { number },
  { loaders },
) => loaders.applicationByNumber.load(number);
