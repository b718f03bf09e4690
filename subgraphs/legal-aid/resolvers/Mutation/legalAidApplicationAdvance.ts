import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationAdvance: NonNullable<
  MutationResolvers['legalAidApplicationAdvance']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationAdvance',
      applicationActs.legalAidApplicationAdvance,
      { id: input.id, input, idempotencyKey },
      { also: acts.openCase },
    ),
  );
