import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseReviewQuality: NonNullable<MutationResolvers['legalAidCaseReviewQuality']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseReviewQuality', caseActs.legalAidCaseReviewQuality, {
      id: input.id,
      input,
    }),
  );
