import type { Figure } from './figure.ts';

const anhe = '990101000000';
const mingchuan = '990102000000';
const inYear = (year: number): string => `period: { from: "${year}-01-01", to: "${year}-12-31" }`;
const ofRegion = (code: string, fields: string): string => `{ region(code: "${code}") { ${fields} } }`;
const network = (code: string): string =>
  ofRegion(
    code,
    `mediationNetwork(on: "2011-12-31") { mediators fullTimeMediators informationOfficers villageCommittees
      fullTimeCoverage fewestMembers mostMembers committees { tier kind count } }`,
  );
const committees = (lines: { kind: string; count: number }[], kind: string): number | undefined =>
  lines.find((line) => line.kind === kind)?.count;

/** The month that a municipal justice bureau published (August 2016): 15 types, three origins. */
const publishedMonth = ofRegion(
  anhe,
  `mediation(period: { from: "2016-08-01", to: "2016-08-31" }) {
    accepted settled successRate amount { amount } byKind { kind accepted } byOrigin { origin accepted } }`,
);

/** Printed figures about mediation. */
export const figures: Figure[] = [
  {
    id: 'F1-03',
    printed: '专职人民调解员 350 名',
    query: network(mingchuan),
    value: ({ region }) => region.mediationNetwork.fullTimeMediators,
    expected: 350,
  },
  {
    id: 'F1-04',
    printed: '60% 的行政村、居委会配备专职人民调解员',
    query: network(mingchuan),
    value: ({ region }) => region.mediationNetwork.fullTimeCoverage,
    expected: 0.6,
  },
  {
    id: 'F1-05',
    printed: '纠纷信息员 2215 名',
    query: network(mingchuan),
    value: ({ region }) => region.mediationNetwork.informationOfficers,
    expected: 2215,
  },
  {
    id: 'F1-06',
    printed: '专业调解组织 6 个',
    query: network(mingchuan),
    value: ({ region }) => committees(region.mediationNetwork.committees, 'SPECIALISED'),
    expected: 6,
  },
  {
    id: 'F1-07…09',
    printed: '每年调解 2000 多件，调解率 100%，调成率 92% 以上',
    query: ofRegion(mingchuan, `mediation(${inYear(2010)}) { accepted mediationRate settlementRate }`),
    value: ({ region: { mediation } }) => [
      mediation.accepted > 2000,
      mediation.mediationRate,
      mediation.settlementRate >= 0.92,
    ],
    expected: [true, 1, true],
  },
  {
    id: 'F1-10',
    printed: '阳光调解 123 起土地边界和相邻关系纠纷，成功率 100%，无一反弹',
    query: ofRegion(
      mingchuan,
      `mediation(${inYear(2010)}) { openSessions openSessionsSettled openSessionsRelapsed }`,
    ),
    value: ({ region }) => Object.values(region.mediation),
    expected: [123, 123, 0],
  },
  {
    id: 'F1-29',
    printed: '18 个司法所有 9 个所位居全市前 10 名',
    query: ofRegion(mingchuan, 'dossierReview(year: 2009, bestRank: 10) { reviewed withinBestRank }'),
    value: ({ region }) => Object.values(region.dossierReview),
    expected: [18, 9],
  },
  {
    id: 'F2-05',
    printed: '受理 321 件，调解成功 314 件，成功率 97.8%',
    query: ofRegion(
      anhe,
      `mediation(${inYear(2011)}) {
      accepted settled notSettled withdrawn refused inProgress successRate }`,
    ),
    value: ({ region: { mediation } }) => [
      mediation.accepted,
      mediation.settled,
      (mediation.successRate * 100).toFixed(1),
      mediation.settled +
        mediation.notSettled +
        mediation.withdrawn +
        mediation.refused +
        mediation.inProgress,
    ],
    expected: [321, 314, '97.8', 321],
  },
  {
    id: 'F2-07',
    printed: '8 个乡镇调解中心',
    query: network(anhe),
    value: ({ region }) => committees(region.mediationNetwork.committees, 'TOWNSHIP_CENTRE'),
    expected: 8,
  },
  {
    id: 'F2-08',
    printed: '160 个村居调委会，成员 3-5 人',
    query: network(anhe),
    value: ({ region: { mediationNetwork } }) => [
      mediationNetwork.villageCommittees,
      mediationNetwork.fewestMembers,
      mediationNetwork.mostMembers,
    ],
    expected: [160, 3, 5],
  },
  {
    id: 'F2-09',
    printed: '村（居）专职人民调解员 160 名',
    query: network(anhe),
    value: ({ region }) => region.mediationNetwork.fullTimeMediators,
    expected: 160,
  },
  {
    id: 'F2-10',
    printed: '每年 30 万元：10 + 10 + 10；每件 311.5 元',
    query: ofRegion(
      anhe,
      `mediationBudget(year: 2011) {
      total { amount } lines { amount { amount } } subsidyPerAcceptedDispute { amount } }`,
    ),
    value: ({ region: { mediationBudget } }) => [
      mediationBudget.total.amount,
      mediationBudget.lines.map((line: { amount: { amount: string } }) => line.amount.amount),
      Number(mediationBudget.subsidyPerAcceptedDispute.amount).toFixed(1),
    ],
    expected: ['300000.00', ['100000.00', '100000.00', '100000.00'], '311.5'],
  },
  {
    id: 'F2-12',
    printed: '六簿三册（第六簿在社区矫正）',
    query: ofRegion(
      anhe,
      `study: registerEntryCount(book: STUDY_MINUTES, ${inYear(2011)})
       publicity: registerEntryCount(book: PUBLICITY_REGISTER, ${inYear(2011)})
       sweep: registerEntryCount(book: SWEEP_REGISTER, ${inYear(2011)})
       revisit: registerEntryCount(book: REVISIT_REGISTER, ${inYear(2011)})
       mediation(${inYear(2011)}) { accepted }
       communityCorrection(${inYear(2011)}) { reintegrationOpen }`,
    ),
    value: ({ region: { study, publicity, sweep, revisit, mediation, communityCorrection } }) => [
      study,
      publicity,
      sweep,
      revisit,
      mediation.accepted,
      communityCorrection.reintegrationOpen,
    ],
    expected: [96, 96, 192, 60, 321, 672],
  },
  {
    id: 'F2-14',
    printed: '月报：每年 12 × 8 = 96',
    query: ofRegion(anhe, `monthlyReports(${inYear(2011)}) { due submitted missing }`),
    value: ({ region }) => Object.values(region.monthlyReports),
    expected: [96, 94, 2],
  },
  {
    id: 'F2-18',
    printed: '小纠纷不出村，一般不出乡镇，重大不出县：按层级的受理与成功数',
    query: ofRegion(anhe, `mediation(${inYear(2011)}) { accepted settled byTier { tier accepted settled } }`),
    value: ({ region: { mediation } }) => [
      mediation.byTier.map(({ tier }: { tier: string }) => tier),
      mediation.byTier.reduce((sum: number, line: { accepted: number }) => sum + line.accepted, 0),
      mediation.byTier.reduce((sum: number, line: { settled: number }) => sum + line.settled, 0),
    ],
    expected: [['COUNTY', 'TOWNSHIP', 'VILLAGE'], 321, 314],
  },
  {
    id: 'Huangshi 2016-08',
    printed: '869 件，成功 842 件（96.9%），2873.8 万元，15 类，来源 455 + 378 + 36',
    query: publishedMonth,
    value: ({ region: { mediation } }) => {
      const kinds = Object.fromEntries(
        mediation.byKind.map((line: { kind: string; accepted: number }) => [line.kind, line.accepted]),
      );
      const origins = { OWN_INITIATIVE: 0, APPLICATION: 0, ENTRUSTED: 0 };
      for (const { origin, accepted } of mediation.byOrigin as { origin: string; accepted: number }[]) {
        origins[origin.startsWith('ENTRUSTED') ? 'ENTRUSTED' : (origin as 'APPLICATION')] += accepted;
      }
      return [
        mediation.accepted,
        mediation.settled,
        (mediation.successRate * 100).toFixed(1),
        mediation.amount.amount,
        kinds,
        origins,
      ];
    },
    expected: [
      869,
      842,
      '96.9',
      '28738000.00',
      {
        MARRIAGE_FAMILY: 160,
        NEIGHBOUR: 278,
        HOUSE_HOMESTEAD: 67,
        CONTRACT: 44,
        PRODUCTION_OPERATION: 31,
        DAMAGE_COMPENSATION: 76,
        FOREST_LAND: 18,
        LAND_ACQUISITION_DEMOLITION: 28,
        ENVIRONMENT: 4,
        LABOUR: 13,
        CONSUMER: 7,
        MEDICAL: 55,
        ROAD_TRAFFIC: 33,
        PROPERTY_MANAGEMENT: 1,
        OTHER: 54,
      },
      { OWN_INITIATIVE: 455, APPLICATION: 378, ENTRUSTED: 36 },
    ],
  },
];

export const leftOut = [{ id: 'F1-30', reason: 'class E: awards' }];
