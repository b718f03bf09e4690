import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { idColumn } from '../../_kit/database.ts';
import { dispute } from './disputes.ts';
import { committee, mediator } from './network.ts';
import * as types from './types.ts';

const disputeReference = () =>
  uuid('dispute_id')
    .notNull()
    .references(() => dispute.id);

/** Who mediates a dispute, and who did before somebody else took over (R-PM-10). */
export const disputeMediator = pgTable(
  'dispute_mediator',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    mediatorNumber: text('mediator_number')
      .notNull()
      .references(() => mediator.number),
    chosenByParties: boolean('chosen_by_parties').notNull(),
    assignedOn: date('assigned_on').notNull(),
    relievedOn: date('relieved_on'),
  },
  (table) => [
    index('dispute_mediator_dispute').on(table.disputeId),
    uniqueIndex('dispute_mediator_now')
      .on(table.disputeId, table.mediatorNumber)
      .where(sql`${table.relievedOn} is null`),
  ],
);

/** Sessions that were held; what was said in them stays within the department (R-PM-14). */
export const mediationSession = pgTable(
  'mediation_session',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    heldOn: date('held_on').notNull(),
    method: types.mediationMethodType('method').notNull(),
    attendance: integer('attendance').notNull(),
    observers: integer('observers').notNull(),
    record: text('record').notNull(),
  },
  (table) => [index('mediation_session_dispute').on(table.disputeId)],
);

/** Agreements; another one after a relapse, or where the court found the first invalid, stands beside it. */
export const agreement = pgTable(
  'agreement',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    form: types.agreementFormType('form').notNull(),
    agreedOn: date('agreed_on').notNull(),
    performBy: date('perform_by'),
    amount: numeric('amount', { precision: 14, scale: 2 }),
    terms: text('terms').notNull(),
    concernsStatus: boolean('concerns_status').notNull(),
  },
  (table) => [index('agreement_dispute').on(table.disputeId)],
);

/** Transfers to the tier above, and what it answered (M-07). */
export const escalation = pgTable(
  'escalation',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    fromCommittee: text('from_committee')
      .notNull()
      .references(() => committee.number),
    toCommittee: text('to_committee')
      .notNull()
      .references(() => committee.number),
    mode: types.escalationModeType('mode').notNull(),
    status: types.escalationStatusType('status').notNull(),
    proposedOn: date('proposed_on').notNull(),
    answeredOn: date('answered_on'),
  },
  (table) => [
    index('escalation_dispute').on(table.disputeId),
    uniqueIndex('escalation_waiting')
      .on(table.disputeId)
      .where(sql`${table.status} = 'PROPOSED'`),
  ],
);

/** Revisits and what they found (M-11). */
export const revisit = pgTable(
  'revisit',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    visitedOn: date('visited_on').notNull(),
    performance: types.performanceType('performance'),
    satisfaction: types.satisfactionType('satisfaction').notNull(),
    note: text('note'),
  },
  (table) => [index('revisit_dispute').on(table.disputeId)],
);

/** What the police were told, and what the committee did itself (R-PM-12). */
export const policeReport = pgTable(
  'police_report',
  {
    id: idColumn(),
    disputeId: disputeReference(),
    ground: types.policeReportGroundType('ground').notNull(),
    reportedAt: timestamp('reported_at', { withTimezone: true }).notNull(),
    measures: text('measures'),
  },
  (table) => [index('police_report_dispute').on(table.disputeId)],
);

/** What lies in a dispute's dossier (R-PM-14). */
export const dossierPaper = pgTable(
  'dossier_paper',
  {
    disputeId: disputeReference(),
    item: types.dossierItemType('item').notNull(),
    filedOn: date('filed_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.disputeId, table.item] })],
);
