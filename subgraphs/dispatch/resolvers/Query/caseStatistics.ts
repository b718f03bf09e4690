import type { QueryResolvers } from '../../generated.ts';

export const caseStatistics: NonNullable<QueryResolvers['caseStatistics']> = (
  _root,
  { filter, groupBy },
  { caseStatistics: figures },
) => figures(filter ?? {}, groupBy);
