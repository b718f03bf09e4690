import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const jointMeetingCancel: NonNullable<MutationResolvers['jointMeetingCancel']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('meeting', await acts.jointMeetingCancel({ id, input }));
