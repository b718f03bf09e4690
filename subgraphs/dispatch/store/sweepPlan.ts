import { inArray, sql } from 'drizzle-orm';
import type { Reckoning } from '../../_kit/acts/context.ts';
import { tell } from '../../_kit/acts/telling.ts';
import type { Database } from '../../_kit/database.ts';
import { dayOf, startOfDay } from '../../_kit/deadlines/days.ts';
import { dueAt } from '../../_kit/deadlines/deadline.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { slotsToPlan } from '../rules/sweepSlots.ts';
import { deadline, sweep, sweepDuty, sweepHistory } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';

/**
 * Puts into the plan what every duty owes for its present slot and the next, each with its deadline: so a sweep that nobody
 * holds is an overdue duty of its body (M-05). What is planned already stays as it is; of several at once one writes. The
 * past is not planned: what was missed before is counted from the duties.
 */
export async function planSweeps(db: Database, { clock, calendar }: Reckoning): Promise<void> {
  const now = clock();
  const slots = slotsToPlan(dayOf(now)).map(({ cadence, slot, rule }) => {
    const startedAt = startOfDay(slot);
    const due = dueAt(deadlineRules[rule], { startedAt, pausedDays: 0, extendedBy: 0 }, calendar);
    return { cadence, slot, rule, started_at: startedAt, due_at: due };
  });
  const owed = sql`${sweepDuty} join jsonb_to_recordset(${JSON.stringify(slots)}::text::jsonb)
      as slots (cadence text, slot date, rule text, started_at timestamptz, due_at timestamptz)
      on slots.cadence = ${sweepDuty.cadence}::text and slots.slot >= ${sweepDuty.validFrom}
      and (${sweepDuty.validTo} is null or slots.slot <= ${sweepDuty.validTo})
    where not exists (select 1 from ${sweep} where ${sweep.dutyNumber} = ${sweepDuty.number}
      and ${sweep.slot} = slots.slot and ${sweep.occasion} is null)`;
  const [unplanned] = await db.execute(sql`select 1 from ${owed} limit 1`);
  if (!unplanned) return;
  await db.transaction(async (transaction) => {
    const [writer] = await transaction.execute<{ held: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('liandong sweep plan')) as held`,
    );
    if (!writer?.held) return;
    const planned = await transaction.execute<{ id: string }>(sql`
      with owed as (
        select gen_random_uuid() as id, ${sweepDuty.number} as duty, ${sweepDuty.number} || '-' || slots.slot as number,
          ${sweepDuty.regionCode} as region, ${sweepDuty.tier} as tier, slots.*
        from ${owed}
      ),
      planned as (
        insert into ${sweep} (id, duty_number, number, region_code, tier, slot, status)
        select id, duty, number, region, tier, slot, 'PLANNED' from owed on conflict do nothing returning id
      ),
      told as (
        insert into ${sweepHistory} (case_id, at, act, status)
        select id, ${now.toISOString()}::timestamptz, '列入排查计划', 'PLANNED' from planned
      ),
      counting as (
        insert into ${deadline} (id, case_kind, case_id, case_number, region_code, rule, bound_party, started_at, due_at)
        select gen_random_uuid(), ${caseBooks.sweep.kind}, id, number, region, rule, 'AUTHORITY', started_at, due_at
        from owed join planned using (id)
      )
      select id from planned`);
    const ids = planned.map(({ id }) => id);
    if (ids.length === 0) return;
    await tell(transaction, books, caseBooks.sweep, inArray(sweep.id, ids), { act: 'sweepPlanned', now });
  });
}
