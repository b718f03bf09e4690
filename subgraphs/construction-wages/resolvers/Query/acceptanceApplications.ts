import type { QueryResolvers } from '../../generated.ts';

export const acceptanceApplications: NonNullable<QueryResolvers['acceptanceApplications']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.applications.list(filter ?? {}, page);
