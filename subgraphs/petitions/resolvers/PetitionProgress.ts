import type { PetitionProgressResolvers } from '../generated.ts';

export const PetitionProgress: PetitionProgressResolvers = {
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
};
