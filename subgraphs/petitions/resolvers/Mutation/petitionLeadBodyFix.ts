import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionLeadBodyFix: NonNullable<MutationResolvers['petitionLeadBodyFix']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionLeadBodyFix',
      petitionActs.petitionLeadBodyFix,
      { id, input, idempotencyKey },
      acts.writes.leadBody,
    ),
  );
