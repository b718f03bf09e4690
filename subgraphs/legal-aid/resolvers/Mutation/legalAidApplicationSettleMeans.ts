import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';
import { meansStandardOf } from '../../store/standards.ts';

export const legalAidApplicationSettleMeans: NonNullable<
  MutationResolvers['legalAidApplicationSettleMeans']
> = async (_root, { input }, { acts, at }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationSettleMeans',
      applicationActs.legalAidApplicationSettleMeans,
      { id: input.id, input },
      {
        facts: async (transaction, row) => ({
          ...row,
          standard: await meansStandardOf(transaction, row.regionCode, at.today),
        }),
      },
    ),
  );
