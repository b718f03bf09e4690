import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionOrganAnswerRecord: NonNullable<MutationResolvers['petitionOrganAnswerRecord']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionOrganAnswerRecord', petitionActs.petitionOrganAnswerRecord, { id, input }),
  );
