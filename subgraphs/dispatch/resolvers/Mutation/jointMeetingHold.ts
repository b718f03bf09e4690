import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const jointMeetingHold: NonNullable<MutationResolvers['jointMeetingHold']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('meeting', await acts.jointMeetingHold({ id, input }));
