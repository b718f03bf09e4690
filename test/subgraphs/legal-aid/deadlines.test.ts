import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import { dueAt } from '../../../subgraphs/_kit/deadlines/deadline.ts';
import { deadlineRules, type LegalAidRule } from '../../../subgraphs/legal-aid/rules/deadlines.ts';

const due = (rule: LegalAidRule, started: string, more: { pausedDays?: number } = {}): string | undefined =>
  dueAt(
    deadlineRules[rule],
    { startedAt: new Date(started), pausedDays: 0, extendedBy: 0, ...more },
    shippedCalendar,
  )?.toISOString();

describe('a deadline of legal aid', () => {
  it.each<[LegalAidRule, string, string]>([
    // A Friday: seven calendar days later is a Friday, which is over at midnight in China.
    ['R-LA-6-DECIDE', '2024-03-01T09:00:00+08:00', '2024-03-08T16:00:00.000Z'],
    // The seventh day is in the week of the National Day: the first working day after it.
    ['R-LA-6-DECIDE', '2024-09-25T09:00:00+08:00', '2024-10-08T16:00:00.000Z'],
    // A Friday: the third day is a Monday.
    ['R-LA-6-ASSIGN', '2024-03-01T09:00:00+08:00', '2024-03-04T16:00:00.000Z'],
    // A Wednesday: the third day is a Saturday, so the Monday after it.
    ['R-LA-6-ASSIGN', '2024-03-06T09:00:00+08:00', '2024-03-11T16:00:00.000Z'],
    ['R-LA-9-NOTIFY', '2024-03-04T00:00:00+08:00', '2024-03-07T16:00:00.000Z'],
    ['R-LA-9-ASSIGN', '2024-03-04T09:00:00+08:00', '2024-03-07T16:00:00.000Z'],
    // Hours run through the weekend.
    ['R-LA-10', '2024-03-01T09:30:00+08:00', '2024-03-02T01:30:00.000Z'],
    ['R-LA-13', '2024-03-01T09:00:00+08:00', '2024-03-06T16:00:00.000Z'],
    ['R-LA-15-SUBMIT', '2024-03-01T09:00:00+08:00', '2024-04-01T16:00:00.000Z'],
    ['R-LA-15-REVIEW', '2024-03-01T09:00:00+08:00', '2024-04-01T16:00:00.000Z'],
    // Five working days from a Monday: the Monday after it.
    ['R-LA-14-ACCEPT', '2024-03-04T09:00:00+08:00', '2024-03-11T16:00:00.000Z'],
    ['R-LA-14-ANSWER', '2024-03-04T09:00:00+08:00', '2024-04-18T16:00:00.000Z'],
    // The ninetieth day is a Sunday: the Monday after it.
    ['R-LA-20-DECIDE', '2024-03-04T09:00:00+08:00', '2024-06-03T16:00:00.000Z'],
  ])('%s that starts at %s ends at %s', (rule, started, end) => {
    expect(due(rule, started)).toBe(end);
  });

  it('binds an authority, cites its article, and is verified, or counts only where it is switched on', () => {
    const switched = ['R-LA-14-ACCEPT', 'R-LA-14-ANSWER', 'R-LA-20-DECIDE'];
    for (const [id, { boundParty, basis, ...rule }] of Object.entries(deadlineRules)) {
      expect(boundParty).toBe('AUTHORITY');
      expect(basis).toMatch(/^《.+》/);
      if (switched.includes(id)) expect(rule).toHaveProperty('unverified', true);
      else expect(rule).not.toHaveProperty('unverified');
    }
  });

  it('is longer by the days of supplementing where those do not count', () => {
    expect(due('R-LA-6-DECIDE', '2024-03-04T09:00:00+08:00', { pausedDays: 4 })).toBe(
      '2024-03-15T16:00:00.000Z',
    );
  });
});
