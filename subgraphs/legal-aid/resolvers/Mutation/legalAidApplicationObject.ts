import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationObject: NonNullable<MutationResolvers['legalAidApplicationObject']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidApplication',
    await acts.application.perform('legalAidApplicationObject', applicationActs.legalAidApplicationObject, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
