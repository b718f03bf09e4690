import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { notReportedNotices } from '../../store/planWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionNotReported: NonNullable<MutationResolvers['correctionNotReported']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionNotReported',
      subjectActs.correctionNotReported,
      { id: input.id, input },
      partsOf(at, notReportedNotices),
    ),
  );
