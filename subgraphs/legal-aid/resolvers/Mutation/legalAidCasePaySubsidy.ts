import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCasePaySubsidy: NonNullable<MutationResolvers['legalAidCasePaySubsidy']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCasePaySubsidy', caseActs.legalAidCasePaySubsidy, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
