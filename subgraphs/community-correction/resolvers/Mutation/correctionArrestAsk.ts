import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { arrestAsked } from '../../store/courtWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionArrestAsk: NonNullable<MutationResolvers['correctionArrestAsk']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionArrestAsk',
      subjectActs.correctionArrestAsk,
      { id: input.id, input, idempotencyKey },
      partsOf(at, arrestAsked),
    ),
  );
