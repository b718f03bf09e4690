import type { QueryResolvers } from '../../generated.ts';

export const mediationSubsidy: NonNullable<QueryResolvers['mediationSubsidy']> = (
  _root,
  { id },
  { loaders },
) => loaders.subsidy.load(id);
