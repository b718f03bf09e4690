import type { QueryResolvers } from '../../generated.ts';

export const alert: NonNullable<QueryResolvers['alert']> = (_root, { id }, { loaders }) =>
  loaders.alert.load(id);
