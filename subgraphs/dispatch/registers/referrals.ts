import { code, day, optional, text, type Register } from '../../_kit/register/register.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { referralFaults } from '../rules/referralRecord.ts';
import { referral, referralHistory } from '../tables/index.ts';
import { number, organizationCode, place, type WithoutId } from './columns.ts';

/** What acts alone set is in no register. */
type ReferralRow = Omit<
  WithoutId<typeof referral>,
  | 'version'
  | 'fromCaseKind'
  | 'toCaseKind'
  | 'applicantConsentedOn'
  | 'otherSideConsentedOn'
  | 'returnGround'
  | 'outcome'
>;

const caseNumber = (title: string) =>
  optional(text({ title, help: '对应部门登记簿中的编号', example: '安信〔2011〕0001号', maxLength: 60 }));

export const referrals: Register<ReferralRow> = {
  name: 'referrals',
  title: '移送登记簿',
  basis: 'M-12',
  columns: {
    number: number('YS-2011-001'),
    regionCode: place,
    status: code({ title: '状态', help: '移送所处环节', example: '已反馈' }, codes.referralStatus),
    fromDepartment: code({ title: '移送部门', help: '移送部门', example: '信访' }, codes.referralDepartment),
    fromCaseNumber: caseNumber('移送前编号'),
    fromOrganizationCode: optional(organizationCode('移送机构代码')),
    toDepartment: code(
      { title: '接收部门', help: '接收部门', example: '人民调解' },
      codes.referralDepartment,
    ),
    toCaseNumber: caseNumber('移送后编号'),
    toOrganizationCode: optional(organizationCode('接收机构代码')),
    openedOn: day({ title: '提出日期', help: '提出移送之日', example: '2011-02-01' }),
    sentOn: optional(day({ title: '移送日期', help: '未移送则留空', example: '2011-02-02' })),
    answeredOn: optional(day({ title: '答复日期', help: '接收或退回之日', example: '2011-02-04' })),
    closedOn: optional(day({ title: '办结日期', help: '未办结则留空', example: '2011-03-01' })),
    returnReason: optional(text({ title: '退回理由', help: '退回时填写', example: '不属于调解范围' })),
  },
  check: referralFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertCases(transaction, referral, referralHistory, rows, linesOf),
};

function linesOf(row: ReferralRow): RegisterLine[] {
  const answer =
    row.status === 'RETURNED' ? { act: '退回', status: 'RETURNED' } : { act: '接收', status: 'ACCEPTED' };
  const lines: (RegisterLine | null)[] = [
    { day: row.openedOn, act: '提出移送', status: 'PROPOSED' },
    row.sentOn ? { day: row.sentOn, act: '移送', status: 'SENT' } : null,
    row.answeredOn ? { day: row.answeredOn, ...answer } : null,
    row.closedOn ? { day: row.closedOn, act: '办结', status: 'CONCLUDED' } : null,
  ];
  return lines.filter((line) => line !== null);
}
