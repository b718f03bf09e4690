import type { QueryResolvers } from '../../generated.ts';

export const upcomingReceptionDays: NonNullable<QueryResolvers['upcomingReceptionDays']> = (
  _root,
  { region, kind, ...page },
  { at, store },
) => store.reception.upcoming({ region: region ?? null, kind: kind ?? null }, at.today, page);
