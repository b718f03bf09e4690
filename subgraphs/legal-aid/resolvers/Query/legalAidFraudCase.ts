import type { QueryResolvers } from '../../generated.ts';

export const legalAidFraudCase: NonNullable<QueryResolvers['legalAidFraudCase']> = (
  _root,
  { id },
  { loaders },
) => loaders.fraudCase.load(id);
