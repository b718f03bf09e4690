import type { QueryResolvers } from '../../generated.ts';

export const assignmentInbox: NonNullable<QueryResolvers['assignmentInbox']> = (_root, page, { meetings }) =>
  meetings.inbox(page);
