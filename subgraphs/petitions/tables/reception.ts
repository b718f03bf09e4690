import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../../_kit/database.ts';
import { receptionKindType } from './types.ts';

/** On which day of each month a unit's petition office holds a reception, and since when (F2-16: the 15th). */
export const receptionSchedule = pgTable(
  'reception_schedule',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: receptionKindType('kind').notNull(),
    dayOfMonth: integer('day_of_month').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    index('reception_schedule_region').on(table.regionCode, table.kind),
    // Every month has a 28th; a cadence on the 31st would leave out five months.
    check('reception_schedule_day', sql`${table.dayOfMonth} between 1 and 28`),
  ],
);

/** Reception days that were held; `dueOn` is the day of the schedule that it stands for, null for one beside it. */
export const receptionDay = pgTable(
  'reception_day',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: receptionKindType('kind').notNull(),
    dueOn: date('due_on'),
    heldOn: date('held_on').notNull(),
    leaderPost: text('leader_post'),
    mediatorsOnDuty: integer('mediators_on_duty'),
    mattersHeard: integer('matters_heard').notNull(),
  },
  (table) => [
    index('reception_day_region').on(table.regionCode, table.heldOn),
    index('reception_day_day').on(table.heldOn, table.id),
    index('reception_day_due').on(table.regionCode, table.kind, table.dueOn),
  ],
);
