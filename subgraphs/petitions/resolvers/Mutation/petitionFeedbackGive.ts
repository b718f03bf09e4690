import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionFeedbackGive: NonNullable<MutationResolvers['petitionFeedbackGive']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionFeedbackGive', petitionActs.petitionFeedbackGive, { id, input }),
  );
