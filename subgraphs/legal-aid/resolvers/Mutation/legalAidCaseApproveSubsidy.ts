import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { subsidyOf } from '../../store/standards.ts';

export const legalAidCaseApproveSubsidy: NonNullable<
  MutationResolvers['legalAidCaseApproveSubsidy']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseApproveSubsidy',
      caseActs.legalAidCaseApproveSubsidy,
      { id: input.id, input, idempotencyKey },
      {
        facts: async (transaction, row) => ({
          ...row,
          scale: await subsidyOf(transaction, row.regionCode, row.form, row.closedOn ?? at.today),
        }),
      },
    ),
  );
