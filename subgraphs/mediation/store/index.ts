import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type { JudicialConfirmation, MediationDossier, MediationReport, MediationSubsidy } from '../models.ts';
import * as tables from '../tables/index.ts';
import { bookStore } from './books.ts';
import { caseStore } from './cases.ts';
import { clerkStore } from './clerk.ts';
import { committeeStore } from './committees.ts';
import { disputeStore } from './disputes.ts';
import { inspectionStore } from './inspections.ts';
import { networkStore } from './network.ts';
import { partySearchStore } from './partySearch.ts';
import { proceedingStore } from './proceedings.ts';
import { reportStore } from './reports.ts';
import { rosterStore } from './rosters.ts';
import { scaleStore } from './scales.ts';
import { statisticsStore } from './statistics.ts';
import { workStore } from './work.ts';

/** Everything that this department reads, for one viewer. */
export type MediationStore = ReturnType<typeof mediationStore>;

export function mediationStore(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    disputes: disputeStore(db, viewer),
    committees: committeeStore(db),
    statistics: statisticsStore(db),
    network: networkStore(db),
    rosters: rosterStore(db, viewer, at),
    books: bookStore(db, viewer),
    inspections: inspectionStore(db, viewer),
    work: workStore(db),
    clerk: clerkStore(db, viewer, at),
    proceedings: proceedingStore(db, viewer),
    confirmations: caseStore<typeof tables.confirmation, JudicialConfirmation>(
      db,
      viewer,
      tables.confirmation,
      tables.confirmationHistory,
    ),
    dossiers: caseStore<typeof tables.dossier, MediationDossier>(
      db,
      viewer,
      tables.dossier,
      tables.dossierHistory,
    ),
    monthlyReports: caseStore<typeof tables.monthlyReport, MediationReport>(
      db,
      viewer,
      tables.monthlyReport,
      tables.monthlyReportHistory,
    ),
    reports: reportStore(db, viewer),
    subsidies: caseStore<typeof tables.subsidy, MediationSubsidy>(
      db,
      viewer,
      tables.subsidy,
      tables.subsidyHistory,
    ),
    scales: scaleStore(db, viewer),
    disputesByParty: partySearchStore(db, viewer, at),
  };
}
