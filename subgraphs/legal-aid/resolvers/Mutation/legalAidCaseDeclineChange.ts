import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseDeclineChange: NonNullable<MutationResolvers['legalAidCaseDeclineChange']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseDeclineChange', caseActs.legalAidCaseDeclineChange, {
      id: input.id,
      input,
    }),
  );
