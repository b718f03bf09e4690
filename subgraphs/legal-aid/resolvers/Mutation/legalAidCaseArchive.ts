import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseArchive: NonNullable<MutationResolvers['legalAidCaseArchive']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform('legalAidCaseArchive', caseActs.legalAidCaseArchive, { id: input.id, input }),
  );
