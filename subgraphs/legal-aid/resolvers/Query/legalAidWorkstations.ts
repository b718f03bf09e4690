import type { QueryResolvers } from '../../generated.ts';

export const legalAidWorkstations: NonNullable<QueryResolvers['legalAidWorkstations']> = (
  _root,
  { filter, ...page },
  { store },
) => store.workstations.page(filter ?? {}, page);
