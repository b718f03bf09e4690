import type { QueryResolvers } from '../../generated.ts';

export const jointMeetings: NonNullable<QueryResolvers['jointMeetings']> = (
  _root,
  { filter, ...page },
  { meetings },
) => meetings.page(filter ?? {}, page);
