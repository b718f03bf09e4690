import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { scaleActs } from '../../rules/subsidyActs.ts';

export const subsidyScaleWithdraw: NonNullable<MutationResolvers['subsidyScaleWithdraw']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'subsidyScale',
    await acts.scale.perform('subsidyScaleWithdraw', scaleActs.subsidyScaleWithdraw, { id: input.id, input }),
  );
