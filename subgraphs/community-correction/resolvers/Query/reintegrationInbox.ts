import type { QueryResolvers } from '../../generated.ts';

export const reintegrationInbox: NonNullable<QueryResolvers['reintegrationInbox']> = (
  _root,
  page,
  { store },
) => store.clerk.reintegrationInbox(page);
