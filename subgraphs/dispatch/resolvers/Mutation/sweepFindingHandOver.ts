import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const sweepFindingHandOver: NonNullable<MutationResolvers['sweepFindingHandOver']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('finding', await acts.sweepFindingHandOver({ id, input }));
