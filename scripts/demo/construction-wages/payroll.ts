import { addDays, padded, type DemoFile } from '../file.ts';
import { seeded, type Random } from '../random.ts';
import { anheProjects, leftOn, qingyuanProjects, type ProjectPlan } from './plans.ts';
import { workerNumber } from './projects.ts';

type Row = Record<string, string>;

/** The payroll of 2011 by worker and month (M-53, F4-05). */
export function payrollFiles(): DemoFile[] {
  const random = seeded(20110405);
  const file = (title: string, format: DemoFile['format'], projects: readonly ProjectPlan[]): DemoFile => ({
    department: 'construction-wages',
    register: 'payroll',
    title,
    format,
    rows: projects.flatMap((project) => sheets(project, random)),
  });
  return [
    file('安和县2011年工资支付表', 'csv', anheProjects),
    file('青原县2011年工资支付表', 'csv-gb18030', qingyuanProjects),
  ];
}

/** How the sheet of a month fared; every other one was handed in and paid in the following month. */
type Course = 'missing' | 'late' | 'unpaid' | 'unsigned';

/** Courses in 安和县, by project and month: project 1 hands in three sheets that it does not pay, and then none. */
const courses: Readonly<Record<string, Course>> = {
  '1-05': 'unpaid',
  '1-06': 'unpaid',
  '1-07': 'unsigned',
  '1-11': 'missing',
  '1-12': 'missing',
  '3-02': 'missing',
  '5-08': 'missing',
  '7-03': 'late',
  '8-09': 'late',
  '10-04': 'missing',
  '14-12': 'unpaid',
};

function sheets(project: ProjectPlan, random: Random): Row[] {
  const { startedOn, completedOn, nth, county } = project;
  if (startedOn === null) return [];
  return Array.from({ length: 12 }, (_, index) => padded(index + 1, 2))
    .filter((month) => `2011-${month}-31` >= startedOn && `2011-${month}-01` <= (completedOn ?? '9999'))
    .flatMap((month) => {
      const course =
        county.name === '安和县' ? courses[`${nth}-${month}`] : nth % 9 === 4 ? 'unpaid' : undefined;
      return course === 'missing' ? [] : sheet(project, month, course ?? null, random);
    });
}

function sheet(project: ProjectPlan, month: string, course: Course | null, random: Random): Row[] {
  const end = addDays(`2011-${month}-01`, 31).slice(0, 8);
  const submittedOn = addDays(`${end}01`, course === 'late' ? 44 : 4 + (project.nth % 5));
  const paid = course === null || course === 'late';
  const onSite = Array.from({ length: project.workers }, (_, index) => index).filter(
    (index) => (leftOn(project, index) || '9999') >= `2011-${month}-01`,
  );
  return onSite.map((index) => {
    const daysWorked = random.between(20, 27);
    const gross = daysWorked * 95;
    const deducted = index % 6 === 2 ? 60 : 0;
    return {
      工程项目编码: project.number,
      月份: `2011-${month}`,
      实名登记号: workerNumber(project, index + 1),
      出勤天数: String(daysWorked),
      应发工资: `${gross}.00`,
      扣款: `${deducted}`,
      实发工资: `${gross - deducted}.00`,
      签字情况: signature(course, index),
      报送日期: submittedOn,
      核对日期: paid ? addDays(submittedOn, 1) : '',
      发放日期: paid ? addDays(submittedOn, 3) : '',
      支付回单日期: paid && month < '11' ? addDays(submittedOn, 5) : '',
    };
  });
}

function signature(course: Course | null, worker: number): string {
  if (course === 'unsigned' && worker > 2) return '未签字';
  return course === 'unpaid' && worker === 1 ? '拒绝签字' : '已签字';
}
