import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const assignmentStrikeOff: NonNullable<MutationResolvers['assignmentStrikeOff']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('assignment', await acts.assignment('assignmentStrikeOff', { id, input }));
