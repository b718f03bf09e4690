import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { arrestAnswered } from '../../store/courtWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionArrestAnswer: NonNullable<MutationResolvers['correctionArrestAnswer']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionArrestAnswer',
      subjectActs.correctionArrestAnswer,
      { id: input.id, input, idempotencyKey },
      partsOf(at, arrestAnswered),
    ),
  );
