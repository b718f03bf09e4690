import type { QueryResolvers } from '../../generated.ts';

export const inspection: NonNullable<QueryResolvers['inspection']> = (_root, { number }, { loaders }) =>
  loaders.inspectionByNumber.load(number);
