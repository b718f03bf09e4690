import { describe, expect, it } from '@jest/globals';
import { dispatchFiles } from '../../../scripts/demo/dispatch.ts';
import { referralStatus, type ReferralStatus } from '../../../subgraphs/dispatch/codes.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { referralFaults, type ReferralRecord } from '../../../subgraphs/dispatch/rules/referralRecord.ts';
import { readCells, registerOf } from '../world.ts';

const proposed: ReferralRecord = {
  status: 'PROPOSED',
  fromDepartment: 'PETITIONS',
  toDepartment: 'MEDIATION',
  openedOn: '2011-03-01',
  sentOn: null,
  answeredOn: null,
  closedOn: null,
  returnReason: null,
};
const sent = { ...proposed, status: 'SENT', sentOn: '2011-03-01' } as const;
const answered = { ...sent, status: 'ACCEPTED', answeredOn: '2011-03-03' } as const;
const returned = { ...answered, status: 'RETURNED', returnReason: '不属于调解范围' } as const;
const concluded = { ...answered, status: 'CONCLUDED', closedOn: '2011-04-01' } as const;
const faultsOf = (row: ReferralRecord): string[] =>
  referralFaults(row).map(({ property, message }) => `${property}: ${message}`);

describe('a line of the referral register', () => {
  it.each<[ReferralStatus, ReferralRecord]>([
    ['PROPOSED', proposed],
    ['CONSENT_GIVEN', proposed],
    ['CONSENT_REFUSED', proposed],
    ['SENT', sent],
    ['ACCEPTED', answered],
    ['RETURNED', returned],
    ['CONCLUDED', concluded],
    ['FED_BACK', concluded],
    ['ARCHIVED', concluded],
    ['ARCHIVED', proposed],
  ])('may be %s with the days of that state', (status, row) => {
    expect(faultsOf({ ...row, status })).toEqual([]);
  });

  it('knows for each state which days are behind it', () => {
    const complaints = Object.keys(referralStatus).map((status) => [
      status,
      faultsOf({ ...proposed, status: status as ReferralStatus, returnReason: '-' }).length,
      faultsOf({ ...concluded, status: status as ReferralStatus, returnReason: '-' }).length,
    ]);
    expect(complaints).toEqual([
      ['PROPOSED', 0, 3],
      ['CONSENT_GIVEN', 0, 3],
      ['CONSENT_REFUSED', 0, 3],
      ['WITHDRAWN', 0, 3],
      ['SENT', 1, 2],
      ['ACCEPTED', 2, 1],
      ['RETURNED', 2, 1],
      ['CONCLUDED', 3, 0],
      ['FED_BACK', 3, 0],
      ['ARCHIVED', 0, 0],
    ]);
  });

  it.each<[string, Partial<ReferralRecord>, string[]]>([
    [
      'joins two departments',
      { toDepartment: 'PETITIONS' },
      ['toDepartment: 接收部门与移送部门相同，请核对'],
    ],
    ['says why it was returned', { status: 'RETURNED', closedOn: null }, ['returnReason: 退回的要写明理由']],
    [
      'has the day of the answer once it is answered',
      { answeredOn: null },
      ['answeredOn: 状态为“已办结”的要填写答复日期，请核对'],
    ],
    [
      'has no day of conclusion before',
      { status: 'ACCEPTED' },
      ['closedOn: 状态为“已接收”的不应填写办结日期，请核对'],
    ],
    ['is not sent before it is proposed', { sentOn: '2011-02-28' }, ['sentOn: 早于提出日期，请核对']],
    ['is not answered before it is sent', { sentOn: '2011-03-04' }, ['answeredOn: 早于移送日期，请核对']],
    [
      'is not concluded before it is answered',
      { closedOn: '2011-03-02' },
      ['closedOn: 早于答复日期，请核对'],
    ],
    [
      'is not concluded before the last day that is known',
      { status: 'ARCHIVED', answeredOn: null, closedOn: '2011-02-28' },
      ['closedOn: 早于移送日期，请核对'],
    ],
  ])('%s', (_what, more, faults) => {
    expect(faultsOf({ ...concluded, ...more })).toEqual(faults);
  });
});

describe("the demonstration counties' registers", () => {
  it.each(dispatchFiles().map((file) => [file.title, file] as const))(
    'have no faults: %s',
    (_title, file) => {
      const register = registerOf(department, file.register);
      expect(file.rows.flatMap((cells) => readCells(register, cells).faults)).toEqual([]);
    },
  );
});
