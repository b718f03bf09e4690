import { boolean, date, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { petition, petitionReference } from './petitions.ts';
import {
  accountabilityStatusType,
  consultationKindType,
  consultationStatusType,
  leaderCaseStatusType,
  pressGroundType,
} from './types.ts';

/** Cases for which a leader answers: the post is published, the petitioner never (M-42). */
export const leaderCase = pgTable(
  'leader_case',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    petitionNumber: petitionReference(),
    leaderPost: text('leader_post').notNull(),
    status: leaderCaseStatusType('status').notNull(),
    assignedOn: date('assigned_on').notNull(),
    resolvedOn: date('resolved_on'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('leader_case_petition').on(table.petitionNumber),
    index('leader_case_day').on(table.assignedOn, table.id),
  ],
);

export const leaderCaseHistory = historyTable('leader_case_history', () => leaderCase.id);

/** Proposals to hold a body or its staff accountable, and the written replies (M-43, R-PE-21). */
export const accountabilityProposal = pgTable(
  'accountability_proposal',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: accountabilityStatusType('status').notNull(),
    ground: pressGroundType('ground').notNull(),
    bodyCode: text('body_code').notNull(),
    petitionNumber: text('petition_number').references(() => petition.number),
    proposal: text('proposal').notNull(),
    proposedOn: date('proposed_on').notNull(),
    answeredOn: date('answered_on'),
    adopted: boolean('adopted'),
    answer: text('answer'),
  },
  (table) => [index('accountability_proposal_day').on(table.proposedOn, table.id)],
);

export const accountabilityHistory = historyTable('accountability_history', () => accountabilityProposal.id);

/** When the petition office pressed the handling body, why, and what it answered in writing (R-PE-18). */
export const petitionPressing = pgTable(
  'petition_pressing',
  {
    id: idColumn(),
    petitionId: petitionId(),
    ground: pressGroundType('ground').notNull(),
    demand: text('demand').notNull(),
    pressedOn: date('pressed_on').notNull(),
    answeredOn: date('answered_on'),
    answer: text('answer'),
  },
  (table) => [index('petition_pressing_petition').on(table.petitionId)],
);

/** Officers who have no part in a matter (R-PE-20). */
export const petitionRecusal = pgTable(
  'petition_recusal',
  {
    id: idColumn(),
    petitionId: petitionId(),
    subject: text('subject').notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true }).notNull(),
  },
  (table) => [unique('petition_recusal_subject').on(table.petitionId, table.subject)],
);

/** Joint conferences of several bodies about who is responsible for a matter (M-44, R-PE-9). */
export const jointConsultation = pgTable(
  'joint_consultation',
  {
    id: idColumn(),
    petitionId: petitionId(),
    kind: consultationKindType('kind').notNull(),
    status: consultationStatusType('status').notNull(),
    bodyCodes: text('body_codes').array().notNull(),
    convenedOn: date('convened_on').notNull(),
    leadBodyCode: text('lead_body_code'),
    leadFixedOn: date('lead_fixed_on'),
    minutes: text('minutes'),
    doneOn: date('done_on'),
  },
  (table) => [index('joint_consultation_petition').on(table.petitionId)],
);

function petitionId() {
  return uuid('petition_id')
    .notNull()
    .references(() => petition.id);
}
