import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const jointMeetingConvene: NonNullable<MutationResolvers['jointMeetingConvene']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('meeting', await acts.jointMeetingConvene(input, idempotencyKey));
