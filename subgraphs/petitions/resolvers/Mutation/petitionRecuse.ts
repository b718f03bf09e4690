import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionRecuse: NonNullable<MutationResolvers['petitionRecuse']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionRecuse', petitionActs.petitionRecuse, { id, input }, acts.writes.recusal),
  );
