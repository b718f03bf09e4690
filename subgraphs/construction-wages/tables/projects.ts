import { date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { projectKindType, projectStatusType } from './codes.ts';
import { yuanColumn } from './columns.ts';

/** Construction projects, the hub of this department (M-50). */
export const constructionProject = pgTable(
  'construction_project',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    kind: projectKindType('kind').notNull(),
    status: projectStatusType('status').notNull(),
    regionCode: regionColumn(),
    responsibleBodyCode: text('responsible_body_code').notNull(),
    ownerCode: text('owner_code').notNull(),
    generalContractorCode: text('general_contractor_code').notNull(),
    supervisorCode: text('supervisor_code'),
    contractAmount: yuanColumn('contract_amount').notNull(),
    openedOn: date('opened_on').notNull(),
    fundsProvenOn: date('funds_proven_on'),
    paymentGuaranteedOn: date('payment_guaranteed_on'),
    contractSignedOn: date('contract_signed_on'),
    permittedOn: date('permitted_on'),
    specialAccountOpenedOn: date('special_account_opened_on'),
    specialAccountClosedOn: date('special_account_closed_on'),
    noticeBoardOn: date('notice_board_on'),
    startedOn: date('started_on'),
    completedOn: date('completed_on'),
    settlementPublishedOn: date('settlement_published_on'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('construction_project_region').on(table.regionCode, table.openedOn),
    index('construction_project_day').on(table.openedOn, table.id),
  ],
);

export const constructionProjectHistory = historyTable(
  'construction_project_history',
  () => constructionProject.id,
);

/** The project that a row belongs to. */
export function projectReference() {
  return text('project_number')
    .notNull()
    .references(() => constructionProject.number);
}
