import { actsOpen } from '../../_kit/acts/machine.ts';
import type { CorrectionSubjectResolvers } from '../generated.ts';
import { subjectActs } from '../rules/subjectActs.ts';

export const CorrectionSubject: CorrectionSubjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleOrganizationCode }) => ({ code: responsibleOrganizationCode }),
  sanctions: ({ number }, _args, { loaders }) => loaders.sanctions.load(number),
  electronicTrackings: ({ number }, _args, { loaders }) => loaders.trackings.load(number),
  group: ({ id }, _args, { loaders }) => loaders.group.load(id),
  tasks: ({ id }, _args, { loaders }) => loaders.tasks.load(id),
  reports: ({ id }, _args, { loaders }) => loaders.reports.load(id),
  notices: ({ id }, _args, { loaders }) => loaders.notices.load(id),
  leaves: ({ id }, _args, { loaders }) => loaders.leaves.load(id),
  recurrentLeaves: ({ id }, _args, { loaders }) => loaders.recurrentLeaves.load(id),
  custodies: ({ id }, _args, { loaders }) => loaders.custodies.load(id),
  moves: ({ id }, _args, { loaders }) => loaders.moves.load(id),
  sanctionProposals: ({ id }, _args, { loaders }) => loaders.sanctionProposals.load(id),
  trackingProposals: ({ id }, _args, { loaders }) => loaders.trackingProposals.load(id),
  classDecisions: ({ id }, _args, { loaders }) => loaders.classDecisions.load(id),
  commutations: ({ id }, _args, { loaders }) => loaders.commutations.load(id),
  remarks: ({ id }, _args, { loaders }) => loaders.remarks.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  waits: async ({ id }, _args, { loaders }) => (await loaders.waits.load(id))?.waits ?? [],
  nextActs: ({ status }, _args, { at }) => actsOpen(subjectActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.subjectHistory.load(id),
};
