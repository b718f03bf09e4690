import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertTaskReport: NonNullable<MutationResolvers['alertTaskReport']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('task', await acts.alertTask('alertTaskReport', { id, input }));
