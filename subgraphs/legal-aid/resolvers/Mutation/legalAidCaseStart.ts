import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseStart: NonNullable<MutationResolvers['legalAidCaseStart']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseStart', caseActs.legalAidCaseStart, { id: input.id, input }),
  );
