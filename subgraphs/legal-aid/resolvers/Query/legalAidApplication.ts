import type { QueryResolvers } from '../../generated.ts';

export const legalAidApplication: NonNullable<QueryResolvers['legalAidApplication']> = (
  _root,
  { id },
  { loaders },
) => loaders.application.load(id);
