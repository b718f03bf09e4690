import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subjectActs } from '../../rules/subjectActs.ts';
import { mayKnowMinors } from '../../store/visibility.ts';

export const correctionNotify: NonNullable<MutationResolvers['correctionNotify']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, viewer },
) => {
  const { region, responsibleBody, kind, person, juvenile, medicalParole, decidedElsewhere, termEndsOn } =
    input;
  return payload(
    'correctionSubject',
    await acts.subject.open(
      'correctionNotify',
      subjectActs.correctionNotify,
      { input, idempotencyKey },
      {
        of: { mayKnowMinors: mayKnowMinors(viewer) },
        regionCode: region,
        series: '矫',
        columns: {
          responsibleOrganizationCode: responsibleBody,
          name: person,
          isMinor: juvenile,
          kind,
          medicalParole: medicalParole && kind === 'TEMPORARY_OUTSIDE_EXECUTION',
          decidedElsewhere,
          termEndsOn,
        },
      },
    ),
  );
};
