import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { fraudDecided } from '../../store/fraud.ts';
import { isResumable } from '../../store/following.ts';

export const legalAidCaseDecideObjection: NonNullable<
  MutationResolvers['legalAidCaseDecideObjection']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseDecideObjection',
      caseActs.legalAidCaseDecideObjection,
      { id: input.id, input, idempotencyKey },
      {
        facts: async (transaction, row) => ({
          ...row,
          resumable: await isResumable(transaction, row),
          fraudDecided: await fraudDecided(transaction, row.id),
        }),
      },
    ),
  );
