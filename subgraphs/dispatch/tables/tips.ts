import { sql } from 'drizzle-orm';
import { check, date, index, numeric, pgEnum, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { CaseBook } from '../../_kit/acts/caseKind.ts';
import { codesOf, historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const tipKindType = pgEnum('tip_kind', codesOf(codes.tipKind));
export const tipResultType = pgEnum('tip_result', codesOf(codes.tipResult));
export const tipStatusType = pgEnum('tip_status', codesOf(codes.tipStatus));

/** Tips about facts (M-61). Who gave one is not in this database. */
export const tip = pgTable(
  'tip',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: tipStatusType('status').notNull(),
    kind: tipKindType('kind').notNull(),
    receivedOn: date('received_on').notNull(),
    /** What was told, for its checkers alone. */
    facts: text('facts').notNull(),
    /** The project and the body or firm that it is about; null when it is about none. */
    projectNumber: text('project_number'),
    organizationCode: text('organization_code'),
    /** SHA-256 of the receipt code, which only the tip-giver holds. */
    receiptCodeHash: text('receipt_code_hash').notNull().unique(),
    /** Accounts of its checkers, and in the same order the bodies that they act for. */
    checkerAccounts: text('checker_accounts').array().notNull().default([]),
    checkerBodyCodes: text('checker_body_codes').array().notNull().default([]),
    result: tipResultType('result'),
    /** The body that goes on with it; null unless it went to one. */
    otherBodyCode: text('other_body_code'),
    toldOn: date('told_on'),
    rewardAmount: numeric('reward_amount', { precision: 14, scale: 2 }),
    rewardDecidedOn: date('reward_decided_on'),
    /** The account that decided it, which does not pay it. */
    rewardDecidedBy: text('reward_decided_by'),
    rewardPaidOn: date('reward_paid_on'),
    sealedOn: date('sealed_on'),
    /** When the vault gave out who the tip-giver is; null while it did not, and where law forbids telling. */
    identityReleasedAt: timestamp('identity_released_at', { withTimezone: true }),
  },
  (table) => [
    index('tip_received').on(table.receivedOn, table.id),
    check(
      'tip_checkers',
      sql`cardinality(${table.checkerAccounts}) <= 2 and (cardinality(${table.checkerAccounts}) = 0) = (${table.status} = 'RECEIVED')
        and cardinality(${table.checkerBodyCodes}) = cardinality(${table.checkerAccounts})`,
    ),
    check('tip_reward', sql`${table.rewardAmount} is null or ${table.result} = 'SUBSTANTIATED'`),
    check('tip_paid', sql`${table.rewardPaidOn} is null or ${table.rewardAmount} is not null`),
  ],
);

export const tipHistory = historyTable('tip_history', () => tip.id);

/** Nobody is told of a tip, not even that there is one (decision 14): the case index has none. */
export const tipBook: CaseBook<typeof tip> = {
  kind: 'Tip',
  table: tip,
  history: tipHistory,
  facts: {},
  untold: sql`true`,
};
