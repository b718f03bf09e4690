import { actsOpen } from '../../_kit/acts/machine.ts';
import type { AssignmentResolvers, JointMeetingResolvers } from '../generated.ts';
import { assignmentActs } from '../rules/assignmentActs.ts';
import { meetingActs } from '../rules/meetingActs.ts';

const codes = (list: readonly string[]) => list.map((code) => ({ code }));

export const JointMeeting: JointMeetingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.meeting.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  topic: ({ topicCode }) => topicCode,
  leadBody: ({ leadOrganizationCode: code }) => (code === null ? null : { code }),
  invited: ({ invitedCodes }) => codes(invitedCodes),
  attended: ({ attendedCodes }) => codes(attendedCodes),
  agenda: async ({ id }, _args, { loaders }) =>
    (await loaders.agenda.load(id)).map(({ case: named }) => named),
  assignments: ({ id }, _args, { loaders }) => loaders.assignmentsOfMeeting.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(meetingActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.meetingHistory.load(id),
};

export const Assignment: AssignmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assignment.load(id),
  responsibleBody: ({ organizationCode }) => ({ code: organizationCode }),
  case: ({ caseKind, caseNumber }) =>
    caseKind !== null && caseNumber !== null
      ? { __typename: caseKind as 'Dispute', number: caseNumber }
      : null,
  meeting: ({ meetingId }, _args, { loaders }) => loaders.meeting.load(meetingId),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(assignmentActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.assignmentHistory.load(id),
};
