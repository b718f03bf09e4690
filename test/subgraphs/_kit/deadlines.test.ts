import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf, shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  startOfDay,
} from '../../../subgraphs/_kit/deadlines/days.ts';
import {
  deadlineState,
  dueAt,
  type DeadlineRule,
  type DeadlineUnit,
} from '../../../subgraphs/_kit/deadlines/deadline.ts';

const rule = (unit: DeadlineUnit, length: number): DeadlineRule => ({
  basis: '',
  trigger: '',
  boundParty: 'AUTHORITY',
  unit,
  length,
});

/** The last day of a deadline that starts at nine in the morning of a day. */
function lastDay(unit: DeadlineUnit, length: number, from: string, more = {}): string | null {
  const startedAt = new Date(`${from}T09:00:00+08:00`);
  const due = dueAt(
    rule(unit, length),
    { startedAt, pausedDays: 0, extendedBy: 0, ...more },
    shippedCalendar,
  );
  return due && addDays(dayOf(due), -1);
}

describe('the working-day calendar', () => {
  it.each([
    ['2011-10-03', false, 'a day of the National Day holiday'],
    ['2011-10-08', true, 'a Saturday that is worked for it'],
    ['2024-02-04', true, 'a Sunday that is worked for the Spring Festival'],
    ['2026-02-14', true, 'the same in 2026'],
    ['2026-11-25', true, 'a Wednesday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2027-01-04', null, 'a day that nobody has published yet'],
    ['2003-12-31', null, 'a day before it begins'],
  ])('says of %s: %s (%s)', (day, working, _what) => {
    expect(shippedCalendar.isWorkingDay(day)).toBe(working);
  });

  it('knows 2004 to 2026 and no more', () => {
    expect(shippedCalendar.years).toEqual({ from: 2004, to: 2026 });
  });

  it('takes another year when it is published', () => {
    const calendar = calendarOf({ '2027': { off: ['01-01'], work: ['01-02'] } });
    expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map(calendar.isWorkingDay)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('a deadline', () => {
  it.each<[string, DeadlineUnit, number, string, string]>([
    ['does not count its first day (D-1)', 'DAYS', 7, '2024-03-01', '2024-03-08'],
    ['ends after a weekend on Monday (D-2)', 'DAYS', 8, '2024-03-01', '2024-03-11'],
    ['ends after the National Day holiday (D-2)', 'DAYS', 15, '2024-09-18', '2024-10-08'],
    ['may end on a Saturday that is worked', 'DAYS', 10, '2011-09-28', '2011-10-08'],
    ['counts calendar days unless it says working days (D-3)', 'DAYS', 60, '2024-03-01', '2024-04-30'],
    ['counts working days over a holiday', 'WORKING_DAYS', 5, '2024-09-27', '2024-10-10'],
    ['counts 60 working days', 'WORKING_DAYS', 60, '2024-03-01', '2024-05-28'],
    ['of a month goes to the same day number (D-5)', 'MONTHS', 1, '2024-03-12', '2024-04-12'],
    ['of a month ends on the last day of a shorter one (D-5)', 'MONTHS', 1, '2024-01-31', '2024-02-29'],
    [
      'to the end of the next month does, whatever day it starts on',
      'MONTH_ENDS',
      1,
      '2024-03-29',
      '2024-04-30',
    ],
    ['to the end of the next month does from a short one too', 'MONTH_ENDS', 1, '2024-04-30', '2024-05-31'],
    ['to the end of a month moves on to a working day (D-2)', 'MONTH_ENDS', 1, '2024-02-29', '2024-04-01'],
  ])('%s', (_says, unit, length, from, last) => {
    expect(lastDay(unit, length, from)).toBe(last);
  });

  it('of hours ends to the minute, also at night and on a holiday', () => {
    const startedAt = new Date('2024-10-01T21:30:00+08:00');
    const due = dueAt(rule('HOURS', 24), { startedAt, pausedDays: 0, extendedBy: 0 }, shippedCalendar);
    expect(due).toEqual(new Date('2024-10-02T21:30:00+08:00'));
  });

  it('is longer by the days of a hearing (D-6) and by its extension', () => {
    expect(lastDay('DAYS', 30, '2024-03-01')).toBe('2024-04-01');
    expect(lastDay('DAYS', 30, '2024-03-01', { pausedDays: 3 })).toBe('2024-04-03');
    expect(lastDay('DAYS', 60, '2024-03-01', { extendedBy: 30 })).toBe('2024-05-30');
    expect(lastDay('WORKING_DAYS', 5, '2024-03-01', { pausedDays: 1 })).toBe('2024-03-08');
  });

  it('that ends beyond the calendar has no last day instead of a guess', () => {
    expect(lastDay('DAYS', 15, '2026-12-20')).toBeNull();
    expect(lastDay('WORKING_DAYS', 60, '2026-11-25')).toBeNull();
    expect(lastDay('MONTHS', 3, '2026-11-25')).toBeNull();
    expect(lastDay('DAYS', 30, '2026-11-25')).toBe('2026-12-25');
  });

  it('never ends on a day that is not worked, nor before its days are over', () => {
    const day = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2004-06-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (from, length) => {
        const last = lastDay('DAYS', length, from);
        expect(shippedCalendar.isWorkingDay(String(last))).toBe(true);
        expect(daysBetween(from, String(last))).toBeGreaterThanOrEqual(length);
        const working = lastDay('WORKING_DAYS', length, from);
        const counted = Array.from({ length: daysBetween(from, String(working)) }, (_, n) =>
          addDays(from, n + 1),
        );
        expect(counted.filter((each) => shippedCalendar.isWorkingDay(each))).toHaveLength(length);
      }),
    );
  });

  it.each([
    ['AUTHORITY', '2024-03-08T23:59:59+08:00', null, null, 'PENDING'],
    ['AUTHORITY', '2024-03-09T00:00:00+08:00', null, null, 'OVERDUE'],
    ['FIRM', '2024-03-09T00:00:00+08:00', null, null, 'OVERDUE'],
    ['PERSON', '2024-03-09T00:00:00+08:00', null, null, 'LAPSED'],
    ['AUTHORITY', '2024-04-01T00:00:00+08:00', '2024-03-08T20:00:00+08:00', null, 'MET'],
    ['AUTHORITY', '2024-04-01T00:00:00+08:00', '2024-03-09T00:00:00+08:00', null, 'MET_LATE'],
    ['AUTHORITY', '2024-04-01T00:00:00+08:00', null, '2024-03-05T00:00:00+08:00', 'WAIVED'],
  ] as const)(
    'of an %s stands at %s as it should (met %s, waived %s): %s',
    (boundParty, now, met, waived, state) => {
      const facts = {
        boundParty,
        dueAt: startOfDay('2024-03-09'),
        metAt: met && new Date(met),
        waivedAt: waived && new Date(waived),
      };
      expect(deadlineState(facts, new Date(now))).toBe(state);
    },
  );

  it('that waits for the calendar runs, and is met in time', () => {
    const facts = { boundParty: 'AUTHORITY', dueAt: null, metAt: null, waivedAt: null } as const;
    expect(deadlineState(facts, new Date('2026-12-31T00:00:00Z'))).toBe('PENDING');
    expect(deadlineState({ ...facts, metAt: new Date() }, new Date())).toBe('MET');
  });
});

describe('days', () => {
  it('change at midnight in China', () => {
    expect(dayOf(new Date('2024-03-01T15:59:59Z'))).toBe('2024-03-01');
    expect(dayOf(new Date('2024-03-01T16:00:00Z'))).toBe('2024-03-02');
  });

  it('of months go back as well', () => {
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
  });
});
