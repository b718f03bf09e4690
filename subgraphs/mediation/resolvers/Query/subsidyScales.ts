import type { QueryResolvers } from '../../generated.ts';

export const subsidyScales: NonNullable<QueryResolvers['subsidyScales']> = (_root, _args, { store }) =>
  store.scales();
