import type { QueryResolvers } from '../../generated.ts';

export const committeeChanges: NonNullable<QueryResolvers['committeeChanges']> = (
  _root,
  { region, period },
  { store },
) => store.reports.changes(region, period);
