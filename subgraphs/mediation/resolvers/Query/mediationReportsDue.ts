import type { QueryResolvers } from '../../generated.ts';

export const mediationReportsDue: NonNullable<QueryResolvers['mediationReportsDue']> = (
  _root,
  { on },
  { store },
) => store.reports.due(on.slice(0, 7));
