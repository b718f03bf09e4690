import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import DataLoader from 'dataloader';
import type { ReferralDepartment } from './codes.ts';
import type { Referral } from './models.ts';
import type { alertStore } from './store/alerts.ts';
import type { alertCounts } from './store/alertStatistics.ts';
import type { dutyStore } from './store/duties.ts';
import type { dutyStatisticsStore } from './store/dutyStatistics.ts';
import type { meetingStore } from './store/meetings.ts';
import type { recordStore } from './store/records.ts';
import type { referralStore } from './store/referrals.ts';
import type { riskAssessmentStore } from './store/riskAssessments.ts';
import type { statisticsStore } from './store/statistics.ts';
import type { sweepStore } from './store/sweeps.ts';
import type { tipStore } from './store/tips.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type DispatchLoaders = ReturnType<typeof dispatchLoaders>;

/** What loaders read by. */
export interface LoadedStores {
  readonly records: ReturnType<typeof recordStore>;
  readonly referrals: ReturnType<typeof referralStore>;
  readonly sweeps: ReturnType<typeof sweepStore>;
  readonly meetings: ReturnType<typeof meetingStore>;
  readonly tips: ReturnType<typeof tipStore>;
  readonly riskAssessments: ReturnType<typeof riskAssessmentStore>;
  readonly alerts: ReturnType<typeof alertStore>;
  readonly alertCounts: ReturnType<typeof alertCounts>;
  readonly statistics: ReturnType<typeof statisticsStore>;
  readonly duties: ReturnType<typeof dutyStore>;
  readonly dutyStatistics: ReturnType<typeof dutyStatisticsStore>;
}

export function dispatchLoaders({
  records,
  referrals,
  sweeps,
  meetings,
  tips,
  riskAssessments,
  alerts,
  alertCounts,
  statistics,
  duties,
  dutyStatistics,
}: LoadedStores) {
  return {
    centre: loadByKey(records.centresById, (row) => row.id),
    centreByRegion: loadByKey(records.centresByRegion, (row) => row.regionCode),
    members: loadAllByKey(records.members, (row) => row.centreNumber),
    sweep: loadByKey(sweeps.byId, (row) => row.id),
    sweepDuty: loadByKey(sweeps.duties, (row) => row.number),
    sweepHistory: loadAllByKey(sweeps.history, (row) => row.caseId),
    sweepOrder: loadByKey(sweeps.ordersById, (row) => row.id),
    finding: loadByKey(sweeps.findingsById, (row) => row.id),
    findingsOfSweep: loadAllByKey(sweeps.findingsOf, (row) => row.sweepId),
    findingOfDispute: loadByKey(sweeps.findingsOfDisputes, (row) => row.disputeNumber ?? ''),
    findingHistory: loadAllByKey(sweeps.findingHistory, (row) => row.caseId),
    meeting: loadByKey(meetings.byId, (row) => row.id),
    meetingHistory: loadAllByKey(meetings.history, (row) => row.caseId),
    agenda: loadAllByKey(meetings.agenda, (row) => row.meetingId),
    assignment: loadByKey(meetings.assignmentsById, (row) => row.id),
    assignmentsOfMeeting: loadAllByKey(meetings.ofMeetings, (row) => row.meetingId),
    assignmentHistory: loadAllByKey(meetings.assignmentHistory, (row) => row.caseId),
    tipLine: loadByKey(tips.linesById, (row) => row.id),
    protectionOfTip: loadByKey(tips.protections, (row) => row.tipId),
    tipHistory: loadAllByKey(tips.history, (row) => row.caseId),
    riskAssessment: loadByKey(riskAssessments.byId, (row) => row.id),
    riskAssessmentHistory: loadAllByKey(riskAssessments.history, (row) => row.caseId),
    riskConsultations: loadAllByKey(riskAssessments.consultations, (row) => row.assessmentId),
    riskAnswers: loadAllByKey(riskAssessments.answers, (row) => row.assessmentId),
    riskPoints: loadAllByKey(riskAssessments.points, (row) => row.assessmentId),
    alert: loadByKey(alerts.byId, (row) => row.id),
    alertHistory: loadAllByKey(alerts.history, (row) => row.caseId),
    alertLevelChanges: loadAllByKey(alerts.levelChanges, (row) => row.alertId),
    alertReports: loadAllByKey(alerts.reports, (row) => row.alertId),
    alertRule: loadByKey(alerts.rulesByNumber, (row) => row.number),
    alertRulesInForce: loadAllByKey(alerts.rulesInForce, (row) => row.regionCode),
    alertRuleHistory: loadAllByKey(alerts.ruleHistory, (row) => row.caseId),
    alertTask: loadByKey(alerts.tasksById, (row) => row.id),
    alertTasks: loadAllByKey(alerts.tasksOf, (row) => row.alertId),
    alertTaskHistory: loadAllByKey(alerts.taskHistory, (row) => row.caseId),
    referral: loadByKey(referrals.byId, (row) => row.id),
    referralByNumber: loadByKey(referrals.byNumber, (row) => row.number),
    deadlines: loadAllByKey(referrals.deadlines, (row) => row.caseId),
    escalations: loadAllByKey(referrals.escalations, (row) => row.referralId),
    history: loadAllByKey(referrals.history, (row) => row.caseId),
    referralsOf: {
      MEDIATION: referralsOfCases(referrals, 'MEDIATION'),
      LEGAL_AID: referralsOfCases(referrals, 'LEGAL_AID'),
      PETITIONS: referralsOfCases(referrals, 'PETITIONS'),
      CONSTRUCTION_WAGES: referralsOfCases(referrals, 'CONSTRUCTION_WAGES'),
    },
    duties: loadAllByKey(duties.ofCases, (row) => row.caseId),
    overdueDuties: new DataLoader<string, number>(async (codes) => {
      const counts = await dutyStatistics.overdueOfBodies(codes);
      return codes.map((code) => counts.get(code) ?? 0);
    }),
    statistics: loadWithArguments(statistics.totals),
    alertCounts: loadWithArguments(alertCounts),
    sweepCompliance: loadWithArguments(statistics.sweeps),
    riskAssessmentCounts: loadWithArguments(statistics.riskAssessments),
    referralPairs: loadWithArguments(statistics.pairs),
  };
}

/** A case may stand at either end of a referral, whose other end may bear the same number in another department. */
function referralsOfCases(referrals: ReturnType<typeof referralStore>, department: ReferralDepartment) {
  return new DataLoader<string, Referral[]>(async (numbers) => {
    const rows = await referrals.ofCases(department, numbers);
    return numbers.map((number) =>
      rows.filter(
        ({ fromDepartment, fromCaseNumber, toDepartment, toCaseNumber }) =>
          (fromDepartment === department && fromCaseNumber === number) ||
          (toDepartment === department && toCaseNumber === number),
      ),
    );
  });
}
