import type { QueryResolvers } from '../../generated.ts';

export const correctionSubject: NonNullable<QueryResolvers['correctionSubject']> = (
  _root,
  { id },
  { loaders },
) => loaders.subject.load(id);
