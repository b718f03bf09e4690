import type { Figure } from './figure.ts';

const year = 'period: { from: "2011-01-01", to: "2011-12-31" }';

/** Printed figures about the command centre. */
export const figures: Figure[] = [
  {
    id: 'F2-06',
    printed: '指挥中心由 17 个部门组成',
    query: '{ commandCentre(region: "990101000000") { members { organization { name kind } } } }',
    value: ({ commandCentre: { members } }) => [
      members.length,
      new Set(members.map(({ organization }: { organization: { name: string } }) => organization.name)).size,
    ],
    expected: [17, 17],
  },
  {
    id: 'F2-13',
    printed: '县每季度、乡镇每月、村每半个月排查：每年应开展 4、96、3840 次',
    query: `{ region(code: "990101000000") { dispatch(${year}) { sweeps { tier due held missed } } } }`,
    value: ({ region }) =>
      region.dispatch.sweeps.map(({ tier, due, held, missed }: Record<string, number>) => [
        tier,
        due,
        (held ?? 0) + (missed ?? 0) === due,
      ]),
    expected: [
      ['COUNTY', 4, true],
      ['TOWNSHIP', 96, true],
      ['VILLAGE', 3840, true],
    ],
  },
  {
    id: 'F2-15',
    printed: '司法行政机关和人民法院每季度召开联席会：每年 4 次',
    query: `{ region(code: "990101000000") { dispatch(${year}) { jointMeetings } } }`,
    value: ({ region }) => region.dispatch.jointMeetings,
    expected: 4,
  },
  {
    id: 'F3-01',
    printed: '预警分为三级（Ⅲ、Ⅱ、Ⅰ），用蓝、黄、红表示',
    query: `{ alertLevels { level } region(code: "990101000000") { dispatch(${year}) { alerts { level } } } }`,
    value: ({ alertLevels, region }) =>
      [alertLevels, region.dispatch.alerts].map((list) => list.map(({ level }: { level: string }) => level)),
    expected: [
      ['BLUE', 'YELLOW', 'RED'],
      ['BLUE', 'YELLOW', 'RED'],
    ],
  },
];

export const leftOut = [
  { id: 'F1-31', reason: 'class E: places in the city’s assessment' },
  { id: 'F3-02', reason: 'class C/X: the networks are sweeps (F2-13) and petitions; informants are refused' },
  { id: 'F5-01', reason: 'class E: weight in the assessment of cadres' },
  { id: 'F5-02', reason: 'class E: share of fiscal expenditure' },
  { id: 'F5-03', reason: 'class X: policing, video, opinion monitoring, road works' },
];
