import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionObject: NonNullable<MutationResolvers['petitionObject']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('petition', await acts.petition('petitionObject', petitionActs.petitionObject, { id, input }));
