import type { QueryResolvers } from '../../generated.ts';

export const correctionSubjects: NonNullable<QueryResolvers['correctionSubjects']> = (
  _root,
  { filter, ...page },
  { cases },
) => cases.subjects(filter ?? {}, page);
