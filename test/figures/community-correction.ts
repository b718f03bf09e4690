import type { Figure } from './figure.ts';

const county = '990101000000';
const year = 'period: { from: "2011-01-01", to: "2011-12-31" }';
const inYear = (fields: string): string =>
  `{ region(code: "${county}") { communityCorrection(${year}) { ${fields} } } }`;

/** Printed figures about community correction and reintegration. */
export const figures: Figure[] = [
  {
    id: 'F1-18',
    printed: '核查服刑在教人员 823 人，核实 787 人（95.6%，36 人未核实）',
    query: `{ region(code: "${county}") { communityCorrection(period: { from: "2010-05-01", to: "2011-12-31" }) {
      identityChecked identityVerified identityUnverified identityVerificationRate } } }`,
    value: ({ region: { communityCorrection: of } }) => [
      of.identityChecked,
      of.identityVerified,
      of.identityUnverified,
      (of.identityVerificationRate * 100).toFixed(1),
    ],
    expected: [823, 787, 36, '95.6'],
  },
  {
    id: 'F1-19',
    printed: '预释放人员登记 16 名',
    query: inYear('preRelease'),
    value: ({ region }) => region.communityCorrection.preRelease,
    expected: 16,
  },
  {
    id: 'F1-20',
    printed: '共帮教刑释解教人员 672 人',
    query: inYear('reintegrationOpen'),
    value: ({ region }) => region.communityCorrection.reintegrationOpen,
    expected: 672,
  },
  {
    id: 'F1-21',
    printed: '重新违法犯罪率控制在 1.2% 以下（全县合计）',
    query: inYear('reoffended reintegrationOpen reoffendingRate'),
    value: ({ region: { communityCorrection: of } }) => [of.reoffended, of.reoffendingRate < 0.012],
    expected: [8, true],
  },
  {
    id: 'F1-22',
    printed: '接收外地法院判处非监禁刑的罪犯 21 人',
    query: inYear('receivedFromElsewhere'),
    value: ({ region }) => region.communityCorrection.receivedFromElsewhere,
    expected: 21,
  },
  {
    id: 'F1-23',
    printed: '管控率 100%（有矫正方案和小组的比例）',
    query: inYear('onRegister supervisionPlanCoverage'),
    value: ({ region: { communityCorrection: of } }) => [of.onRegister > 0, of.supervisionPlanCoverage],
    expected: [true, 1],
  },
];

export const leftOut: { id: string; reason: string }[] = [];
