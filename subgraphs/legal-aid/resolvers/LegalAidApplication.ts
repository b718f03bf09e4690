import { actsOpen } from '../../_kit/acts/machine.ts';
import type { LegalAidApplicationResolvers } from '../generated.ts';
import { applicationActs } from '../rules/application-acts/index.ts';

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
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(applicationActs, status, at.posts),
};
