import { agreed } from '../../_kit/acts/machine.ts';
import { addMonths } from '../../_kit/deadlines/days.ts';
import type { JointPunishmentGround, ResponsibleOfficerPost } from '../codes.ts';
import { firstRefusal, given, isBlank, noted } from './guards.ts';
import { decideHearing, type HearInput } from './hearing.ts';
import {
  MONTHS_BEFORE_LEAVING,
  MONTHS_LISTED,
  owed,
  type ListingAct,
  type UnpaidComplaint,
} from './jointPunishmentFacts.ts';

/** What is known before an employer is proposed. */
export interface EmployerFacts {
  readonly complaint: UnpaidComplaint | null;
  /** True when the firm is proposed or listed already. */
  readonly listed: boolean;
}

/** What an officer proposes against an employer; nothing proposes it by itself (DOMAIN 8). */
export interface ProposeListingInput {
  readonly organization: string;
  readonly ground: JointPunishmentGround;
  readonly officerPosts: readonly ResponsibleOfficerPost[];
  readonly reason: string;
}

const propose: ListingAct<ProposeListingInput, EmployerFacts> = {
  title: '拟列入失信联合惩戒名单',
  by: ['INVESTIGATOR'],
  from: [],
  decide: ({ complaint, listed }, { organization, ground, officerPosts, reason }, at) =>
    firstRefusal([
      [complaint === null, 'NO_SUCH_COMPLAINT', 'complaint'],
      [isBlank(organization), 'NO_FIRM', 'organization'],
      [!complaint?.payBy, 'NO_ORDER', 'complaint'],
      [organization !== complaint?.respondentCode, 'NOT_THE_RESPONDENT', 'organization'],
      [given(complaint?.payBy) >= at.today, 'ORDER_STILL_RUNNING', 'complaint'],
      [complaint !== null && !owed(complaint), 'NOTHING_OWED', 'complaint'],
      [
        officerPosts.length === 0 || new Set(officerPosts).size < officerPosts.length,
        'NO_OFFICER_POST',
        'officerPosts',
      ],
      [isBlank(reason), 'NO_REASON', 'reason'],
      [listed, 'LISTING_EXISTS', 'organization'],
    ]) ??
    agreed({
      status: 'PROPOSED',
      set: {
        ...{ organizationCode: organization, ground, officerPosts: [...officerPosts] },
        proposedOn: at.today,
      },
      note: reason,
    }),
};

const hear: ListingAct<HearInput> = {
  title: '告知并听取陈述申辩',
  by: ['INVESTIGATOR'],
  from: ['PROPOSED'],
  decide: decideHearing,
};

/** Why something is decided. */
export interface ListingReasonInput {
  readonly reason: string;
}

const list: ListingAct<ListingReasonInput> = {
  title: '决定列入',
  by: ['DEPUTY_HEAD'],
  from: ['HEARD'],
  decide: ({ complaint }, { reason }, at) =>
    firstRefusal([
      // Who has paid by the day of the decision is not listed any more: our reading of the condition.
      [!owed(complaint), 'NOTHING_OWED'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ??
    agreed({
      status: 'LISTED',
      set: { listedOn: at.today, validTo: addMonths(at.today, MONTHS_LISTED) },
      note: reason,
    }),
};

const drop: ListingAct<ListingReasonInput> = {
  title: '决定不予列入',
  by: ['DEPUTY_HEAD'],
  from: ['PROPOSED', 'HEARD'],
  decide: (_listing, { reason }, at) =>
    firstRefusal([[isBlank(reason), 'NO_REASON', 'reason']]) ??
    agreed({ status: 'NOT_LISTED', set: { endedOn: at.today }, note: reason }),
};

/** The firm's written promise, once all that was owed is paid by the books. */
export interface PromiseInput {
  readonly promisedOn: string;
  readonly note?: string | null | undefined;
}

const promise: ListingAct<PromiseInput> = {
  title: '登记付清欠薪和信用承诺',
  by: ['INVESTIGATOR'],
  from: ['LISTED'],
  decide: ({ complaint, proposedOn }, { promisedOn, note }, at) =>
    firstRefusal([
      [owed(complaint), 'ARREARS_OPEN'],
      [promisedOn > at.today, 'DAY_IN_FUTURE', 'promisedOn'],
      [promisedOn < proposedOn, 'DAYS_OUT_OF_ORDER', 'promisedOn'],
    ]) ?? agreed({ set: { paidOn: given(complaint.paidOn), promisedOn }, note: noted(note) }),
};

const remove: ListingAct<ListingReasonInput> = {
  title: '决定提前移出',
  by: ['DEPUTY_HEAD'],
  from: ['LISTED'],
  decide: ({ complaint, paidOn, promisedOn }, { reason }, at) =>
    firstRefusal([
      [promisedOn === null, 'NO_PROMISE'],
      [owed(complaint), 'ARREARS_OPEN'],
      [paidOn !== null && addMonths(paidOn, MONTHS_BEFORE_LEAVING) > at.today, 'SIX_MONTHS_NOT_OVER'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ status: 'REMOVED', set: { endedOn: at.today }, note: reason }),
};

const expire: ListingAct<{ readonly note?: string | null | undefined }> = {
  title: '期满移出',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: ['LISTED'],
  decide: ({ validTo }, { note }, at) =>
    firstRefusal([[given(validTo) >= at.today, 'STILL_IN_FORCE']]) ??
    agreed({ status: 'EXPIRED', set: { endedOn: at.today }, note: noted(note) }),
};

/** Every act to a listing for joint punishment by its mutation (R-WA-19): of an employer, heard and decided by persons. */
export const jointPunishmentActs = {
  jointPunishmentPropose: propose,
  jointPunishmentHear: hear,
  jointPunishmentList: list,
  jointPunishmentDrop: drop,
  jointPunishmentPromise: promise,
  jointPunishmentRemove: remove,
  jointPunishmentExpire: expire,
};
