import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionConclude: NonNullable<MutationResolvers['petitionConclude']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload('petition', await acts.petition('petitionConclude', petitionActs.petitionConclude, { id, input }));
