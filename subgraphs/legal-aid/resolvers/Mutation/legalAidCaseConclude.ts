import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseConclude: NonNullable<MutationResolvers['legalAidCaseConclude']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseConclude', caseActs.legalAidCaseConclude, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
