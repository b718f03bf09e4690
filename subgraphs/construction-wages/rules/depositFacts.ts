import type { Act, Change } from '../../_kit/acts/machine.ts';
import type { WageDepositStatus, WagePost, WageUserErrorCode } from '../codes.ts';
import type { Arrears } from './arrears.ts';
import type { WageRule } from './deadlines.ts';

/** What the rules know of a deposit. */
export interface DepositFacts {
  readonly status: WageDepositStatus;
  readonly requiredAmount: string;
  readonly heldAmount: string;
  readonly drawnAmount: string;
  readonly releasePublishedOn: string | null;
  readonly projectCompleted: boolean;
  readonly arrears: Arrears;
}

/** Columns of a deposit that an act sets. */
export interface DepositColumns {
  readonly requiredAmount?: string;
  readonly heldAmount?: string;
  readonly drawnAmount?: string;
  readonly requiredOn?: string;
  readonly lodgedOn?: string;
  readonly drawnOn?: string;
  readonly toppedUpOn?: string;
  readonly releasePublishedOn?: string;
  readonly releasedOn?: string;
}

/** An act to a deposit. */
export type DepositAct<Input, Facts = DepositFacts> = Act<
  WageDepositStatus,
  WagePost,
  Facts,
  Input,
  Change<WageDepositStatus, DepositColumns, WageRule>,
  WageUserErrorCode
>;

/** States in which there is money to draw. */
export const drawable = ['LODGED', 'GUARANTEED', 'DRAWN', 'TOPPED_UP'] as const satisfies WageDepositStatus[];
