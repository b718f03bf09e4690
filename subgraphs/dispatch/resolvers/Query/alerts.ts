import type { QueryResolvers } from '../../generated.ts';

export const alerts: NonNullable<QueryResolvers['alerts']> = (_root, { filter, ...page }, context) =>
  context.alerts.page(filter ?? {}, page);
