import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseTryMediation: NonNullable<MutationResolvers['legalAidCaseTryMediation']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseTryMediation', caseActs.legalAidCaseTryMediation, {
      id: input.id,
      input,
    }),
  );
