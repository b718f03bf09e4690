import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertTaskWithdraw: NonNullable<MutationResolvers['alertTaskWithdraw']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('task', await acts.alertTask('alertTaskWithdraw', { id, input }));
