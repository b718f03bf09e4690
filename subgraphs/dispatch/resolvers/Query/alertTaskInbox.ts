import type { QueryResolvers } from '../../generated.ts';

export const alertTaskInbox: NonNullable<QueryResolvers['alertTaskInbox']> = (_root, page, { alerts }) =>
  alerts.taskInbox(page);
