import { sql, type SQL } from 'drizzle-orm';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * SQL: a relation `slots(cadence, slot, last)` of the slots of each cadence that begin in a period, with their last days
 * (F2-13); the same as `slotOf` of the rules.
 */
export function slotsOf({ from, to }: Period): SQL {
  const monthLater = (months: number): SQL =>
    sql`(first + interval '${sql.raw(String(months))} months' - interval '1 day')::date`;
  return sql`(
    select cadence, slot, last from (
      select first::date as first
      from generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') as first
    ) months cross join lateral (values
      ('MONTHLY', first, ${monthLater(1)}, true),
      ('QUARTERLY', first, ${monthLater(3)}, extract(month from first) in (1, 4, 7, 10)),
      ('HALF_MONTHLY', first, first + 14, true),
      ('HALF_MONTHLY', first + 15, ${monthLater(1)}, true)
    ) each (cadence, slot, last, begins)
    where begins and slot between ${from}::date and ${to}::date
  ) slots`;
}
