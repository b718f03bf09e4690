import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks, CaseKind } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
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
  aidCaseHistory,
  aidComplaint,
  aidComplaintHistory,
  aidFraud,
  aidFraudHistory,
  application,
  applicationHistory,
  deadline,
  numberSeries,
  outbox,
  workstation,
  workstationHistory,
} from '../tables/index.ts';
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
  const applications: CaseKind<typeof application, LegalAidApplication> = {
    kind: 'LegalAidApplication',
    table: application,
    history: applicationHistory,
    visible: visibleCases(viewer, 'legal-aid', application.regionCode),
  };
  const cases: CaseKind<typeof aidCase, LegalAidCase> = {
    kind: 'LegalAidCase',
    table: aidCase,
    history: aidCaseHistory,
    visible: visibleCases(viewer, 'legal-aid', aidCase.regionCode),
  };
  const workstations: CaseKind<typeof workstation, Workstation> = {
    kind: 'Workstation',
    table: workstation,
    history: workstationHistory,
    visible: visibleCases(viewer, 'legal-aid', workstation.regionCode),
  };
  const complaints: CaseKind<typeof aidComplaint, LegalAidComplaint> = {
    kind: 'LegalAidComplaint',
    table: aidComplaint,
    history: aidComplaintHistory,
    visible: visibleComplaints(viewer, at),
  };
  const fraud: CaseKind<typeof aidFraud, LegalAidFraudCase> = {
    kind: 'LegalAidFraudCase',
    table: aidFraud,
    history: aidFraudHistory,
    visible: visibleFraud(viewer, at),
  };
  const caseActsIn = (of: Database | Transaction) =>
    caseActs<typeof aidCase, LegalAidCase, LegalAidPost>(of, books, cases, at);
  return {
    application: caseActs<typeof application, LegalAidApplication, LegalAidPost>(db, books, applications, at),
    case: caseActsIn(db),
    workstation: caseActs<typeof workstation, Workstation, LegalAidPost>(db, books, workstations, at),
    complaint: caseActs<typeof aidComplaint, LegalAidComplaint, LegalAidPost>(db, books, complaints, at),
    fraud: caseActs<typeof aidFraud, LegalAidFraudCase, LegalAidPost>(db, books, fraud, at),
    ...following(caseActsIn),
  };
}
