import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { caseStore } from './store/cases.ts';
import type { statisticsStore } from './store/statistics.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type CorrectionLoaders = ReturnType<typeof correctionLoaders>;

export function correctionLoaders(
  cases: ReturnType<typeof caseStore>,
  statistics: ReturnType<typeof statisticsStore>,
) {
  return {
    subject: loadByKey(cases.subjectsById, (row) => row.id),
    subjectHistory: loadAllByKey(cases.subjectHistory, (row) => row.caseId),
    trackings: loadAllByKey(cases.trackings, (row) => row.subjectNumber),
    reintegrationCase: loadByKey(cases.reintegrationCasesById, (row) => row.id),
    reintegrationHistory: loadAllByKey(cases.reintegrationHistory, (row) => row.caseId),
    supportMeasures: loadAllByKey(cases.supportMeasures, (row) => row.caseNumber),
    inside: loadWithArguments(statistics.inside),
    outside: loadWithArguments(statistics.outside),
    byKind: loadWithArguments(statistics.byKind),
  };
}
