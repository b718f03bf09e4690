import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { workstationActs } from '../../rules/workstationActs.ts';

export const workstationOpen: NonNullable<MutationResolvers['workstationOpen']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'workstation',
    await acts.workstation.open(
      'workstationOpen',
      workstationActs.workstationOpen,
      { input, idempotencyKey },
      {
        of: {},
        regionCode: input.region,
        series: '援站',
        columns: {
          agencyCode: input.agency,
          hostCode: input.host ?? null,
          noticeNumber: input.notice ?? null,
        },
      },
    ),
  );
