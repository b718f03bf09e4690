import type { QueryResolvers } from '../../generated.ts';

export const reintegrationCases: NonNullable<QueryResolvers['reintegrationCases']> = (
  _root,
  { filter, ...page },
  { store },
) => store.reintegration.page(filter ?? {}, page);
