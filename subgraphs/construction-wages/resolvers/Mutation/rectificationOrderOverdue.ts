import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { rectificationActs } from '../../rules/rectificationActs.ts';
import { rectificationParts } from '../../store/rectificationParts.ts';

export const rectificationOrderOverdue: NonNullable<MutationResolvers['rectificationOrderOverdue']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'rectificationOrder',
    await acts.rectification.perform(
      'rectificationOrderOverdue',
      rectificationActs.rectificationOrderOverdue,
      { id: input.id, input, idempotencyKey },
      rectificationParts.followed,
    ),
  );
