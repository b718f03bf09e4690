import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertUpgrade: NonNullable<MutationResolvers['alertUpgrade']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertLevel('alertUpgrade', { id, input }));
