import type { QueryResolvers } from '../../generated.ts';

export const legalAidApplicationInbox: NonNullable<QueryResolvers['legalAidApplicationInbox']> = (
  _root,
  page,
  { store },
) => store.clerk.applicationInbox(page);
