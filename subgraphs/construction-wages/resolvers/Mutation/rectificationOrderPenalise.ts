import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { rectificationActs } from '../../rules/rectificationActs.ts';
import { rectificationParts } from '../../store/rectificationParts.ts';

export const rectificationOrderPenalise: NonNullable<
  MutationResolvers['rectificationOrderPenalise']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'rectificationOrder',
    await acts.rectification.perform(
      'rectificationOrderPenalise',
      rectificationActs.rectificationOrderPenalise,
      { id: input.id, input, idempotencyKey },
      rectificationParts.followed,
    ),
  );
