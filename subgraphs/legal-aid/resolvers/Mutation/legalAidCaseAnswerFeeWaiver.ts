import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { feeWaiversOf, keepAnswer } from '../../store/feeWaivers.ts';

export const legalAidCaseAnswerFeeWaiver: NonNullable<
  MutationResolvers['legalAidCaseAnswerFeeWaiver']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseAnswerFeeWaiver',
      caseActs.legalAidCaseAnswerFeeWaiver,
      { id: input.id, input, idempotencyKey },
      {
        facts: async (transaction, row) => ({ ...row, waivers: await feeWaiversOf(transaction, [row.id]) }),
        also: (transaction, row, _done, asked) => keepAnswer(transaction, row.id, asked, at.today),
      },
    ),
  );
