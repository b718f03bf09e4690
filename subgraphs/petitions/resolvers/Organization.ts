import { mayCount } from '../store/visibility.ts';
import type { OrganizationResolvers } from '../generated.ts';

export const Organization: OrganizationResolvers = {
  petitionsAsCompetentBody: async ({ code }, { period }, { viewer, loaders }) =>
    mayCount(viewer) ? ((await loaders.countByBody(code, { period: period ?? null })) ?? 0) : null,
};
