import type { QueryResolvers } from '../../generated.ts';

export const petitionMeetings: NonNullable<QueryResolvers['petitionMeetings']> = (
  _root,
  { filter, ...page },
  { store },
) => store.appointments.meetings(filter ?? {}, page);
