import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionObjectionDecide: NonNullable<MutationResolvers['petitionObjectionDecide']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionObjectionDecide', petitionActs.petitionObjectionDecide, { id, input }),
  );
