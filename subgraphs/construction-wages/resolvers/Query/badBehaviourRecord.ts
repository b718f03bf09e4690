import type { QueryResolvers } from '../../generated.ts';

export const badBehaviourRecord: NonNullable<QueryResolvers['badBehaviourRecord']> = (
  _root,
  { id },
  { loaders },
) => loaders.badBehaviour.load(id);
