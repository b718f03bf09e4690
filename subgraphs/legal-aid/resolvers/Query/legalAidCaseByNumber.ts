import type { QueryResolvers } from '../../generated.ts';

export const legalAidCaseByNumber: NonNullable<QueryResolvers['legalAidCaseByNumber']> = (
  _root,
  { number },
  { loaders },
) => loaders.caseByNumber.load(number);
