import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionDecline: NonNullable<MutationResolvers['petitionDecline']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('petition', await acts.petition('petitionDecline', petitionActs.petitionDecline, { id, input }));
