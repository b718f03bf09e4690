import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import {
  code,
  day,
  integer,
  money,
  optional,
  text,
  yesNo,
  type Register,
  type RowFault,
} from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { toldDeadlines } from '../rules/registerDeadlines.ts';
import { deadline, dispute, disputeHistory } from '../tables/index.ts';
import { committeeNumber, earlierThan, number, place } from './columns.ts';
import { inCommittee } from './inCommittee.ts';

type DisputeRow = Omit<
  typeof dispute.$inferSelect,
  'id' | 'version' | 'sweepNumber' | 'officerNumber' | 'partyNames'
>;

/** The mediation register (M-08), one line a dispute. */
export const disputes: Register<DisputeRow> = {
  name: 'disputes',
  title: '纠纷调解登记簿',
  basis: 'M-08',
  columns: {
    number: number('安调〔2011〕0001号'),
    openedOn: day({ title: '受理日期', help: '受理当日', example: '2011-01-04' }),
    committeeNumber,
    regionCode: { ...place, title: '发生地', aliases: ['所在地', '区划'] },
    kind: code({ title: '纠纷类型', help: '见“填写说明”', example: '邻里' }, codes.disputeKind),
    origin: code(
      { title: '来源', aliases: ['受理方式'], help: '主动调解、申请调解或某部门委托', example: '申请调解' },
      codes.disputeOrigin,
    ),
    difficulty: code(
      { title: '难易程度', help: '一般、疑难、重大', example: '一般' },
      codes.disputeDifficulty,
    ),
    method: code(
      { title: '调解方式', help: '普通调解、阳光调解', example: '普通调解' },
      codes.mediationMethod,
    ),
    parties: text({ title: '当事人', help: '各方姓名或名称，用顿号隔开', example: '张某甲、李某乙' }),
    partyCount: integer({ title: '当事人数', help: '人数', example: '2', min: 2, max: 10_000 }),
    amount: optional(money({ title: '涉及金额', help: '元，可写万元；不涉及则留空', example: '5000.00' })),
    result: code(
      { title: '调解结果', help: '书面协议、口头协议、调解不成等', example: '书面协议' },
      codes.disputeResult,
    ),
    status: code({ title: '状态', help: '办理状态', example: '已归档' }, codes.disputeStatus),
    settledOn: optional(day({ title: '调解成功日期', help: '达成协议之日', example: '2011-01-12' })),
    closedOn: optional(day({ title: '销号日期', help: '销号之日，未销号则留空', example: '2011-01-22' })),
    relapsedOn: optional(day({ title: '反弹日期', help: '再次发生之日，没有则留空', example: '2011-03-01' })),
    confirmedOn: optional(
      day({ title: '司法确认日期', help: '法院确认之日，没有则留空', example: '2011-02-01' }),
    ),
    projectNumber: optional(
      text({ title: '工程项目编码', help: '涉及工程项目时填写', example: 'AH-GC-2010-001', maxLength: 60 }),
    ),
    onLedger: yesNo({ title: '是否挂账', help: '尚未销号且一时解决不了的填“是”', example: '否' }),
    summary: optional(
      text({ title: '纠纷简况', help: '只供本部门使用', example: '相邻通行', maxLength: 2000 }),
    ),
  },
  check: (row) => faultsOf(row),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    inCommittee(transaction, rows, (known) =>
      upsertCases(transaction, dispute, disputeHistory, known, linesOf, {
        kind: 'Dispute',
        table: deadline,
        rules: deadlineRules,
        region: ({ regionCode }) => regionCode,
        of: toldDeadlines,
      }),
    ),
};

const isSettled = ({ result }: DisputeRow): boolean =>
  result === 'SETTLED_WRITTEN' || result === 'SETTLED_ORAL';

function faultsOf(row: DisputeRow): RowFault[] {
  const faults: RowFault[] = [];
  if (isSettled(row) !== (row.settledOn !== null)) {
    faults.push({
      property: 'settledOn',
      message: isSettled(row) ? '调解成功的要填写成功日期' : '未调解成功的不应填写成功日期，请留空或改正结果',
    });
  }
  faults.push(
    ...earlierThan(row, 'openedOn', '受理日期', ['settledOn', 'closedOn', 'relapsedOn', 'confirmedOn']),
  );
  if (row.onLedger && row.closedOn !== null) {
    faults.push({ property: 'onLedger', message: '已销号的不再挂账，请核对' });
  }
  return faults;
}

function linesOf(row: DisputeRow): RegisterLine[] {
  const lines: (RegisterLine | null)[] = [
    { day: row.openedOn, act: '受理', status: 'ACCEPTED' },
    row.settledOn ? { day: row.settledOn, act: '调解成功', status: 'SETTLED' } : null,
    row.confirmedOn ? { day: row.confirmedOn, act: '司法确认', status: 'SETTLED' } : null,
    row.closedOn ? { day: row.closedOn, act: '销号', status: 'STRUCK_OFF' } : null,
    row.relapsedOn ? { day: row.relapsedOn, act: '反弹', status: 'REOPENED' } : null,
  ];
  return lines.filter((line) => line !== null).sort((a, b) => a.day.localeCompare(b.day));
}
