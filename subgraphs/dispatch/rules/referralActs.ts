import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { ReferralOutcome, ReferralReturnGround, ReferralSide } from '../codes.ts';
import { answerRule, answersDue } from './referralAnswer.ts';
import { sendersAct, type ReferralAct, type ReferralColumns, type ReferralFacts } from './referralFacts.ts';
import { propose } from './referralProposal.ts';
import { isOutside, routeBetween } from './referralRoutes.ts';

const consentOf: Readonly<Record<ReferralSide, 'applicantConsentedOn' | 'otherSideConsentedOn'>> = {
  APPLICANT: 'applicantConsentedOn',
  OTHER_SIDE: 'otherSideConsentedOn',
};

/** Whose consent a referral still needs. */
function missingConsents(referral: ReferralFacts): ReferralSide[] {
  const route = routeBetween(referral.fromDepartment, referral.toDepartment);
  return (route?.consents ?? []).filter((side) => referral[consentOf[side]] === null);
}

/** Which side consents, or refuses. */
export interface SideInput {
  readonly side: ReferralSide;
}

/** A side agrees to the referral; with the last one that is needed it may be sent. */
const giveConsent = sendersAct<SideInput>({
  title: '登记当事人同意',
  from: ['PROPOSED'],
  decide: (referral, { side }, at) => {
    const route = routeBetween(referral.fromDepartment, referral.toDepartment);
    if (!route?.consents.includes(side)) return refused('CONSENT_NOT_NEEDED', 'side');
    if (referral[consentOf[side]] !== null) return refused('CONSENT_ALREADY_GIVEN', 'side');
    const set: ReferralColumns = { [consentOf[side]]: at.today };
    const complete = missingConsents(referral).every((missing) => missing === side);
    return agreed(complete ? { status: 'CONSENT_GIVEN', set } : { set });
  },
});

/** A side does not agree, or no longer does: that ends it, and nothing follows for whoever refused (R-PM-8). */
const refuseConsent = sendersAct<SideInput>({
  title: '登记当事人不同意',
  from: ['PROPOSED', 'CONSENT_GIVEN'],
  decide: (referral, { side }) => {
    const route = routeBetween(referral.fromDepartment, referral.toDepartment);
    return route?.consents.includes(side)
      ? agreed({ status: 'CONSENT_REFUSED' })
      : refused('CONSENT_NOT_NEEDED', 'side');
  },
});

/** The sender takes back what was not sent yet. */
const withdraw = sendersAct<object>({
  title: '撤回移送',
  from: ['PROPOSED', 'CONSENT_GIVEN'],
  decide: () => agreed({ status: 'WITHDRAWN' }),
});

/** It is sent: from now on the receiver has to act, and its time runs. */
const send = sendersAct<object>({
  title: '移送',
  from: ['PROPOSED', 'CONSENT_GIVEN'],
  decide: (referral, _input, at) =>
    missingConsents(referral).length > 0
      ? refused('CONSENT_MISSING')
      : agreed({
          status: 'SENT',
          set: { sentOn: at.today },
          deadlines: [{ start: answerRule(referral) }],
        }),
});

/** What a court or the police answered, by paper. */
export interface OutsideAnswerInput {
  readonly answeredOn: string;
  readonly number?: string | null | undefined;
}

/** A day that an answer may have. */
function dayFits({ sentOn }: ReferralFacts, day: string, today: string): boolean {
  return day <= today && day >= (sentOn ?? day);
}

/** A body outside of the hub has accepted it. */
const recordAcceptance: ReferralAct<OutsideAnswerInput> = {
  title: '登记接收',
  by: ['CENTRE_OFFICER'],
  from: ['SENT'],
  decide: (referral, { answeredOn, number }, at) => {
    if (!isOutside(referral.toDepartment)) return refused('ANSWERED_BY_ITS_OWN');
    if (!dayFits(referral, answeredOn, at.today)) return refused('DAY_NOT_POSSIBLE', 'answeredOn');
    const toCaseNumber = number ?? null;
    return agreed({
      status: 'ACCEPTED',
      set: { answeredOn, toCaseNumber },
      deadlines: answersDue(answeredOn),
    });
  },
};

/** Why and when a court or the police sent it back. */
export interface OutsideReturnInput {
  readonly answeredOn: string;
  readonly ground: ReferralReturnGround;
}

/** A body outside of the hub has sent it back. */
const recordReturn: ReferralAct<OutsideReturnInput> = {
  title: '登记退回',
  by: ['CENTRE_OFFICER'],
  from: ['SENT'],
  decide: (referral, { answeredOn, ground }, at) => {
    if (!isOutside(referral.toDepartment)) return refused('ANSWERED_BY_ITS_OWN');
    if (!dayFits(referral, answeredOn, at.today)) return refused('DAY_NOT_POSSIBLE', 'answeredOn');
    return agreed({
      status: 'RETURNED',
      set: { answeredOn, returnGround: ground },
      deadlines: answersDue(answeredOn),
    });
  },
};

/** What came of it. */
export interface FeedBackInput {
  readonly outcome: ReferralOutcome;
}

/** The receiver tells the sender what came of it; for a body outside of the hub the command centre does. */
const feedBack: ReferralAct<FeedBackInput> = {
  title: '反馈',
  by: ['LIAISON', 'CENTRE_OFFICER'],
  from: ['ACCEPTED', 'CONCLUDED'],
  decide: ({ toDepartment, toOrganizationCode, closedOn }, { outcome }, at) => {
    const outside = isOutside(toDepartment);
    const may = outside ? at.posts.includes('CENTRE_OFFICER') : at.body === toOrganizationCode;
    if (!may) return refused('NOT_YOUR_BODY');
    return agreed({ status: 'FED_BACK', set: { outcome, closedOn: closedOn ?? at.today } });
  },
};

/** The sender has read what came of it and closes its papers. */
const archive = sendersAct<object>({
  title: '归档',
  from: ['RETURNED', 'FED_BACK'],
  decide: () => agreed({ status: 'ARCHIVED' }),
});

/** Which body above is informed. */
export interface EscalateInput {
  readonly to: string;
}

/** The body above is told of an answer that is overdue; who has to answer stays who it was (M-12, M-62). */
const escalate: ReferralAct<EscalateInput> = {
  title: '上报督促',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['SENT'],
  decide: ({ answerOverdue, fromOrganizationCode, toOrganizationCode, informed }, { to }) => {
    if (!isCreditCode(to)) return refused('NO_SUCH_BODY', 'to');
    if (!answerOverdue) return refused('NOT_OVERDUE');
    if (to === fromOrganizationCode || to === toOrganizationCode) return refused('NOT_UPWARD', 'to');
    return informed.includes(to) ? refused('ALREADY_ESCALATED', 'to') : agreed({});
  },
};

/** Every act to a referral by its mutation (M-12; DOMAIN 2.8). */
export const referralActs = {
  referralPropose: propose,
  referralConsentGive: giveConsent,
  referralConsentRefuse: refuseConsent,
  referralWithdraw: withdraw,
  referralSend: send,
  referralAcceptanceRecord: recordAcceptance,
  referralReturnRecord: recordReturn,
  referralFeedBack: feedBack,
  referralArchive: archive,
  referralEscalate: escalate,
};

const { referralSend, referralAcceptanceRecord, referralReturnRecord, referralFeedBack, referralArchive } =
  referralActs;

/** What a sender, a receiver and the command centre for bodies outside of the hub have to do next: what inboxes list. */
export const sendersSteps = { referralSend, referralArchive };
export const receiversSteps = { referralFeedBack: { ...referralFeedBack, from: ['CONCLUDED'] } } as const;
export const outsideSteps = {
  referralAcceptanceRecord,
  referralReturnRecord,
  referralFeedBack: { ...referralFeedBack, from: ['ACCEPTED'] },
} as const;
