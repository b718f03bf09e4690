import type { QueryResolvers } from '../../generated.ts';

export const organization: NonNullable<QueryResolvers['organization']> = (_root, { id }, { loaders }) =>
  loaders.organization.load(id);
