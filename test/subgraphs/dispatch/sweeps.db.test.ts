import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { departmentWorld, readCells, registerOf, type World } from '../world.ts';
import { county, dispatcher, duty, meeting, neighbour, year } from './cells.ts';

const selection = `... on Region { dispatch(period: $period) { sweeps { tier due held missed } } }`;
const townships = Array.from({ length: 8 }, (_, t) => `990101${100 + t}000`);
const villages = townships.flatMap((of) =>
  Array.from({ length: 20 }, (_, v) => `${of.slice(0, 9)}${200 + v}`),
);
// The neighbour's duties begin and end within the year.
const ofNeighbour = (t: number): string => `990102${100 + t}000`;

describe('sweep meetings', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('sweep-duties', [
      duty(county, '县', '每季'),
      ...townships.map((code) => duty(code, '乡镇', '每月')),
      ...villages.map((code) => duty(code, '村（居）', '每半月')),
      duty(ofNeighbour(0), '乡镇', '每月', { 终止日期: '2011-06-30' }),
      duty(ofNeighbour(1), '乡镇', '每月', { 终止日期: '2011-06-01' }),
      duty(ofNeighbour(2), '乡镇', '每月', { 起始日期: '2011-03-01' }),
      duty(ofNeighbour(3), '乡镇', '每月', { 起始日期: '2011-03-02' }),
      duty(ofNeighbour(4), '乡镇', '每月', { 终止日期: '2011-06-30' }),
      duty(ofNeighbour(4), '乡镇', '每半月', { 编号: 'PCZ-2', 起始日期: '2011-07-01' }),
    ]);
    const [first = '', second = ''] = townships;
    await world.take('sweeps', [
      meeting(first, '2011-01-01'),
      // Held late: it counts for the slot for which it was due.
      meeting(first, '2011-02-01', { 开展日期: '2011-04-20' }),
      meeting(first, '2011-03-01', { 开展日期: '', 状态: '计划', 发现纠纷数: '' }),
      meeting(second, '2011-12-01'),
      meeting(second, '2012-01-01'),
      meeting(villages[0] ?? '', '2011-01-16', { 层级: '村（居）' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const compliance = async (code: string, period: object = year): Promise<string[]> => {
    const refs = [{ __typename: 'Region', code }];
    const [region] = await world.entities(dispatcher('990000000000'), refs, selection, { period });
    return region.dispatch.sweeps.map(
      ({ tier, due, held, missed }: Record<string, unknown>) => `${tier} ${due} = ${held} + ${missed}`,
    );
  };

  it('are due 4, 96 and 3,840 times a year in a county of 8 townships and 160 villages', async () => {
    expect(await compliance(county)).toEqual([
      'COUNTY 4 = 0 + 4',
      'TOWNSHIP 96 = 3 + 93',
      'VILLAGE 3840 = 1 + 3839',
    ]);
  });

  it.each([
    ['2011-01-01', '2011-01-01', ['COUNTY 1 = 0 + 1', 'TOWNSHIP 8 = 1 + 7', 'VILLAGE 160 = 0 + 160']],
    ['2011-01-02', '2011-01-15', []],
    ['2011-01-16', '2011-01-16', ['VILLAGE 160 = 1 + 159']],
    ['2011-01-02', '2011-03-31', ['TOWNSHIP 16 = 1 + 15', 'VILLAGE 800 = 1 + 799']],
    ['2011-11-02', '2012-01-01', ['COUNTY 1 = 0 + 1', 'TOWNSHIP 16 = 2 + 14', 'VILLAGE 640 = 0 + 640']],
    ['2010-01-01', '2010-12-31', []],
    ['2011-12-31', '2011-01-01', []],
  ])('are due from %s to %s where a slot begins, both days included', async (from, to, expected) => {
    expect(await compliance(county, { from, to })).toEqual(expected);
  });

  it.each([
    [0, 'ends with June', 6],
    [1, 'ends with the first day of June', 6],
    [2, 'begins with March', 10],
    [3, 'begins on the second of March', 9],
    [4, 'becomes half-monthly in July', 6 + 12],
  ])('of township %i, whose duty %s, are due %i times', async (t, _what, due) => {
    expect(await compliance(ofNeighbour(t))).toEqual([`TOWNSHIP ${due} = 0 + ${due}`]);
  });

  it('of a township are its own and its villages’', async () => {
    expect(await compliance(townships[0] ?? '')).toEqual(['TOWNSHIP 12 = 2 + 10', 'VILLAGE 480 = 1 + 479']);
    expect(await compliance(villages[0] ?? '')).toEqual(['VILLAGE 24 = 1 + 23']);
    expect(await compliance('990103000000')).toEqual([]);
  });

  it('add up: a county owes what its units owe', async () => {
    const total = (lines: string[]): number =>
      lines.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    const parts = await Promise.all([0, 1, 2, 3, 4].map((t) => compliance(ofNeighbour(t))));
    expect(total(await compliance(neighbour))).toBe(total(parts.flat()));
  });

  it('are listed newest first, by region, period, tier and state', async () => {
    const numbers = async (filter: object): Promise<string[]> => {
      const query = `query ($filter: SweepFilter) { sweeps(filter: $filter) { nodes { slot region { code } } totalCount } }`;
      const { sweeps } = (await world.ask(dispatcher(county), query, { filter })).data;
      expect(sweeps.totalCount).toBe(sweeps.nodes.length);
      return sweeps.nodes.map((node: { slot: string }) => node.slot);
    };
    const all = ['2012-01-01', '2011-12-01', '2011-03-01', '2011-02-01', '2011-01-16', '2011-01-01'];
    expect(await numbers({})).toEqual(all);
    expect(await numbers({ region: townships[1] })).toEqual(all.slice(0, 2));
    expect(await numbers({ period: { from: '2011-01-16', to: '2011-03-01' } })).toEqual(all.slice(2, 5));
    expect(await numbers({ tier: ['VILLAGE'] })).toEqual(['2011-01-16']);
    expect(await numbers({ status: ['PLANNED'] })).toEqual(['2011-03-01']);
    expect(await numbers({ status: [] })).toEqual([]);
  });

  it('change nothing when the same book comes twice', async () => {
    const rows = [meeting(townships[3] ?? '', '2011-05-01')];
    expect(await world.take('sweeps', rows)).toMatchObject({ inserted: 1 });
    expect(await world.take('sweeps', rows)).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
  });

  it('are refused by row without a duty, or twice for one slot, and the others are written', async () => {
    const place = townships[4] ?? '';
    const result = await world.take('sweeps', [
      meeting(place, '2011-05-01'),
      meeting(place, '2011-06-01', { 责任编号: 'PCZ-0' }),
      meeting(place, '2011-05-01', { 编号: 'PC-again' }),
    ]);
    expect(result).toMatchObject({
      inserted: 1,
      refused: [
        { index: 1, property: 'dutyNumber', message: expect.stringContaining('请先导入被引用的登记簿') },
        { index: 2, property: 'dutyNumber', message: expect.stringContaining('只能登记一次') },
      ],
    });
  });

  it.each([
    ['held without a day', { 开展日期: '' }, 'heldOn: 已开展的要有开展日期，未开展的要留空'],
    ['planned with a day', { 状态: '计划' }, 'heldOn: 已开展的要有开展日期，未开展的要留空'],
    ['held before their slot', { 开展日期: '2011-04-30' }, 'heldOn: 早于周期起始日，请核对'],
    [
      'of a slot that no cadence has',
      { 周期起始日: '2011-05-02' },
      'slot: 周期从每月 1 日或 16 日起，请核对',
    ],
  ])('are refused when they are %s', (_what, more, expected) => {
    const { faults } = readCells(registerOf(department, 'sweeps'), meeting(county, '2011-05-01', more));
    expect(faults.map(({ property, message }) => `${property}: ${message}`)).toEqual([expected]);
  });

  it('have a duty that does not end before it begins', () => {
    const { faults } = readCells(
      registerOf(department, 'sweep-duties'),
      duty(county, '县', '每季', { 终止日期: '2010-12-31' }),
    );
    expect(faults).toEqual([{ property: 'validTo', message: '终止日期早于起始日期，请核对' }]);
  });
});
