import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { recovery } from '../../tables/index.ts';

export const legalAidCaseRecordRecovery: NonNullable<
  MutationResolvers['legalAidCaseRecordRecovery']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, at }) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseRecordRecovery',
      caseActs.legalAidCaseRecordRecovery,
      { id: input.id, input, idempotencyKey },
      {
        also: async (transaction, { id }, _done, { kind, amount }) => {
          await transaction.insert(recovery).values({ caseId: id, at: at.now, kind, amount });
        },
      },
    ),
  );
