import type { QueryResolvers } from '../../generated.ts';

export const duties: NonNullable<QueryResolvers['duties']> = (
  _root,
  { filter, ...page },
  { duties: index },
) => index.duties(filter ?? {}, page);
