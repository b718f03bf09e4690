import type { SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks, CaseBook, CaseRow, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { incomingReferralDesk } from '../../_kit/acts/incoming-referral/desk.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { LegalAidPost } from '../codes.ts';
import type {
  LegalAidApplication,
  LegalAidCase,
  LegalAidComplaint,
  LegalAidFraudCase,
  Workstation,
} from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import {
  actReceipt,
  aidCase,
  aidComplaint,
  aidFraud,
  application,
  deadline,
  incomingReferral,
  numberSeries,
  outbox,
  workstation,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { visibleComplaints } from './complaints.ts';
import { following } from './following.ts';
import { visibleFraud } from './fraud.ts';

const books: ActBooks = {
  department: 'legal-aid',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type LegalAidActs = ReturnType<typeof legalAidActs>;

/** Everything that is written by an act, for one viewer. */
export function legalAidActs(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const actsTo = <Table extends CaseTable, Row extends CaseRow & Table['$inferSelect']>(
    of: Database | Transaction,
    book: CaseBook<Table>,
    visible: SQL | undefined = visibleCases(viewer, 'legal-aid', book.table.regionCode),
  ) => caseActs<Table, Row, LegalAidPost>(of, books, book, visible, at);
  const caseActsIn = (of: Database | Transaction) => actsTo<typeof aidCase, LegalAidCase>(of, caseBooks.case);
  return {
    incoming: incomingReferralDesk(
      db,
      books,
      caseBooks.incomingReferral,
      visibleCases(viewer, 'legal-aid', incomingReferral.regionCode),
      ['WINDOW_CLERK'],
      at,
    ),
    application: actsTo<typeof application, LegalAidApplication>(db, caseBooks.application),
    case: caseActsIn(db),
    workstation: actsTo<typeof workstation, Workstation>(db, caseBooks.workstation),
    complaint: actsTo<typeof aidComplaint, LegalAidComplaint>(
      db,
      caseBooks.complaint,
      visibleComplaints(viewer, at),
    ),
    fraud: actsTo<typeof aidFraud, LegalAidFraudCase>(db, caseBooks.fraud, visibleFraud(viewer, at)),
    ...following(caseActsIn),
  };
}
