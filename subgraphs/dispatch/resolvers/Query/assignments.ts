import type { QueryResolvers } from '../../generated.ts';

export const assignments: NonNullable<QueryResolvers['assignments']> = (
  _root,
  { filter, ...page },
  { meetings },
) => meetings.assignments(filter ?? {}, page);
