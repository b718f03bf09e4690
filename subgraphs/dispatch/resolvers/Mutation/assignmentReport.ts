import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const assignmentReport: NonNullable<MutationResolvers['assignmentReport']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('assignment', await acts.assignment('assignmentReport', { id, input }));
