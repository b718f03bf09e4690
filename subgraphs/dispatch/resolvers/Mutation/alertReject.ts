import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertReject: NonNullable<MutationResolvers['alertReject']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertReject({ id, input }));
