import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../../_kit/database.ts';
import { correctionSubject } from './subjects.ts';
import {
  classDecisionStatusType,
  commutationStatusType,
  correctionSanctionType,
  leaveReasonType,
  leaveStatusType,
  moveStatusType,
  proposalStatusType,
  sanctionGroundType,
  supervisionClassType,
  trackingGroundType,
  trackingProposalStatusType,
} from './types.ts';

const caseId = () =>
  uuid('case_id')
    .notNull()
    .references(() => correctionSubject.id);

/** Leaves that were asked for; where to is not kept (R-CC-8, R-CC-10). */
export const leaveRequest = pgTable(
  'leave_request',
  {
    id: idColumn(),
    caseId: caseId(),
    reason: leaveReasonType('reason').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    status: leaveStatusType('status').notNull(),
    decidedOn: date('decided_on'),
    outOn: date('out_on'),
    returnedOn: date('returned_on'),
  },
  (table) => [
    index('leave_request_case').on(table.caseId),
    uniqueIndex('leave_request_open')
      .on(table.caseId)
      .where(sql`${table.status} in ('APPLIED', 'APPROVED', 'OUT')`),
  ],
);

/** Changes of the place of execution that were asked for (R-CC-11); the region is the new one. */
export const moveRequest = pgTable(
  'move_request',
  {
    id: idColumn(),
    caseId: caseId(),
    regionCode: regionColumn(),
    status: moveStatusType('status').notNull(),
    appliedOn: date('applied_on').notNull(),
    /** What the new agency answered; null before. */
    welcome: boolean('welcome'),
    decidedOn: date('decided_on'),
    handedOverOn: date('handed_over_on'),
    /** The day on which the person reported to the new agency. */
    arrivedOn: date('arrived_on'),
  },
  (table) => [
    uniqueIndex('move_request_open')
      .on(table.caseId)
      .where(sql`${table.status} in ('APPLIED', 'ASKED', 'ANSWERED', 'APPROVED')`),
  ],
);

/** Proposals of praise and sanctions: who proposed, checked and decided are different accounts (R-CC-12). */
export const sanctionProposal = pgTable(
  'sanction_proposal',
  {
    id: idColumn(),
    caseId: caseId(),
    sanction: correctionSanctionType('sanction').notNull(),
    ground: sanctionGroundType('ground').notNull(),
    lateDays: integer('late_days'),
    status: proposalStatusType('status').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedOn: date('proposed_on').notNull(),
    checkedBy: text('checked_by'),
    heardOn: date('heard_on'),
    decidedOn: date('decided_on'),
    answeredOn: date('answered_on'),
    /** The court was asked to decide on an arrest (CCL art. 47). */
    arrestAskedOn: date('arrest_asked_on'),
    arrestAnsweredOn: date('arrest_answered_on'),
  },
  (table) => [
    index('sanction_proposal_case').on(table.caseId),
    uniqueIndex('sanction_proposal_open')
      .on(table.caseId)
      .where(sql`${table.status} in ('PROPOSED', 'CHECKED', 'HEARD', 'SENT')`),
  ],
);

/** Proposals of electronic tracking; what is approved stands in `electronic_tracking` (R-CC-16). */
export const trackingProposal = pgTable(
  'tracking_proposal',
  {
    id: idColumn(),
    caseId: caseId(),
    ground: trackingGroundType('ground').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    status: trackingProposalStatusType('status').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedOn: date('proposed_on').notNull(),
    decidedOn: date('decided_on'),
  },
  (table) => [
    uniqueIndex('tracking_proposal_open')
      .on(table.caseId)
      .where(sql`${table.status} = 'PROPOSED'`),
  ],
);

/** Decisions on the supervision class with their appeal and review (M-32); the reasons lie in the history. */
export const classDecision = pgTable(
  'class_decision',
  {
    id: idColumn(),
    caseId: caseId(),
    proposed: supervisionClassType('proposed').notNull(),
    decided: supervisionClassType('decided'),
    status: classDecisionStatusType('status').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedOn: date('proposed_on').notNull(),
    decidedBy: text('decided_by'),
    decidedOn: date('decided_on'),
    appealedOn: date('appealed_on'),
    reviewedOn: date('reviewed_on'),
  },
  (table) => [
    uniqueIndex('class_decision_open')
      .on(table.caseId)
      .where(sql`${table.status} in ('PROPOSED', 'APPEALED')`),
  ],
);

/** Remarks of the procuratorate and whether they were answered; both texts lie in the history (R-CC-24). */
export const procuratorateRemark = pgTable(
  'procuratorate_remark',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    caseId: caseId(),
    writtenOn: date('written_on').notNull(),
    answeredOn: date('answered_on'),
  },
  (table) => [index('procuratorate_remark_case').on(table.caseId)],
);

/** Proposals of commutation that went to a court (R-CC-18). */
export const commutation = pgTable(
  'commutation',
  {
    id: idColumn(),
    caseId: caseId(),
    status: commutationStatusType('status').notNull(),
    sentOn: date('sent_on').notNull(),
    answeredOn: date('answered_on'),
  },
  (table) => [
    uniqueIndex('commutation_open')
      .on(table.caseId)
      .where(sql`${table.status} = 'SENT'`),
  ],
);
