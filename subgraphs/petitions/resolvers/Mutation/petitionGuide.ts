import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionGuide: NonNullable<MutationResolvers['petitionGuide']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('petition', await acts.petition('petitionGuide', petitionActs.petitionGuide, { id, input }));
