import type { Figure } from './figure.ts';

const variables = {
  county: '990101000000',
  period: { from: '2011-01-01', to: '2011-12-31' },
};
const ofCounty = (fields: string): string =>
  `query ($county: ID!, $period: PeriodInput!) { region(code: $county) { constructionWages(period: $period) { ${fields} } } }`;

/** The printed figures that construction wages answer. */
export const figures: Figure[] = [
  {
    id: 'F4-01',
    printed: '2011 年以来共受理农民工工资拖欠投诉 50 余起',
    query: ofCounty('complaints byStatus { complaints } byMonth { complaints }'),
    variables,
    value: ({ region: { constructionWages } }) => {
      const total = (lines: { complaints: number }[]): number =>
        lines.reduce((sum, { complaints }) => sum + complaints, 0);
      return [
        constructionWages.complaints,
        total(constructionWages.byStatus),
        total(constructionWages.byMonth),
      ];
    },
    expected: [52, 52, 52],
  },
  {
    id: 'F4-02',
    printed: '涉及农民工 400 余人（每起 8 人）',
    query: ofCounty('workersAffected workersPerComplaint'),
    variables,
    value: ({ region }) => region.constructionWages,
    expected: { workersAffected: 416, workersPerComplaint: 8 },
  },
  {
    id: 'F4-03',
    printed: '帮助追回工资款 200 余万元（每人 5000 元，每起 4 万元）',
    query: ofCounty(
      'recovered { amount currency } recoveredPerWorker { amount } recoveredPerComplaint { amount }',
    ),
    variables,
    value: ({ region }) => region.constructionWages,
    expected: {
      recovered: { amount: '2080000.00', currency: 'CNY' },
      recoveredPerWorker: { amount: '5000.00' },
      recoveredPerComplaint: { amount: '40000.00' },
    },
  },
  {
    id: 'F4-04',
    printed: '一个项目工地 40 余名农民工拿到全部工资款，2011 年 6 月 29 日送来锦旗',
    query: `query ($project: String!) {
      constructionProject(number: $project) { complaints { total open workersAffected } }
      wageComplaints(filter: { project: $project, finding: [ARREARS_PAID] }) {
        nodes { status workersAffected arrears { amount } recovered { amount } workersConfirmedOn closedOn }
      }
    }`,
    variables: { project: 'AH-GC-2010-004' },
    value: ({ constructionProject, wageComplaints: { nodes } }) => [
      constructionProject.complaints,
      nodes.length,
      nodes[0].workersAffected,
      nodes[0].arrears.amount === nodes[0].recovered.amount,
      nodes[0].workersConfirmedOn,
      nodes[0].closedOn,
    ],
    expected: [{ total: 1, open: 0, workersAffected: 43 }, 1, 43, true, '2011-06-28', '2011-06-29'],
  },
  {
    id: 'F4-05',
    printed: '各施工单位定期（每月或每季）上报农民工工资清单（条例：按月）',
    query: ofCounty('payroll { due submitted overdue paid }'),
    variables,
    value: ({ region }) => region.constructionWages.payroll,
    // 12 sites for 12 months, one for 6 and one for 4; five sheets never came.
    expected: { due: 154, submitted: 149, overdue: 5, paid: 145 },
  },
  {
    id: 'F4-06',
    printed: '基础、主体及竣工三个阶段联合签署验收',
    query: ofCounty('acceptance { stage applications passed blocked }'),
    variables,
    value: ({ region }) => region.constructionWages.acceptance,
    expected: [
      { stage: 'FOUNDATION', applications: 5, passed: 3, blocked: 0 },
      { stage: 'MAIN_STRUCTURE', applications: 5, passed: 3, blocked: 1 },
      { stage: 'COMPLETION', applications: 2, passed: 1, blocked: 0 },
    ],
  },
  {
    id: 'F4-07',
    printed: '在夏收、中秋、秋收、春节等特殊时期开展专项检查',
    query: ofCounty('inspections { campaign inspections }'),
    variables,
    value: ({ region }) =>
      region.constructionWages.inspections.filter(
        ({ campaign }: { campaign: string }) => !['REGULAR', 'KEY_OBJECT'].includes(campaign),
      ),
    expected: [
      { campaign: 'SUMMER_HARVEST', inspections: 13 },
      { campaign: 'MID_AUTUMN', inspections: 12 },
      { campaign: 'AUTUMN_HARVEST', inspections: 13 },
      { campaign: 'SPRING_FESTIVAL', inspections: 13 },
    ],
  },
];

/** Printed figures about construction wages that no query answers. */
export const leftOut: { id: string; reason: string }[] = [];
