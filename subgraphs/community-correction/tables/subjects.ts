import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { correctionKindType, correctionStatusType, supervisionClassType } from './types.ts';

/** Persons under correction; the name stays in the department, coordinates are kept nowhere (CCL art. 29). */
export const correctionSubject = pgTable(
  'correction_subject',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    name: text('name').notNull(),
    isMinor: boolean('is_minor').notNull(),
    kind: correctionKindType('kind').notNull(),
    status: correctionStatusType('status').notNull(),
    supervisionClass: supervisionClassType('supervision_class'),
    responsibleOrganizationCode: text('responsible_organization_code').notNull(),
    decidedElsewhere: boolean('decided_elsewhere').notNull(),
    openedOn: date('opened_on').notNull(),
    planOn: date('plan_on'),
    groupOn: date('group_on'),
    termEndsOn: date('term_ends_on').notNull(),
    closedOn: date('closed_on'),
    /** The day of legal force; null for who was imported without it (R-CC-3). */
    effectiveOn: date('effective_on'),
    reportedOn: date('reported_on'),
    /** The day papers and identity were checked (R-CC-5). */
    receivedOn: date('received_on'),
    /** The day of the summing-up before the end (R-CC-20). */
    summedUpOn: date('summed_up_on'),
    /** Temporary execution outside prison for medical treatment: an examination every three months (R-CC-9). */
    medicalParole: boolean('medical_parole').notNull().default(false),
  },
  (table) => [
    index('correction_subject_region_day').on(table.regionCode, table.openedOn),
    index('correction_subject_day').on(table.openedOn, table.id),
    check('correction_subject_term', sql`${table.termEndsOn} >= ${table.openedOn}`),
    check(
      'correction_subject_closed',
      sql`${table.closedOn} is null or ${table.closedOn} >= ${table.openedOn}`,
    ),
  ],
);

export const correctionSubjectHistory = historyTable(
  'correction_subject_history',
  () => correctionSubject.id,
);
