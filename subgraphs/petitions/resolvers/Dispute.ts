import type { DisputeResolvers } from '../generated.ts';

export const Dispute: DisputeResolvers = {
  originPetition: ({ number }, _args, { loaders }) => loaders.petitionByDispute.load(number),
};
