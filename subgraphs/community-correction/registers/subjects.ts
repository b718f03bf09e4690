import { upsertCases, upsertRows, type RegisterLine } from '../../_kit/columns.ts';
import { code, day, optional, region, text, yesNo, type Register } from '../../_kit/register.ts';
import * as codes from '../codes.ts';
import { correctionSubject, correctionSubjectHistory, electronicTracking } from '../tables.ts';
import { closedOn, isMinor, name, notBefore, number, responsible, type WithoutId } from './columns.ts';

type SubjectRow = WithoutId<typeof correctionSubject>;

/** Persons under correction (M-30). */
export const correctionSubjects: Register<SubjectRow> = {
  name: 'correction-subjects',
  title: '社区矫正对象登记簿',
  basis: 'M-30',
  columns: {
    number: number('安矫〔2011〕0001号'),
    regionCode: region({
      title: '执行地',
      aliases: ['居住地'],
      help: '区划代码或名称',
      example: '990101100000',
    }),
    name,
    isMinor,
    kind: code(
      { title: '矫正类别', help: '管制、缓刑、假释、暂予监外执行', example: '缓刑' },
      codes.correctionKind,
    ),
    status: code({ title: '状态', help: '办理状态', example: '在矫' }, codes.correctionStatus),
    supervisionClass: optional(
      code({ title: '管理类别', help: '未评定则留空', example: '普管' }, codes.supervisionClass),
    ),
    responsibleOrganizationCode: responsible,
    decidedElsewhere: yesNo({ title: '是否外地法院判决', help: '是、否', example: '否' }),
    openedOn: day({ title: '接收日期', help: '接收之日', example: '2011-03-01' }),
    planOn: optional(day({ title: '矫正方案日期', help: '未制定则留空', example: '2011-03-05' })),
    groupOn: optional(day({ title: '矫正小组日期', help: '未成立则留空', example: '2011-03-05' })),
    termEndsOn: day({ title: '期满日期', help: '矫正期满之日', example: '2012-03-01' }),
    closedOn,
  },
  check: ({ openedOn, termEndsOn, closedOn: end, status }) => [
    ...notBefore('termEndsOn', termEndsOn, openedOn, '早于接收日期，请核对'),
    ...notBefore('closedOn', end, openedOn, '早于接收日期，请核对'),
    ...(ended.has(status) === (end !== null)
      ? []
      : [{ property: 'closedOn', message: '已终止的要有终止日期，在矫的要留空' }]),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, correctionSubject, correctionSubjectHistory, rows, subjectLines),
};

const ended: ReadonlySet<codes.CorrectionStatus> = new Set([
  'COMPLETED',
  'TRANSFERRED',
  'REVOKED',
  'RECALLED',
  'DECEASED',
]);

function subjectLines(row: SubjectRow): RegisterLine[] {
  return [
    { day: row.openedOn, act: '接收', status: 'ENROLLED' },
    ...(row.planOn ? [{ day: row.planOn, act: '制定矫正方案', status: 'UNDER_CORRECTION' }] : []),
    ...(row.closedOn
      ? [{ day: row.closedOn, act: codes.correctionStatus[row.status], status: row.status }]
      : []),
  ];
}

/** Approvals of electronic tracking (R-CC-16). */
export const electronicTrackings: Register<WithoutId<typeof electronicTracking>> = {
  name: 'electronic-tracking',
  title: '电子定位审批表',
  basis: 'R-CC-16',
  columns: {
    number: number('安定〔2011〕001号'),
    subjectNumber: text({
      title: '矫正编号',
      help: '社区矫正对象登记簿中的编号',
      example: '安矫〔2011〕0001号',
      maxLength: 60,
    }),
    ground: code(
      {
        title: '法定情形',
        help: '社区矫正法第二十九条五种情形之一',
        example: codes.trackingGround.PROHIBITION_BROKEN,
      },
      codes.trackingGround,
    ),
    approvedOn: day({ title: '批准日期', help: '县级司法行政部门负责人批准之日', example: '2011-05-01' }),
    fromDay: day({ title: '起始日期', help: '开始之日', example: '2011-05-02' }),
    toDay: day({ title: '终止日期', help: '结束之日，每次不超过三个月', example: '2011-08-01' }),
    liftedOn: optional(day({ title: '解除日期', help: '提前解除之日，没有则留空', example: '2011-07-01' })),
  },
  check: ({ approvedOn, fromDay, toDay }) => [
    ...notBefore('fromDay', fromDay, approvedOn, '早于批准日期，请核对'),
    ...notBefore('toDay', toDay, fromDay, '早于起始日期，请核对'),
    ...(toDay > threeMonthsAfter(fromDay)
      ? [{ property: 'toDay', message: '电子定位每次不得超过三个月（社区矫正法第二十九条）' }]
      : []),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, electronicTracking, rows, ['number']),
};

/** The same day number three months later, or the last day of that month (D-5). */
function threeMonthsAfter(from: string): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0));
  return new Date(Date.UTC(year, month + 2, Math.min(date, lastOfMonth.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
