import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import {
  handoverStatusType,
  reintegrationStatusType,
  supportKindType,
  verificationResultType,
} from './types.ts';

/** Released persons who are offered help (安置帮教); the name stays in the department. */
export const reintegrationCase = pgTable(
  'reintegration_case',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    name: text('name').notNull(),
    isMinor: boolean('is_minor').notNull(),
    status: reintegrationStatusType('status').notNull(),
    responsibleOrganizationCode: text('responsible_organization_code').notNull(),
    openedOn: date('opened_on').notNull(),
    releasedOn: date('released_on'),
    handedOverOn: date('handed_over_on'),
    reoffendedOn: date('reoffended_on'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('reintegration_case_region_day').on(table.regionCode, table.openedOn),
    index('reintegration_case_day').on(table.openedOn, table.id),
    check(
      'reintegration_case_closed',
      sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`,
    ),
  ],
);

export const reintegrationCaseHistory = historyTable(
  'reintegration_case_history',
  () => reintegrationCase.id,
);

/** How released persons were fetched home, one line a case (M-34). */
export const releaseHandover = pgTable(
  'release_handover',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    caseNumber: text('case_number')
      .notNull()
      .unique()
      .references(() => reintegrationCase.number),
    status: handoverStatusType('status').notNull(),
    releaseDueOn: date('release_due_on').notNull(),
    notifiedOn: date('notified_on'),
    collectedOn: date('collected_on'),
    handedOverOn: date('handed_over_on'),
  },
  (table) => [
    check('release_handover_collected', sql`${table.collectedOn} is null or ${table.notifiedOn} is not null`),
  ],
);

/** Voluntary support offered in a reintegration case (五扶一促). */
export const supportMeasure = pgTable(
  'support_measure',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => reintegrationCase.number),
    kind: supportKindType('kind').notNull(),
    offeredOn: date('offered_on').notNull(),
    accepted: boolean('accepted').notNull(),
  },
  (table) => [index('support_measure_case').on(table.caseNumber)],
);

/** Checks of the basic data of persons in custody: the outcome, not the file (M-33). */
export const identityVerification = pgTable(
  'identity_verification',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    isMinor: boolean('is_minor').notNull(),
    result: verificationResultType('result').notNull(),
    falseName: boolean('false_name').notNull(),
    falseAddress: boolean('false_address').notNull(),
    falseIdentity: boolean('false_identity').notNull(),
    checkedOn: date('checked_on').notNull(),
    resolvedOn: date('resolved_on'),
    /** The case it was asked for; null for a line of the sheet of checks. */
    caseId: uuid('case_id').references(() => reintegrationCase.id),
  },
  (table) => [
    index('identity_verification_region_day').on(table.regionCode, table.checkedOn),
    index('identity_verification_case').on(table.caseId),
    index('identity_verification_day').on(table.checkedOn, table.id),
  ],
);
