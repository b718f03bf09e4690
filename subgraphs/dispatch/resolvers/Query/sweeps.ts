import type { QueryResolvers } from '../../generated.ts';

export const sweeps: NonNullable<QueryResolvers['sweeps']> = (_root, { filter, ...page }, { records }) =>
  records.sweeps(filter ?? {}, page);
