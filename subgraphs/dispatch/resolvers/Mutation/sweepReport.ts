import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const sweepReport: NonNullable<MutationResolvers['sweepReport']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('sweep', await acts.sweepReport({ id, input }));
