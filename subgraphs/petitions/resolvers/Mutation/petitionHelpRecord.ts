import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionHelpRecord: NonNullable<MutationResolvers['petitionHelpRecord']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition('petitionHelpRecord', petitionActs.petitionHelpRecord, { id, input }),
  );
