import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../scripts/demo/random.ts';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { acceptanceActs } from '../../../subgraphs/construction-wages/rules/acceptanceActs.ts';
import { complaintActs } from '../../../subgraphs/construction-wages/rules/complaintActs.ts';
import { depositActs } from '../../../subgraphs/construction-wages/rules/depositActs.ts';
import { actor, faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, project } from './cells.ts';
import { act } from './clerks.ts';
import { actInput, openingInput } from './sequenceInputs.ts';

const DAY = 86_400_000;
/** One officer with every post of the department; who may do what is another test's. */
const officer = actor(
  'construction-wages',
  county,
  ...['window-clerk', 'investigator', 'wage-office-head', 'acceptance-clerk', 'deputy-head'],
  ...['construction-section', 'quality-section', 'safety-section'],
);
const kinds = [
  { opens: 'wageComplaintReceive', acts: Object.keys(complaintActs) },
  { opens: 'wageDepositRequire', acts: Object.keys(depositActs) },
  { opens: 'acceptanceApply', acts: Object.keys(acceptanceActs) },
];
const books = [
  { kind: 'WageComplaint', table: 'wage_complaint', history: 'wage_complaint_history' },
  { kind: 'WageDeposit', table: 'wage_deposit', history: 'wage_deposit_history' },
  { kind: 'AcceptanceApplication', table: 'acceptance_application', history: 'acceptance_history' },
];

const walk = randomWalk(20240108);

describe('any sequence of acts', () => {
  let world: World;
  const random = seeded(walk.seed);
  const opened: { id: string; kind: (typeof kinds)[number]; next: string[] }[] = [];
  /** By act, and by code of a refusal. */
  const done = new Map<string, number>();
  const reached = new Set<string>();

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-01-08T09:00:00+08:00');
    const site = { 开工日期: '2024-01-02' };
    await world.take(
      'projects',
      ['G1', 'G2', 'G3'].map((number) => project(number, site)),
    );
  });
  afterAll(() => world.close());

  async function step(): Promise<void> {
    const chance = random.between(1, 100);
    const now = world.clock.now!;
    // Seldom enough that a thousand steps stay within the published calendar.
    if (chance > 94) world.clock.now = new Date(now.getTime() + random.between(1, 3) * DAY);
    if (chance <= 12 || opened.length === 0) return open();
    const found = random.pick(opened.slice(-12));
    const payable = await world.connection.sql`select id from wage_payment where complaint_id = ${found.id}`;
    // Mostly what may come next, now and then anything at all.
    const name = random.pick(chance <= 80 && found.next.length > 0 ? found.next : found.kind.acts);
    if (name === found.kind.opens) return;
    const payment = String(payable[0]?.['id'] ?? found.id);
    const input = actInput(name, found.id, dayOf(now), payment, random);
    const { codes, row } = await act(world, name, input, { viewer: officer });
    keep(name, codes);
    if (row) {
      found.next = row.nextActs;
      reached.add(row.status);
    }
  }

  async function open(): Promise<void> {
    const kind = random.pick(kinds);
    const { codes, row } = await act(world, kind.opens, openingInput(kind.opens, random), {
      viewer: officer,
    });
    keep(kind.opens, codes);
    if (row) opened.push({ id: row.id, kind, next: row.nextActs });
  }

  function keep(name: string, codes: readonly string[]): void {
    const key = codes[0] ?? name;
    done.set(key, (done.get(key) ?? 0) + 1);
  }

  it('leaves books in order, money that adds up, and no case lost', async () => {
    for (let count = 0; count < walk.acts; count += 1) await step();
    walk.tell(sumOf([...done].map(([name, count]) => (name === name.toUpperCase() ? 0 : count))));
    for (const each of books) expect(await faultsInBooks(world, each)).toEqual([]);
    const { sql } = world.connection;
    const [cases] =
      await sql`select (select count(*) from wage_complaint) + (select count(*) from wage_deposit)
      + (select count(*) from acceptance_application) as n`;
    expect(Number(cases?.['n'])).toBe(opened.length);
    expect(
      await sql`select c.number from wage_complaint c left join wage_payment p on p.complaint_id = c.id
        group by c.id having c.recovered_amount <> coalesce(sum(p.amount), 0) or c.recovered_amount > c.arrears_amount
          or coalesce(sum(p.recourse_amount), 0) > coalesce(sum(p.amount), 0)
          or (c.workers_confirmed_on is null) <> (count(p.id) = 0 or bool_or(p.workers_confirmed_on is null))
          or (c.status = 'PAID_IN_FULL') and c.recovered_amount <> c.arrears_amount`,
    ).toHaveLength(0);
    const [drawn] = await sql`select (select coalesce(sum(drawn_amount), 0) from wage_deposit) as out,
      (select coalesce(sum(amount), 0) from wage_payment where source = 'DEPOSIT') as got`;
    expect(Number(drawn?.['out'])).toBe(Number(drawn?.['got']));
    expect(await sql`select 1 from wage_deposit where drawn_amount > held_amount`).toHaveLength(0);
  }, 600_000);

  it('has every deadline in exactly one state', async () => {
    const states = ['MET', 'MET_LATE', 'PENDING', 'OVERDUE', 'LAPSED', 'WAIVED'];
    const counts = await Promise.all(
      states.map(async (state) => {
        const query = `{ wageDeadlines(filter: { state: [${state}] }) { totalCount } }`;
        return (await world.ask(officer, query)).data.wageDeadlines.totalCount as number;
      }),
    );
    const [all] = await world.connection.sql`select count(*)::int as n from deadline`;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all?.['n']);
    expect(all?.['n']).toBeGreaterThan(10);
  });

  it('has come far enough to mean something', () => {
    const far = ['PAID_IN_FULL', 'DEPOSIT_DRAWN', 'BLOCKED', 'PASSED'];
    expect([...reached]).toEqual(expect.arrayContaining(['CLOSED', ...(walk.goesFar ? far : [])]));
    expect(done.get('NOT_IN_THIS_STATE')).toBeGreaterThan(10);
  });
});
