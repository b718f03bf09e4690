import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const sweepHold: NonNullable<MutationResolvers['sweepHold']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('sweep', await acts.sweepHold({ id, input }));
