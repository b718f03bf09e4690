import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionReportIn: NonNullable<MutationResolvers['correctionReportIn']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionReportIn',
      subjectActs.correctionReportIn,
      { id: input.id, input },
      partsOf(at),
    ),
  );
