import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeEstablish: NonNullable<
  MutationResolvers['mediationCommitteeEstablish']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) => {
  const { region, name, kind, tier, sector = null, guidingOrganization = null } = input;
  return payload(
    'mediationCommittee',
    await acts.committee.open(
      'mediationCommitteeEstablish',
      committeeActs.mediationCommitteeEstablish,
      { input, idempotencyKey },
      {
        of: {},
        regionCode: region,
        series: '会',
        columns: { name, kind, tier, sector, guidingOrganizationCode: guidingOrganization },
      },
    ),
  );
};
