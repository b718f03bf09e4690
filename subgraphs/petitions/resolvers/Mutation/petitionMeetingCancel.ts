import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { meetingActs } from '../../rules/meetingActs.ts';

export const petitionMeetingCancel: NonNullable<MutationResolvers['petitionMeetingCancel']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'meeting',
    await acts.petitionMeeting.perform('petitionMeetingCancel', meetingActs.petitionMeetingCancel, {
      id,
      input,
    }),
  );
