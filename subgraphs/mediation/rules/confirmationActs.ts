import { agreed, refused, type Act, type ActContext, type Change } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { JudicialConfirmationStatus, MediationPost, MediationUserErrorCode } from '../codes.ts';
import { deadlineRules, type MediationRule } from './deadlines.ts';
import { isWritten, type DisputeAct, type WithNote } from './facts.ts';

/** What the rules know of a judicial confirmation; days as `YYYY-MM-DD`. */
export interface ConfirmationFacts {
  readonly status: JudicialConfirmationStatus;
  readonly validOn: string;
  readonly appliedOn: string | null;
  readonly acceptedOn: string | null;
  /** End of the time to apply, exclusive; null while the calendar does not reach so far. */
  readonly applyUntil: Date | null;
}

/** Columns of a judicial confirmation that an act sets. */
export interface ConfirmationColumns {
  readonly appliedOn?: string;
  readonly acceptedOn?: string;
  readonly decidedOn?: string;
}

/** An act to a judicial confirmation. */
export type ConfirmationAct<Input, Facts = ConfirmationFacts> = Act<
  JudicialConfirmationStatus,
  MediationPost,
  Facts,
  Input,
  Change<JudicialConfirmationStatus, ConfirmationColumns, MediationRule>,
  MediationUserErrorCode
>;

/** What the court decided, and when; it is not in the graph, so a clerk enters its letter. */
export interface CourtInput extends WithNote {
  readonly decidedOn: string;
}

/** A valid agreement may be confirmed for 30 days (R-PM-19); comes with the act that settles the dispute. */
export const offerConfirmation: ConfirmationAct<{ readonly validOn: string }, object> = {
  title: '可申请司法确认',
  by: ['MEDIATOR', 'COMMITTEE_CLERK'],
  from: [],
  decide: (_none, { validOn }) =>
    agreed({ status: 'AVAILABLE', deadlines: [{ start: 'R-PM-19', at: startOfDay(validOn) }] }),
};

/** What is wrong with a day of a confirmation; null when nothing is. */
function faultOfDay(day: string, field: string, notBefore: string, { today }: ActContext) {
  if (day > today) return refused('DAY_IN_FUTURE', field);
  return day < notBefore ? refused('DAY_BEFORE_ACCEPTANCE', field) : null;
}

const apply: ConfirmationAct<{ readonly appliedOn: string; readonly jointly: boolean } & WithNote> = {
  title: '共同申请司法确认',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: ['AVAILABLE'],
  decide: ({ validOn, applyUntil }, { appliedOn, jointly, note }, at) => {
    if (!jointly) return refused('NOT_JOINT', 'jointly');
    const fault = faultOfDay(appliedOn, 'appliedOn', validOn, at);
    if (fault) return fault;
    const moment = startOfDay(appliedOn);
    if (applyUntil !== null && moment >= applyUntil) return refused('CONFIRMATION_EXPIRED', 'appliedOn');
    return agreed({
      status: 'APPLIED',
      set: { appliedOn },
      deadlines: [
        { meet: 'R-PM-19', at: moment },
        { start: 'R-PM-20-ACCEPT', at: moment },
      ],
      note: note ?? null,
    });
  },
};

const expire: ConfirmationAct<WithNote> = {
  title: '期限届满',
  by: ['COMMITTEE_CLERK'],
  from: ['AVAILABLE'],
  decide: ({ applyUntil }, { note }, { now }) =>
    applyUntil !== null && now >= applyUntil
      ? agreed({ status: 'EXPIRED', note: note ?? null })
      : refused('CONFIRMATION_STILL_OPEN'),
};

const accept: ConfirmationAct<CourtInput> = {
  title: '法院受理',
  by: ['COMMITTEE_CLERK'],
  from: ['APPLIED'],
  decide: ({ appliedOn, validOn }, { decidedOn, note }, at) => {
    const moment = startOfDay(decidedOn);
    return (
      faultOfDay(decidedOn, 'decidedOn', appliedOn ?? validOn, at) ??
      agreed({
        status: 'ACCEPTED',
        set: { acceptedOn: decidedOn },
        deadlines: [
          { meet: 'R-PM-20-ACCEPT', at: moment },
          { start: 'R-PM-20', at: moment },
        ],
        note: note ?? null,
      })
    );
  },
};

const turnDown: ConfirmationAct<CourtInput> = {
  title: '法院不予受理',
  by: ['COMMITTEE_CLERK'],
  from: ['APPLIED'],
  decide: ({ appliedOn, validOn }, { decidedOn, note }, at) =>
    faultOfDay(decidedOn, 'decidedOn', appliedOn ?? validOn, at) ??
    agreed({
      status: 'NOT_ACCEPTED',
      set: { decidedOn },
      deadlines: [{ meet: 'R-PM-20-ACCEPT', at: startOfDay(decidedOn) }],
      note: note ?? null,
    }),
};

const extend: ConfirmationAct<{ readonly days: number; readonly reason: string }> = {
  title: '法院延长审查期限',
  by: ['COMMITTEE_CLERK'],
  from: ['ACCEPTED'],
  decide: (_confirmation, { days, reason }, at) => {
    const longest = deadlineRules['R-PM-20'].longestExtension;
    if (days < 1 || days > longest) return refused('EXTENSION_TOO_LONG', 'days');
    if (!isWritten(reason)) return refused('REASON_MISSING', 'reason');
    return agreed({
      deadlines: [{ extend: 'R-PM-20', by: days, reason, notifiedOn: at.today }],
      note: reason,
    });
  },
};

/** The court decides on the agreement itself. */
function decision(title: string, status: 'CONFIRMED' | 'REJECTED'): ConfirmationAct<CourtInput> {
  return {
    title,
    by: ['COMMITTEE_CLERK'],
    from: ['ACCEPTED'],
    decide: ({ acceptedOn, validOn }, { decidedOn, note }, at) =>
      faultOfDay(decidedOn, 'decidedOn', acceptedOn ?? validOn, at) ??
      agreed({
        status,
        set: { decidedOn },
        deadlines: [{ meet: 'R-PM-20', at: startOfDay(decidedOn) }],
        note: note ?? null,
      }),
  };
}

/** Every act to a judicial confirmation by its mutation (DOMAIN 2.8; R-PM-19, R-PM-20). */
export const confirmationActs = {
  judicialConfirmationApply: apply,
  judicialConfirmationExpire: expire,
  judicialConfirmationAccept: accept,
  judicialConfirmationTurnDown: turnDown,
  judicialConfirmationExtend: extend,
  judicialConfirmationConfirm: decision('司法确认', 'CONFIRMED'),
  judicialConfirmationReject: decision('法院驳回申请', 'REJECTED'),
};

/** The dispute learns that its agreement was confirmed; comes with the court's decision. */
export const markConfirmed: DisputeAct<{ readonly decidedOn: string }, object> = {
  title: '司法确认',
  by: ['COMMITTEE_CLERK'],
  from: [
    ...(['SETTLED', 'STRUCK_OFF', 'REVISITED', 'CLOSED', 'REOPENED', 'ASSIGNED', 'IN_MEDIATION'] as const),
    ...(['ESCALATED', 'NOT_SETTLED', 'WITHDRAWN', 'REFUSED'] as const),
  ],
  decide: (_dispute, { decidedOn }) => agreed({ set: { confirmedOn: decidedOn } }),
};
