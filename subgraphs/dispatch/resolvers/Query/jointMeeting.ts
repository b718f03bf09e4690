import type { QueryResolvers } from '../../generated.ts';

export const jointMeeting: NonNullable<QueryResolvers['jointMeeting']> = (_root, { id }, { loaders }) =>
  loaders.meeting.load(id);
