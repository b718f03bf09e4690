import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { disputeStore } from './store/disputes.ts';
import type { statisticsStore } from './store/statistics.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type MediationLoaders = ReturnType<typeof mediationLoaders>;

export function mediationLoaders(
  disputes: ReturnType<typeof disputeStore>,
  statistics: ReturnType<typeof statisticsStore>,
) {
  return {
    dispute: loadByKey(disputes.byId, (row) => row.id),
    disputeByNumber: loadByKey(disputes.byNumber, (row) => row.number),
    history: loadAllByKey(disputes.history, (row) => row.caseId),
    committee: loadByKey(disputes.committeesById, (row) => row.id),
    committeeByNumber: loadByKey(disputes.committeesByNumber, (row) => row.number),
    statistics: loadWithArguments(statistics.totals),
    statisticsByKind: loadWithArguments(statistics.byKind),
    statisticsByOrigin: loadWithArguments(statistics.byOrigin),
    statisticsByTier: loadWithArguments(statistics.byTier),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
  };
}
