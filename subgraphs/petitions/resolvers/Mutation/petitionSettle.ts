import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionSettle: NonNullable<MutationResolvers['petitionSettle']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('petition', await acts.petition('petitionSettle', petitionActs.petitionSettle, { id, input }));
