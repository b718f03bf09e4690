import type { QueryResolvers } from '../../generated.ts';

export const acceptanceApplication: NonNullable<QueryResolvers['acceptanceApplication']> = (
  _root,
  { id },
  { loaders },
) => loaders.acceptanceApplication.load(id);
