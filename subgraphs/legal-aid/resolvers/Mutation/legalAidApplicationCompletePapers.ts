import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationCompletePapers: NonNullable<
  MutationResolvers['legalAidApplicationCompletePapers']
> = async (_root, { input }, { acts }) =>
  payload(
    'legalAidApplication',
    await acts.application.perform(
      'legalAidApplicationCompletePapers',
      applicationActs.legalAidApplicationCompletePapers,
      { id: input.id, input },
    ),
  );
