import { SMALLEST_SHOWN } from '../../_kit/access.ts';
import type { AlertMeasure, DispatchUserErrorCode } from '../codes.ts';

/** What a rule counts, and from which figure on it raises an alert. */
export interface AlertConditions {
  readonly measure: AlertMeasure;
  readonly threshold: number;
  readonly dutyRule: string | null;
  readonly category: string | null;
  readonly periodDays: number | null;
}

/** What is wrong with conditions, and with which of them. */
interface ConditionFault {
  readonly code: DispatchUserErrorCode;
  readonly field: 'threshold' | 'dutyRule' | 'category' | 'periodDays';
}

const largest = 100_000;
/** The longest time for which relapses are counted, in days. */
export const longestPeriod = 366;
/** A code of a department or of this one's rules: no room for anybody's name. */
const code = /^[A-Z0-9][A-Z0-9_-]{0,59}$/;

/** What is wrong with the conditions of a rule; null when they can be counted and show no single person. */
export function conditionsFault(conditions: AlertConditions): ConditionFault | null {
  const { measure, threshold, dutyRule, category, periodDays } = conditions;
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > largest)
    return { code: 'THRESHOLD_NOT_POSSIBLE', field: 'threshold' };
  if (measure === 'UNPAID_WORKERS' && threshold < SMALLEST_SHOWN)
    return { code: 'TOO_FEW_WORKERS', field: 'threshold' };
  const fits = {
    dutyRule: measure === 'DAYS_OVERDUE' ? isCode(dutyRule) : dutyRule === null,
    category: measure === 'RELAPSES' ? isCode(category) : category === null,
    periodDays: measure === 'RELAPSES' ? isPeriod(periodDays) : periodDays === null,
  };
  const wrong = (['dutyRule', 'category', 'periodDays'] as const).find((field) => !fits[field]);
  return wrong ? { code: 'CONDITIONS_DO_NOT_FIT', field: wrong } : null;
}

function isCode(text: string | null): boolean {
  return text !== null && code.test(text);
}

function isPeriod(days: number | null): boolean {
  return days !== null && Number.isInteger(days) && days >= 1 && days <= longestPeriod;
}

/** What a person names as the subject of an alert; by the measure some of it. */
export interface NamedSubject {
  readonly measure: AlertMeasure;
  readonly project?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly dutyRule?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly category?: string | null | undefined;
}

/** A subject as it is kept: one name, and one more where the measure takes one. */
export interface AlertSubject {
  readonly subject: string;
  readonly aspect: string | null;
}

/** The subject that is named; null when something of it is missing. */
export function subjectOf({
  measure,
  project,
  body,
  dutyRule,
  place,
  category,
}: NamedSubject): AlertSubject | null {
  const named = {
    UNPAID_WORKERS: () => subjectWith(project, null),
    DAYS_OVERDUE: () => (dutyRule ? subjectWith(body, dutyRule) : null),
    RELAPSES: () => (category ? subjectWith(place, category) : null),
    MISSED_SWEEPS: () => subjectWith(place, null),
  };
  return named[measure]();
}

function subjectWith(subject: string | null | undefined, aspect: string | null): AlertSubject | null {
  return subject ? { subject, aspect } : null;
}
