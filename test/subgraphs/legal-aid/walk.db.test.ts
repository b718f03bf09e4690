import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import {
  applicationFaults,
  type ApplicationRecord,
} from '../../../subgraphs/legal-aid/rules/applicationRecord.ts';
import { caseFaults, type CaseRecord } from '../../../subgraphs/legal-aid/rules/caseRecord.ts';
import { aidCase, application } from '../../../subgraphs/legal-aid/tables/index.ts';
import { faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { county } from './cells.ts';
import { handsAt, head, type Hands } from './hands.ts';
import { chance, machines, randomAct, type Known } from './randomActs.ts';

const walk = randomWalk(99);
const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];

describe('acts in any order', () => {
  let world: Hands;
  const done = new Map<string, number>();
  const codes = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  beforeAll(async () => {
    world = await handsAt('2024-01-02T09:00:00+08:00');
    const luck = chance(walk.seed);
    for (let count = 0; count < walk.acts; count += 1) {
      world.clock.now = new Date(world.clock.now!.getTime() + luck.whole(6) * 3_600_000);
      const known = await world.connection.sql<Known[]>`
        select 'application' as of, id, status::text from application
        union all select 'case', id, status::text from aid_case
        union all select 'complaint', id, status::text from aid_complaint
        union all select 'fraud', id, status::text from aid_fraud
        union all select 'workstation', id, status::text from workstation order by id`;
      const { viewer, mutation, input } = randomAct(luck, known, dayOf(world.clock.now));
      const { data, errors } = await world.act(viewer, mutation, input);
      const refusal = errors?.[0]?.extensions?.code ?? data[mutation].userErrors[0]?.code;
      if (refusal) add(codes, refusal);
      else add(done, mutation);
    }
  }, 600_000);
  afterAll(() => world.close());

  it('are done and refused in earnest', () => {
    walk.tell(sumOf(done.values()));
    expect(sumOf(done.values()) + sumOf(codes.values())).toBe(walk.acts);
    expect(sumOf(done.values())).toBeGreaterThan(walk.acts / 3);
    expect(codes.get('BAD_USER_INPUT')).toBeUndefined();
    expect(codes.get('INTERNAL_SERVER_ERROR')).toBeUndefined();
    expect(done.size).toBeGreaterThan(24);
    expect(codes.size).toBeGreaterThan(12);
    expect(world.faults).toEqual([]);
    // Every machine took part, and got beyond its opening.
    for (const acts of Object.values(machines)) {
      const moved = Object.entries(acts).filter(([name, { from }]) => from.length > 0 && done.has(name));
      expect(moved.length).toBeGreaterThan(walk.goesFar ? 1 : 0);
    }
  });

  it('leave the books in order', async () => {
    const books = [
      { kind: 'LegalAidApplication', table: 'application', history: 'application_history' },
      { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' },
      { kind: 'LegalAidComplaint', table: 'aid_complaint', history: 'aid_complaint_history' },
      { kind: 'LegalAidFraudCase', table: 'aid_fraud', history: 'aid_fraud_history' },
      { kind: 'Workstation', table: 'workstation', history: 'workstation_history' },
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
    expect(cases.length).toBeGreaterThan(walk.acts / 50);
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

  it('make somebody pay for aid only what they were told, heard about and owe, and at most 3,000 yuan as a fine', async () => {
    const { sql } = world.connection;
    if (walk.goesFar) expect(done.get('legalAidFraudCaseRecordPayment')).toBeGreaterThan(2);
    expect(
      await sql`select f.number from aid_fraud f left join aid_fraud_payment p on p.fraud_id = f.id group by f.id
        having f.cost_paid <> coalesce(sum(p.amount) filter (where p.kind = 'COST'), 0)
          or f.fine_paid <> coalesce(sum(p.amount) filter (where p.kind = 'FINE'), 0)
          or f.cost_paid not between 0 and coalesce(f.cost, 0) or f.fine_paid not between 0 and coalesce(f.fine, 0)
          or (f.status = 'SETTLED') <> (f.status in ('DECIDED', 'SETTLED')
            and f.cost + f.fine = f.cost_paid + f.fine_paid)
          or f.cost > f.proposed_cost or f.fine > f.proposed_fine or f.fine > 3000
          or (f.cost is not null) <> (f.status in ('DECIDED', 'SETTLED', 'REVOKED'))`,
    ).toEqual([]);
    expect(
      await sql`select f.number from aid_fraud f join aid_fraud_history d on d.case_id = f.id and d.act = '处理决定'
        join lateral (select h.act, h.actor from aid_fraud_history h where h.case_id = f.id and h.seq < d.seq
          order by h.seq desc limit 1) before on true
        where before.act <> '听取陈述申辩' or d.actor in (f.opened_by, f.notified_by)`,
    ).toEqual([]);
    expect(
      await sql`select c.number from aid_case c join aid_fraud f on f.case_id = c.id
        where f.status in ('DECIDED', 'SETTLED') and c.closed_on is null
        union all select c.number from aid_case c join aid_fraud f on f.case_id = c.id
        where f.status not in ('DROPPED', 'REVOKED') group by c.id having count(*) > 1`,
    ).toEqual([]);
    const report = `... on Region { legalAidReport(period: { from: "2024-01-01", to: "2026-12-31" }) {
      costRecovered { amount } subsidyFunds { amount } } }`;
    const [{ legalAidReport }] = await world.entities(head, [{ __typename: 'Region', code: county }], report);
    const [sums] = await sql`select
      (select coalesce(sum(cost_paid), 0)::numeric(18, 2)::text from aid_fraud) as "costRecovered",
      (select coalesce(sum(subsidy_amount), 0)::numeric(18, 2)::text from aid_case
        where subsidy_paid_on is not null) as "subsidyFunds"`;
    expect(legalAidReport).toEqual({
      costRecovered: { amount: sums?.['costRecovered'] },
      subsidyFunds: { amount: sums?.['subsidyFunds'] },
    });
  });

  it('lose no complaint and no workstation, and know the case of each complaint about a person', async () => {
    const { sql } = world.connection;
    expect(
      await sql`select number from aid_complaint where against = 'ASSIGNED_PERSON' and case_id is null`,
    ).toEqual([]);
    const count = await sql`select count(*)::int as n from aid_complaint`;
    expect(count[0]?.['n']).toBe(done.get('legalAidComplaintReceive'));
    const stations = await sql`select count(*)::int as n from workstation`;
    expect(stations[0]?.['n']).toBe(done.get('workstationOpen'));
  });

  it('number fee waivers and studies from one without a gap, and keep every closure of a workstation', async () => {
    const { sql } = world.connection;
    expect(
      await sql`select case_id from fee_waiver group by case_id having max(nth) <> count(*)
        union all select case_id from major_case_study group by case_id having max(nth) <> count(*)`,
    ).toEqual([]);
    const [counts] = await sql`select (select count(*)::int from fee_waiver) as waivers,
      (select count(*)::int from fee_waiver where decided_on is not null) as answers,
      (select count(*)::int from major_case_study) as studies`;
    expect(counts).toEqual({
      waivers: done.get('legalAidCaseRequestFeeWaiver'),
      answers: done.get('legalAidCaseAnswerFeeWaiver'),
      studies: done.get('legalAidCaseRecordStudy'),
    });
    const lost = await sql`select w.number from workstation w join workstation_history h on h.case_id = w.id
      and h.act = '恢复' join lateral (select at from workstation_history b where b.case_id = w.id and b.seq < h.seq
        and b.act = '撤销' order by b.seq desc limit 1) shut on true
      where (shut.at at time zone 'Asia/Shanghai')::date <> (h.at at time zone 'Asia/Shanghai')::date
        and not exists (select 1 from workstation_closure c where c.workstation_id = w.id
          and c.closed_on = (shut.at at time zone 'Asia/Shanghai')::date
          and c.reopened_on = (h.at at time zone 'Asia/Shanghai')::date)`;
    expect(lost).toEqual([]);
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
