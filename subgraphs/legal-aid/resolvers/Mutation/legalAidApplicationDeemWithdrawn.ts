import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationDeemWithdrawn: NonNullable<
  MutationResolvers['legalAidApplicationDeemWithdrawn']
> = async (_root, { input }, { acts }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationDeemWithdrawn',
      applicationActs.legalAidApplicationDeemWithdrawn,
      { id: input.id, input },
      { also: (transaction, row) => acts.endCase(transaction, row, '申请视为撤回') },
    ),
  );
