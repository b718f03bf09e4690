import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionConsultationFinish: NonNullable<
  MutationResolvers['petitionConsultationFinish']
> = async (_root, { input: { id, ...input } }, { acts }) =>
  payload(
    'petition',
    await acts.petition(
      'petitionConsultationFinish',
      petitionActs.petitionConsultationFinish,
      { id, input },
      acts.writes.minutes,
    ),
  );
