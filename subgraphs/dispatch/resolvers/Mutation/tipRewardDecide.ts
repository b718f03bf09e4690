import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipRewardDecide: NonNullable<MutationResolvers['tipRewardDecide']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('line', await acts.tipRewardDecide({ id, input }));
