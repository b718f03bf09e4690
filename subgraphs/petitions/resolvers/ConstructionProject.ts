import { mayCount } from '../store/visibility.ts';
import type { ConstructionProjectResolvers } from '../generated.ts';

export const ConstructionProject: ConstructionProjectResolvers = {
  petitionCount: async ({ number }, _args, { viewer, loaders }) =>
    mayCount(viewer) ? ((await loaders.countByProject(number, null)) ?? 0) : null,
};
