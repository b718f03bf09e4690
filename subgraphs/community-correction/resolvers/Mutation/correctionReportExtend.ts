import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionReportExtend: NonNullable<MutationResolvers['correctionReportExtend']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionReportExtend',
      subjectActs.correctionReportExtend,
      { id: input.id, input, idempotencyKey },
      partsOf(at),
    ),
  );
