import type { ReintegrationCaseResolvers } from '../generated.ts';

export const ReintegrationCase: ReintegrationCaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reintegrationCase.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleOrganizationCode }) => ({ code: responsibleOrganizationCode }),
  handover: ({ number }, _args, { loaders }) => loaders.handover.load(number),
  supportMeasures: ({ number }, _args, { loaders }) => loaders.supportMeasures.load(number),
  history: ({ id }, _args, { loaders }) => loaders.reintegrationHistory.load(id),
};
