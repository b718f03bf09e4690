import { upsertRows } from '../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../_kit/register/upsertCases.ts';
import { code, day, integer, optional, region, text, type Register } from '../_kit/register/register.ts';
import * as codes from './codes.ts';
import { referralFaults } from './rules/referralRecord.ts';
import {
  commandCentre,
  jointMeeting,
  memberBody,
  referral,
  referralHistory,
  sweep,
  sweepDuty,
} from './tables/index.ts';

type WithoutId<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], 'id'>;

const number = (example: string) =>
  text({ title: '编号', help: '本登记簿内不重复的编号', example, maxLength: 60 });
const place = region({
  title: '区划',
  aliases: ['所在地', '所属区划'],
  help: '区划代码或名称',
  example: '990101000000',
});
const organizationCode = (title: string) =>
  text({ title, help: '机构名册中的机构代码', example: '1199010100010001XE', maxLength: 40 });
const tier = code({ title: '层级', help: '县、乡镇、村（居）', example: '乡镇' }, codes.sweepTier);

const commandCentres: Register<WithoutId<typeof commandCentre>> = {
  name: 'command-centres',
  title: '指挥中心登记表',
  basis: 'M-02',
  columns: {
    number: number('ZH-990101'),
    name: text({ title: '名称', help: '全称', example: '安和县社会矛盾纠纷排查调处指挥中心' }),
    regionCode: place,
    directorPost: text({ title: '主任职务', help: '只写职务，不写姓名', example: '县委书记' }),
    officeOrganizationCode: organizationCode('办公室所在单位代码'),
    establishedOn: day({ title: '成立日期', help: '成立日', example: '2011-01-10' }),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, commandCentre, rows, ['number']),
};

const memberBodies: Register<WithoutId<typeof memberBody>> = {
  name: 'member-bodies',
  title: '成员单位名册',
  basis: 'M-02',
  columns: {
    number: number('ZH-990101-01'),
    centreNumber: text({
      title: '指挥中心编号',
      help: '指挥中心登记表中的编号',
      example: 'ZH-990101',
      maxLength: 60,
    }),
    organizationCode: organizationCode('机构代码'),
    liaisonPost: optional(text({ title: '联络员职务', help: '只写职务，不写姓名', example: '副局长' })),
    joinedOn: day({ title: '加入日期', help: '加入日', example: '2011-01-10' }),
    leftOn: optional(day({ title: '退出日期', help: '仍是成员则留空', example: '2015-12-31' })),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, memberBody, rows, ['number']),
};

const sweepDuties: Register<WithoutId<typeof sweepDuty>> = {
  name: 'sweep-duties',
  title: '排查责任单位名册',
  basis: 'M-05',
  columns: {
    number: number('PCZ-990101100000'),
    regionCode: place,
    tier,
    cadence: code({ title: '排查周期', help: '每季、每月、每半月', example: '每月' }, codes.sweepCadence),
    validFrom: day({ title: '起始日期', help: '责任起始日', example: '2011-01-01' }),
    validTo: optional(day({ title: '终止日期', help: '仍有效则留空', example: '2015-12-31' })),
  },
  check: ({ validFrom, validTo }) =>
    validTo !== null && validTo < validFrom
      ? [{ property: 'validTo', message: '终止日期早于起始日期，请核对' }]
      : [],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, sweepDuty, rows, ['number']),
};

const sweeps: Register<WithoutId<typeof sweep>> = {
  name: 'sweeps',
  title: '排查例会登记簿',
  basis: 'M-05',
  columns: {
    number: number('PC-990101100000-201101'),
    dutyNumber: text({
      title: '责任编号',
      help: '排查责任单位名册中的编号',
      example: 'PCZ-990101100000',
      maxLength: 60,
    }),
    regionCode: place,
    tier,
    slot: day({ title: '周期起始日', help: '本次排查所属周期的第一天', example: '2011-01-01' }),
    heldOn: optional(day({ title: '开展日期', help: '未开展则留空', example: '2011-01-12' })),
    status: code({ title: '状态', help: '计划、已开展、已上报', example: '已上报' }, codes.sweepStatus),
    findings: optional(integer({ title: '发现纠纷数', help: '未上报则留空', example: '2' })),
  },
  check: ({ status, heldOn, slot }) => [
    ...((status === 'PLANNED') === (heldOn === null)
      ? []
      : [{ property: 'heldOn', message: '已开展的要有开展日期，未开展的要留空' }]),
    ...(heldOn !== null && heldOn < slot ? [{ property: 'heldOn', message: '早于周期起始日，请核对' }] : []),
    ...(/-(01|16)$/.test(slot) ? [] : [{ property: 'slot', message: '周期从每月 1 日或 16 日起，请核对' }]),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, sweep, rows, ['number']),
};

const jointMeetings: Register<WithoutId<typeof jointMeeting>> = {
  name: 'joint-meetings',
  title: '联席会议登记簿',
  basis: 'M-12',
  columns: {
    number: number('LX-2011-1'),
    regionCode: place,
    kind: code(
      { title: '会议类别', help: '会议类别', example: '司法行政机关与法院联席会' },
      codes.jointMeetingKind,
    ),
    heldOn: day({ title: '召开日期', help: '召开日', example: '2011-03-20' }),
    topic: text({ title: '议题', help: '会议议题', example: '诉前调解衔接' }),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, jointMeeting, rows, ['number']),
};

type ReferralRow = WithoutId<typeof referral>;

const caseNumber = (title: string) =>
  optional(text({ title, help: '对应部门登记簿中的编号', example: '安信〔2011〕0001号', maxLength: 60 }));

const referrals: Register<ReferralRow> = {
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

/** The registers that the command centre takes in, in the order in which they depend on each other. */
export const registers = [commandCentres, memberBodies, sweepDuties, sweeps, jointMeetings, referrals];
