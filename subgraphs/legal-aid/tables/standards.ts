import { sql } from 'drizzle-orm';
import { check, date, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { regionColumn } from '../../_kit/database.ts';
import * as types from './types.ts';

const amountColumn = (name: string) => numeric(name, { precision: 14, scale: 2 }).notNull();

/** Up to which monthly income per head somebody is in hardship, as the province or a place below it fixed it (art. 34). */
export const meansStandard = pgTable(
  'means_standard',
  {
    regionCode: regionColumn(),
    validFrom: date('valid_from').notNull(),
    monthlyIncome: amountColumn('monthly_income'),
    basis: text('basis').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.validFrom] }),
    check('means_standard_income', sql`${table.monthlyIncome} > 0`),
  ],
);

/** What a case of a form is paid with, as the province or a place below it fixed it (art. 52). */
export const subsidyScale = pgTable(
  'subsidy_scale',
  {
    regionCode: regionColumn(),
    form: types.legalAidFormType('form').notNull(),
    validFrom: date('valid_from').notNull(),
    amount: amountColumn('amount'),
    basis: text('basis').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.form, table.validFrom] }),
    check('subsidy_scale_amount', sql`${table.amount} > 0`),
  ],
);
