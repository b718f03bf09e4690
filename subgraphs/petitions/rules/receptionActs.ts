import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import { regionCovers } from '../../_kit/region.ts';
import type { AppointmentStatus, PetitionsPost, PetitionUserErrorCode, ReceptionKind } from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import type { PetitionRule } from './deadlines.ts';
import { said, type WithNote } from './facts.ts';

/** Columns of a reception day that acts set. */
export interface ReceptionColumns {
  kind?: ReceptionKind;
  bodyCode?: string;
  placeCode?: string;
  leaderPost?: string | null;
  day?: string;
  dueOn?: string | null;
  announcedOn?: string;
  heldOn?: string;
  mattersHeard?: number;
  mediatorsOnDuty?: number | null;
}

type ReceptionAct<Input, Facts> = Act<
  AppointmentStatus,
  PetitionsPost,
  Facts,
  Input,
  Change<AppointmentStatus, ReceptionColumns, PetitionRule>,
  PetitionUserErrorCode
>;

/** Who receives, when and where: the leader by post, the place by region. */
export interface ReceptionPlanInput extends WithNote {
  readonly region: string;
  readonly place: string;
  readonly body: string;
  readonly kind: ReceptionKind;
  readonly leaderPost?: string | null | undefined;
  readonly day: string;
  readonly dueOn?: string | null | undefined;
}

const plan: ReceptionAct<ReceptionPlanInput, object> = {
  title: '安排接访日',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: [],
  decide: (_none, { region, place, body, kind, leaderPost, day, dueOn, note }, at) => {
    const leader = kind === 'MEDIATORS_ON_DUTY' ? null : (leaderPost ?? '');
    if (!isCreditCode(body)) return refused('NO_SUCH_BODY', 'body');
    if (leader !== null && !said(leader)) return refused('REASONS_NEEDED', 'leaderPost');
    if (day < at.today) return refused('DAY_PASSED', 'day');
    if (!regionCovers(region, place)) return refused('PLACE_OUTSIDE_UNIT', 'place');
    return agreed({
      status: 'PLANNED',
      set: {
        kind,
        bodyCode: body,
        placeCode: place,
        leaderPost: leader,
        day,
        dueOn: dueOn ?? null,
        announcedOn: at.today,
      },
      note: note ?? null,
    });
  },
};

/** What rules know of a planned day. */
export interface PlannedReception {
  readonly kind: ReceptionKind;
  readonly day: string;
  readonly announcedOn: string | null;
}

/** What came of the day, with the reception note; it says how many matters were heard, and names nobody who came. */
export interface ReceptionHoldInput {
  readonly heldOn: string;
  readonly mattersHeard: number;
  readonly mediatorsOnDuty?: number | null | undefined;
  readonly note: string;
}

/**
 * How many matters were heard is not compared with what was registered there: an officer of an accused body would learn of
 * an accusation by trying numbers (R-PE-11).
 */
const hold: ReceptionAct<ReceptionHoldInput, PlannedReception> = {
  title: '登记接访情况',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['PLANNED'],
  decide: ({ kind, announcedOn }, { heldOn, mattersHeard, mediatorsOnDuty = null, note }, at) => {
    if (heldOn > at.today || heldOn < (announcedOn ?? heldOn)) return refused('DAY_NOT_POSSIBLE', 'heldOn');
    if (mattersHeard < 0) return refused('COUNT_NOT_POSSIBLE', 'mattersHeard');
    if ((mediatorsOnDuty ?? 0) < (kind === 'MEDIATORS_ON_DUTY' ? 1 : 0)) {
      return refused('COUNT_NOT_POSSIBLE', 'mediatorsOnDuty');
    }
    if (!said(note)) return refused('REASONS_NEEDED', 'note');
    return agreed({ status: 'HELD', set: { day: heldOn, heldOn, mattersHeard, mediatorsOnDuty }, note });
  },
};

/** Why a day is cancelled. */
export interface CancelInput {
  readonly reason: string;
}

/** Before the day comes: once people may have come in vain, it was held or it was missed. */
const cancel: ReceptionAct<CancelInput, PlannedReception> = {
  title: '取消接访日',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['PLANNED'],
  decide: ({ day }, { reason }, at) => {
    if (day <= at.today) return refused('DAY_PASSED');
    return said(reason) ? agreed({ status: 'CANCELLED', note: reason }) : refused('REASONS_NEEDED', 'reason');
  },
};

/** Acts to a reception day (M-42). */
export const receptionActs = { receptionDayPlan: plan, receptionDayHold: hold, receptionDayCancel: cancel };
