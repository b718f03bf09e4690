import { actsOpen } from '../../_kit/acts/machine.ts';
import type { PetitionMeetingResolvers } from '../generated.ts';
import { meetingActs } from '../rules/meetingActs.ts';

export const PetitionMeeting: PetitionMeetingResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  bodies: ({ bodyCodes }) => bodyCodes.map((code) => ({ code })),
  petitions: async ({ id }, _args, { loaders }) =>
    (await loaders.agenda.load(id)).map(({ petition }) => petition),
  nextActs: ({ status }, _args, { at }) => actsOpen(meetingActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.meetingHistory.load(id),
};
