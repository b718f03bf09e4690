import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  numeric,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { aidCase } from './cases.ts';
import * as types from './types.ts';

const amountColumn = (name: string) => numeric(name, { precision: 14, scale: 2 });

/** Proceedings against aid obtained by deception (R-LA-20): one at most stands for a case. */
export const aidFraud = pgTable(
  'aid_fraud',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => aidCase.id),
    status: types.aidFraudStatusType('status').notNull(),
    openedOn: date('opened_on').notNull(),
    openedBy: text('opened_by').notNull(),
    notifiedOn: date('notified_on'),
    notifiedBy: text('notified_by'),
    proposedCost: amountColumn('proposed_cost'),
    proposedFine: amountColumn('proposed_fine'),
    heardOn: date('heard_on'),
    decidedOn: date('decided_on'),
    cost: amountColumn('cost'),
    fine: amountColumn('fine'),
    costPaid: amountColumn('cost_paid').notNull().default('0'),
    finePaid: amountColumn('fine_paid').notNull().default('0'),
    closedOn: date('closed_on'),
  },
  (table) => [
    uniqueIndex('aid_fraud_case')
      .on(table.caseId)
      .where(sql`${table.status} not in ('DROPPED', 'REVOKED')`),
    index('aid_fraud_day').on(table.openedOn, table.id),
    check('aid_fraud_fine', sql`${table.fine} between 0 and least(${table.proposedFine}, 3000)`),
    check('aid_fraud_cost', sql`${table.cost} between 0 and ${table.proposedCost}`),
    check('aid_fraud_heard', sql`${table.decidedOn} is null or ${table.heardOn} is not null`),
    check(
      'aid_fraud_paid',
      sql`${table.costPaid} between 0 and coalesce(${table.cost}, 0) and ${table.finePaid} between 0 and coalesce(${table.fine}, 0)`,
    ),
  ],
);

export const aidFraudHistory = historyTable('aid_fraud_history', () => aidFraud.id);

/** What was paid, line by line: the proceeding's `costPaid` and `finePaid` are their sums. */
export const aidFraudPayment = pgTable(
  'aid_fraud_payment',
  {
    id: idColumn(),
    fraudId: uuid('fraud_id')
      .notNull()
      .references(() => aidFraud.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    kind: types.aidFraudPaymentKindType('kind').notNull(),
    amount: amountColumn('amount').notNull(),
  },
  (table) => [index('aid_fraud_payment_case').on(table.fraudId, table.at)],
);
