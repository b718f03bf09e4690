import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { departmentWorld, type World } from '../world.ts';
import { analyst, county, dispatcher, duty, meeting, neighbour, year } from './cells.ts';
import { done, people, tellAll } from './office.ts';

const townships = Array.from({ length: 8 }, (_, t) => `990101${100 + t}000`);
const villages = townships.flatMap((of) =>
  Array.from({ length: 20 }, (_, v) => `${of.slice(0, 9)}${200 + v}`),
);
const fields = 'tier due held heldLate reported missed pending';

describe('the calendar of sweeps', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2011-07-15T09:00:00+08:00');
    await world.take('sweep-duties', [
      duty(county, '县', '每季'),
      ...townships.map((code) => duty(code, '乡镇', '每月')),
      ...villages.map((code) => duty(code, '村（居）', '每半月')),
    ]);
    const [first = '', second = ''] = townships;
    await world.take('sweeps', [
      meeting(first, '2011-01-01'),
      meeting(first, '2011-02-01', { 开展日期: '2011-04-20' }),
      meeting(first, '2011-03-01', { 开展日期: '', 状态: '计划', 发现纠纷数: '' }),
      meeting(second, '2011-07-01', { 状态: '已开展', 发现纠纷数: '' }),
      meeting(villages[0] ?? '', '2011-01-16', { 层级: '村（居）' }),
    ]);
    await tellAll(world);
  }, 60_000);
  afterAll(() => world.close());

  const calendar = async (region: string, period: object, selection: string, viewer = dispatcher(county)) => {
    const query = `query ($region: ID!, $period: PeriodInput!) {
      sweepCalendar(region: $region, period: $period) { ${selection} } }`;
    const { data, errors } = await world.ask(viewer, query, { region, period });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.sweepCalendar;
  };

  it('has 4, 96 and 3,840 sweeps a year, as many as the figures of the region (F2-13)', async () => {
    const { totals, lines } = await calendar(county, year, `totals { ${fields} } lines { slot }`);
    expect(lines).toHaveLength(3_940);
    expect(totals).toEqual([
      { tier: 'COUNTY', due: 4, held: 0, heldLate: 0, reported: 0, missed: 2, pending: 2 },
      { tier: 'TOWNSHIP', due: 96, held: 3, heldLate: 1, reported: 2, missed: 46, pending: 47 },
      {
        tier: 'VILLAGE',
        due: 3840,
        held: 1,
        heldLate: 0,
        reported: 1,
        missed: 160 * 12 - 1,
        pending: 160 * 12,
      },
    ]);
    const refs = [{ __typename: 'Region', code: county }];
    const selection = '... on Region { dispatch(period: $period) { sweeps { tier due held missed } } }';
    const [region] = await world.entities(dispatcher(county), refs, selection, { period: year });
    expect(region.dispatch.sweeps).toEqual(
      totals.map(({ tier, due, held, missed, pending }: Record<string, number>) => ({
        ...{ tier, due, held },
        missed: (missed ?? 0) + (pending ?? 0),
      })),
    );
  });

  it('says of each unit and slot how it stands, in the order of their days', async () => {
    const { lines } = await calendar(
      townships[0] ?? '',
      { from: '2011-01-01', to: '2011-03-31' },
      'lines { region { code } tier slot lastDay state heldOn isLate sweep { number } }',
    );
    const own = lines.filter(({ tier }: { tier: string }) => tier === 'TOWNSHIP');
    const of = { region: { code: townships[0] }, tier: 'TOWNSHIP' };
    const held = { state: 'REPORTED', heldOn: '2011-01-02', isLate: false };
    expect(own).toEqual([
      {
        ...{ ...of, slot: '2011-01-01', lastDay: '2011-01-31', ...held },
        sweep: { number: `PC-${townships[0]}-2011-01-01` },
      },
      {
        ...{ ...of, slot: '2011-02-01', lastDay: '2011-02-28', ...held, heldOn: '2011-04-20', isLate: true },
        sweep: { number: `PC-${townships[0]}-2011-02-01` },
      },
      {
        ...{ ...of, slot: '2011-03-01', lastDay: '2011-03-31', state: 'MISSED', heldOn: null, isLate: false },
        sweep: { number: `PC-${townships[0]}-2011-03-01` },
      },
    ]);
    const [half, second] = lines.filter(({ tier }: { tier: string }) => tier === 'VILLAGE');
    expect([half.lastDay, second.slot]).toEqual(['2011-01-15', '2011-01-01']);
    expect(half.sweep).toBeNull();
    const slots = lines.map(({ slot }: { slot: string }) => slot);
    expect(slots).toEqual([...slots].sort());
  });

  it('counts what was ordered beside the cadence by itself', async () => {
    const order = { region: townships[0], occasion: 'NATIONAL_DAY', from: '2011-09-20', to: '2011-09-28' };
    await done(world, people.officer, 'sweepExtraOrder', { ...order, idempotencyKey: 'calendar' });
    const period = { from: '2011-09-20', to: '2011-09-20' };
    const found = await calendar(county, period, `totals { ${fields} } extraTotals { tier due pending }`);
    expect(found).toEqual({
      totals: [],
      extraTotals: [
        { tier: 'TOWNSHIP', due: 1, pending: 1 },
        { tier: 'VILLAGE', due: 20, pending: 20 },
      ],
    });
    const [line] = (await calendar(county, period, 'lines { occasion lastDay }')).lines;
    expect(line).toEqual({ occasion: 'NATIONAL_DAY', lastDay: '2011-09-28' });
  });

  it('is read by one statement, however many units there are', async () => {
    world.statements.length = 0;
    await calendar(county, year, `totals { ${fields} } lines { slot state }`);
    expect(world.statements).toHaveLength(1);
    world.statements.length = 0;
    await calendar(county, { from: '2011-01-01', to: '2011-01-31' }, 'lines { sweep { number } }');
    expect(world.statements).toHaveLength(2);
  });

  it('shows figures to an analyst and no sweep, and nothing outside the viewer’s reach', async () => {
    const period = { from: '2011-01-01', to: '2011-01-01' };
    const seen = await calendar(county, period, 'lines { state sweep { id } }', analyst(county));
    expect(seen.lines).toHaveLength(169);
    expect(seen.lines.every(({ sweep }: { sweep: unknown }) => sweep === null)).toBe(true);
    expect(await calendar(neighbour, period, 'lines { state }')).toBeNull();
    expect(await calendar(county, period, 'lines { state }', { ...analyst(county), scopes: [] })).toBeNull();
  });

  it('refuses more lines than it has room for', async () => {
    const longer = { from: '2011-01-01', to: '2012-12-31' };
    await expect(calendar(county, longer, 'lines { state }')).rejects.toThrow(/BAD_USER_INPUT/);
  });
});
