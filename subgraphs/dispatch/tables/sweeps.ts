import { check, date, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const sweepTierType = pgEnum('sweep_tier', codesOf(codes.sweepTier));
export const sweepCadenceType = pgEnum('sweep_cadence', codesOf(codes.sweepCadence));
export const sweepStatusType = pgEnum('sweep_status', codesOf(codes.sweepStatus));
export const sweepOccasionType = pgEnum('sweep_occasion', codesOf(codes.sweepOccasion));
export const sweepOrderStatusType = pgEnum('sweep_order_status', codesOf(codes.sweepOrderStatus));
export const sweepFindingStatusType = pgEnum('sweep_finding_status', codesOf(codes.sweepFindingStatus));

/** Which unit owes sweep meetings, and how often (M-05). */
export const sweepDuty = pgTable(
  'sweep_duty',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    tier: sweepTierType('tier').notNull(),
    cadence: sweepCadenceType('cadence').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    /** The body against which a missed sweep counts. */
    organizationCode: text('organization_code'),
  },
  (table) => [index('sweep_duty_region').on(table.regionCode)],
);

/** A sweep meeting of a unit for one slot of its cadence, or for an occasion. */
export const sweep = pgTable(
  'sweep',
  {
    id: idColumn(),
    version: versionColumn(),
    dutyNumber: text('duty_number')
      .notNull()
      .references(() => sweepDuty.number),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    tier: sweepTierType('tier').notNull(),
    slot: date('slot').notNull(),
    heldOn: date('held_on'),
    status: sweepStatusType('status').notNull(),
    findings: integer('findings'),
    /** Null for one of the cadence. */
    occasion: sweepOccasionType('occasion'),
    /** The last day of one for an occasion; a slot of the cadence has its own. */
    dueOn: date('due_on'),
  },
  (table) => [
    unique('sweep_slot').on(table.dutyNumber, table.slot, table.occasion).nullsNotDistinct(),
    index('sweep_region_slot').on(table.regionCode, table.slot),
    check('sweep_held', sql`(${table.status} = 'PLANNED') = (${table.heldOn} is null)`),
    check('sweep_extra', sql`(${table.occasion} is null) = (${table.dueOn} is null)`),
  ],
);

export const sweepHistory = historyTable('sweep_history', () => sweep.id);

/** Something that a sweep found: what is done about it, never who it is about. */
export const sweepFinding = pgTable(
  'sweep_finding',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: sweepFindingStatusType('status').notNull(),
    sweepId: uuid('sweep_id')
      .notNull()
      .references(() => sweep.id),
    disputeNumber: text('dispute_number').unique(),
  },
  (table) => [
    index('sweep_finding_sweep').on(table.sweepId),
    check(
      'sweep_finding_dispute',
      sql`(${table.status} = 'DISPUTE_OPENED') = (${table.disputeNumber} is not null)`,
    ),
  ],
);

export const sweepFindingHistory = historyTable('sweep_finding_history', () => sweepFinding.id);

/** An order to sweep beside the cadence, for all units below that have a duty. */
export const sweepOrder = pgTable('sweep_order', {
  id: idColumn(),
  version: versionColumn(),
  number: text('number').notNull().unique(),
  regionCode: regionColumn(),
  status: sweepOrderStatusType('status').notNull(),
  occasion: sweepOccasionType('occasion').notNull(),
  slot: date('slot').notNull(),
  dueOn: date('due_on').notNull(),
  orderedOn: date('ordered_on').notNull(),
  units: integer('units').notNull(),
});

export const sweepOrderHistory = historyTable('sweep_order_history', () => sweepOrder.id);
