import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { ConstructionWagesStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type ConstructionWagesLoaders = ReturnType<typeof constructionWagesLoaders>;

export function constructionWagesLoaders(store: ConstructionWagesStore) {
  const { projects, complaints, payroll, supervision, statistics, workersAffected, clerk, campaigns } = store;
  return {
    project: loadByKey(projects.byId, (row) => row.id),
    projectByNumber: loadByKey(projects.byNumber, (row) => row.number),
    projectHistory: loadAllByKey(projects.history, (row) => row.caseId),
    complaint: loadByKey(complaints.byId, (row) => row.id),
    complaintByNumber: loadByKey(complaints.byNumber, (row) => row.number),
    complaintsByDispute: loadAllByKey(complaints.byDispute, (row) => row.disputeNumber ?? ''),
    complaintHistory: loadAllByKey(complaints.history, (row) => row.caseId),
    payments: loadAllByKey(complaints.payments, (row) => row.complaintId),
    deadlines: loadAllByKey(clerk.deadlines, (row) => row.caseId),
    projectComplaints: loadByKey(complaints.ofProjects, (row) => row.number),
    deposit: loadByKey(supervision.deposits, (row) => row.projectNumber),
    depositById: loadByKey(supervision.depositsById, (row) => row.id),
    depositHistory: loadAllByKey(supervision.depositHistory, (row) => row.caseId),
    acceptanceApplication: loadByKey(supervision.acceptanceById, (row) => row.id),
    depositsOfFirm: loadAllByKey(supervision.depositsOfFirms, (row) => row.contractorCode),
    badBehaviour: loadByKey(supervision.badBehavioursById, (row) => row.id),
    badBehaviourHistory: loadAllByKey(supervision.badBehaviourHistory, (row) => row.caseId),
    badBehavioursOfFirm: loadAllByKey(supervision.badBehavioursOfFirms, (row) => row.organizationCode),
    acceptanceApplications: loadAllByKey(supervision.acceptanceApplications, (row) => row.projectNumber),
    acceptanceHistory: loadAllByKey(supervision.acceptanceHistory, (row) => row.caseId),
    rectificationOrders: loadAllByKey(supervision.ordersOfProjects, (row) => row.projectNumber),
    orderHistory: loadAllByKey(supervision.orderHistory, (row) => row.caseId),
    inspections: loadAllByKey(supervision.inspections, (row) => row.projectNumber),
    inspectionByNumber: loadByKey(campaigns.inspectionsByNumber, (row) => row.number),
    campaign: loadByKey(campaigns.byId, (row) => row.id),
    campaignByNumber: loadByKey(campaigns.byNumber, (row) => row.number),
    campaignHistory: loadAllByKey(campaigns.history, (row) => row.caseId),
    campaignInspections: loadByKey(campaigns.inspectionsOf, (row) => row.number),
    jointPunishment: loadByKey(campaigns.listingsById, (row) => row.id),
    jointPunishmentsOfFirm: loadAllByKey(campaigns.listingsOfFirms, (row) => row.organizationCode),
    jointPunishmentHistory: loadAllByKey(campaigns.listingHistory, (row) => row.caseId),
    payrollSheet: loadByKey(payroll.byId, (row) => row.id ?? ''),
    unpaidPayrollSheets: loadAllByKey(payroll.unpaidSheets, (row) => row.projectNumber),
    payrollHistory: loadAllByKey(payroll.history, (row) => row.caseId),
    payrollSheets: loadWithArguments(payroll.sheets),
    roster: loadWithArguments(payroll.rosters),
    payrollCompliance: loadWithArguments(payroll.compliance),
    statistics: loadWithArguments(statistics.totals),
    statisticsByStatus: loadWithArguments(statistics.byStatus),
    statisticsByFinding: loadWithArguments(statistics.byFinding),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
    depositCounts: loadWithArguments(statistics.deposits),
    acceptanceCounts: loadWithArguments(statistics.acceptance),
    inspectionCounts: loadWithArguments(statistics.inspections),
    workersAffectedOutside: loadWithArguments(workersAffected.outside),
  };
}
