import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseTerminate: NonNullable<MutationResolvers['legalAidCaseTerminate']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseTerminate', caseActs.legalAidCaseTerminate, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
