import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseSubmitFile: NonNullable<MutationResolvers['legalAidCaseSubmitFile']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseSubmitFile', caseActs.legalAidCaseSubmitFile, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
