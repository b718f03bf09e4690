import type { QueryResolvers } from '../../generated.ts';

export const correctionSubjects: NonNullable<QueryResolvers['correctionSubjects']> = (
  _root,
  { filter, ...page },
  { store },
) => store.subjects.page(filter ?? {}, page);
