import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import DataLoader from 'dataloader';
import type { ReferralDepartment } from './codes.ts';
import type { Referral } from './models.ts';
import type { caseStore } from './store/cases.ts';
import type { recordStore } from './store/records.ts';
import type { statisticsStore } from './store/statistics.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type DispatchLoaders = ReturnType<typeof dispatchLoaders>;

export function dispatchLoaders(
  records: ReturnType<typeof recordStore>,
  statistics: ReturnType<typeof statisticsStore>,
  cases: ReturnType<typeof caseStore>,
) {
  return {
    centre: loadByKey(records.centresById, (row) => row.id),
    centreByRegion: loadByKey(records.centresByRegion, (row) => row.regionCode),
    members: loadAllByKey(records.members, (row) => row.centreNumber),
    sweep: loadByKey(records.sweepsById, (row) => row.id),
    referral: loadByKey(records.referralsById, (row) => row.id),
    history: loadAllByKey(records.history, (row) => row.caseId),
    referralsOf: {
      MEDIATION: referralsOfCases(records, 'MEDIATION'),
      LEGAL_AID: referralsOfCases(records, 'LEGAL_AID'),
      PETITIONS: referralsOfCases(records, 'PETITIONS'),
      CONSTRUCTION_WAGES: referralsOfCases(records, 'CONSTRUCTION_WAGES'),
    },
    duties: loadAllByKey(cases.duties, (row) => row.caseId),
    statistics: loadWithArguments(statistics.totals),
    sweepCompliance: loadWithArguments(statistics.sweeps),
    referralPairs: loadWithArguments(statistics.pairs),
  };
}

/** A case may stand at either end of a referral, whose other end may bear the same number in another department. */
function referralsOfCases(records: ReturnType<typeof recordStore>, department: ReferralDepartment) {
  return new DataLoader<string, Referral[]>(async (numbers) => {
    const rows = await records.referralsOfCases(department, numbers);
    return numbers.map((number) =>
      rows.filter(
        ({ fromDepartment, fromCaseNumber, toDepartment, toCaseNumber }) =>
          (fromDepartment === department && fromCaseNumber === number) ||
          (toDepartment === department && toCaseNumber === number),
      ),
    );
  });
}
