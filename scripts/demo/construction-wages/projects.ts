import { addDays, padded, type DemoFile } from '../file.ts';
import { inventedName } from '../names.ts';
import { bureauCode } from '../organizations.ts';
import { seeded, type Random } from '../random.ts';
import { anheProjects, firmCode, leftOn, qingyuanProjects, type ProjectPlan } from './plans.ts';

type Row = Record<string, string>;

/** The registers of projects and the rosters of their sites (M-50, M-52). */
export function projectFiles(): DemoFile[] {
  const random = seeded(20110304);
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'construction-wages',
    register,
    title,
    format,
    rows,
  });
  return [
    file('projects', '安和县工程项目台账', 'xlsx', anheProjects.map(projectRow)),
    file('projects', '青原县工程项目台账', 'csv', qingyuanProjects.map(projectRow)),
    file('roster', '安和县务工人员花名册', 'csv-gb18030', rosterRows(anheProjects, random)),
    file('roster', '青原县务工人员花名册', 'csv', rosterRows(qingyuanProjects, random)),
  ];
}

/** The number of a worker in the real-name register. */
export function workerNumber(project: ProjectPlan, nth: number): string {
  return `${project.number}-${padded(nth, 3)}`;
}

function projectRow(project: ProjectPlan): Row {
  const { county, nth, number, name, status, region, openedOn, startedOn, completedOn } = project;
  return {
    工程项目编码: number,
    项目名称: name,
    工程类别: ['房屋建筑', '房屋建筑', '市政公用', '交通运输', '水利'][nth % 5] ?? '其他工程',
    状态: status,
    所在地: region,
    监管部门代码: bureauCode(county, '住房和城乡建设局'),
    建设单位代码: firmCode(10 + (nth % 2)),
    施工总承包单位代码: project.contractor,
    监理单位代码: nth % 7 === 6 ? '' : firmCode(12),
    合同价款: nth % 3 === 0 ? `${project.contractAmount / 10_000}万元` : `${project.contractAmount}.00`,
    登记日期: openedOn,
    资金到位证明日期: addDays(openedOn, 20),
    施工许可日期: addDays(openedOn, 45),
    工资专用账户开立日期: nth % 6 === 5 ? '' : addDays(openedOn, 60),
    开工日期: startedOn ?? '',
    竣工日期: completedOn ?? '',
    结算日期: '',
  };
}

/** One in eleven has no labour contract yet. */
function rosterRows(projects: readonly ProjectPlan[], random: Random): Row[] {
  return projects.flatMap((project) =>
    Array.from({ length: project.workers }, (_, index) => {
      const enteredOn = addDays(project.startedOn ?? project.openedOn, index % 5);
      return {
        实名登记号: workerNumber(project, index + 1),
        工程项目编码: project.number,
        用工单位代码: project.contractor,
        姓名: inventedName(random),
        公民身份号码: inventedCitizenNumber(random),
        劳动合同签订日期: index % 11 === 5 ? '' : enteredOn,
        进场日期: enteredOn,
        离场日期: leftOn(project, index),
      };
    }),
  );
}

/** A well-formed identity number (GB 11643) that is nobody's: no unit has the prefix 99. */
function inventedCitizenNumber(random: Random): string {
  const birth = `${random.between(1955, 1991)}${padded(random.between(1, 12), 2)}${padded(random.between(1, 28), 2)}`;
  const digits = `990101${birth}${padded(random.between(1, 999), 3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}
