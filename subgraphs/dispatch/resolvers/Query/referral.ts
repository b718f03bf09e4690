import type { QueryResolvers } from '../../generated.ts';

export const referral: NonNullable<QueryResolvers['referral']> = (_root, { id }, { loaders }) =>
  loaders.referral.load(id);
