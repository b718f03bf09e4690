import type { QueryResolvers } from '../../generated.ts';

export const legalAidFraudCases: NonNullable<QueryResolvers['legalAidFraudCases']> = (
  _root,
  { filter, ...page },
  { store },
) => store.fraud.page(filter ?? {}, page);
