import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  CaseDepartment,
  DispatchPost,
  DispatchUserErrorCode,
  JointMeetingKind,
  JointMeetingStatus,
  JointMeetingTopic,
  MeetingDecision,
} from '../codes.ts';

/** Columns of a joint meeting that acts set. */
export interface MeetingColumns {
  kind?: JointMeetingKind;
  plannedOn?: string;
  convenedOn?: string;
  heldOn?: string;
  topicCode?: JointMeetingTopic;
  leadOrganizationCode?: string | null;
  invitedCodes?: string[];
  attendedCodes?: string[];
}

type MeetingAct<Input, Facts = MeetingFacts> = Act<
  JointMeetingStatus,
  DispatchPost,
  Facts,
  Input,
  Change<JointMeetingStatus, MeetingColumns, never>,
  DispatchUserErrorCode
>;

/** A case of another department, by number. */
export interface NamedCase {
  readonly department: CaseDepartment;
  readonly number: string;
}

/** Which bodies meet, when, and about what. */
export interface MeetingConveneInput {
  readonly kind: JointMeetingKind;
  readonly day: string;
  readonly topic: JointMeetingTopic;
  readonly bodies: readonly string[];
  readonly leadBody?: string | null | undefined;
  readonly agenda: readonly NamedCase[];
}

const most = 50;

/** Several bodies are called together; where they meet on cases one of them leads (M-07, M-12). */
const convene: MeetingAct<MeetingConveneInput, { readonly areKnown: boolean }> = {
  title: '召集联席会议',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: [],
  decide: ({ areKnown }, { kind, day, topic, bodies, leadBody, agenda }, { today }) => {
    const invited = [...new Set(bodies)];
    if (invited.length < 2) return refused('BODIES_NEEDED', 'bodies');
    if (invited.length > most || agenda.length > most) return refused('TOO_LARGE');
    if (!invited.every(isCreditCode)) return refused('NO_SUCH_BODY', 'bodies');
    if (day < today) return refused('DAY_PASSED', 'day');
    if (!areKnown) return refused('NO_SUCH_CASE', 'agenda');
    const lead = leadBody ?? null;
    if (lead === null ? agenda.length > 0 : !invited.includes(lead))
      return refused('LEAD_BODY_NEEDED', 'leadBody');
    return agreed({
      status: 'PLANNED',
      set: {
        ...{ kind, plannedOn: day, convenedOn: today, topicCode: topic },
        ...{ leadOrganizationCode: lead, invitedCodes: invited },
      },
    });
  },
};

/** What rules know of a joint meeting. */
export interface MeetingFacts {
  /** The day on which it was convened. */
  readonly convenedOn: string;
  readonly invitedCodes: readonly string[];
  readonly agenda: readonly NamedCase[];
}

/** One resolution of the minutes: which body does what until when, and about which case of the agenda. */
export interface Resolution {
  readonly decision: MeetingDecision;
  readonly body: string;
  readonly dueOn: string;
  readonly case?: NamedCase | null | undefined;
}

/** Who came, and what was resolved. */
export interface MeetingHoldInput {
  readonly heldOn: string;
  readonly attended: readonly string[];
  readonly resolutions: readonly Resolution[];
}

/** The meeting was held: each resolution is an assignment to one of its bodies. */
const hold: MeetingAct<MeetingHoldInput> = {
  title: '召开联席会议',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['PLANNED'],
  decide: ({ convenedOn, invitedCodes, agenda }, { heldOn, attended, resolutions }, { today }) => {
    const came = [...new Set(attended)];
    if (heldOn > today || heldOn < convenedOn) return refused('DAY_NOT_POSSIBLE', 'heldOn');
    if (came.length < 2) return refused('BODIES_NEEDED', 'attended');
    if (!came.every((code) => invitedCodes.includes(code))) return refused('NOT_INVITED', 'attended');
    if (resolutions.length > most) return refused('TOO_LARGE', 'resolutions');
    for (const { body, dueOn, case: named } of resolutions) {
      if (!invitedCodes.includes(body)) return refused('NOT_INVITED', 'resolutions');
      if (dueOn < heldOn) return refused('DUE_BEFORE_MEETING', 'resolutions');
      if (named && !agenda.some((each) => isSame(each, named)))
        return refused('NOT_ON_AGENDA', 'resolutions');
    }
    return agreed({ status: 'HELD', set: { heldOn, attendedCodes: came } });
  },
};

/** The meeting does not take place. */
const cancel: MeetingAct<object> = {
  title: '取消联席会议',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['PLANNED'],
  decide: () => agreed({ status: 'CANCELLED' }),
};

/** True for the same case. */
export function isSame(one: NamedCase, other: NamedCase): boolean {
  return one.department === other.department && one.number === other.number;
}

/** Acts to a joint meeting by their mutation (M-12, F2-15). */
export const meetingActs = {
  jointMeetingConvene: convene,
  jointMeetingHold: hold,
  jointMeetingCancel: cancel,
};
