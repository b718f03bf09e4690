import { addDays, type DemoFile } from '../file.ts';
import { inventedName } from '../names.ts';
import { bureauCode, type BureauName } from '../organizations.ts';
import { seeded, type Random } from '../random.ts';
import { anhe2010, anhe2011, qingyuan2011, type Course, type NumberedPlan } from './plans.ts';

type Row = Record<string, string>;

const bureaus: readonly BureauName[] = [
  '国土资源局',
  '林业局',
  '水利局',
  '交通运输局',
  '民政局',
  '住房和城乡建设局',
  '人力资源和社会保障局',
];
const otherBranches = [
  '诉讼、法律监督、公安程序',
  '仲裁',
  '行政复议、裁决、确认、许可、处罚',
  '履行法定职责',
];
const forms = ['信息网络', '书信', '书信', '电话', '传真', '走访', '走访', '走访'];
const ratings = ['满意', '满意', '基本满意', '不满意', ''];

/** The petition registers of 安和县 (2010, 2011) and 青原县 (2011). */
export function petitionRegisters(): DemoFile[] {
  const random = seeded(20110701);
  const file = (title: string, format: DemoFile['format'], plans: readonly NumberedPlan[]): DemoFile => ({
    department: 'petitions',
    register: 'petitions',
    title,
    format,
    rows: plans.map((plan, index) => petitionRow(plan, index, random)),
  });
  return [
    file('安和县2010年信访事项登记簿', 'csv-gb18030', anhe2010()),
    file('安和县2011年信访事项登记簿', 'xlsx', anhe2011()),
    file('青原县2011年信访事项登记簿', 'csv', qingyuan2011()),
  ];
}

/** When the handling opinion on a petition is given; the reviews follow it. */
export function opinionDay(openedOn: string): string {
  return addDays(openedOn, 45);
}

function petitionRow(plan: NumberedPlan, index: number, random: Random): Row {
  const { county, number, openedOn, course, competentBody } = plan;
  const body = bureauCode(county, competentBody ?? random.pick(bureaus));
  const accusation = course === 'discipline' || course === 'law organ';
  // A few were passed on too late: after the 15th day.
  const divertedOn = addDays(openedOn, plan.dispute ? 3 : index % 16 === 5 ? 19 : 3 + (index % 11));
  return {
    编号: number,
    国家信访信息系统编号: index % 3 === 0 ? `演示${county.code.slice(0, 6)}${number.replace(/\D/g, '')}` : '',
    登记日期: openedOn,
    登记单位代码: bureauCode(county, '信访局'),
    事发地: (county.townships[index % county.townships.length] ?? county).code,
    信访形式: random.pick(forms),
    事项类别: course === 'studied' ? '建议意见' : accusation ? '检举控告' : '申诉求决',
    申诉求决途径: '',
    有权处理单位代码: body,
    被检举控告单位代码: '',
    转送交办日期: divertedOn,
    受理告知日期: '',
    处理意见日期: '',
    处理结果: '',
    督办日期: index % 20 === 11 && course === 'opinion' ? addDays(openedOn, 40) : '',
    办结日期: '',
    满意度评价: '',
    工程项目编码: plan.project ?? '',
    调解案号: plan.dispute ?? '',
    信访人: accusation && index % 2 === 0 ? '' : inventedName(random),
    联系方式: '',
    主要内容: '演示数据',
    ...courseCells(plan, divertedOn, random),
  };
}

/** The columns that follow from the way a matter took. */
function courseCells(plan: NumberedPlan, divertedOn: string, random: Random): Row {
  const { county, openedOn, course } = plan;
  const closed = (day: string): Row => ({ 办结日期: day, 满意度评价: random.pick(ratings) });
  const accepted = { 受理告知日期: addDays(divertedOn, 2), 申诉求决途径: '信访处理意见' };
  const opinion = {
    ...accepted,
    处理意见日期: opinionDay(openedOn),
    处理结果: random.pick(['予以支持', '解释说明', '不予支持']),
  };
  const cells: Record<Course, () => Row> = {
    registered: () => ({ 状态: '已登记', 转送交办日期: '', 有权处理单位代码: '' }),
    diverted: () => ({ 状态: '已转送' }),
    objected: () => ({ 状态: '已提出异议' }),
    studied: () => ({ 状态: '建议已研究', ...closed(addDays(divertedOn, 20)) }),
    discipline: () => ({
      状态: '已转纪检监察机关',
      被检举控告单位代码: bureauCode(county, random.pick(bureaus)),
      有权处理单位代码: bureauCode(county, '县委办公室'),
    }),
    'law organ': () => ({
      状态: '已转政法机关',
      被检举控告单位代码: bureauCode(county, random.pick(bureaus)),
      有权处理单位代码: bureauCode(county, '人民检察院'),
    }),
    guided: () => ({
      ...accepted,
      状态: '已导入其他程序',
      申诉求决途径: plan.project ? '履行法定职责' : random.pick(otherBranches),
      ...closed(addDays(divertedOn, 12)),
    }),
    mediated: () => ({ ...accepted, 状态: '已办结', ...closed(addDays(divertedOn, 50)) }),
    'in handling': () => ({ ...accepted, 状态: '办理中' }),
    opinion: () => ({ ...opinion, 状态: '已办结', ...closed(addDays(opinionDay(openedOn), 31)) }),
    reviewed: () => ({ ...opinion, 状态: '已复查' }),
    'final review asked': () => ({ ...opinion, 状态: '已申请复核' }),
    'finally reviewed': () => ({ ...opinion, 状态: '已办结', ...closed(addDays(opinionDay(openedOn), 95)) }),
  };
  return cells[course]();
}
