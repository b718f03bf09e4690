import { figureRegions } from '../store/reach.ts';
import type { ConstructionProjectResolvers } from '../generated.ts';

export const ConstructionProject: ConstructionProjectResolvers = {
  legalAid: ({ number }, _args, { viewer, loaders }) =>
    figureRegions(viewer).length > 0 ? loaders.project.load(number) : null,
};
