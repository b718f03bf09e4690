import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { CorrectionStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type CorrectionLoaders = ReturnType<typeof correctionLoaders>;

export function correctionLoaders({ subjects, reintegration, statistics }: CorrectionStore) {
  return {
    subject: loadByKey(subjects.byId, (row) => row.id),
    subjectHistory: loadAllByKey(subjects.history, (row) => row.caseId),
    sanctions: loadAllByKey(subjects.sanctions, (row) => row.subjectNumber),
    trackings: loadAllByKey(subjects.trackings, (row) => row.subjectNumber),
    reintegrationCase: loadByKey(reintegration.byId, (row) => row.id),
    reintegrationHistory: loadAllByKey(reintegration.history, (row) => row.caseId),
    handover: loadByKey(reintegration.handovers, (row) => row.caseNumber),
    supportMeasures: loadAllByKey(reintegration.supportMeasures, (row) => row.caseNumber),
    inside: loadWithArguments(statistics.inside),
    outside: loadWithArguments(statistics.outside),
    byKind: loadWithArguments(statistics.byKind),
  };
}
