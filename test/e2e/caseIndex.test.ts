import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql, type SQL } from 'drizzle-orm';
import { eventFault } from '../../schema/events.ts';
import { compareIndex, type Comparison } from '../../scripts/reindex/compareIndex.ts';
import { openTellers, type OpenTellers } from '../../scripts/reindex/openTellers.ts';
import { rebuildIndex } from '../../scripts/reindex/rebuildIndex.ts';
import { invariant } from '../../subgraphs/_kit/database.ts';
import { tellAll } from '../../subgraphs/_kit/subgraph/catchUp.ts';
import { eventOf } from '../../subgraphs/_kit/subgraph/relay.ts';
import { demonstrationPeople, departmentOfficer } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

interface Overdue {
  readonly number: string;
  readonly duties: readonly { readonly dueAt: string; readonly isOverdue: boolean }[];
  readonly record: { readonly number?: string } | null;
}

/** SQL: deadlines that nobody outside is told of: of accusations and of minors. */
const hidden: Readonly<Record<string, SQL>> = {
  petitions: sql`exists (select 1 from petition where petition.number = deadline.case_number and kind = 'ACCUSATION')`,
  'community-correction': sql`exists (select 1 from correction_subject s where s.id = deadline.case_id and s.is_minor)
    or exists (select 1 from reintegration_case r where r.id = deadline.case_id and r.is_minor)`,
};

describe('the case index of a county', () => {
  let hub: TestHub;
  let open: OpenTellers;
  let index: OpenTellers['index'];
  let tellers: OpenTellers['tellers'];
  let acts = 0;
  beforeAll(async () => {
    hub = await startTestHub();
    open = await openTellers(hub.hub.databases.urls);
    ({ index, tellers } = open);
  }, 180_000);
  afterAll(async () => {
    await open.close();
    await hub.close();
  });

  /** The comparison once nothing is on its way any more. */
  async function compared(): Promise<Comparison> {
    for (;;) {
      const comparison = await compareIndex(index.db, tellers);
      if (comparison.waiting === 0) return compareIndex(index.db, tellers);
    }
  }

  async function act(): Promise<string> {
    const { query, variables } = savedOperation('mediationStory01Report');
    const viewer = departmentOfficer('mediation', ['information-officer'], null);
    const input = { ...(variables['input'] as object), idempotencyKey: `report-${(acts += 1)}` };
    const { data, errors } = await hub.ask(viewer, query, { input });
    expect(errors).toBeUndefined();
    return data.disputeReport.dispute.number;
  }

  it('is what stands in the books of all departments, as the registers brought it', async () => {
    const { cases, differences } = await compared();
    expect(differences).toEqual([]);
    expect(cases).toBeGreaterThan(1_000);
  });

  it('was told by events that are in order, all of them', async () => {
    for (const { department, db } of tellers) {
      const rows = await db.select().from(invariant(department.tells, 'it tells').outbox);
      const faults = rows.map((row) => eventFault(eventOf(department.name, row))).filter(Boolean);
      expect([department.name, rows.length > 0, faults]).toEqual([department.name, true, []]);
    }
    expect(await index.sql`select * from dead_event`).toEqual([]);
  });

  it('knows nothing of a person under correction but a duty of the county', async () => {
    const found = await index.sql`select * from indexed_case where department = 'community-correction'`;
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) {
      expect(row['region_code']).toMatch(/^\d{6}000000$/);
      expect(row).toMatchObject({ opened_on: null, body_code: null, category: null });
      expect(row['number']).toMatch(/^[0-9a-f-]{36}$/);
      expect(['OPEN', 'CLOSED']).toContain(row['status']);
    }
  });

  it('follows an act, also one that was done while the command centre was away', async () => {
    const known = async (number: string): Promise<unknown[]> => [
      ...(await index.sql`select status from indexed_case where kind = 'Dispute' and number = ${number}`),
    ];
    const first = await act();
    expect((await compared()).differences).toEqual([]);
    expect(await known(first)).toEqual([{ status: 'FOUND' }]);

    const centre = invariant(
      hub.hub.departments.find(({ name }) => name === 'dispatch'),
      'there is a command centre',
    );
    await centre.stop();
    const second = await act();
    expect(await known(second)).toEqual([]);
    await centre.start();
    expect((await compared()).differences).toEqual([]);
    expect(await known(second)).toEqual([{ status: 'FOUND' }]);
  });

  it('leads a dispatcher from what is overdue to the departments’ records', async () => {
    await compared();
    const { query, variables } = savedOperation('overdueCases');
    const { data, errors } = await hub.ask(demonstrationPeople.dispatcher.viewer, query, variables);
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.cases as { nodes: Overdue[]; totalCount: number };
    expect([nodes.length, totalCount]).toEqual([20, expect.any(Number)]);
    expect(totalCount).toBeGreaterThan(20);
    const ends = nodes.map(({ duties }) => duties[0]?.dueAt ?? '');
    expect(ends).toEqual([...ends].sort());
    for (const { number, duties, record } of nodes) {
      expect(duties[0]?.isOverdue).toBe(true);
      if (record?.number !== undefined) expect(record.number).toBe(number);
    }
    expect(nodes.some(({ record }) => record?.number !== undefined)).toBe(true);
  });

  it('shows an analyst what is overdue in all departments, as their own books have it', async () => {
    await compared();
    const { query, variables } = savedOperation('overdueBoard');
    const { data, errors } = await hub.ask(demonstrationPeople.analyst.viewer, query, variables);
    expect(errors).toBeUndefined();
    const board = data.board as { department: string; open: number; overdue: number }[];
    const { total } = data;
    const overdue: Record<string, number> = {};
    const own: Record<string, number> = {};
    let open = 0;
    for (const { department, db } of tellers) {
      const rows = await db.execute<{ n: number; over: number }>(sql`
        select count(*)::int as n, (count(*) filter (where due_at <= now()))::int as over from deadline
        where bound_party = 'AUTHORITY' and met_at is null and waived_at is null and region_code like '990101%'
          and not (${hidden[department.name] ?? sql`false`})`);
      open += rows[0]?.n ?? 0;
      const code = department.name.toUpperCase().replace('-', '_');
      own[code] = rows[0]?.over ?? 0;
      overdue[code] = board.reduce((sum, group) => sum + (group.department === code ? group.overdue : 0), 0);
    }
    expect(overdue).toEqual(own);
    expect(total).toMatchObject([{ open, overdue: Object.values(own).reduce((sum, n) => sum + n, 0) }]);
    expect(total[0].longestDaysOverdue).toBeGreaterThan(30);
  });

  it('lists for a dispatcher what falls due in the next seven days, and what it hangs on', async () => {
    await compared();
    const [last] = await index.sql<{ due_at: string }[]>`
      select due_at from indexed_duty where department <> 'community-correction' and region_code like '990101%' order by due_at desc nulls last limit 1`;
    hub.clock.now = new Date(Date.parse(invariant(last, 'there is a duty').due_at) - 3 * 86_400_000);
    const { query, variables } = savedOperation('dueNextWeek');
    const { data, errors } = await hub.ask(demonstrationPeople.dispatcher.viewer, query, variables);
    hub.clock.now = null;
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.duties as { nodes: { daysLeft: number }[]; totalCount: number };
    expect(nodes.length).toBe(Math.min(20, totalCount));
    expect(nodes.length).toBeGreaterThan(0);
    const left = nodes.map(({ daysLeft }) => daysLeft);
    expect(left).toEqual([...left].sort((one, other) => one - other));
    expect(left.every((days) => days >= 0 && days <= 7)).toBe(true);
  });

  it('counts for an analyst what the departments count themselves', async () => {
    await compared();
    const { query, variables } = savedOperation('casesByDepartment');
    const { analyst } = demonstrationPeople;
    const { data, errors } = await hub.ask(analyst.viewer, query, variables);
    expect(errors).toBeUndefined();
    const groups = data.caseStatistics as { department: string; cases: number }[];
    const sum = groups.reduce(
      (total, { department, cases }) => total + (department === 'MEDIATION' ? cases : 0),
      0,
    );
    const figures = await hub.ask(
      analyst.viewer,
      '{ region(code: "990101000000") { mediation(period: { from: "2011-01-01", to: "2011-12-31" }) { accepted } } }',
    );
    expect(sum).toBe(figures.data.region.mediation.accepted);
  });

  it('forgets what a corrected book makes an accusation, and finds nothing amiss in that', async () => {
    const { department, db } = invariant(
      tellers.find(({ department: { name } }) => name === 'petitions'),
      'petitions tell',
    );
    const corrected = await db.execute<{ number: string }>(sql`
      update petition set kind = 'ACCUSATION', accused_body_code = '某机构', branch = null,
        dispute_number = null, version = version + 1 where number in (select number from petition
        where kind <> 'ACCUSATION' and region_code like '990101%' order by number limit 3) returning number`);
    await db.transaction((transaction) => tellAll(transaction, department, new Date()));
    const { differences } = await compared();
    expect(differences).toEqual([]);
    const query = `{ cases(filter: { department: [PETITIONS], region: "990101000000" }, first: 100) { nodes { number } } }`;
    const { data } = await hub.ask(demonstrationPeople.dispatcher.viewer, query);
    const numbers = (data.cases.nodes as { number: string }[]).map(({ number }) => number);
    expect(corrected.length).toBe(3);
    for (const { number } of corrected) expect(numbers).not.toContain(number);
    await rebuildIndex(index.db, tellers);
    expect((await compared()).differences).toEqual([]);
  });

  it('is compared with the books themselves, and made anew out of the outboxes', async () => {
    await index.sql`update indexed_case set status = 'X' where id = (select min(id::text)::uuid from indexed_case)`;
    await index.sql`delete from indexed_case where id = (select max(id::text)::uuid from indexed_case)`;
    await index.sql`insert into indexed_case (id, department, kind, number, sequence, status, region_code)
      values (gen_random_uuid(), 'petitions', 'Petition', '无此件', 1, 'X', '990101000000')`;
    expect((await compared()).differences).toHaveLength(3);
    await rebuildIndex(index.db, tellers);
    expect((await compared()).differences).toEqual([]);
  });
});
