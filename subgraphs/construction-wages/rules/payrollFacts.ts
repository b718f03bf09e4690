import type { Act, Change } from '../../_kit/acts/machine.ts';
import type { PayrollSheetStatus, WagePost, WageUserErrorCode } from '../codes.ts';
import type { WageRule } from './deadlines.ts';
import { fenOfInput } from './guards.ts';

/** A line of a sheet as it stands. */
export interface LineFacts {
  readonly workerNumber: string;
  readonly confirmation: 'OPEN' | 'SIGNED' | 'REFUSED';
  readonly netAmount: string;
}

/** What the rules know of a sheet; amounts in yuan. */
export interface PayrollFacts {
  readonly status: PayrollSheetStatus;
  readonly month: string;
  readonly payableAmount: string;
  readonly lines: readonly LineFacts[];
  readonly accountOpen: boolean;
}

/** Columns of a sheet that an act sets. */
export interface PayrollColumns {
  readonly month?: string;
  readonly workers?: number;
  readonly confirmed?: number;
  readonly refused?: number;
  readonly payableAmount?: string;
  readonly paidAmount?: string;
  readonly submittedOn?: string;
  readonly paidOn?: string;
}

/** An act to a sheet. */
export type PayrollAct<Input, Facts = PayrollFacts> = Act<
  PayrollSheetStatus,
  WagePost,
  Facts,
  Input,
  Change<PayrollSheetStatus, PayrollColumns, WageRule>,
  WageUserErrorCode
>;

/** What a worker is to get for a month. */
export interface LineInput {
  /** Real-name number on the roster. */
  readonly worker: string;
  readonly daysWorked: number;
  readonly gross: string;
  /** Zero when nothing is deducted. */
  readonly deducted: string;
}

/** A sheet as the subcontractor draws it up. */
export interface DraftInput {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly lines: readonly LineInput[];
}

/** The site of a sheet: its roster, and whether the month has a sheet already. */
export interface SiteFacts {
  readonly project: { readonly startedOn: string | null } | null;
  readonly exists: boolean;
  readonly roster: readonly {
    readonly number: string;
    readonly contractSignedOn: string | null;
    readonly enteredOn: string;
    readonly leftOn: string | null;
  }[];
}

/** Net pay of a line in fen; null when its amounts or days cannot be. */
export function netOf({ daysWorked, gross, deducted }: LineInput): bigint | null {
  const nothing = /^0+(\.0{1,2})?$/.test(deducted);
  const [paid, taken] = [fenOfInput(gross), fenOfInput(deducted)];
  const sound = paid > 0n && (nothing || taken > 0n) && paid >= taken;
  return sound && daysWorked >= 0 && daysWorked <= 31 ? paid - taken : null;
}
