import { addDays, dayOf, daysBetween, endOfDay } from '../../_kit/deadlines/days.ts';

/** For how many calendar days of China a deadline with this exclusive end has been over; the first day is 1. */
export function daysOverdue(dueAt: Date, now: Date): number {
  return daysBetween(dayOf(dueAt), dayOf(now)) + 1;
}

/** Calendar days of China from today to the last day of a deadline with this exclusive end; 0 is today. */
export function daysLeft(dueAt: Date, now: Date): number {
  return daysBetween(dayOf(now), dayOf(new Date(dueAt.getTime() - 1)));
}

/** The moment before which a deadline ended that has been over for at least so many days. */
export function overdueFor(days: number, now: Date): Date {
  return endOfDay(addDays(dayOf(now), 1 - days));
}

/** The latest end of a deadline that has at most so many days left. */
export function dueWithin(days: number, now: Date): Date {
  return endOfDay(addDays(dayOf(now), days));
}
