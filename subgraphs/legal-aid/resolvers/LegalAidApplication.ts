import type { LegalAidApplicationResolvers } from '../generated.ts';

export const LegalAidApplication: LegalAidApplicationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.applicationByNumber.load(reference.number)
      : loaders.application.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ agencyCode }) => ({ code: agencyCode }),
  workstation: ({ workstationNumber }, _args, { loaders }) =>
    workstationNumber ? loaders.workstationByNumber.load(workstationNumber) : null,
  cases: ({ number }, _args, { loaders }) => loaders.casesOfApplication.load(number),
  history: ({ id }, _args, { loaders }) => loaders.applicationHistory.load(id),
};
