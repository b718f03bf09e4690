import type { CorrectionSubjectResolvers } from '../generated.ts';

export const CorrectionSubject: CorrectionSubjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleOrganizationCode }) => ({ code: responsibleOrganizationCode }),
  sanctions: ({ number }, _args, { loaders }) => loaders.sanctions.load(number),
  electronicTrackings: ({ number }, _args, { loaders }) => loaders.trackings.load(number),
  history: ({ id }, _args, { loaders }) => loaders.subjectHistory.load(id),
};
