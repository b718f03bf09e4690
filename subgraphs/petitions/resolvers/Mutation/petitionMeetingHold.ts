import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { meetingActs } from '../../rules/meetingActs.ts';

export const petitionMeetingHold: NonNullable<MutationResolvers['petitionMeetingHold']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'meeting',
    await acts.petitionMeeting.perform('petitionMeetingHold', meetingActs.petitionMeetingHold, { id, input }),
  );
