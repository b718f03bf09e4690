import type {
  DisputeDifficulty,
  DisputeKind,
  DisputeOrigin,
  DisputeResult,
  DisputeStatus,
  MediationMethod,
  MediationPost,
  MediationUserErrorCode,
} from '../codes.ts';
import type { Act, ActContext, Change, Refusal } from '../../_kit/acts/machine.ts';
import type { MediationRule } from './deadlines.ts';

/** What the rules know of a dispute; days as `YYYY-MM-DD`. */
export interface DisputeFacts {
  readonly status: DisputeStatus;
  readonly result: DisputeResult;
  readonly origin: DisputeOrigin;
  readonly difficulty: DisputeDifficulty;
  readonly openedOn: string;
  readonly regionCode: string;
  readonly committeeNumber: string;
}

/** Columns of a dispute that an act sets. */
export interface DisputeColumns {
  readonly committeeNumber?: string;
  readonly kind?: DisputeKind;
  readonly origin?: DisputeOrigin;
  readonly difficulty?: DisputeDifficulty;
  readonly method?: MediationMethod;
  readonly result?: DisputeResult;
  readonly openedOn?: string;
  readonly settledOn?: string | null;
  readonly closedOn?: string | null;
  readonly relapsedOn?: string;
  readonly confirmedOn?: string;
  readonly onLedger?: boolean;
}

/** An act to a dispute. */
export type DisputeAct<Input, Facts = DisputeFacts> = Act<
  DisputeStatus,
  MediationPost,
  Facts,
  Input,
  Change<DisputeStatus, DisputeColumns, MediationRule>,
  MediationUserErrorCode
>;

/** What may be said beside every act. */
export interface WithNote {
  readonly note?: string | null | undefined;
}

/** States in which the committee has taken a dispute up and is not through with it. */
export const underWay = [
  'ACCEPTED',
  'ON_LEDGER',
  'ASSIGNED',
  'IN_MEDIATION',
  'ESCALATED',
  'REOPENED',
] as const;

/** True for a dispute that ended with an agreement. */
export function isSettled({ result }: { readonly result: DisputeResult }): boolean {
  return result === 'SETTLED_WRITTEN' || result === 'SETTLED_ORAL';
}

/** True for a dispute whose parties were brought together, with or without success. */
export function wasMediated(of: { readonly result: DisputeResult }): boolean {
  return isSettled(of) || of.result === 'NOT_SETTLED';
}

/** True for a text that says something. */
export function isWritten(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** What is wrong with a day on which something is said to have been done to a dispute; null when nothing is. */
export function faultOfDay(
  day: string,
  field: string,
  { openedOn }: Pick<DisputeFacts, 'openedOn'>,
  { today }: Pick<ActContext, 'today'>,
): Refusal<'DAY_IN_FUTURE' | 'DAY_BEFORE_ACCEPTANCE'> | null {
  if (day > today) return { code: 'DAY_IN_FUTURE', field };
  return day < openedOn ? { code: 'DAY_BEFORE_ACCEPTANCE', field } : null;
}
