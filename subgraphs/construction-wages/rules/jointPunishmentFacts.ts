import type { Act, Change } from '../../_kit/acts/machine.ts';
import type {
  JointPunishmentGround,
  JointPunishmentStatus,
  ResponsibleOfficerPost,
  WagePost,
  WageUserErrorCode,
} from '../codes.ts';
import type { WageRule } from './deadlines.ts';
import { given } from './guards.ts';
import { fenOf } from './recordFault.ts';

/** Months for which an employer stays on the list: three years (R-WA-19; MoHRSS order 45 of 2021). */
export const MONTHS_LISTED = 36;
/** Months after payment before which nobody leaves the list early (R-WA-19; the same order). */
export const MONTHS_BEFORE_LEAVING = 6;

/** The complaint on which a listing rests, as far as it has come. */
export interface UnpaidComplaint {
  readonly respondentCode: string | null;
  /** The last day of the order to pay; null without an order. */
  readonly payBy: string | null;
  readonly arrearsAmount: string;
  readonly recoveredAmount: string;
  /** The day of the last payment; null while there was none. */
  readonly paidOn: string | null;
}

/** What the rules know of a listing. */
export interface ListingFacts {
  readonly status: JointPunishmentStatus;
  readonly proposedOn: string;
  readonly validTo: string | null;
  readonly paidOn: string | null;
  readonly promisedOn: string | null;
  readonly complaint: UnpaidComplaint;
}

/** Columns of a listing that an act sets. */
export interface ListingColumns {
  readonly organizationCode?: string;
  readonly ground?: JointPunishmentGround;
  readonly officerPosts?: ResponsibleOfficerPost[];
  readonly proposedOn?: string;
  readonly heardOn?: string;
  readonly listedOn?: string;
  readonly validTo?: string;
  readonly paidOn?: string;
  readonly promisedOn?: string;
  readonly endedOn?: string;
}

/** An act to a listing. */
export type ListingAct<Input, Facts = ListingFacts> = Act<
  JointPunishmentStatus,
  WagePost,
  Facts,
  Input,
  Change<JointPunishmentStatus, ListingColumns, WageRule>,
  WageUserErrorCode
>;

/** True while something is owed of what the order told the firm to pay. */
export const owed = ({ arrearsAmount, recoveredAmount }: UnpaidComplaint): boolean =>
  fenOf(recoveredAmount) < fenOf(arrearsAmount);

/** True while an employer is on the list: after its last day it is not, whether or not somebody has entered that. */
export function isListed(
  { status, validTo }: Pick<ListingFacts, 'status' | 'validTo'>,
  today: string,
): boolean {
  return status === 'LISTED' && given(validTo) >= today;
}
