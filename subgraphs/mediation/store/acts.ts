import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks, CaseBook, CaseRow, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { incomingReferralDesk } from '../../_kit/acts/incoming-referral/desk.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type {
  Dispute,
  JudicialConfirmation,
  MediationCommittee,
  MediationDossier,
  MediationReport,
  MediationSubsidy,
  SubsidyScale,
} from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import * as tables from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';

const books: ActBooks = {
  department: 'mediation',
  outbox: tables.outbox,
  receipts: tables.actReceipt,
  series: tables.numberSeries,
  deadlines: { table: tables.deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type MediationActs = ReturnType<typeof mediationActs>;

/** The acts to each kind of case, for one viewer; within a transaction they are part of it. */
export function mediationActs(db: Database | Transaction, viewer: Viewer, at: ActContext<MediationPost>) {
  const actsTo = <Table extends CaseTable, Row extends CaseRow & Table['$inferSelect']>(
    book: CaseBook<Table>,
  ) => {
    const visible = visibleCases(viewer, 'mediation', book.table.regionCode);
    return caseActs<Table, Row, MediationPost>(db, books, book, visible, at);
  };
  return {
    incoming: incomingReferralDesk(
      db,
      books,
      caseBooks.incomingReferral,
      visibleCases(viewer, 'mediation', tables.incomingReferral.regionCode),
      ['COMMITTEE_CLERK'],
      at,
    ),
    dispute: actsTo<typeof tables.dispute, Dispute>(caseBooks.dispute),
    confirmation: actsTo<typeof tables.confirmation, JudicialConfirmation>(caseBooks.confirmation),
    dossier: actsTo<typeof tables.dossier, MediationDossier>(caseBooks.dossier),
    subsidy: actsTo<typeof tables.subsidy, MediationSubsidy>(caseBooks.subsidy),
    committee: actsTo<typeof tables.committee, MediationCommittee>(caseBooks.committee),
    report: actsTo<typeof tables.monthlyReport, MediationReport>(caseBooks.report),
    scale: actsTo<typeof tables.subsidyScale, SubsidyScale>(caseBooks.scale),
  };
}
