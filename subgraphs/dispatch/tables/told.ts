import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { LinkSource } from '../../_kit/acts/telling.ts';
import { caseKindsOf, rosterName } from '../rules/referralCases.ts';
import { assignment, assignmentHistory, jointMeeting, jointMeetingHistory } from './meetings.ts';
import { referral, referralHistory } from './referrals.ts';
import {
  sweep,
  sweepDuty,
  sweepFinding,
  sweepFindingHistory,
  sweepHistory,
  sweepOrder,
  sweepOrderHistory,
} from './sweeps.ts';

/** The case at one end of a referral, whatever it is. */
const ends: LinkSource[] = Object.entries(caseKindsOf).flatMap(([department, kinds]) =>
  kinds.flatMap((kind, index) => {
    const link = (at: PgColumn, of: PgColumn, number: PgColumn): LinkSource => {
      // A register kept by hand names no kind: it means the department's last one.
      const isIt =
        index === kinds.length - 1 ? sql`coalesce(${of}, ${kind}) = ${kind}` : sql`${of} = ${kind}`;
      return {
        department: rosterName(department),
        kind,
        number: sql`case when ${at}::text = ${department} and ${isIt} then ${number} end`,
      };
    };
    return [
      link(referral.fromDepartment, referral.fromCaseKind, referral.fromCaseNumber),
      link(referral.toDepartment, referral.toCaseKind, referral.toCaseNumber),
    ];
  }),
);

/** Nobody is told what is not sent yet; from then on its receiver is. */
const receiver: SQL = sql`case when ${referral.sentOn} is not null and ${referral.toDepartment}::text in
  (${sql.join(
    Object.keys(caseKindsOf).map((department) => sql`${department}`),
    sql`, `,
  )}) then replace(lower(${referral.toDepartment}::text), '_', '-') end`;

/** The case of a department that an assignment is about. */
const aboutCases: LinkSource[] = Object.entries(caseKindsOf).flatMap(([department, kinds]) =>
  kinds.map((kind) => ({
    department: rosterName(department),
    kind,
    number: sql`case when ${assignment.caseDepartment} = ${rosterName(department)} and ${assignment.caseKind} = ${kind}
      then ${assignment.caseNumber} end`,
  })),
);

const owingBody = sql`(select ${sweepDuty.organizationCode} from ${sweepDuty} where ${sweepDuty.number} = ${sweep.dutyNumber})`;

/** The cases of the command centre itself, and what the others are told of them. */
export const caseBooks = {
  referral: {
    kind: 'Referral',
    table: referral,
    history: referralHistory,
    facts: {
      ...{ openedOn: referral.openedOn, closedOn: referral.closedOn, category: referral.fromDepartment },
      body: sql`case when ${referral.sentOn} is null then ${referral.fromOrganizationCode} else ${referral.toOrganizationCode} end`,
      links: ends,
    },
    alsoTo: receiver,
  },
  sweep: {
    kind: 'Sweep',
    table: sweep,
    history: sweepHistory,
    facts: { category: sweep.tier, body: owingBody },
  },
  sweepFinding: {
    kind: 'SweepFinding',
    table: sweepFinding,
    history: sweepFindingHistory,
    facts: { links: [{ department: 'mediation', kind: 'Dispute', number: sweepFinding.disputeNumber }] },
  },
  sweepOrder: {
    kind: 'SweepOrder',
    table: sweepOrder,
    history: sweepOrderHistory,
    facts: { category: sweepOrder.occasion },
  },
  jointMeeting: {
    kind: 'JointMeeting',
    table: jointMeeting,
    history: jointMeetingHistory,
    facts: { category: jointMeeting.kind, body: jointMeeting.leadOrganizationCode },
  },
  assignment: {
    kind: 'Assignment',
    table: assignment,
    history: assignmentHistory,
    facts: {
      ...{ openedOn: assignment.assignedOn, closedOn: assignment.doneOn, category: assignment.decision },
      ...{ body: assignment.organizationCode, links: aboutCases },
    },
  },
} satisfies Record<string, CaseBook<CaseTable>>;
