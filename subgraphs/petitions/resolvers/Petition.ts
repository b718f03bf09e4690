import { actsOpen } from '../../_kit/acts/machine.ts';
import type { PetitionResolvers } from '../generated.ts';
import { petitionActs } from '../rules/petitionActs.ts';

export const Petition: PetitionResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.petitionByNumber.load(reference.number)
      : loaders.petition.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ competentBodyCode, registeringBodyCode }) => ({
    code: competentBodyCode ?? registeringBodyCode,
  }),
  registeringBody: ({ registeringBodyCode }) => ({ code: registeringBodyCode }),
  competentBody: ({ competentBodyCode }) => (competentBodyCode ? { code: competentBodyCode } : null),
  project: ({ projectNumber }) => (projectNumber ? { number: projectNumber } : null),
  dispute: ({ disputeNumber }) => (disputeNumber ? { number: disputeNumber } : null),
  receptionDay: ({ receptionDayNumber }, _args, { loaders }) =>
    receptionDayNumber ? loaders.receptionDay.load(receptionDayNumber) : null,
  reviewRequests: ({ number }, _args, { loaders }) => loaders.reviewRequests.load(number),
  leaderCases: ({ number }, _args, { loaders }) => loaders.leaderCases.load(number),
  pressings: ({ id }, _args, { loaders }) => loaders.pressings.load(id),
  consultations: ({ id }, _args, { loaders }) => loaders.consultations.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(petitionActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
};
