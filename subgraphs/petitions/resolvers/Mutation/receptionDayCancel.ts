import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { receptionActs } from '../../rules/receptionActs.ts';

export const receptionDayCancel: NonNullable<MutationResolvers['receptionDayCancel']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'receptionDay',
    await acts.receptionDay.perform('receptionDayCancel', receptionActs.receptionDayCancel, { id, input }),
  );
