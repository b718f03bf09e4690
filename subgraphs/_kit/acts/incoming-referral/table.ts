import { date, index, integer, pgEnum, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../database.ts';
import type { CaseBook } from '../caseKind.ts';
import type { LinkSource } from '../telling.ts';
import * as codes from './codes.ts';

/** What a referral that waits with its receiver is called in events; a referral itself is a case of the command centre. */
export const INCOMING_REFERRAL = 'IncomingReferral';

/** The referrals that were sent to a department (M-12), and what it did with them: cases by number, no person. */
export function incomingReferralTables() {
  const status = pgEnum('incoming_referral_status', codesOf(codes.incomingReferralStatus));
  const ground = pgEnum('referral_return_ground', codesOf(codes.referralReturnGround));
  const incomingReferral = pgTable(
    'incoming_referral',
    {
      id: idColumn(),
      version: versionColumn(),
      /** The number of the referral. */
      number: text('number').notNull().unique(),
      regionCode: regionColumn(),
      status: status('status').notNull(),
      /** The sending department, as the command centre codes it. */
      fromDepartment: text('from_department').notNull(),
      /** The case that is referred; null for one of a body outside of the hub. */
      fromCaseKind: text('from_case_kind'),
      fromCaseNumber: text('from_case_number'),
      /** The body that it was sent to. */
      bodyCode: text('body_code'),
      openedOn: date('opened_on').notNull(),
      /** When the answer is due, exclusive; null where that is not known. */
      dueAt: timestamp('due_at', { withTimezone: true }),
      /** The sequence of the event that told it last. */
      sequence: integer('sequence').notNull(),
      answeredOn: date('answered_on'),
      /** The case that was opened for it. */
      caseKind: text('case_kind'),
      caseNumber: text('case_number'),
      returnGround: ground('return_ground'),
    },
    (table) => [
      index('incoming_referral_day').on(table.openedOn, table.id),
      index('incoming_referral_case').on(table.caseKind, table.caseNumber),
    ],
  );
  const incomingReferralHistory = historyTable('incoming_referral_history', () => incomingReferral.id);
  return {
    incomingReferral,
    incomingReferralHistory,
    incomingReferralStatusType: status,
    referralReturnGroundType: ground,
  };
}

export type IncomingReferralTable = ReturnType<typeof incomingReferralTables>['incomingReferral'];
export type IncomingReferral = IncomingReferralTable['$inferSelect'];

/** What a receiver tells of them: whether it took it, which case it opened, or on what ground it returned it. */
export function incomingReferralBook(
  table: IncomingReferralTable,
  history: ReturnType<typeof historyTable>,
  department: string,
  kind: string,
): CaseBook<IncomingReferralTable> {
  return {
    kind: INCOMING_REFERRAL,
    table,
    history,
    facts: {
      ...{ category: table.returnGround, body: table.bodyCode },
      links: [{ department, kind, number: table.caseNumber }],
    },
  };
}

/** The case of another department out of whose referral a case of a kind was opened, to be told with it. */
export function referredFrom(table: IncomingReferralTable, kind: string, number: SQLWrapper): LinkSource {
  const ofReferral = (column: SQLWrapper): SQL => sql`(select ${column} from ${table}
    where ${table.caseKind} = ${kind} and ${table.caseNumber} = ${number} and ${table.fromCaseKind} is not null)`;
  return {
    department: ofReferral(sql`replace(lower(${table.fromDepartment}), '_', '-')`),
    kind: ofReferral(sql`${table.fromCaseKind}`),
    number: ofReferral(sql`${table.fromCaseNumber}`),
  };
}
