import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { appointmentStatusType, receptionKindType } from './types.ts';

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

/**
 * Reception days that are planned, were held or were cancelled (M-42). `day` is the planned one until it is held; `dueOn` is
 * the day of the schedule that it stands for, null for one beside it. Whose day was announced, where and by which body is
 * not known of lines out of a book. Who came stands nowhere here.
 */
export const receptionDay = pgTable(
  'reception_day',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    kind: receptionKindType('kind').notNull(),
    status: appointmentStatusType('status').notNull(),
    bodyCode: text('body_code'),
    placeCode: text('place_code'),
    day: date('day').notNull(),
    announcedOn: date('announced_on'),
    dueOn: date('due_on'),
    heldOn: date('held_on'),
    leaderPost: text('leader_post'),
    mediatorsOnDuty: integer('mediators_on_duty'),
    mattersHeard: integer('matters_heard'),
  },
  (table) => [
    index('reception_day_region').on(table.regionCode, table.day),
    index('reception_day_day').on(table.day, table.id),
    index('reception_day_due').on(table.regionCode, table.kind, table.dueOn),
    check(
      'reception_day_held',
      sql`(${table.status} = 'HELD') = (${table.heldOn} is not null)
        and (${table.status} = 'HELD') = (${table.mattersHeard} is not null)`,
    ),
  ],
);

export const receptionDayHistory = historyTable('reception_day_history', () => receptionDay.id);
