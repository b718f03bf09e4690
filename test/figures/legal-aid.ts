import type { Figure } from './figure.ts';

const anhe = '990101000000';
const year = (of: number): string => `period: { from: "${of}-01-01", to: "${of}-12-31" }`;
const threeYears = 'period: { from: "2008-01-01", to: "2010-12-31" }';
const ofAnhe = (fields: string): string => `{ region(code: "${anhe}") { ${fields} } }`;

const everyYear = ofAnhe(
  [2008, 2009, 2010]
    .map(
      (of) =>
        `y${of}: legalAid(${year(of)}) { byCategory { category cases recipients lossRecovered { amount } } }`,
    )
    .join(' '),
);

interface Group {
  readonly category: string;
  readonly cases: number;
  readonly lossRecovered: { readonly amount: string };
}

/** The line of migrant workers in each year of the answer. */
const migrantWorkers = (region: Record<string, { byCategory: Group[] }>): Group[] =>
  Object.values(region).flatMap(({ byCategory }) =>
    byCategory.filter(({ category }) => category === 'MIGRANT_WORKER'),
  );

/** Printed figures about legal aid. */
export const figures: Figure[] = [
  {
    id: 'F1-11',
    printed: '去年调解结案 210 件，占法律援助案件总数的 62.5%',
    query: ofAnhe(
      `legalAid(${year(2010)}) { accepted concludedByMediation mediatedShare byOutcome { outcome cases } }`,
    ),
    value: ({ region: { legalAid } }) => [
      legalAid.accepted,
      legalAid.concludedByMediation,
      legalAid.mediatedShare,
      legalAid.byOutcome.find((line: { outcome: string }) => line.outcome === 'MEDIATED').cases,
    ],
    expected: [336, 210, 0.625, 210],
  },
  {
    id: 'F1-12',
    printed: '近三年来共受理法律援助案件 1300 多件',
    query: ofAnhe(
      `legalAid(${threeYears}) { accepted } ${[2008, 2009, 2010].map((of) => `y${of}: legalAid(${year(of)}) { accepted }`).join(' ')}`,
    ),
    value: ({ region }) =>
      [region.legalAid, region.y2008, region.y2009, region.y2010].map(({ accepted }) => accepted),
    expected: [1304, 484, 484, 336],
  },
  {
    id: 'F1-13',
    printed: '为困难群众避免和挽回损失 900 多万元',
    query: ofAnhe(`legalAid(${threeYears}) { lossRecovered { amount currency } }`),
    value: ({ region: { legalAid } }) => legalAid.lossRecovered,
    expected: { amount: '9054500.00', currency: 'CNY' },
  },
  {
    id: 'F1-14',
    printed: '每年办理农民工法律援助案件 60 多件',
    query: everyYear,
    value: ({ region }) => migrantWorkers(region).map(({ cases }) => cases),
    expected: [62, 64, 66],
  },
  {
    id: 'F1-15',
    printed: '每年为农民工避免和挽回经济损失 120 多万元',
    query: everyYear,
    value: ({ region }) => migrantWorkers(region).map(({ lossRecovered }) => lossRecovered.amount),
    expected: ['1240000.00', '1280000.00', '1320000.00'],
  },
  {
    id: 'F1-16',
    printed: '法律援助覆盖面由 2006 年的 5% 扩大到 2010 年的 37%（上报数，口径未注明）',
    query: ofAnhe(
      [2006, 2008, 2010]
        .map((of) => `y${of}: legalAidCoverage(year: ${of}) { year percentage definition }`)
        .join(' '),
    ),
    value: ({ region: { y2006, y2008, y2010 } }) => [
      y2006.percentage,
      y2008,
      y2010.percentage,
      y2010.definition.includes('未注明'),
    ],
    expected: ['5.00', null, '37.00', true],
  },
  {
    id: 'F2-17',
    printed: '县司法局、县法院、民政局、妇联等 10 家单位联合下发《关于成立“法律援助工作站”的通知》',
    query: ofAnhe(
      `legalAidWorkstations(on: "2011-12-31") { open byKind { kind count }
        notices { title issuers { name organization { code name } } } }`,
    ),
    value: ({ region: { legalAidWorkstations: network } }) => [
      network.notices.length,
      network.notices[0].issuers.length,
      network.notices[0].issuers.find((each: { name: string }) => each.name === '安和县民政局').organization
        .name,
      network.byKind.find((line: { kind: string }) => line.kind === 'TOWNSHIP').count,
      network.open,
    ],
    expected: [1, 10, '安和县民政局', 8, 13],
  },
];

export const leftOut = [
  { id: 'F1-17', reason: 'class E: awards (the two cases among the ten best of the province)' },
];
