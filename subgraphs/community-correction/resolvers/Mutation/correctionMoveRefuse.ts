import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { moveRefused } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionMoveRefuse: NonNullable<MutationResolvers['correctionMoveRefuse']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionMoveRefuse',
      subjectActs.correctionMoveRefuse,
      { id: input.id, input },
      partsOf(at, moveRefused),
    ),
  );
