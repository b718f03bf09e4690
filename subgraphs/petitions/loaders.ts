import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { PetitionsStore } from './store/index.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type PetitionsLoaders = ReturnType<typeof petitionsLoaders>;

export function petitionsLoaders({
  petitions,
  statistics,
  reception,
  links,
  clerk,
  report,
  supervision,
  appointments,
}: PetitionsStore) {
  return {
    petition: loadByKey(petitions.byId, (row) => row.id),
    petitionByNumber: loadByKey(petitions.byNumber, (row) => row.number),
    petitionByDispute: loadByKey(petitions.byDispute, (row) => row.disputeNumber ?? ''),
    history: loadAllByKey(petitions.history, (row) => row.caseId),
    deadlines: loadAllByKey(clerk.deadlines, (row) => row.caseId),
    pressings: loadAllByKey(petitions.pressings, (row) => row.petitionId),
    consultations: loadAllByKey(petitions.consultations, (row) => row.petitionId),
    reviewRequests: loadAllByKey(petitions.reviewRequests, (row) => row.petitionNumber),
    leaderCases: loadAllByKey(petitions.leaderCases, (row) => row.petitionNumber),
    statistics: loadWithArguments(statistics.totals),
    statisticsByKind: loadWithArguments(statistics.byKind),
    statisticsByForm: loadWithArguments(statistics.byForm),
    statisticsByStatus: loadWithArguments(statistics.byStatus),
    statisticsByBranch: loadWithArguments(statistics.byBranch),
    statisticsByStage: loadWithArguments(statistics.byStage),
    statisticsBySatisfaction: loadWithArguments(statistics.bySatisfaction),
    statisticsByMonth: loadWithArguments(statistics.byMonth),
    leaderCaseCounts: loadWithArguments(statistics.leaderCases),
    reportByField: loadWithArguments(report.byField),
    reportByBody: loadWithArguments(report.byBody),
    reportByDiversion: loadWithArguments(report.byDiversion),
    reportDuties: loadWithArguments(report.duties),
    reportPressings: loadWithArguments(report.pressings),
    accountability: loadWithArguments(supervision.counts),
    receptionDay: loadByKey(reception.byNumber, (row) => row.number),
    receptionHistory: loadAllByKey(appointments.receptionHistory, (row) => row.caseId),
    meetingHistory: loadAllByKey(appointments.meetingHistory, (row) => row.caseId),
    agenda: loadAllByKey(appointments.agenda, (row) => row.meetingId),
    leaderCaseHistory: loadAllByKey(supervision.leaderCaseHistory, (row) => row.caseId),
    proposalHistory: loadAllByKey(supervision.proposalHistory, (row) => row.caseId),
    receptionDays: loadWithArguments(reception.compliance),
    countByBody: loadWithArguments(links.byCompetentBody),
    countByProject: loadWithArguments((numbers: readonly string[], _args: null) => links.byProject(numbers)),
  };
}
