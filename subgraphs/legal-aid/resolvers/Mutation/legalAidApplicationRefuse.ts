import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationRefuse: NonNullable<MutationResolvers['legalAidApplicationRefuse']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationRefuse',
      applicationActs.legalAidApplicationRefuse,
      { id: input.id, input, idempotencyKey },
      { also: (transaction, row) => acts.endCase(transaction, row, '申请未获给予援助') },
    ),
  );
