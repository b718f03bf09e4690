import { sql } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Database } from '../../_kit/database.ts';
import { regionRange } from '../../_kit/region.ts';
import type { SweepCalendarLine } from '../models.ts';
import { deadline, sweep, sweepDuty } from '../tables/index.ts';
import { slotsOf, type Period } from './sweepSlots.ts';

/** A county's year has 3,940 lines (F2-13). */
const mostLines = 5_000;

/**
 * What is due in a region, a line for each unit and slot that begins in the period, and for each sweep that was ordered
 * beside the cadence: held or not, in time or late, at a moment. A slot is over when its deadline is, or with its last
 * day where none was planned. Throws BAD_USER_INPUT for more lines than a county's year has.
 */
export async function sweepCalendar(
  db: Database,
  region: string,
  period: Period,
  now: Date,
): Promise<SweepCalendarLine[]> {
  const { from, to } = regionRange(region);
  const rows = await db.execute<SweepCalendarLine & Record<string, unknown>>(sql`
    with due as (
      select ${sweepDuty.regionCode} as region_code, ${sweepDuty.tier}::text as tier, ${sweepDuty.number} as duty, slot, last,
        null::sweep_occasion as occasion
      from ${sweepDuty} join ${slotsOf(period)} on slots.cadence = ${sweepDuty.cadence}::text
        and slots.slot >= ${sweepDuty.validFrom} and (${sweepDuty.validTo} is null or slots.slot <= ${sweepDuty.validTo})
      where ${sweepDuty.regionCode} between ${from} and ${to}
      union all
      select ${sweep.regionCode}, ${sweep.tier}::text, ${sweep.dutyNumber}, ${sweep.slot}, ${sweep.dueOn}, ${sweep.occasion}
      from ${sweep} where ${sweep.occasion} is not null and ${sweep.regionCode} between ${from} and ${to}
        and ${sweep.slot} between ${period.from}::date and ${period.to}::date
    ),
    known as (
      select due.*, ${sweep.id} as id, ${sweep.status}::text as status, ${sweep.heldOn} as held_on,
        coalesce(${deadline.dueAt}, (last + 1)::timestamp at time zone 'Asia/Shanghai') as over_at
      from due left join ${sweep} on ${sweep.dutyNumber} = due.duty and ${sweep.slot} = due.slot
          and ${sweep.occasion} is not distinct from due.occasion
        left join ${deadline} on ${deadline.caseId} = ${sweep.id}
    )
    select region_code as "regionCode", tier, slot::text as slot, last::text as "lastDay", occasion, id as "sweepId",
      held_on::text as "heldOn",
      case when status in ('HELD', 'REPORTED') then status when over_at <= ${now.toISOString()}::timestamptz then 'MISSED'
        else 'PENDING' end as state,
      coalesce(held_on::timestamp at time zone 'Asia/Shanghai' >= over_at, false) as "isLate"
    from known order by slot, region_code, duty, occasion limit ${mostLines + 1}`);
  if (rows.length > mostLines) {
    throw catalogued('BAD_USER_INPUT', `排查日历最多 ${mostLines} 行，请缩小区划或期间`);
  }
  return [...rows];
}
