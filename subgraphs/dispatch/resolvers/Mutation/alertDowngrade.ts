import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertDowngrade: NonNullable<MutationResolvers['alertDowngrade']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertLevel('alertDowngrade', { id, input }));
