import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { LegalAidStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type LegalAidLoaders = ReturnType<typeof legalAidLoaders>;

export function legalAidLoaders({
  applications,
  cases,
  workstations,
  statistics,
  clerk,
  complaints,
  fraud,
  report,
}: LegalAidStore) {
  return {
    application: loadByKey(applications.byId, (row) => row.id),
    applicationByNumber: loadByKey(applications.byNumber, (row) => row.number),
    applicationHistory: loadAllByKey(applications.history, (row) => row.caseId),
    case: loadByKey(cases.byId, (row) => row.id),
    caseByNumber: loadByKey(cases.byNumber, (row) => row.number),
    casesOfApplication: loadAllByKey(cases.byApplication, (row) => row.applicationNumber ?? ''),
    casesOfDispute: loadAllByKey(cases.byDispute, (row) => row.disputeNumber ?? ''),
    caseHistory: loadAllByKey(cases.history, (row) => row.caseId),
    studies: loadAllByKey(cases.studies, (row) => row.caseId),
    feeWaivers: loadAllByKey(cases.feeWaivers, (row) => row.caseId),
    complaint: loadByKey(complaints.byId, (row) => row.id),
    complaintHistory: loadAllByKey(complaints.history, (row) => row.caseId),
    fraudCase: loadByKey(fraud.byId, (row) => row.id),
    fraudHistory: loadAllByKey(fraud.history, (row) => row.caseId),
    deadlines: loadAllByKey(clerk.deadlines, (row) => row.caseId),
    project: loadByKey(cases.ofProjects, (row) => row.project),
    workstation: loadByKey(workstations.byId, (row) => row.id),
    workstationByNumber: loadByKey(workstations.byNumber, (row) => row.number),
    workstationHistory: loadAllByKey(workstations.history, (row) => row.caseId),
    issuers: loadAllByKey(workstations.issuers, (row) => row.noticeNumber),
    workstationNetwork: loadWithArguments(workstations.networks),
    noticesIn: loadWithArguments(workstations.noticesIn),
    coverage: loadWithArguments(workstations.coverage),
    report: loadWithArguments(report.reports),
    reportByGrade: loadWithArguments(report.byGrade),
    statistics: loadWithArguments(statistics.totals),
    statisticsByOutcome: loadWithArguments(statistics.byOutcome),
    statisticsByForm: loadWithArguments(statistics.byForm),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
    statisticsByCategory: loadWithArguments(statistics.byCategory),
    statisticsByMatter: loadWithArguments(statistics.byMatter),
  };
}
