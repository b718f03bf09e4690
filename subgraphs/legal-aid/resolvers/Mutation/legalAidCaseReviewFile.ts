import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseReviewFile: NonNullable<MutationResolvers['legalAidCaseReviewFile']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseReviewFile', caseActs.legalAidCaseReviewFile, {
      id: input.id,
      input,
    }),
  );
