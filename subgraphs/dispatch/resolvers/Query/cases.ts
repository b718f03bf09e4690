import type { QueryResolvers } from '../../generated.ts';

export const cases: NonNullable<QueryResolvers['cases']> = (
  _root,
  { filter, orderBy, ...page },
  { cases: index },
) => index.cases(filter ?? {}, orderBy ?? 'NEWEST', page);
