import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reintegrationActs } from '../../rules/reintegrationActs.ts';
import { helpParts, registered } from '../../store/reintegrationWrites.ts';
import { mayKnowMinors } from '../../store/visibility.ts';

export const reintegrationRegister: NonNullable<MutationResolvers['reintegrationRegister']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, at, viewer },
) => {
  const { region, responsibleBody, person, juvenile } = input;
  const { also } = helpParts(at, registered);
  return payload(
    'reintegrationCase',
    await acts.reintegration.open(
      'reintegrationRegister',
      reintegrationActs.reintegrationRegister,
      { input, idempotencyKey },
      {
        ...(also ? { also } : {}),
        of: { mayKnowMinors: mayKnowMinors(viewer) },
        regionCode: region,
        series: '帮',
        columns: { responsibleOrganizationCode: responsibleBody, name: person, isMinor: juvenile },
      },
    ),
  );
};
