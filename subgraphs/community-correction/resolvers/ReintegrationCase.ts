import { actsOpen } from '../../_kit/acts/machine.ts';
import type { ReintegrationCaseResolvers } from '../generated.ts';
import { reintegrationActs } from '../rules/reintegrationActs.ts';

export const ReintegrationCase: ReintegrationCaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reintegrationCase.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleOrganizationCode }) => ({ code: responsibleOrganizationCode }),
  handover: ({ number }, _args, { loaders }) => loaders.handover.load(number),
  supportMeasures: ({ number }, _args, { loaders }) => loaders.supportMeasures.load(number),
  identityVerifications: ({ id }, _args, { loaders }) => loaders.checks.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(reintegrationActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.reintegrationHistory.load(id),
};
