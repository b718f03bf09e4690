import { code, day, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import { upsertRows } from '../../_kit/register/upsert.ts';
import * as codes from '../codes.ts';
import { jointMeeting, sweep, sweepDuty } from '../tables/index.ts';
import { number, place, tier, type WithoutId } from './columns.ts';

export const sweepDuties: Register<WithoutId<typeof sweepDuty>> = {
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

export const sweeps: Register<WithoutId<typeof sweep>> = {
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

export const jointMeetings: Register<WithoutId<typeof jointMeeting>> = {
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
