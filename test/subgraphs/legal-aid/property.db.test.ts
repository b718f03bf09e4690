import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import {
  applicationFaults,
  type ApplicationRecord,
} from '../../../subgraphs/legal-aid/rules/applicationRecord.ts';
import { caseFaults, type CaseRecord } from '../../../subgraphs/legal-aid/rules/caseRecord.ts';
import { aidCase, application } from '../../../subgraphs/legal-aid/tables/index.ts';
import { faultsInBooks } from '../acts.ts';
import { handsAt, head, type Hands } from './hands.ts';
import { chance, randomAct, type Known } from './randomActs.ts';

const ACTS = 1_000;
const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];

describe('a thousand acts in any order', () => {
  let world: Hands;
  const done = new Map<string, number>();
  const codes = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  beforeAll(async () => {
    world = await handsAt('2024-01-02T09:00:00+08:00');
    const luck = chance(99);
    for (let count = 0; count < ACTS; count += 1) {
      world.clock.now = new Date(world.clock.now!.getTime() + luck.whole(6) * 3_600_000);
      const known = await world.connection.sql<Known[]>`
        select 'application' as of, id, status::text from application
        union all select 'case', id, status::text from aid_case order by id`;
      const { viewer, mutation, input } = randomAct(luck, known, dayOf(world.clock.now));
      const { data, errors } = await world.act(viewer, mutation, input);
      const refusal = errors?.[0]?.extensions?.code ?? data[mutation].userErrors[0]?.code;
      if (refusal) add(codes, refusal);
      else add(done, mutation);
    }
  }, 600_000);
  afterAll(() => world.close());

  it('are done and refused in earnest', () => {
    const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, n) => total + n, 0);
    expect(sum(done) + sum(codes)).toBe(ACTS);
    expect(sum(done)).toBeGreaterThan(ACTS / 3);
    expect(codes.get('BAD_USER_INPUT')).toBeUndefined();
    expect(codes.get('INTERNAL_SERVER_ERROR')).toBeUndefined();
    expect(done.size).toBeGreaterThan(24);
    expect(codes.size).toBeGreaterThan(12);
    expect(world.faults).toEqual([]);
  });

  it('leave the books in order', async () => {
    const books = [
      { kind: 'LegalAidApplication', table: 'application', history: 'application_history' },
      { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' },
    ];
    for (const each of books) expect(await faultsInBooks(world, each)).toEqual([]);
  });

  it('lose no record and open no second case', async () => {
    const { sql } = world.connection;
    const [counts] = await sql`select (select count(*)::int from application) as applications,
      (select count(*)::int from aid_case where application_number is null) as noticed`;
    expect(counts).toEqual({
      applications: done.get('legalAidApplicationReceive'),
      noticed: done.get('legalAidCaseOpenByNotice'),
    });
    const wrong = await sql`select a.number from application a
      left join aid_case c on c.application_number = a.number and c.termination_ground is null
      group by a.id having count(c.id) > 1 or (a.status in ('RECEIVED', 'REFUSED') and
        bool_or(c.status in ('GRANTED', 'ASSIGNED', 'IN_PROGRESS')))
      union all select number from application where status = 'GRANTED'
        and not exists (select 1 from aid_case where application_number = application.number)`;
    expect(wrong).toEqual([]);
  });

  it('leave every record as a line of its register could say it', async () => {
    const { db } = world.connection;
    const applications = await db.select().from(application);
    for (const row of applications) {
      // Ordered by the bureau, aid is given without the agency's own view of the means.
      const ordered = row.objection === 'CORRECTED';
      const faults = applicationFaults(row satisfies ApplicationRecord);
      expect(faults.filter(({ property }) => !(ordered && property === 'hardshipProof'))).toEqual([]);
    }
    const cases = await db.select().from(aidCase);
    for (const row of cases) expect(caseFaults(row satisfies CaseRecord)).toEqual([]);
    expect(cases.length).toBeGreaterThan(20);
  });

  it('make every sum that of its lines, and pay one subsidy for a case at most, by another hand', async () => {
    const { sql } = world.connection;
    expect(
      await sql`select c.number from aid_case c left join recovery r on r.case_id = c.id group by c.id
        having coalesce(c.loss_recovered, 0) <> coalesce(sum(r.amount), 0) or coalesce(c.loss_recovered, 0) < 0`,
    ).toEqual([]);
    expect(
      await sql`select c.number from aid_case c join aid_case_history h on h.case_id = c.id and h.act = '发放补贴'
        group by c.id having count(*) > 1 or bool_or(h.actor = c.subsidy_approved_by)
          or c.subsidy_paid_on is null or c.subsidy_amount is null`,
    ).toEqual([]);
  });

  it('leave every deadline in exactly one state, seven days or three for each decision and assignment', async () => {
    const count = async (filter: object) => {
      const query = `query ($filter: DeadlineFilter) { legalAidDeadlines(filter: $filter) { totalCount } }`;
      return (await world.ask(head, query, { filter })).data.legalAidDeadlines.totalCount as number;
    };
    const counts = await Promise.all(states.map((state) => count({ state: [state] })));
    const all = await count({});
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all);
    expect(all).toBe((await world.connection.sql`select count(*)::int as n from deadline`)[0]?.['n']);
    const decided = await count({ rule: ['R-LA-6-DECIDE'] });
    expect(decided).toBe(done.get('legalAidApplicationReceive'));
    const open = await world.connection
      .sql`select a.number from application a join deadline d on d.case_id = a.id
      and d.rule = 'R-LA-6-DECIDE' where (d.met_at is null and d.waived_at is null) <>
      (a.status in ('RECEIVED', 'SUPPLEMENT_REQUESTED', 'ADVANCE_AID', 'UNDER_REVIEW'))`;
    expect(open).toEqual([]);
  });
});
