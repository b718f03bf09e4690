import type { QueryResolvers } from '../../generated.ts';

export const identityVerifications: NonNullable<QueryResolvers['identityVerifications']> = (
  _root,
  { filter, ...page },
  { store },
) => store.verifications.page(filter ?? {}, page);
