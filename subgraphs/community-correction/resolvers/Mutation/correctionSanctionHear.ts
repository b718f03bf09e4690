import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { sanctionHeard } from '../../store/measureWrites.ts';
import { partsOf } from '../../store/writes.ts';

export const correctionSanctionHear: NonNullable<MutationResolvers['correctionSanctionHear']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'correctionSubject',
    await acts.subject.perform(
      'correctionSanctionHear',
      subjectActs.correctionSanctionHear,
      { id: input.id, input },
      partsOf(at, sanctionHeard),
    ),
  );
