import { inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { LinkSource } from '../../_kit/acts/telling.ts';
import { caseKindsOf } from '../rules/referralCases.ts';
import { alert, alertHistory, alertRule, alertRuleHistory, alertTask, alertTaskHistory } from './alerts.ts';
import { assignment, assignmentHistory, jointMeeting, jointMeetingHistory } from './meetings.ts';
import { commandCentre } from './records.ts';
import { referral, referralHistory } from './referrals.ts';
import { riskAssessment, riskAssessmentHistory } from './riskAssessments.ts';
import {
  sweep,
  sweepDuty,
  sweepFinding,
  sweepFindingHistory,
  sweepHistory,
  sweepOrder,
  sweepOrderHistory,
} from './sweeps.ts';

/** SQL: the kind of the case at an end; a register kept by hand names none and means the department's last one. */
function kindAt(department: PgColumn, kind: PgColumn): SQL {
  const last = Object.entries(caseKindsOf).map(
    ([code, kinds]) => sql`when ${code} then ${kinds.at(-1)}::text`,
  );
  return sql`coalesce(${kind}, case ${department}::text ${sql.join(last, sql` `)} end)`;
}

/** The case at an end of a referral; courts and police have none that is known here. */
function caseAt(department: PgColumn, kind: PgColumn, number: PgColumn): LinkSource {
  return {
    department: sql`replace(lower(${department}::text), '_', '-')`,
    kind: kindAt(department, kind),
    number: sql`case when ${kindAt(department, kind)} is not null then ${number} end`,
  };
}

/** Nobody is told what is not sent yet; from then on its receiver is. */
const receiver: SQL = sql`case when ${referral.sentOn} is not null and ${referral.toDepartment}::text in
  (${sql.join(
    Object.keys(caseKindsOf).map((department) => sql`${department}`),
    sql`, `,
  )}) then replace(lower(${referral.toDepartment}::text), '_', '-') end`;

/** The case that an assignment is about, where it is of a kind that is referred. */
const aboutCase: LinkSource = {
  department: assignment.caseDepartment,
  kind: assignment.caseKind,
  number: sql`case when ${inArray(assignment.caseKind, Object.values(caseKindsOf).flat())} then ${assignment.caseNumber} end`,
};

const owingBody = sql`(select ${sweepDuty.organizationCode} from ${sweepDuty} where ${sweepDuty.number} = ${sweep.dutyNumber})`;

/** Whose turn it is with a risk assessment. */
const assessingBody = sql`case when ${riskAssessment.status} in ('REPORT_WRITTEN', 'APPROVED')
  then ${riskAssessment.approverCode} else ${riskAssessment.authorCode} end`;

/** The body that owes a report of an alert's outcome: the one in which the office of its command centre sits. */
const centreOffice = sql`(select ${commandCentre.officeOrganizationCode} from ${commandCentre}
  where ${commandCentre.regionCode} = ${alert.regionCode})`;

/** The cases of the command centre itself, and what the others are told of them. */
export const caseBooks = {
  referral: {
    kind: 'Referral',
    table: referral,
    history: referralHistory,
    facts: {
      ...{ openedOn: referral.openedOn, closedOn: referral.closedOn, category: referral.fromDepartment },
      body: sql`case when ${referral.sentOn} is null then ${referral.fromOrganizationCode} else ${referral.toOrganizationCode} end`,
      links: [
        caseAt(referral.fromDepartment, referral.fromCaseKind, referral.fromCaseNumber),
        caseAt(referral.toDepartment, referral.toCaseKind, referral.toCaseNumber),
      ],
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
      ...{ body: assignment.organizationCode, links: [aboutCase] },
    },
  },
  riskAssessment: {
    kind: 'RiskAssessment',
    table: riskAssessment,
    history: riskAssessmentHistory,
    facts: {
      ...{ openedOn: riskAssessment.openedOn, closedOn: riskAssessment.closedOn },
      ...{ category: riskAssessment.kind, body: assessingBody, organization: riskAssessment.deciderCode },
    },
  },
  alertRule: { kind: 'AlertRule', table: alertRule, history: alertRuleHistory, facts: {} },
  alert: {
    kind: 'Alert',
    table: alert,
    history: alertHistory,
    facts: {
      ...{ openedOn: alert.raisedOn, closedOn: alert.closedOn, category: alert.measure, body: centreOffice },
      project: sql`case when ${alert.measure} = 'UNPAID_WORKERS' then ${alert.subject} end`,
    },
  },
  alertTask: {
    kind: 'AlertTask',
    table: alertTask,
    history: alertTaskHistory,
    facts: {
      ...{ openedOn: alertTask.assignedOn, closedOn: alertTask.closedOn, category: alertTask.kind },
      body: alertTask.organizationCode,
    },
  },
} satisfies Record<string, CaseBook<CaseTable>>;
