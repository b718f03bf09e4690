import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseRequestChange: NonNullable<MutationResolvers['legalAidCaseRequestChange']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseRequestChange', caseActs.legalAidCaseRequestChange, {
      id: input.id,
      input,
    }),
  );
