import type { QueryResolvers } from '../../generated.ts';

export const legalAidCaseInbox: NonNullable<QueryResolvers['legalAidCaseInbox']> = (_root, page, { store }) =>
  store.clerk.caseInbox(page);
