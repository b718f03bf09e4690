import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, endOfDay } from '../../../subgraphs/_kit/deadlines/days.ts';
import { daysLeft, daysOverdue, dueWithin, overdueFor } from '../../../subgraphs/dispatch/rules/dutyDays.ts';

const noon = new Date('2024-06-01T12:00:00+08:00');

describe('the days of a duty', () => {
  it.each([
    ['2024-06-01T00:00:00+08:00', 1],
    ['2024-06-01T12:00:00+08:00', 1],
    ['2024-05-31T23:59:59+08:00', 2],
    ['2024-05-26T00:00:00+08:00', 7],
    ['2023-06-01T00:00:00+08:00', 367],
  ])('that ended at %s are %d that it has been over', (end, days) => {
    expect(daysOverdue(new Date(end), noon)).toBe(days);
  });

  it.each([
    ['2024-06-01T12:00:00.001+08:00', 0],
    ['2024-06-02T00:00:00+08:00', 0],
    ['2024-06-02T00:00:00.001+08:00', 1],
    ['2024-06-09T00:00:00+08:00', 7],
  ])('that ends at %s are %d that are left', (end, days) => {
    expect(daysLeft(new Date(end), noon)).toBe(days);
  });

  it('are the same by the bounds that are searched by', () => {
    const moment = fc.date({
      min: new Date('2004-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    const near = fc.tuple(moment, fc.integer({ min: -4_000_000, max: 4_000_000 }));
    fc.assert(
      fc.property(near, fc.boolean(), fc.integer({ min: 0, max: 40 }), ([now, minutes], atMidnight, days) => {
        const some = new Date(now.getTime() + minutes * 1_000);
        const end = atMidnight ? endOfDay(dayOf(some)) : some;
        if (end <= now && days > 0) {
          expect(end < overdueFor(days, now)).toBe(daysOverdue(end, now) >= days);
          expect(daysOverdue(end, now)).toBeGreaterThan(0);
        }
        if (end > now) {
          expect(end <= dueWithin(days, now)).toBe(daysLeft(end, now) <= days);
          expect(daysLeft(end, now)).toBeGreaterThanOrEqual(0);
        }
        expect(dueWithin(days, now)).toEqual(endOfDay(addDays(dayOf(now), days)));
      }),
      { numRuns: 2_000, seed: 20_261_126 },
    );
  });
});
