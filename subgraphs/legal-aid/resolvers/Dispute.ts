import { caseRegions } from '../../_kit/access.ts';
import type { DisputeResolvers } from '../generated.ts';

export const Dispute: DisputeResolvers = {
  legalAidCases: ({ number }, _args, { viewer, loaders }) =>
    caseRegions(viewer, 'legal-aid').length > 0 ? loaders.casesOfDispute.load(number) : null,
};
