import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import type { ComplaintRecord } from '../../../subgraphs/construction-wages/rules/complaintRecord.ts';
import { isPayrollOverdue, lastDayOf } from '../../../subgraphs/construction-wages/rules/payroll.ts';
import {
  toldByComplaint,
  toldBySheet,
} from '../../../subgraphs/construction-wages/rules/registerDeadlines.ts';

const record: ComplaintRecord = {
  ...{ status: 'INVESTIGATING', finding: null, arrearsAmount: '1000.00', recoveredAmount: '0.00' },
  ...{ openedOn: '2011-04-01', filedOn: '2011-04-02', orderedOn: null, payBy: null, paidOn: null },
  ...{ workersConfirmedOn: null, transferredOn: null, closedOn: null, legalAidNumber: null },
};

describe('a line of the book of complaints', () => {
  it.each([
    ['runs while it is investigated', {}, null],
    ['is met by the order', { orderedOn: '2011-05-01', closedOn: '2011-06-01' }, '2011-05-01'],
    ['is met by the whole payment', { paidOn: '2011-05-02', recoveredAmount: '1000.00' }, '2011-05-02'],
    ['is not met by a part', { paidOn: '2011-05-02', recoveredAmount: '400.00' }, null],
    ['is met by handing over', { status: 'TO_POLICE', transferredOn: '2011-05-03' }, '2011-05-03'],
    ['is not met by passing on', { status: 'PASSED_ON', transferredOn: '2011-05-03' }, null],
    ['is met by the end', { status: 'CLOSED', closedOn: '2011-06-01' }, '2011-06-01'],
  ] as const)('tells of an investigation that %s', (_what, more, metOn) => {
    expect(toldByComplaint({ ...record, ...more })).toEqual([
      { rule: 'R-LI-17', startedOn: '2011-04-02', metOn },
    ]);
  });

  it('tells of none that was not filed', () => {
    expect(toldByComplaint({ ...record, status: 'RECEIVED', filedOn: null })).toEqual([]);
  });
});

describe('a month’s payroll', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
  ])('of %s counts from %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
    expect(toldBySheet({ month, paidOn: null })).toEqual([{ rule: 'R-WA-11', startedOn: day, metOn: null }]);
  });

  it('has a deadline under the Regulations from the month on in which they came into force', () => {
    expect(toldBySheet({ month: '2020-04', paidOn: null })).toEqual([]);
    expect(toldBySheet({ month: '2020-05', paidOn: '2020-06-02' })).toEqual([
      { rule: 'R-WA-11', startedOn: '2020-05-31', metOn: '2020-06-02' },
    ]);
  });

  it.each([
    // 31 March 2024 is a Sunday.
    ['2024-02', 'CHECKED', '2024-04-01T23:59:59+08:00', false],
    ['2024-02', 'CHECKED', '2024-04-02T00:00:00+08:00', true],
    ['2024-02', 'PAID', '2024-04-02T00:00:00+08:00', false],
    ['2024-02', 'PROOF_RETURNED', '2024-04-02T00:00:00+08:00', false],
    ['2024-02', 'DUE', '2024-04-02T00:00:00+08:00', true],
    ['2011-04', 'CHECKED', '2011-06-01T00:00:00+08:00', true],
    // Beyond the published calendar nobody knows its last day.
    ['2026-12', 'DRAFTED', '2027-03-01T00:00:00+08:00', false],
  ] as const)('of %s that is %s is overdue at %s: %s', (month, status, now, overdue) => {
    expect(isPayrollOverdue({ month, status }, new Date(now), shippedCalendar)).toBe(overdue);
  });
});
