import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { MediationStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type MediationLoaders = ReturnType<typeof mediationLoaders>;

export function mediationLoaders(store: MediationStore) {
  const { disputes, committees, statistics, network, work, clerk, proceedings } = store;
  const { confirmations, dossiers, subsidies, monthlyReports, reports, rosters, inspections } = store;
  return {
    dispute: loadByKey(disputes.byId, (row) => row.id),
    disputeByNumber: loadByKey(disputes.byNumber, (row) => row.number),
    projectCount: loadByKey(disputes.projectCounts, (row) => row.number),
    history: loadAllByKey(disputes.history, (row) => row.caseId),
    deadlines: loadAllByKey(clerk.deadlines, (row) => row.caseId),
    disputeMediators: loadAllByKey(proceedings.mediators, (row) => row.disputeId),
    sessions: loadAllByKey(proceedings.sessions, (row) => row.disputeId),
    agreements: loadAllByKey(proceedings.agreements, (row) => row.disputeId),
    escalations: loadAllByKey(proceedings.escalations, (row) => row.disputeId),
    revisits: loadAllByKey(proceedings.revisits, (row) => row.disputeId),
    policeReports: loadAllByKey(proceedings.policeReports, (row) => row.disputeId),
    dossierPapers: loadAllByKey(proceedings.papers, (row) => row.disputeId),
    sweep: loadByKey(proceedings.sweeps, (row) => row.number),
    confirmations: loadAllByKey(proceedings.confirmations, (row) => row.disputeId),
    confirmation: loadByKey(confirmations.byId, (row) => row.id),
    confirmationHistory: loadAllByKey(confirmations.history, (row) => row.caseId),
    dossier: loadByKey(dossiers.byId, (row) => row.id),
    dossierOfDispute: loadByKey(proceedings.dossiers, (row) => row.disputeId),
    dossierHistory: loadAllByKey(dossiers.history, (row) => row.caseId),
    report: loadByKey(monthlyReports.byId, (row) => row.id),
    reportHistory: loadAllByKey(monthlyReports.history, (row) => row.caseId),
    reportLines: loadAllByKey(reports.lines, (row) => row.reportId),
    member: loadByKey(committees.membersByNumber, (row) => row.number),
    subsidy: loadByKey(subsidies.byId, (row) => row.id),
    subsidyOfDispute: loadByKey(proceedings.subsidies, (row) => row.disputeNumber),
    subsidyHistory: loadAllByKey(subsidies.history, (row) => row.caseId),
    committee: loadByKey(committees.byId, (row) => row.id),
    committeeByNumber: loadByKey(committees.byNumber, (row) => row.number),
    committeeHistory: loadAllByKey(committees.history, (row) => row.caseId),
    inspectionItems: loadAllByKey(inspections.items, (row) => row.committeeNumber),
    members: loadAllByKey(committees.members, (row) => row.committeeNumber),
    mediators: loadAllByKey(committees.mediators, (row) => row.committeeNumber),
    informationOfficers: loadAllByKey(rosters.officersOf, (row) => row.regionCode),
    informationOfficer: loadByKey(rosters.officersByNumber, (row) => row.number),
    mediator: loadByKey(committees.mediatorsById, (row) => row.id),
    mediatorByNumber: loadByKey(committees.mediatorsByNumber, (row) => row.number),
    statistics: loadWithArguments(statistics.totals),
    statisticsByKind: loadWithArguments(statistics.byKind),
    statisticsByOrigin: loadWithArguments(statistics.byOrigin),
    statisticsByTier: loadWithArguments(statistics.byTier),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
    network: loadWithArguments(network.network),
    committeeCounts: loadWithArguments(network.committeeCounts),
    reportCompliance: loadWithArguments(work.monthlyReports),
    budget: loadWithArguments(work.budgets),
    subsidies: loadWithArguments(work.subsidies),
    dossierReviews: loadWithArguments(work.dossierReviews),
    registerEntries: loadWithArguments(work.registerEntries),
  };
}
