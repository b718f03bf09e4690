import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationGrant: NonNullable<MutationResolvers['legalAidApplicationGrant']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationGrant',
      applicationActs.legalAidApplicationGrant,
      { id: input.id, input, idempotencyKey },
      { also: acts.openCase },
    ),
  );
