import type { QueryResolvers } from '../../generated.ts';

export const constructionProjectInbox: NonNullable<QueryResolvers['constructionProjectInbox']> = (
  _root,
  page,
  { store },
) => store.registers.projects.inbox(page);
