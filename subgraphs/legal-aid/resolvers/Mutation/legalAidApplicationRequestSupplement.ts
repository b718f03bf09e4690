import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationRequestSupplement: NonNullable<
  MutationResolvers['legalAidApplicationRequestSupplement']
> = async (_root, { input }, { acts }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationRequestSupplement',
      applicationActs.legalAidApplicationRequestSupplement,
      { id: input.id, input },
    ),
  );
