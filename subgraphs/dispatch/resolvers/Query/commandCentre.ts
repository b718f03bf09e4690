import type { QueryResolvers } from '../../generated.ts';

export const commandCentre: NonNullable<QueryResolvers['commandCentre']> = (_root, { region }, { loaders }) =>
  loaders.centreByRegion.load(region);
