import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county } from './cells.ts';
import { act, ask, freshKey, posts, takeRosters } from './clerks.ts';
import { kinds, randomAct, seeded, unknownDispute, type KnownCase } from './randomActs.ts';
import { unexplained } from './refusalCodes.ts';

const walk = randomWalk(20241);
const BUDGET = '500.00';
const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];

describe('acts at random, allowed and forbidden', () => {
  let world: World;
  const doneBy: Record<string, number> = {};
  const refusedBy: Record<string, number> = {};
  const refused = new Set<string>();
  const one = async (query: string): Promise<Record<string, number>> =>
    (await world.connection.sql.unsafe(query))[0] as Record<string, number>;

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-01-02T09:00:00+08:00');
    await takeRosters(world);
    for (const year of ['2024', '2025']) {
      await world.take('budgets', [{ 所在地: county, 年份: year, 用途: '个案补贴', 金额: BUDGET }]);
    }
    for (const tier of ['VILLAGE', 'TOWNSHIP', 'COUNTY']) {
      for (const difficulty of ['GENERAL', 'DIFFICULT', 'MAJOR']) {
        const scale = { region: county, tier, difficulty, amount: '80.00', validFrom: '2024-01-01' };
        await act(world, posts.bureauHead, 'subsidyScaleSet', { ...scale, idempotencyKey: freshKey() });
      }
    }
    const chance = seeded(walk.seed);
    for (let n = 0; n < walk.acts; n += 1) await step(chance, n);
  }, 600_000);
  afterAll(() => world.close());

  /** One act on a case that is drawn from those in being; every so often on a new dispute. */
  async function step(chance: ReturnType<typeof seeded>, n: number): Promise<void> {
    const now = new Date((world.clock.now?.getTime() ?? 0) + chance.next() * 12 * 3_600_000);
    world.clock.now = now;
    const cases = (await world.connection.sql.unsafe(`
      select 'Dispute' as kind, id, status::text, id as "disputeId" from dispute where status not in ('CLOSED', 'DECLINED')
      union all select 'JudicialConfirmation', id, status::text, dispute_id from confirmation
        where status in ('AVAILABLE', 'APPLIED', 'ACCEPTED')
      union all select 'MediationDossier', id, status::text, dispute_id from dossier
      union all select 'MediationSubsidy', s.id, s.status::text, d.id
        from subsidy s join dispute d on d.number = s.dispute_number
      union all select 'MediationSubsidy', id, '', id from dispute where status in ('STRUCK_OFF', 'CLOSED')
      order by kind, id`)) as unknown as KnownCase[];
    const drawn = n % 12 === 0 || cases.length === 0 ? unknownDispute : chance.pick(cases);
    const { name, viewer, input } = randomAct(chance, drawn, dayOf(now));
    const { data, errors } = await ask(world, viewer, name, input);
    const code = errors?.[0]?.extensions?.code;
    const refusal = code ?? data[name].userErrors[0]?.code;
    if (refusal && code !== 'FORBIDDEN') refused.add(`${name}: ${refusal}`);
    const tally = refusal ? refusedBy : doneBy;
    tally[refusal ?? name] = (tally[refusal ?? name] ?? 0) + 1;
  }

  it('does much of the work, and refuses for many reasons', () => {
    const done = sumOf(Object.values(doneBy));
    walk.tell(done);
    expect(done + sumOf(Object.values(refusedBy))).toBe(walk.acts);
    expect(done).toBeGreaterThan(walk.acts / 4);
    expect(Object.keys(doneBy).length).toBeGreaterThan(25);
    expect(Object.keys(refusedBy).length).toBeGreaterThan(15);
    expect(unexplained(refused)).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  it('leaves every book in order', async () => {
    for (const [kind, { table }] of Object.entries(kinds)) {
      expect(await faultsInBooks(world, { kind, table, history: `${table}_history` })).toEqual([]);
    }
  });

  it('loses no case: each report is a dispute, each line of history an act', async () => {
    expect(await one('select count(*)::int as n from dispute')).toEqual({ n: doneBy['disputeReport'] });
    const lines = await one(`select
      (select count(*)::int from dispute_history where act <> '司法确认')
      + (select count(*)::int from confirmation_history where act <> '可申请司法确认')
      + (select count(*)::int from subsidy_history)
      + (select count(*)::int from dossier_history where act <> '立卷') as n`);
    expect(lines['n']).toBe(Object.values(doneBy).reduce((a, b) => a + b, 0));
  });

  it('adds up in money: no more than the budget, one subsidy a dispute, paid only after approval', async () => {
    const years = await world.connection.sql`
      select extract(year from claimed_on)::int as year, sum(amount)::text as amount from subsidy
      where status in ('APPROVED', 'PAID') group by 1`;
    for (const { amount } of years) expect(Number(amount)).toBeLessThanOrEqual(Number(BUDGET));
    expect(
      await one(`select count(*)::int as n from subsidy where (status = 'PAID') <> (paid_on is not null)
        or (status in ('APPROVED', 'PAID') and (approved_by is null or approved_by in (claimed_by, reviewed_by)))`),
    ).toEqual({ n: 0 });
  });

  it('has every deadline in exactly one state', async () => {
    const query = 'query ($filter: DeadlineFilter) { mediationDeadlines(filter: $filter) { totalCount } }';
    const count = async (filter: object | null) =>
      (await world.ask(posts.officer, query, { filter })).data.mediationDeadlines.totalCount as number;
    const each = await Promise.all(states.map((state) => count({ state: [state] })));
    expect(each.reduce((a, b) => a + b, 0)).toBe(await count(null));
    expect(await one('select count(*)::int as n from deadline')).toEqual({ n: await count(null) });
  });

  it('has an agreement for what was settled, a complete dossier for what is closed, one mediator at least for what is assigned', async () => {
    expect(
      await one(`select
        (select count(*)::int from dispute d where result in ('SETTLED_WRITTEN', 'SETTLED_ORAL')
          and not exists (select 1 from agreement a where a.dispute_id = d.id and a.agreed_on = d.settled_on)) as agreement,
        (select count(*)::int from dispute d where (status = 'CLOSED')
          <> exists (select 1 from dossier x where x.dispute_id = d.id)) as dossier,
        (select count(*)::int from dispute d where status in ('ASSIGNED', 'IN_MEDIATION') and not exists
          (select 1 from dispute_mediator m where m.dispute_id = d.id and m.relieved_on is null)) as mediator,
        (select count(*)::int from dispute where on_ledger and status in ('STRUCK_OFF', 'REVISITED', 'CLOSED')) as ledger`),
    ).toEqual({ agreement: 0, dossier: 0, mediator: 0, ledger: 0 });
  });
});
