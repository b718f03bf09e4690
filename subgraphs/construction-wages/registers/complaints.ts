import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import { wageComplaintOrigin, wageComplaintStatus, wageFinding, type WageComplaintStatus } from '../codes.ts';
import { complaintFaults } from '../rules/complaintRecord.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { toldByComplaint } from '../rules/registerDeadlines.ts';
import { deadline, wageComplaint, wageComplaintHistory } from '../tables/index.ts';
import { moveListings } from './children.ts';
import { body, dayOf, firm, number, ofProject, place, projectNumber, yuan } from './columns.ts';
import { upsertReferring } from '../../_kit/register/upsert.ts';

/** A line of the book; what only acts bring about is not in it. */
type ComplaintRow = Omit<typeof wageComplaint.$inferSelect, 'id' | 'version' | 'outcomeToldOn'>;

/** The book of wage complaints (M-56); it has no column for names: who complains is kept secret (DOMAIN 8). */
export const complaints: Register<ComplaintRow> = {
  name: 'complaints',
  title: '欠薪投诉登记簿',
  basis: 'M-56',
  columns: {
    number: number('安欠〔2011〕0001号'),
    openedOn: dayOf('受理日期', '受理当日'),
    projectNumber: optional({ ...projectNumber, help: '涉及台账中的工程项目时填写' }),
    regionCode: place('欠薪发生地'),
    origin: code({ title: '来源', help: '来访、电话等', example: '来访' }, wageComplaintOrigin),
    responsibleBodyCode: body('受理单位代码'),
    respondentCode: optional(firm('被投诉单位代码')),
    workersAffected: integer({
      title: '涉及人数',
      help: '被拖欠工资的农民工人数',
      example: '8',
      min: 1,
      max: 100_000,
    }),
    arrearsAmount: yuan('拖欠金额'),
    recoveredAmount: yuan('追回金额', '元，可写万元；尚未追回的填 0'),
    status: code({ title: '状态', help: '办理环节', example: '已结案' }, wageComplaintStatus),
    filedOn: optional(dayOf('立案日期', '未立案则留空')),
    orderedOn: optional(dayOf('责令支付日期', '未责令则留空')),
    payBy: optional(dayOf('责令支付期限', '责令支付的最后一日')),
    paidOn: optional(dayOf('支付日期', '最后一笔支付之日，未支付则留空')),
    workersConfirmedOn: optional(dayOf('农民工确认日期', '农民工确认收到之日')),
    transferredOn: optional(dayOf('转办日期', '转办、移送或申请强制执行之日')),
    transferredToCode: optional(body('接办单位代码')),
    legalAidNumber: optional(
      text({ title: '法律援助案号', help: '转法律援助时填写', example: '安援〔2011〕0001号', maxLength: 60 }),
    ),
    disputeNumber: optional(
      text({
        title: '调解编号',
        help: '同一欠薪已由调委会调解时填写',
        example: '安调〔2011〕0001号',
        maxLength: 60,
      }),
    ),
    finding: optional(
      code({ title: '查处结论', help: '结案时填写', example: '欠薪属实已付清' }, wageFinding),
    ),
    closedOn: optional(dayOf('结案日期', '未结案则留空')),
  },
  check: (row) => complaintFaults(row),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(transaction, rows, [ofProject()], async (known) => {
      const result = await upsertCases(transaction, wageComplaint, wageComplaintHistory, known, linesOf, {
        kind: 'WageComplaint',
        table: deadline,
        rules: deadlineRules,
        region: ({ regionCode }) => regionCode,
        of: toldByComplaint,
      });
      await moveListings(
        transaction,
        known.map(({ number: each }) => each),
      );
      return result;
    }),
};

const paying: readonly WageComplaintStatus[] = [
  'PAID_IN_PART',
  'PAID_IN_FULL',
  'DEPOSIT_DRAWN',
  'ADVANCED_BY_GENERAL_CONTRACTOR',
  'ADVANCED_BY_OWNER',
  'ADVANCED_BY_EMERGENCY_FUND',
];
const passing: readonly WageComplaintStatus[] = [
  'ENFORCEMENT_REQUESTED',
  'TO_POLICE',
  'TO_ARBITRATION',
  'TO_LEGAL_AID',
];

function linesOf(row: ComplaintRow): RegisterLine[] {
  const line = (day: string | null, status: WageComplaintStatus): RegisterLine[] =>
    day === null ? [] : [{ day, act: wageComplaintStatus[status], status }];
  const whole = row.recoveredAmount === row.arrearsAmount;
  return [
    ...line(row.openedOn, 'RECEIVED'),
    ...line(row.filedOn, 'FILED'),
    ...line(row.orderedOn, 'ORDERED'),
    ...line(row.paidOn, paying.includes(row.status) ? row.status : whole ? 'PAID_IN_FULL' : 'PAID_IN_PART'),
    ...line(row.transferredOn, passing.includes(row.status) ? row.status : 'PASSED_ON'),
    ...line(row.closedOn, 'CLOSED'),
  ].sort((a, b) => a.day.localeCompare(b.day));
}
