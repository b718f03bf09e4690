import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { AppointmentStatus, PetitionKind, PetitionsPost, PetitionUserErrorCode } from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import type { PetitionRule } from './deadlines.ts';
import { said, type WithNote } from './facts.ts';
import type { CancelInput } from './receptionActs.ts';

/** Columns of a petition meeting that acts set. */
export interface MeetingColumns {
  bodyCodes?: string[];
  day?: string;
  convenedOn?: string;
  heldOn?: string;
}

type MeetingAct<Input, Facts> = Act<
  AppointmentStatus,
  PetitionsPost,
  Facts,
  Input,
  Change<AppointmentStatus, MeetingColumns, PetitionRule>,
  PetitionUserErrorCode
>;

/** Which bodies meet, when, and about which petitions, by number. */
export interface MeetingConveneInput extends WithNote {
  readonly bodies: readonly string[];
  readonly day: string;
  readonly petitions: readonly string[];
}

/** The petitions on the agenda, as far as they exist for the viewer. */
export interface Agenda {
  readonly found: readonly { readonly number: string; readonly kind: PetitionKind }[];
}

const convene: MeetingAct<MeetingConveneInput, Agenda> = {
  title: '召集信访例会',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: [],
  decide: ({ found }, { bodies, day, petitions, note }, at) => {
    const invited = [...new Set(bodies)];
    if (invited.length < 2) return refused('BODIES_NEEDED', 'bodies');
    if (!invited.every(isCreditCode)) return refused('NO_SUCH_BODY', 'bodies');
    if (day < at.today) return refused('DAY_PASSED', 'day');
    if (!petitions.every((number) => found.some((each) => each.number === number))) {
      return refused('NO_SUCH_MATTER', 'petitions');
    }
    if (found.some(({ kind }) => kind === 'ACCUSATION')) return refused('ACCUSATION_WITHHELD', 'petitions');
    return agreed({
      status: 'PLANNED',
      set: { bodyCodes: invited, day, convenedOn: at.today },
      note: note ?? null,
    });
  },
};

/** When a meeting was convened, and for which day. */
export interface ConvenedMeeting {
  readonly day: string;
  readonly convenedOn: string;
}

/** What the meeting came to. */
export interface MeetingHoldInput {
  readonly heldOn: string;
  readonly minutes: string;
}

const hold: MeetingAct<MeetingHoldInput, ConvenedMeeting> = {
  title: '完成信访例会纪要',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['PLANNED'],
  decide: ({ convenedOn }, { heldOn, minutes }, at) => {
    if (heldOn > at.today || heldOn < convenedOn) return refused('DAY_NOT_POSSIBLE', 'heldOn');
    return said(minutes)
      ? agreed({ status: 'HELD', set: { day: heldOn, heldOn }, note: minutes })
      : refused('REASONS_NEEDED', 'minutes');
  },
};

/** Also on the day itself and after it, unlike a reception day: nobody but officials comes in vain. */
const cancel: MeetingAct<CancelInput, ConvenedMeeting> = {
  title: '取消信访例会',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['PLANNED'],
  decide: (_meeting, { reason }) =>
    said(reason) ? agreed({ status: 'CANCELLED', note: reason }) : refused('REASONS_NEEDED', 'reason'),
};

/** Acts to a regular petition meeting (M-43). */
export const meetingActs = {
  petitionMeetingConvene: convene,
  petitionMeetingHold: hold,
  petitionMeetingCancel: cancel,
};
