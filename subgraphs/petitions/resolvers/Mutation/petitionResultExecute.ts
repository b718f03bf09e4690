import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionResultExecute: NonNullable<MutationResolvers['petitionResultExecute']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionResultExecute', petitionActs.petitionResultExecute, { id, input }),
  );
