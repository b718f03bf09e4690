import { statisticsRegions } from '../../_kit/access.ts';
import type { OrganizationResolvers } from '../generated.ts';

export const Organization: OrganizationResolvers = {
  overdueDuties: ({ code }, _args, { viewer, loaders }) =>
    statisticsRegions(viewer, 'dispatch').length > 0 ? loaders.overdueDuties.load(code) : null,
};
