import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationDecideObjection: NonNullable<
  MutationResolvers['legalAidApplicationDecideObjection']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationDecideObjection',
      applicationActs.legalAidApplicationDecideObjection,
      { id: input.id, input, idempotencyKey },
    ),
  );
