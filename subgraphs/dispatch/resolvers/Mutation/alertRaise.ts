import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertRaise: NonNullable<MutationResolvers['alertRaise']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('alert', await acts.alertRaise(input, idempotencyKey));
