import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionBegin: NonNullable<MutationResolvers['correctionBegin']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionBegin',
      subjectActs.correctionBegin,
      { id: input.id, input, idempotencyKey },
      partsOf(at),
    ),
  );
