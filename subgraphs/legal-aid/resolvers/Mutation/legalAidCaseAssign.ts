import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseAssign: NonNullable<MutationResolvers['legalAidCaseAssign']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseAssign', caseActs.legalAidCaseAssign, { id: input.id, input }),
  );
