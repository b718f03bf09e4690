import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { CorrectionStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type CorrectionLoaders = ReturnType<typeof correctionLoaders>;

export function correctionLoaders({ subjects, reintegration, statistics, file, clerk }: CorrectionStore) {
  return {
    subject: loadByKey(subjects.byId, (row) => row.id),
    subjectHistory: loadAllByKey(subjects.history, (row) => row.caseId),
    sanctions: loadAllByKey(subjects.sanctions, (row) => row.subjectNumber),
    trackings: loadAllByKey(subjects.trackings, (row) => row.subjectNumber),
    group: loadAllByKey(file.group, (row) => row.caseId),
    tasks: loadAllByKey(file.tasks, (row) => row.caseId),
    reports: loadAllByKey(file.reports, (row) => row.caseId),
    notices: loadAllByKey(file.notices, (row) => row.caseId),
    leaves: loadAllByKey(file.leaves, (row) => row.caseId),
    recurrentLeaves: loadAllByKey(file.recurrentLeaves, (row) => row.caseId),
    custodies: loadAllByKey(file.custodies, (row) => row.caseId),
    moves: loadAllByKey(file.moves, (row) => row.caseId),
    sanctionProposals: loadAllByKey(file.sanctionProposals, (row) => row.caseId),
    trackingProposals: loadAllByKey(file.trackingProposals, (row) => row.caseId),
    classDecisions: loadAllByKey(file.classDecisions, (row) => row.caseId),
    commutations: loadAllByKey(file.commutations, (row) => row.caseId),
    remarks: loadAllByKey(file.remarks, (row) => row.caseId),
    checks: loadAllByKey(file.checks, (row) => row.caseId ?? ''),
    deadlines: loadAllByKey(file.deadlines, (row) => row.caseId),
    waits: loadByKey(clerk.waits, (row) => row.caseId),
    reintegrationCase: loadByKey(reintegration.byId, (row) => row.id),
    reintegrationHistory: loadAllByKey(reintegration.history, (row) => row.caseId),
    handover: loadByKey(reintegration.handovers, (row) => row.caseNumber),
    supportMeasures: loadAllByKey(reintegration.supportMeasures, (row) => row.caseNumber),
    inside: loadWithArguments(statistics.inside),
    outside: loadWithArguments(statistics.outside),
    byKind: loadWithArguments(statistics.byKind),
  };
}
