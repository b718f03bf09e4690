import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionConsultationConvene: NonNullable<
  MutationResolvers['petitionConsultationConvene']
> = async (_root, { input: { id, ...input } }, { acts }) =>
  payload(
    'petition',
    await acts.petition(
      'petitionConsultationConvene',
      petitionActs.petitionConsultationConvene,
      { id, input },
      acts.writes.consultation,
    ),
  );
