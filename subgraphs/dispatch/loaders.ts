import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import DataLoader from 'dataloader';
import type { ReferralDepartment } from './codes.ts';
import type { Referral } from './models.ts';
import type { dutyStore } from './store/duties.ts';
import type { dutyStatisticsStore } from './store/dutyStatistics.ts';
import type { recordStore } from './store/records.ts';
import type { referralStore } from './store/referrals.ts';
import type { statisticsStore } from './store/statistics.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type DispatchLoaders = ReturnType<typeof dispatchLoaders>;

export function dispatchLoaders(
  records: ReturnType<typeof recordStore>,
  referrals: ReturnType<typeof referralStore>,
  statistics: ReturnType<typeof statisticsStore>,
  duties: ReturnType<typeof dutyStore>,
  dutyStatistics: ReturnType<typeof dutyStatisticsStore>,
) {
  return {
    centre: loadByKey(records.centresById, (row) => row.id),
    centreByRegion: loadByKey(records.centresByRegion, (row) => row.regionCode),
    members: loadAllByKey(records.members, (row) => row.centreNumber),
    sweep: loadByKey(records.sweepsById, (row) => row.id),
    referral: loadByKey(referrals.byId, (row) => row.id),
    referralByNumber: loadByKey(referrals.byNumber, (row) => row.number),
    referralDeadlines: loadAllByKey(referrals.deadlines, (row) => row.caseId),
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
    sweepCompliance: loadWithArguments(statistics.sweeps),
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
