import { refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  AnswerDays,
  DispatchPost,
  DispatchUserErrorCode,
  ReferralDepartment,
  ReferralOutcome,
  ReferralReturnGround,
  ReferralStatus,
} from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';

/** Who acts on a referral: people by their post, and the receiving department by what it tells. */
export type ReferralActor = DispatchPost | 'RECEIVING_DEPARTMENT';

/** What rules know of a referral; days as `YYYY-MM-DD`. */
export interface ReferralFacts {
  readonly fromDepartment: ReferralDepartment;
  readonly fromOrganizationCode: string | null;
  readonly toDepartment: ReferralDepartment;
  readonly toOrganizationCode: string | null;
  readonly applicantConsentedOn: string | null;
  readonly otherSideConsentedOn: string | null;
  readonly sentOn: string | null;
  readonly closedOn: string | null;
  /** How long the receiver has, as the county's command centre sets it. */
  readonly answerDays: AnswerDays;
  /** True when the time for the answer is over and there is none. */
  readonly answerOverdue: boolean;
  /** Codes of the bodies above that were informed. */
  readonly informed: readonly string[];
}

/** Columns of a referral that acts set. */
export interface ReferralColumns {
  fromDepartment?: ReferralDepartment;
  fromCaseKind?: string | null;
  fromCaseNumber?: string;
  fromOrganizationCode?: string;
  toDepartment?: ReferralDepartment;
  toOrganizationCode?: string;
  toCaseKind?: string;
  toCaseNumber?: string | null;
  applicantConsentedOn?: string;
  otherSideConsentedOn?: string;
  openedOn?: string;
  sentOn?: string;
  answeredOn?: string;
  closedOn?: string;
  returnGround?: ReferralReturnGround;
  outcome?: ReferralOutcome;
}

/** An act to a referral. */
export type ReferralAct<Input, Facts = ReferralFacts> = Act<
  ReferralStatus,
  ReferralActor,
  Facts,
  Input,
  Change<ReferralStatus, ReferralColumns, DispatchRule>,
  DispatchUserErrorCode
>;

/** The same act, open to the liaison of the sending body, and to the command centre for a body outside of the hub. */
export function sendersAct<Input>(act: Omit<ReferralAct<Input>, 'by'>): ReferralAct<Input> {
  return {
    ...act,
    by: ['LIAISON', 'CENTRE_OFFICER'],
    decide: (referral, input, at) =>
      at.posts.includes('CENTRE_OFFICER') || at.body === referral.fromOrganizationCode
        ? act.decide(referral, input, at)
        : refused('NOT_YOUR_BODY'),
  };
}
