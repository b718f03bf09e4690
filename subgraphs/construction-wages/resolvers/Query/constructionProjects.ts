import type { QueryResolvers } from '../../generated.ts';

export const constructionProjects: NonNullable<QueryResolvers['constructionProjects']> = (
  _root,
  { filter, ...page },
  { store },
) => store.projects.page(filter ?? {}, page);
