import type { Act, Change } from '../../../_kit/acts/machine.ts';
import type {
  WageComplaintOrigin,
  WageComplaintStatus,
  WageFinding,
  WagePaymentSource,
  WagePost,
  WageUserErrorCode,
} from '../../codes.ts';
import type { WageRule } from '../deadlines.ts';

/** Money that came to the workers of a complaint; amounts in yuan, days as `YYYY-MM-DD`. */
export interface PaymentFacts {
  readonly id: string;
  readonly source: WagePaymentSource;
  readonly amount: string;
  /** What whoever advanced it got back from the one who is liable. */
  readonly recourseAmount: string;
}

/** What the rules know of a complaint. */
export interface ComplaintFacts {
  readonly status: WageComplaintStatus;
  readonly openedOn: string;
  readonly filedOn: string | null;
  readonly payBy: string | null;
  readonly paidOn: string | null;
  readonly workersConfirmedOn: string | null;
  readonly arrearsAmount: string;
  readonly recoveredAmount: string;
  readonly payments: readonly PaymentFacts[];
  /** The running deadline of the investigation; null when none runs. */
  readonly running: { readonly extended: boolean } | null;
  /** True when a deposit for its project stands ready to be drawn. */
  readonly depositReady: boolean;
}

/** Columns of a complaint that an act sets. */
export interface ComplaintColumns {
  readonly origin?: WageComplaintOrigin;
  readonly openedOn?: string;
  readonly workersAffected?: number;
  readonly arrearsAmount?: string;
  readonly recoveredAmount?: string;
  readonly filedOn?: string;
  readonly orderedOn?: string;
  readonly payBy?: string;
  readonly respondentCode?: string;
  readonly paidOn?: string;
  readonly workersConfirmedOn?: string | null;
  readonly transferredOn?: string;
  readonly transferredToCode?: string;
  readonly legalAidNumber?: string | null;
  readonly outcomeToldOn?: string;
  readonly finding?: WageFinding;
  readonly closedOn?: string;
}

/** An act to a complaint. */
export type ComplaintAct<Input, Facts = ComplaintFacts> = Act<
  WageComplaintStatus,
  WagePost,
  Facts,
  Input,
  Change<WageComplaintStatus, ComplaintColumns, WageRule>,
  WageUserErrorCode
>;

/** States in which payment was ordered and money may come from whoever is liable or stands in for them. */
export const paying = [
  'ORDERED',
  'PAID_IN_PART',
  'DEPOSIT_DRAWN',
  'ADVANCED_BY_GENERAL_CONTRACTOR',
  'ADVANCED_BY_OWNER',
  'ADVANCED_BY_EMERGENCY_FUND',
  'ENFORCEMENT_REQUESTED',
] as const satisfies WageComplaintStatus[];

/** States in which another organ has the matter in hand. */
export const elsewhere = [
  'TO_POLICE',
  'TO_ARBITRATION',
  'TO_LEGAL_AID',
] as const satisfies WageComplaintStatus[];
