import { addDays, padded, type DemoFile } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { bureauCode } from '../organizations.ts';
import { opinionDay } from './petitions.ts';
import { anhe2011, type NumberedPlan } from './plans.ts';

type Row = Record<string, string>;

/** The books of reviews, leaders' cases and reception days (M-41, M-42; F2-16, F5-04). */
export function workFiles(): DemoFile[] {
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'petitions',
    register,
    title,
    format,
    rows,
  });
  return [
    file('review-requests', '安和县2011年复查复核登记簿', 'csv-gb18030', reviews()),
    file('leader-cases', '安和县2011年领导包案台账', 'csv', leaderCases()),
    file('reception-schedules', '接访日安排表', 'csv', schedules()),
    file('reception-days', '2011年接访日登记簿', 'xlsx', receptionDays()),
  ];
}

/** A review of each petition that went on; four went to the final review, of which one is not answered yet. */
function reviews(): Row[] {
  const reviewed = anhe2011().filter(({ course }) =>
    ['reviewed', 'final review asked', 'finally reviewed'].includes(course),
  );
  const requests = reviewed.flatMap((plan) => [
    review(plan, '复查', addDays(opinionDay(plan.openedOn), 12), true),
    ...(plan.course === 'reviewed'
      ? []
      : [review(plan, '复核', addDays(opinionDay(plan.openedOn), 52), plan.course === 'finally reviewed')]),
  ]);
  return requests.map((row, index) => ({ 编号: `安复〔2011〕${padded(index + 1, 3)}号`, ...row }));
}

function review({ number }: NumberedPlan, stage: string, requestedOn: string, answered: boolean): Row {
  const final = stage === '复核';
  return {
    信访事项编号: number,
    阶段: stage,
    状态: !answered ? '已申请' : final ? '已终结' : '已答复',
    复查复核机关代码: bureauCode(anhe, final ? '人民政府法制办公室' : '人民政府办公室'),
    申请日期: requestedOn,
    答复日期: answered ? addDays(requestedOn, final ? 33 : 25) : '',
    结论: !answered ? '' : final ? '维持' : '变更',
    听证占用天数: final ? '5' : '0',
  };
}

/** Each final review, and some wage claims, are the charge of a leader; posts only. */
function leaderCases(): Row[] {
  const posts = ['县长', '常务副县长', '分管副县长', '县委副书记'];
  const charged = anhe2011().filter(
    ({ course, project }) => course.startsWith('final') || project !== undefined,
  );
  return charged.map((plan, index) => {
    const assignedOn = addDays(plan.openedOn, plan.project ? 8 : 60);
    const done = plan.course !== 'final review asked';
    return {
      编号: `安包〔2011〕${padded(index + 1, 3)}号`,
      信访事项编号: plan.number,
      包案领导职务: posts[index % posts.length] ?? '',
      状态: !done ? '办理中' : index % 3 === 0 ? '已化解' : '已销号',
      包案日期: assignedOn,
      化解日期: done ? addDays(assignedOn, 70) : '',
      销号日期: done && index % 3 !== 0 ? addDays(assignedOn, 85) : '',
    };
  });
}

/** Mediators on the 15th of each month (F2-16), in 安和县 a leader on the 10th besides. */
function schedules(): Row[] {
  const schedule = (county: DemoCounty, kind: string, day: string): Row => ({
    编号: `${county.name.slice(0, 1)}接排-${kind}`,
    所属区划: county.code,
    接访类别: kind,
    每月接访日: day,
    起始日期: '2011-01-01',
    截止日期: '',
  });
  return [
    schedule(anhe, '调解员值班', '15'),
    schedule(anhe, '领导接访', '10'),
    schedule(qingyuan, '调解员值班', '15'),
  ];
}

/** 安和县 keeps every 15th (F2-16); its leaders missed one 10th; 青原县 moves weekend days to the Monday after. */
function receptionDays(): Row[] {
  const months = Array.from({ length: 12 }, (_, index) => padded(index + 1, 2));
  return [
    ...months.map((month) => reception(anhe, '调解员值班', `2011-${month}-15`, `2011-${month}-15`)),
    ...months
      .filter((month) => month !== '08')
      .map((month) => reception(anhe, '领导接访', `2011-${month}-10`, `2011-${month}-10`)),
    ...months.map((month) =>
      reception(qingyuan, '调解员值班', `2011-${month}-15`, afterWeekend(`2011-${month}-15`)),
    ),
  ];
}

function reception(county: DemoCounty, kind: string, dueOn: string, heldOn: string): Row {
  const mediators = kind === '调解员值班';
  return {
    编号: `${county.name.slice(0, 1)}接-${mediators ? 'T' : 'L'}-${dueOn.replaceAll('-', '')}`,
    所属区划: county.code,
    接访类别: kind,
    应接访日: dueOn,
    接访日期: heldOn,
    接访领导职务: mediators ? '' : '分管副县长',
    值班调解员人数: mediators ? '2' : '',
    接待件数: String(3 + (Number(dueOn.slice(5, 7)) % 5)),
  };
}

function afterWeekend(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
