import type { QueryResolvers } from '../../generated.ts';

export const petitionByNumber: NonNullable<QueryResolvers['petitionByNumber']> = (
  _root,
  { number },
  { loaders },
) => loaders.petitionByNumber.load(number);
