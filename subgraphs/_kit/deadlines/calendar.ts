import { readFileSync } from 'node:fs';

/** Days of one year as `MM-DD`: weekdays that are off by statute, and days of a weekend that are worked. */
export interface CalendarYear {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** Which days are working days; null for a day outside the years it knows: the answer is an error, never a guess. */
export interface Calendar {
  isWorkingDay(day: string): boolean | null;
  /** The first and the last year it knows. */
  readonly years: { readonly from: number; readonly to: number };
}

/** A calendar of the given years, which must follow each other. */
export function calendarOf(years: Readonly<Record<string, CalendarYear>>): Calendar {
  const known = new Map(
    Object.entries(years).map(([year, { off, work }]) => [year, { off: new Set(off), work: new Set(work) }]),
  );
  const numbers = [...known.keys()].map(Number);
  return {
    years: { from: Math.min(...numbers), to: Math.max(...numbers) },
    isWorkingDay: (day) => {
      const year = known.get(day.slice(0, 4));
      if (!year) return null;
      const date = day.slice(5);
      return isWeekend(day) ? year.work.has(date) : !year.off.has(date);
    },
  };
}

/**
 * The published working days of 2004 to 2026, from the yearly notices of the State Council's general office. A new
 * year is added to `workingDays.json` when it is published; deadlines that wait for it are counted at the next start.
 */
export const shippedCalendar: Calendar = calendarOf(
  JSON.parse(readFileSync(new URL('./workingDays.json', import.meta.url), 'utf8')) as Record<
    string,
    CalendarYear
  >,
);

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
