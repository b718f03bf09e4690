import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { meetingActs } from '../../rules/meetingActs.ts';

export const petitionMeetingConvene: NonNullable<MutationResolvers['petitionMeetingConvene']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'meeting',
    await acts.petitionMeeting.open(
      'petitionMeetingConvene',
      meetingActs.petitionMeetingConvene,
      { input, idempotencyKey },
      {
        of: { found: await acts.petitionsNamed(input.petitions) },
        regionCode: input.region,
        series: '会',
        also: acts.putOnAgenda,
      },
    ),
  );
