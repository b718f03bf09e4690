import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { sanctionRejected } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionReject: NonNullable<MutationResolvers['correctionSanctionReject']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionReject',
      subjectActs.correctionSanctionReject,
      { id: input.id, input },
      partsOf(at, sanctionRejected),
    ),
  );
