import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { MediationStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type MediationLoaders = ReturnType<typeof mediationLoaders>;

export function mediationLoaders({ disputes, committees, statistics, network, work, clerk }: MediationStore) {
  return {
    dispute: loadByKey(disputes.byId, (row) => row.id),
    disputeByNumber: loadByKey(disputes.byNumber, (row) => row.number),
    projectCount: loadByKey(disputes.projectCounts, (row) => row.number),
    history: loadAllByKey(disputes.history, (row) => row.caseId),
    deadlines: loadAllByKey(clerk.deadlines, (row) => row.caseId),
    committee: loadByKey(committees.byId, (row) => row.id),
    committeeByNumber: loadByKey(committees.byNumber, (row) => row.number),
    members: loadAllByKey(committees.members, (row) => row.committeeNumber),
    mediators: loadAllByKey(committees.mediators, (row) => row.committeeNumber),
    mediator: loadByKey(committees.mediatorsById, (row) => row.id),
    statistics: loadWithArguments(statistics.totals),
    statisticsByKind: loadWithArguments(statistics.byKind),
    statisticsByOrigin: loadWithArguments(statistics.byOrigin),
    statisticsByTier: loadWithArguments(statistics.byTier),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
    network: loadWithArguments(network.network),
    committeeCounts: loadWithArguments(network.committeeCounts),
    monthlyReports: loadWithArguments(work.monthlyReports),
    budget: loadWithArguments(work.budgets),
    subsidies: loadWithArguments(work.subsidies),
    dossierReviews: loadWithArguments(work.dossierReviews),
    registerEntries: loadWithArguments(work.registerEntries),
  };
}
