import type { DeadlineChange } from '../../_kit/deadlines/deadline.ts';
import { addDays, startOfDay } from '../../_kit/deadlines/days.ts';
import type { CorrectionRule } from './deadlines.ts';
import type { SubjectFacts } from './subjectFacts.ts';

type Changes = readonly DeadlineChange<CorrectionRule>[];

/** Days before the end of the term on which the summing-up is due (R-CC-20, from memory). */
export const summingUpAhead = 30;

/** Starts the clocks of the reports that a person owes by the kind of correction (R-CC-9), now or from a day on. */
export function reportClocks(
  { kind, medicalParole }: Pick<SubjectFacts, 'kind' | 'medicalParole'>,
  from?: string,
): Changes {
  if (kind !== 'TEMPORARY_OUTSIDE_EXECUTION') return [];
  const at = from === undefined ? {} : { at: startOfDay(from) };
  return [
    { start: 'R-CC-9-CONDITION', ...at },
    ...(medicalParole ? [{ start: 'R-CC-9-EXAMINATION', ...at } as const] : []),
  ];
}

/** Starts the clock of the summing-up; none when its day has passed already, as at the beginning of a short term. */
export function summingUpClock(termEndsOn: string, today: string): Changes {
  const day = addDays(termEndsOn, -summingUpAhead);
  return day < today ? [] : [{ start: 'R-CC-20-SUMMING-UP', at: startOfDay(day) }];
}

/** Counts the summing-up anew for a term that has become shorter; one that was done stays done. */
export function summingUpMoved(
  { summedUpOn }: Pick<SubjectFacts, 'summedUpOn'>,
  termEndsOn: string,
  today: string,
): Changes {
  if (summedUpOn !== null) return [];
  const waived = { waive: 'R-CC-20-SUMMING-UP', reason: '矫正期限已经缩短，重新计算' } as const;
  return [waived, ...summingUpClock(termEndsOn, today)];
}
