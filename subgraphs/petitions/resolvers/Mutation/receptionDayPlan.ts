import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { receptionActs } from '../../rules/receptionActs.ts';

export const receptionDayPlan: NonNullable<MutationResolvers['receptionDayPlan']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'receptionDay',
    await acts.receptionDay.open(
      'receptionDayPlan',
      receptionActs.receptionDayPlan,
      { input, idempotencyKey },
      { of: {}, regionCode: input.region, series: '接' },
    ),
  );
