import type { QueryResolvers } from '../../generated.ts';

export const informationOfficers: NonNullable<QueryResolvers['informationOfficers']> = (
  _root,
  { region, ...page },
  { store },
) => store.rosters.officers(region ?? null, page);
