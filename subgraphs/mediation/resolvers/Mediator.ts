import type { MediatorResolvers } from '../generated.ts';

export const Mediator: MediatorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.mediator.load(id),
};
