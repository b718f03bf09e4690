import { sql, TransactionRollbackError } from 'drizzle-orm';
import { v7 } from 'uuid';
import { sequenceText, sourceOf, type CaseEvent } from '../../../schema/events.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import type { Database, Transaction } from '../../../subgraphs/_kit/database.ts';
import { keepEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { alertRule, commandCentre } from '../../../subgraphs/dispatch/tables/index.ts';
import type { Comparison } from './compare.ts';
import { NOW } from './fill.ts';
import { body, county } from './question.ts';

const reckoning = { ...plainReckoning, clock: () => new Date(NOW) };

/**
 * What it costs to take events of new complaints, one and a batch of them, into the filled index of a county with a command
 * centre whose rules of alerts watch over it, beside the same rows written by hand. Nothing of it is kept.
 */
export async function compareTaking(db: Database, rounds: number): Promise<Comparison[]> {
  const compared: Comparison[] = [];
  await undone(db, async (transaction) => {
    await watched(transaction);
    for (const rows of [1, 500]) {
      const times = { graph: [] as number[], hand: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        const events = Array.from({ length: rows }, (_, nth) => complaint(nth));
        times.hand.push(await undone(transaction, (part) => byHand(part, rows)));
        times.graph.push(
          await undone(transaction, async (part) => {
            const [misfit] = await keepEvents(part, taking, events, reckoning);
            if (misfit) throw new Error(`not taken: ${misfit.fault}`);
          }),
        );
      }
      const fastest = (each: readonly number[]): number => Math.min(...each.slice(1));
      const [graphMs, handMs] = [fastest(times.graph), fastest(times.hand)];
      compared.push({ title: '收下事件 taking events', rows, graphMs, handMs });
    }
  });
  return compared;
}

/** Does something of which nothing is left; how many milliseconds it took. */
async function undone(
  db: Pick<Database, 'transaction'>,
  work: (transaction: Transaction) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let took = 0;
  try {
    await db.transaction(async (transaction) => {
      await work(transaction);
      took = performance.now() - began;
      transaction.rollback();
    });
  } catch (fault) {
    if (!(fault instanceof TransactionRollbackError)) throw fault;
  }
  return took;
}

/** A command centre with a rule of each measure that nothing comes up to. */
async function watched(transaction: Transaction): Promise<void> {
  await transaction.insert(commandCentre).values({
    ...{ number: 'C', name: 'C', regionCode: county, directorPost: 'C', officeOrganizationCode: body },
    establishedOn: '2019-01-01',
  });
  const rule = { regionCode: county, status: 'IN_FORCE', level: 'BLUE', setOn: '2019-01-01' } as const;
  const threshold = 100_000;
  await transaction.insert(alertRule).values([
    { ...rule, number: '1', measure: 'UNPAID_WORKERS', threshold },
    { ...rule, number: '2', measure: 'DAYS_OVERDUE', threshold, dutyRule: 'R-pe-3' },
    { ...rule, number: '3', measure: 'RELAPSES', threshold, category: 'C3', periodDays: 365 },
    { ...rule, number: '4', measure: 'MISSED_SWEEPS', threshold },
  ]);
}

function complaint(nth: number): CaseEvent {
  const number = `新${nth}`;
  const [kind, department] = ['WageComplaint', 'construction-wages'];
  const deadlines = [{ rule: 'R-wa-1', startedAt: NOW, dueAt: '2026-03-01T00:00:00.000Z' }];
  return {
    ...{ specversion: '1.0', id: v7(), source: sourceOf(department), type: `liandong.${department}.file` },
    ...{ subject: `${kind}/${number}`, sequence: sequenceText(1), time: NOW },
    datacontenttype: 'application/json',
    data: {
      ...{
        kind,
        number,
        act: 'file',
        status: 'FILED',
        region: county,
        openedOn: '2026-01-01',
        closedOn: null,
      },
      ...{ category: 'C1', body, project: 'P4711', organization: 'F123', amount: '1000.00', workers: 7 },
      ...{ deadlines, links: [] },
    },
  };
}

async function byHand(transaction: Transaction, rows: number): Promise<void> {
  await transaction.execute(sql`
    insert into indexed_case (id, department, kind, number, sequence, status, region_code, opened_on, category, body_code,
      project_number, organization_code, amount, workers, first_due_at)
    select gen_random_uuid(), 'construction-wages', 'WageComplaint', '新' || n, 1, 'FILED', ${county}, '2026-01-01', 'C1',
      ${body}, 'P4711', 'F123', 1000, 7, '2026-03-01' from generate_series(0, ${rows - 1}::int) n
    on conflict (department, kind, number) do update set sequence = excluded.sequence`);
  await transaction.execute(sql`
    insert into indexed_duty (case_id, department, region_code, body_code, rule, started_at, due_at)
    select id, department, region_code, body_code, 'R-wa-1', ${NOW}::timestamptz, '2026-03-01' from indexed_case
    where department = 'construction-wages' and kind = 'WageComplaint'
      and number in (select '新' || n from generate_series(0, ${rows - 1}::int) n)`);
}
