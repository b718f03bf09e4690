import type { QueryResolvers } from '../../generated.ts';

export const correctionTasks: NonNullable<QueryResolvers['correctionTasks']> = (
  _root,
  { open, ...page },
  { store },
) => store.tasks.page(open, page);
