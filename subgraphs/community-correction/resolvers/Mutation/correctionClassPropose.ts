import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { classProposed } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionClassPropose: NonNullable<MutationResolvers['correctionClassPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionClassPropose',
      subjectActs.correctionClassPropose,
      { id: input.id, input, idempotencyKey },
      partsOf(at, classProposed),
    ),
  );
