import type { QueryResolvers } from '../../generated.ts';

export const legalAidCases: NonNullable<QueryResolvers['legalAidCases']> = (
  _root,
  { filter, ...page },
  { store },
) => store.cases.page(filter ?? {}, page);
