import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationReview: NonNullable<MutationResolvers['legalAidApplicationReview']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidApplication',
    await acts.application.perform('legalAidApplicationReview', applicationActs.legalAidApplicationReview, {
      id: input.id,
      input,
    }),
  );
