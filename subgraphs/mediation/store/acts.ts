import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks, CaseRow, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database, historyTable, Transaction } from '../../_kit/database.ts';
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
    kind: string,
    table: Table,
    history: ReturnType<typeof historyTable>,
  ) => {
    const visible = visibleCases(viewer, 'mediation', table.regionCode);
    return caseActs<Table, Row, MediationPost>(db, books, { kind, table, history, visible }, at);
  };
  return {
    dispute: actsTo<typeof tables.dispute, Dispute>('Dispute', tables.dispute, tables.disputeHistory),
    confirmation: actsTo<typeof tables.confirmation, JudicialConfirmation>(
      'JudicialConfirmation',
      tables.confirmation,
      tables.confirmationHistory,
    ),
    dossier: actsTo<typeof tables.dossier, MediationDossier>(
      'MediationDossier',
      tables.dossier,
      tables.dossierHistory,
    ),
    subsidy: actsTo<typeof tables.subsidy, MediationSubsidy>(
      'MediationSubsidy',
      tables.subsidy,
      tables.subsidyHistory,
    ),
    committee: actsTo<typeof tables.committee, MediationCommittee>(
      'MediationCommittee',
      tables.committee,
      tables.committeeHistory,
    ),
    report: actsTo<typeof tables.monthlyReport, MediationReport>(
      'MediationReport',
      tables.monthlyReport,
      tables.monthlyReportHistory,
    ),
    scale: actsTo<typeof tables.subsidyScale, SubsidyScale>(
      'SubsidyScale',
      tables.subsidyScale,
      tables.subsidyScaleHistory,
    ),
  };
}
