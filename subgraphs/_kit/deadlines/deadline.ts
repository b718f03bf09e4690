import type { Calendar } from './calendar.ts';
import { addDays, addMonths, dayOf, endOfDay } from './days.ts';

/**
 * Whom a deadline binds: an authority is measured by it, a firm is in breach when it misses it; for a person it is a right
 * that expires, never a fault.
 */
export type BoundParty = 'AUTHORITY' | 'FIRM' | 'PERSON';

/**
 * How long a deadline is; extensions are counted in the same unit. MONTH_ENDS goes to the last day of the month so many months
 * later, for what is due once a month.
 */
export type DeadlineUnit = 'HOURS' | 'DAYS' | 'WORKING_DAYS' | 'MONTHS' | 'MONTH_ENDS';

/** A deadline as the law sets it. */
export interface DeadlineRule {
  /** Article, in Chinese, as a letter to a citizen would cite it. */
  readonly basis: string;
  /** What starts it, in Chinese. */
  readonly trigger: string;
  readonly boundParty: BoundParty;
  readonly unit: DeadlineUnit;
  readonly length: number;
  /** The longest extension that the law allows; none without it. */
  readonly longestExtension?: number;
  /** True for a value from memory: it counts only where the configuration switches the rule on. */
  readonly unverified?: true;
}

/** Deadline rules of a department by their id, such as `R-PE-12`. */
export type DeadlineRules<RuleId extends string = string> = Readonly<Record<RuleId, DeadlineRule>>;

/** What one running deadline counts from, besides its rule. */
export interface DeadlineCount {
  readonly startedAt: Date;
  /** Days that do not count (D-6: a hearing). */
  readonly pausedDays: number;
  /** Granted extension, in the unit of the rule. */
  readonly extendedBy: number;
}

/** How a deadline stands; LAPSED is what OVERDUE is called for a person's right. */
export type DeadlineState = 'PENDING' | 'MET' | 'MET_LATE' | 'OVERDUE' | 'LAPSED' | 'WAIVED';

/**
 * The moment at which a deadline is over, exclusive; null when the calendar does not reach that far. The day on which it
 * starts is not counted (D-1); a last day that is not a working day moves to the next one that is (D-2); 日 are calendar
 * days unless the rule says working days (D-3); months go to the same day number (D-5); pauses do not count (D-6). D-1
 * and D-2 are written for civil procedure: applying them to petitions, legal aid and correction is our reading.
 */
export function dueAt(rule: DeadlineRule, count: DeadlineCount, calendar: Calendar): Date | null {
  const length = rule.length + count.extendedBy;
  if (rule.unit === 'HOURS') return new Date(count.startedAt.getTime() + length * 3_600_000);
  const started = dayOf(count.startedAt);
  const last = lastDay(rule.unit, started, length, count.pausedDays, calendar);
  const due = last === null ? null : workingDayFrom(last, calendar);
  return due === null ? null : endOfDay(due);
}

function lastDay(
  unit: Exclude<DeadlineUnit, 'HOURS'>,
  started: string,
  length: number,
  pausedDays: number,
  calendar: Calendar,
): string | null {
  if (unit === 'DAYS') return addDays(started, length + pausedDays);
  if (unit === 'MONTH_ENDS') {
    const month = addMonths(`${started.slice(0, 8)}01`, length + 1);
    return addDays(month, pausedDays - 1);
  }
  if (unit === 'MONTHS') return addDays(addMonths(started, length), pausedDays);
  let day: string | null = addDays(started, pausedDays);
  for (let counted = 0; counted < length && day !== null; counted += 1) {
    day = workingDayFrom(addDays(day, 1), calendar);
  }
  return day;
}

/** The day itself when it is a working day, else the next one that is; null outside the calendar. */
export function workingDayFrom(day: string, calendar: Calendar): string | null {
  let candidate = day;
  while (calendar.isWorkingDay(candidate) === false) candidate = addDays(candidate, 1);
  return calendar.isWorkingDay(candidate) === null ? null : candidate;
}

/** What is kept of a running deadline. */
export interface DeadlineFacts {
  readonly boundParty: BoundParty;
  /** Null while the calendar does not reach so far. */
  readonly dueAt: Date | null;
  readonly metAt: Date | null;
  readonly waivedAt: Date | null;
}

/** How a deadline stands at a moment. What is met before the calendar ends is met in time wherever its end lies. */
export function deadlineState(
  { boundParty, dueAt: due, metAt, waivedAt }: DeadlineFacts,
  now: Date,
): DeadlineState {
  if (metAt) return due === null || metAt < due ? 'MET' : 'MET_LATE';
  if (waivedAt) return 'WAIVED';
  if (due === null || now < due) return 'PENDING';
  return boundParty === 'PERSON' ? 'LAPSED' : 'OVERDUE';
}

/** What an act does to the deadlines of its case; `meet`, `pause` and `extend` speak of the open one of that rule. */
export type DeadlineChange<RuleId extends string = string> =
  | { readonly start: RuleId; readonly at?: Date }
  | { readonly meet: RuleId; readonly at?: Date }
  | { readonly pause: RuleId; readonly days: number }
  | {
      readonly extend: RuleId;
      /** In the unit of the rule. */
      readonly by: number;
      readonly reason: string;
      /** The day on which whom it concerns was told; null when nobody has to be. */
      readonly notifiedOn: string | null;
    }
  /** Ends an open deadline without its being met, because what it was for is gone. */
  | { readonly waive: RuleId; readonly reason: string }
  | { readonly waiveAll: true; readonly reason: string };
