import type { QueryResolvers } from '../../generated.ts';

export const dutyStatistics: NonNullable<QueryResolvers['dutyStatistics']> = (
  _root,
  { filter, groupBy },
  { dutyStatistics: figures },
) => figures.groups(filter ?? {}, groupBy);
