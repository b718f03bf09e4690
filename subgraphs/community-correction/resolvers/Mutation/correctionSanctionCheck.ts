import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { sanctionChecked } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionCheck: NonNullable<MutationResolvers['correctionSanctionCheck']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionCheck',
      subjectActs.correctionSanctionCheck,
      { id: input.id, input },
      partsOf(at, sanctionChecked),
    ),
  );
