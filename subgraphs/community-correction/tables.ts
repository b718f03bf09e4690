import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../_kit/database.ts';
import { actReceiptTable, numberSeriesTable, outboxTable } from '../_kit/acts/tables.ts';
import { deadlineTable } from '../_kit/deadlines/table.ts';
import * as codes from './codes.ts';

export const correctionKindType = pgEnum('correction_kind', codesOf(codes.correctionKind));
export const correctionStatusType = pgEnum('correction_status', codesOf(codes.correctionStatus));
export const supervisionClassType = pgEnum('supervision_class', codesOf(codes.supervisionClass));
export const correctionSanctionType = pgEnum('correction_sanction_kind', codesOf(codes.correctionSanction));
export const trackingGroundType = pgEnum('tracking_ground', codesOf(codes.trackingGround));
export const reintegrationStatusType = pgEnum('reintegration_status', codesOf(codes.reintegrationStatus));
export const handoverStatusType = pgEnum('handover_status', codesOf(codes.handoverStatus));
export const verificationResultType = pgEnum('verification_result', codesOf(codes.verificationResult));
export const supportKindType = pgEnum('support_kind', codesOf(codes.supportKind));

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

/** Praise and sanctions: what was decided and when; the reasons lie in the file (R-CC-12). */
export const correctionSanction = pgTable(
  'correction_sanction',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    subjectNumber: text('subject_number')
      .notNull()
      .references(() => correctionSubject.number),
    sanction: correctionSanctionType('sanction').notNull(),
    decidedOn: date('decided_on').notNull(),
  },
  (table) => [index('correction_sanction_subject').on(table.subjectNumber)],
);

/** Approvals of electronic tracking: ground and dates, nothing else (R-CC-16). */
export const electronicTracking = pgTable(
  'electronic_tracking',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    subjectNumber: text('subject_number')
      .notNull()
      .references(() => correctionSubject.number),
    ground: trackingGroundType('ground').notNull(),
    approvedOn: date('approved_on').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    liftedOn: date('lifted_on'),
  },
  (table) => [
    index('electronic_tracking_subject').on(table.subjectNumber),
    check('electronic_tracking_period', sql`${table.toDay} >= ${table.fromDay}`),
    check('electronic_tracking_limit', sql`${table.toDay} <= ${table.fromDay} + interval '3 months'`),
  ],
);

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
  },
  (table) => [
    index('identity_verification_region_day').on(table.regionCode, table.checkedOn),
    index('identity_verification_day').on(table.checkedOn, table.id),
  ],
);

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();
