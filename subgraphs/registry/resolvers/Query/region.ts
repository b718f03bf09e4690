import type { QueryResolvers } from '../../generated.ts';

export const region: NonNullable<QueryResolvers['region']> = (_root, { code }, { loaders }) =>
  loaders.region.load(code);
