import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionSuggestionStudy: NonNullable<MutationResolvers['petitionSuggestionStudy']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionSuggestionStudy', petitionActs.petitionSuggestionStudy, { id, input }),
  );
