import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseReturnFile: NonNullable<MutationResolvers['legalAidCaseReturnFile']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseReturnFile', caseActs.legalAidCaseReturnFile, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
