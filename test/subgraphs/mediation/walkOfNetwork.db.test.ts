import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { committeeStandard } from '../../../subgraphs/mediation/codes.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { faultsInBooks, randomWalk } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { committee, settled, village } from './cells.ts';
import { ask, posts, takeRosters } from './clerks.ts';
import { networkAct, networkKinds, nothingYet, secondVillage, type NetworkCase } from './networkActs.ts';
import { randomAct, seeded, type Chance, type KnownCase } from './randomActs.ts';
import { unexplained } from './refusalCodes.ts';

const walk = randomWalk(20242);
const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];

/** Every case of the network, and of each committee whoever and whatever stands in its rosters and books. */
const networkCases = `
  select 'MediationCommittee' as kind, c.id, c.status::text, c.number,
    array(select number from committee_member m where m.committee_number = c.number and left_on is null order by number) as members,
    array(select number from mediator m where m.committee_number = c.number and left_on is null order by number) as mediators,
    array(select number from information_officer o where o.region_code = c.region_code and left_on is null order by number) as officers,
    array(select number from register_entry e where e.committee_number = c.number order by number) as entries from committee c
  union all select 'MediationReport', id, status::text, number, '{}', '{}', '{}', '{}' from monthly_report where status <> 'ACCEPTED'
  union all select 'SubsidyScale', id, status::text, number, '{}', '{}', '{}', '{}' from subsidy_scale where status = 'IN_FORCE'
  order by kind, id`;

describe('acts at random to committees, their people and books, reports and scales', () => {
  let world: World;
  let before: Record<string, number>;
  const doneBy: Record<string, number> = {};
  const refusedBy = new Set<string>();
  const done = (...names: string[]): number => names.reduce((sum, name) => sum + (doneBy[name] ?? 0), 0);
  const one = async (query: string): Promise<Record<string, number>> =>
    (await world.connection.sql.unsafe(query))[0] as Record<string, number>;
  const counts = () =>
    one(`select (select count(*)::int from committee) as committees,
      (select count(*)::int from mediator where left_on is null) as mediators,
      (select count(*)::int from information_officer where left_on is null) as officers,
      (select count(*)::int from register_entry) as entries,
      (select count(*)::int from monthly_report) as reports,
      (select count(*)::int from subsidy_scale) as scales,
      (select count(*)::int from dispute) as disputes`);

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-01-02T09:00:00+08:00');
    await takeRosters(world);
    await world.take('committees', [committee(secondVillage, '村（居）调委会', '村')]);
    await world.take('information-officers', [
      { 编号: 'XXY-1', 所在地: village, 姓名: '王某丙', 聘任日期: '2011-03-01', 村民小组: '第1组' },
    ]);
    await world.take('disputes', [
      settled('D1', village, { 受理日期: '2023-12-01', 调解成功日期: '2023-12-20' }),
      settled('D2', village, { 受理日期: '2023-12-01', 调解成功日期: '2023-12-20', 状态: '已销号' }),
    ]);
    before = await counts();
    const chance = seeded(walk.seed);
    for (let n = 0; n < walk.acts; n += 1) await step(chance, n);
  }, 600_000);
  afterAll(() => world.close());

  /** One act on a case that is drawn from those in being; every so often a new case, or an act to a dispute. */
  async function step(chance: Chance, n: number): Promise<void> {
    const now = new Date((world.clock.now?.getTime() ?? 0) + chance.next() * 12 * 3_600_000);
    world.clock.now = now;
    const { name, viewer, input } = await drawn(chance, n, dayOf(now));
    const { data, errors } = await ask(world, viewer, name, input);
    const code = errors?.[0]?.extensions?.code;
    const refusal = code ?? data[name].userErrors[0]?.code;
    if (!refusal) doneBy[name] = done(name) + 1;
    else if (code !== 'FORBIDDEN') refusedBy.add(`${name}: ${refusal}`);
  }

  async function drawn(chance: Chance, n: number, today: string) {
    if (n % 8 === 0) return networkAct(chance, nothingYet, today);
    if (n % 8 === 4) {
      const disputes = (await world.connection.sql
        .unsafe(`select 'Dispute' as kind, id, status::text from dispute
        where status <> 'DECLINED' order by id`)) as unknown as KnownCase[];
      if (disputes.length > 0) return randomAct(chance, chance.pick(disputes), today);
    }
    const cases = (await world.connection.sql.unsafe(networkCases)) as unknown as NetworkCase[];
    const kind = chance.pick(['MediationCommittee', 'MediationCommittee', 'MediationReport', 'SubsidyScale']);
    const ofKind = cases.filter((each) => each.kind === kind);
    const staffed = ofKind.filter(({ officers }) => officers.length > 0);
    const wanted = staffed.length > 0 && chance.mostly(0.5) ? staffed : ofKind;
    return networkAct(chance, chance.pick(wanted.length > 0 ? wanted : cases), today);
  }

  it('does every act of every table, and refuses for many reasons, each of them known', () => {
    const all = Object.values(networkKinds).flatMap(({ acts }) => Object.keys(acts));
    walk.tell(done(...Object.keys(doneBy)));
    expect(all.filter((name) => done(name) === 0).length).toBeLessThan(walk.goesFar ? 1 : 5);
    expect(done(...Object.keys(doneBy))).toBeGreaterThan(walk.acts / 4);
    expect(refusedBy.size).toBeGreaterThan(30);
    expect(unexplained(refusedBy)).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  it('leaves every book in order', async () => {
    for (const [kind, { table }] of Object.entries(networkKinds)) {
      expect(await faultsInBooks(world, { kind, table, history: `${table}_history` })).toEqual([]);
    }
  });

  it('loses nothing: what was opened, appointed and written is there, less what left', async () => {
    const { removals } = await one(
      `select count(*)::int as removals from mediator_measure where discipline = 'REMOVAL'`,
    );
    const was = (what: string): number => before[what] ?? 0;
    expect(await counts()).toEqual({
      committees: was('committees') + done('mediationCommitteeEstablish'),
      mediators: was('mediators') + done('mediatorAppoint') - done('mediatorRelease') - (removals ?? 0),
      officers: was('officers') + done('informationOfficerAppoint') - done('informationOfficerRelease'),
      entries: done('registerEntryAdd', 'registerEntryCorrect', 'disputeRevisit'),
      reports: done('mediationReportSubmit'),
      scales: done('subsidyScaleSet'),
      disputes: was('disputes') + done('disputeReport'),
    });
    for (const [, { table, acts }] of Object.entries(networkKinds)) {
      const lines = await one(`select count(*)::int as n from ${table}_history
        where version is not null and act <> '接收信息员'`);
      expect([table, lines['n']]).toEqual([table, done(...Object.keys(acts))]);
    }
  });

  it('has no committee that is none: three to nine, one head, a woman, and one term that runs', async () => {
    expect(
      await one(`with seats as (select committee_number, count(*) as n, count(*) filter (where post = 'HEAD') as heads,
          count(*) filter (where is_woman) as women from committee_member where left_on is null group by 1)
        select (select count(*)::int from seats where n not between 3 and 9 or heads <> 1 or women = 0) as seats,
          (select count(*)::int from committee_member where left_on < elected_on) as backwards,
          (select count(*)::int from committee c where status <> 'DISSOLVED' and (select count(*) from deadline d
            where d.case_id = c.id and d.met_at is null and d.waived_at is null)
            <> (select count(*) from seats s where s.committee_number = c.number)) as terms`),
    ).toEqual({ seats: 0, backwards: 0, terms: 0 });
  });

  it('has one information officer a group, whole sheets of inspections, and books whose lines are corrected once and in their own book', async () => {
    expect(
      await one(`select
        (select count(*)::int from (select 1 from information_officer where left_on is null and villagers_group is not null
          group by region_code, villagers_group having count(*) > 1) twice) as groups,
        (select count(*)::int from information_officer where left_on < appointed_on) as backwards,
        (select count(*)::int from register_entry e left join register_entry w on w.number = e.corrects
          and w.book = e.book and w.committee_number = e.committee_number
          and w.dispute_number is not distinct from e.dispute_number
          where e.corrects is not null and w.id is null) as strays,
        (select count(*)::int from (select 1 from committee_inspection group by committee_number, edition
          having count(*) <> ${Object.keys(committeeStandard).length}) partial) as sheets`),
    ).toEqual({ groups: 0, backwards: 0, strays: 0, sheets: 0 });
  });

  it('adds up in reports: each submission has its figures, and they never change', async () => {
    expect(
      await one(`select count(*)::int as n from monthly_report_line
        where accepted <> settled + not_settled + withdrawn + refused + in_progress`),
    ).toEqual({ n: 0 });
    const strays = await one(`select count(*)::int as n from monthly_report_line l where not exists (
      select 1 from monthly_report_history h where h.case_id = l.report_id and h.version = l.edition
        and h.act in ('报送月报', '重报月报'))`);
    expect(strays).toEqual({ n: 0 });
  });

  it('has every deadline whose day is known in exactly one state', async () => {
    const query = 'query ($filter: DeadlineFilter) { mediationDeadlines(filter: $filter) { totalCount } }';
    const count = async (filter: object | null) =>
      (await world.ask(posts.officer, query, { filter })).data.mediationDeadlines.totalCount as number;
    const each = await Promise.all(states.map((state) => count({ state: [state] })));
    expect(each.reduce((a, b) => a + b, 0)).toBe(await count(null));
    expect(await one('select count(*)::int as n from deadline where due_at is not null')).toEqual({
      n: await count(null),
    });
  });
});
