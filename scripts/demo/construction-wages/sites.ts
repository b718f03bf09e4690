import { addDays, padded, type DemoFile } from '../file.ts';
import { anhe, qingyuan } from '../geography.ts';
import { bureauCode } from '../organizations.ts';
import { anheProjects, qingyuanProjects, type ProjectPlan } from './plans.ts';

type Row = Record<string, string>;

/** The books about sites: co-signatures before acceptance, and inspections (M-54, M-55; F4-06, F4-07). */
export function siteFiles(): DemoFile[] {
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'construction-wages',
    register,
    title,
    format,
    rows,
  });
  return [
    file('acceptance', '分部验收联合签署表', 'csv', applications.map(application)),
    file('inspections', '安和县2011年专项检查台账', 'csv-gb18030', anheInspections()),
    file('inspections', '青原县2011年专项检查台账', 'csv', qingyuanInspections()),
  ];
}

/** Applications of 2011 in 安和县: project, stage, day and how far they came (F4-06). */
const applications: readonly (readonly [number, string, string, string])[] = [
  [1, '基础验收', '2011-01-12', '验收合格'],
  [2, '基础验收', '2011-02-16', '验收合格'],
  [5, '基础验收', '2011-03-09', '验收合格'],
  [3, '主体验收', '2011-04-06', '验收合格'],
  [1, '主体验收', '2011-05-16', '因欠薪暂停'],
  [13, '竣工验收', '2011-06-02', '验收合格'],
  [4, '主体验收', '2011-06-20', '验收合格'],
  [2, '主体验收', '2011-08-22', '验收合格'],
  [6, '主体验收', '2011-10-24', '签署中'],
  [14, '基础验收', '2011-11-14', '验收不合格'],
  [12, '竣工验收', '2011-12-05', '科室已签齐'],
  [7, '基础验收', '2011-12-08', '分管领导已签'],
];

function application([project, stage, openedOn, status]: (typeof applications)[number], index: number): Row {
  const ended = status.startsWith('验收');
  const signed = ended || status === '科室已签齐' || status === '分管领导已签';
  return {
    编号: `FBYS-2011-${padded(index + 1, 3)}`,
    工程项目编码: anheProjects[project - 1]?.number ?? '',
    验收阶段: stage,
    状态: status,
    申请日期: openedOn,
    建筑业管理科签署日期: addDays(openedOn, 2),
    质量监督站签署日期: addDays(openedOn, 4),
    安全监督站签署日期: signed ? addDays(openedOn, 5) : '',
    清欠办签署日期: signed ? addDays(openedOn, 9) : '',
    分管领导签署日期: ended || status === '分管领导已签' ? addDays(openedOn, 11) : '',
    联合验收日期: ended ? addDays(openedOn, 16) : '',
  };
}

const campaigns = [
  ['春节专项检查', '2011-01-10'],
  ['夏收专项检查', '2011-05-23'],
  ['中秋专项检查', '2011-08-29'],
  ['秋收专项检查', '2011-10-10'],
] as const;

const found = [
  '未公示维权信息',
  '未编制工资支付台账或未提供工资清单、扣押工资卡',
  '未开设或使用工资专用账户',
];
const outcomes = ['已整改', '当场改正', '已整改', '逾期未整改', '限期整改', '已处罚'];

/** The four seasonal campaigns at every site at work (F4-07), a regular inspection a month, project 1 as a key object. */
function anheInspections(): Row[] {
  const seasonal = campaigns.flatMap(([campaign, from]) =>
    anheProjects
      .filter(
        ({ startedOn, completedOn }) =>
          startedOn !== null && startedOn <= from && (completedOn ?? from) >= from,
      )
      .map((project, index) => ({ campaign, project, day: addDays(from, index % 12) })),
  );
  const regular = Array.from({ length: 12 }, (_, month) => ({
    campaign: '日常检查',
    project: anheProjects[month],
    day: `2011-${padded(month + 1, 2)}-18`,
  }));
  const key = ['2011-03-22', '2011-06-15', '2011-11-09'].map((day) => ({
    campaign: '重点检查',
    project: anheProjects[0],
    day,
  }));
  return [...seasonal, ...regular, ...key].map(({ campaign, project, day }, index) =>
    inspection(
      `JC-01-${padded(index + 1, 3)}`,
      campaign,
      project,
      day,
      bureauCode(anhe, '住房和城乡建设局'),
      index,
    ),
  );
}

function qingyuanInspections(): Row[] {
  return qingyuanProjects.map((project, index) =>
    inspection(
      `JC-03-${padded(index + 1, 3)}`,
      '日常检查',
      project,
      addDays('2011-11-01', index * 2),
      bureauCode(qingyuan, '住房和城乡建设局'),
      index,
    ),
  );
}

function inspection(
  number: string,
  campaign: string,
  project: ProjectPlan | undefined,
  inspectedOn: string,
  inspectingBody: string,
  nth: number,
): Row {
  const faulty = nth % 4 === 1 || campaign === '重点检查';
  const outcome = outcomes[Math.floor(nth / 4) % outcomes.length] ?? '当场改正';
  const ordered = outcome !== '当场改正';
  return {
    编号: number,
    工程项目编码: project?.number ?? '',
    检查类别: campaign,
    检查单位代码: inspectingBody,
    检查日期: inspectedOn,
    违法情形: faulty ? (found[nth % found.length] ?? '') : '',
    整改情况: faulty ? outcome : '',
    整改期限: faulty && ordered ? addDays(inspectedOn, 15) : '',
    整改完成日期: !faulty ? '' : outcome === '已整改' ? addDays(inspectedOn, 11) : ordered ? '' : inspectedOn,
  };
}
