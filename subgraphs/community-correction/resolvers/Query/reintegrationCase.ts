import type { QueryResolvers } from '../../generated.ts';

export const reintegrationCase: NonNullable<QueryResolvers['reintegrationCase']> = (
  _root,
  { id },
  { loaders },
) => loaders.reintegrationCase.load(id);
