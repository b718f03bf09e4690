import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertTaskStrikeOff: NonNullable<MutationResolvers['alertTaskStrikeOff']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('task', await acts.alertTask('alertTaskStrikeOff', { id, input }));
