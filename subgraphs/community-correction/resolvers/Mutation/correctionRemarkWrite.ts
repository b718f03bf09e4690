import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { remarkWritten } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionRemarkWrite: NonNullable<MutationResolvers['correctionRemarkWrite']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionRemarkWrite',
      subjectActs.correctionRemarkWrite,
      { id: input.id, input, idempotencyKey },
      partsOf(at, remarkWritten),
    ),
  );
