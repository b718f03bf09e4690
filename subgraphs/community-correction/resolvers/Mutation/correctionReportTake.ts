import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { reportTaken } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionReportTake: NonNullable<MutationResolvers['correctionReportTake']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionReportTake',
      subjectActs.correctionReportTake,
      { id: input.id, input, idempotencyKey },
      partsOf(at, reportTaken),
    ),
  );
