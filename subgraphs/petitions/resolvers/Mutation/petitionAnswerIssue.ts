import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { petitionActs } from '../../rules/petitionActs.ts';

export const petitionAnswerIssue: NonNullable<MutationResolvers['petitionAnswerIssue']> = async (
  _root,
  { input: { id, idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'petition',
    await acts.petition(
      'petitionAnswerIssue',
      petitionActs.petitionAnswerIssue,
      { id, input, idempotencyKey },
      acts.writes.opinion,
    ),
  );
