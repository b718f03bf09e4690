import { addDays, padded, type DemoFile } from '../file.ts';
import { anhe } from '../geography.ts';
import { bureauCode } from '../organizations.ts';
import { DRAWN_FROM_DEPOSIT } from './complaints.ts';
import { anheProjects, firmCode, qingyuanProjects, type ProjectPlan } from './plans.ts';

type Row = Record<string, string>;

/** The books about firms: their deposits and their bad behaviour (M-51, M-58). */
export function firmFiles(): DemoFile[] {
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'construction-wages',
    register,
    title,
    format,
    rows,
  });
  return [
    file('deposits', '工资保证金台账', 'xlsx', [...anheProjects, ...qingyuanProjects].map(deposit)),
    file('bad-behaviours', '不良行为记录', 'csv', badBehaviours()),
  ];
}

const depositStatus: Readonly<Record<number, string>> = {
  1: '已动用',
  3: '已提供保函',
  6: '免存',
  8: '已补足',
  10: '已提供保函',
  13: '已退还',
  14: '应存储',
  15: '应存储',
};

/** 1.5 % of the contract; that of project 1 was drawn for the workers of one complaint, that of project 8 topped up. */
function deposit(project: ProjectPlan): Row {
  const { county, nth, contractAmount, openedOn } = project;
  const status = (county === anhe && depositStatus[nth]) || '已存储';
  const required = (contractAmount * 15) / 1000;
  const lodged = status !== '应存储' && status !== '免存';
  const drawn = nth === 1 && lodged && county === anhe;
  const toppedUp = status === '已补足';
  return {
    编号: `BZJ-${county.code.slice(4, 6)}-${padded(nth, 3)}`,
    工程项目编码: project.number,
    存储单位代码: project.contractor,
    状态: status,
    应存金额: `${required}.00`,
    已存或担保金额: lodged ? `${required}.00` : '0',
    动用金额: drawn ? `${DRAWN_FROM_DEPOSIT}.00` : toppedUp ? '30000.00' : '0',
    应存日期: addDays(openedOn, 30),
    存储日期: lodged ? addDays(openedOn, 41) : '',
    动用日期: drawn ? '2011-02-24' : toppedUp ? '2011-01-20' : '',
    补足日期: toppedUp ? '2011-02-01' : '',
    退还日期: status === '已退还' ? '2011-08-15' : '',
  };
}

/** Firms only: number, firm, project, violation, sanction, state, and the days. */
function badBehaviours(): Row[] {
  const record = (nth: number, firm: number, more: Row): Row => ({
    编号: `BL-2011-${padded(nth, 3)}`,
    单位代码: firmCode(firm),
    所在地: anhe.code,
    工程项目编码: '',
    违法情形: '',
    决定单位代码: bureauCode(anhe, '住房和城乡建设局'),
    决定日期: '',
    有效期至: '',
    解除日期: '',
    ...more,
  });
  const decided = { 决定日期: '2011-06-13', 有效期至: '2012-06-12' };
  const ofFirst = { 工程项目编码: anheProjects[0]?.number ?? '' };
  return [
    record(1, 1, {
      ...ofFirst,
      ...decided,
      处理措施: '限制投标',
      状态: '公示执行中',
      提出日期: '2011-05-23',
    }),
    record(2, 1, {
      ...ofFirst,
      违法情形: '未按月考核编制工资支付表并经本人签字',
      处理措施: '停工整顿',
      状态: '拟记录',
      提出日期: '2011-12-12',
    }),
    record(3, 2, {
      违法情形: '扣押工资卡',
      处理措施: '停工整顿',
      状态: '已到期',
      提出日期: '2011-02-14',
      决定日期: '2011-03-01',
      有效期至: '2011-03-31',
    }),
    record(4, 3, {
      ...decided,
      违法情形: '未开设或使用工资专用账户',
      处理措施: '限制投标',
      状态: '已解除',
      提出日期: '2011-05-30',
      解除日期: '2011-12-20',
    }),
    record(5, 4, { ...decided, 处理措施: '清出市场', 状态: '公示执行中', 提出日期: '2011-06-01' }),
    record(6, 5, {
      违法情形: '未公示维权信息',
      处理措施: '停工整顿',
      状态: '已听取陈述',
      提出日期: '2011-11-21',
    }),
  ];
}
