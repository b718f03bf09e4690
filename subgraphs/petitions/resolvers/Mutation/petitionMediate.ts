import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionMediate: NonNullable<MutationResolvers['petitionMediate']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('petition', await acts.petition('petitionMediate', petitionActs.petitionMediate, { id, input }));
