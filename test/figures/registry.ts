import type { Figure } from './figure.ts';

interface UnitCount {
  level: string;
  kind: string;
  count: number;
}
const ofLevel = (counts: UnitCount[], level: string): Record<string, number> =>
  Object.fromEntries(counts.filter((each) => each.level === level).map(({ kind, count }) => [kind, count]));

const units = (code: string): string =>
  `{ region(code: "${code}") { unitCounts(on: "2011-12-31") { level kind count } } }`;

/** Printed figures about units and organisations. */
export const figures: Figure[] = [
  {
    id: 'F1-01',
    printed: '18 乡镇 + 1 街道办事处',
    query: units('990102000000'),
    value: ({ region }) => {
      const { SUBDISTRICT, TOWN = 0, TOWNSHIP = 0 } = ofLevel(region.unitCounts, 'TOWNSHIP');
      return [TOWN + TOWNSHIP, SUBDISTRICT];
    },
    expected: [18, 1],
  },
  {
    id: 'F1-02',
    printed: '18 个司法所（19 个乡级单位）',
    query: `{ organizations(filter: { within: "990102000000", kind: [JUSTICE_OFFICE] }, first: 100) {
      totalCount nodes { serves { code } } } }`,
    value: ({ organizations: { totalCount, nodes } }) => [
      totalCount,
      nodes.flatMap(({ serves }: { serves: unknown[] }) => serves).length,
    ],
    expected: [18, 19],
  },
  {
    id: 'F2-01',
    printed: '2 镇 6 乡',
    query: units('990101000000'),
    value: ({ region }) => ofLevel(region.unitCounts, 'TOWNSHIP'),
    expected: { TOWN: 2, TOWNSHIP: 6 },
  },
  {
    id: 'F2-01 (522630)',
    printed: '台江县 2 镇 6 乡（2011 年）',
    query: units('522630000000'),
    value: ({ region }) => ofLevel(region.unitCounts, 'TOWNSHIP'),
    expected: { TOWN: 2, TOWNSHIP: 6 },
  },
  {
    id: 'F2-02',
    printed: '156 个行政村 + 3 个社区 + 1 个居委会 = 160',
    query: units('990101000000'),
    value: ({ region }) => ofLevel(region.unitCounts, 'VILLAGE'),
    expected: { VILLAGE: 156, COMMUNITY: 3, RESIDENTS_COMMITTEE: 1 },
  },
  {
    id: 'F2-03',
    printed: '总人口 15.9 万',
    query: '{ region(code: "990101000000") { population(year: 2011) } }',
    value: ({ region }) => region.population,
    expected: 159_000,
  },
];

export const leftOut = [
  { id: 'F2-04', reason: 'class X: shares of peoples are never an attribute of a person or a region here' },
  { id: 'F2-11', reason: 'class E: equipment of justice offices' },
  { id: 'F1-24', reason: 'class X: equipment history' },
];
