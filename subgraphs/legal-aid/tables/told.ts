import { incomingReferralBook, referredFrom } from '../../_kit/acts/incoming-referral/table.ts';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import { application, applicationHistory } from './applications.ts';
import { aidCase, aidCaseHistory } from './cases.ts';
import { aidComplaint, aidComplaintHistory } from './complaints.ts';
import { aidFraud, aidFraudHistory } from './fraud.ts';
import { workstation, workstationHistory } from './workstations.ts';
import { incomingReferral, incomingReferralHistory } from './incomingReferrals.ts';

/** The cases of this department, and what the others are told of them. */
export const caseBooks = {
  application: {
    kind: 'LegalAidApplication',
    table: application,
    history: applicationHistory,
    facts: {
      ...{ openedOn: application.openedOn, closedOn: application.closedOn, category: application.matter },
      ...{ body: application.agencyCode, project: application.projectNumber },
      links: [
        { department: 'mediation', kind: 'Dispute', number: application.disputeNumber },
        { department: 'construction-wages', kind: 'WageComplaint', number: application.wageComplaintNumber },
        referredFrom(incomingReferral, 'LegalAidApplication', application.number),
      ],
    },
  },
  case: {
    kind: 'LegalAidCase',
    table: aidCase,
    history: aidCaseHistory,
    facts: {
      ...{ openedOn: aidCase.openedOn, closedOn: aidCase.closedOn, category: aidCase.matter },
      ...{ body: aidCase.agencyCode, project: aidCase.projectNumber, amount: aidCase.lossRecovered },
      links: [
        { department: 'mediation', kind: 'Dispute', number: aidCase.disputeNumber },
        { department: 'construction-wages', kind: 'WageComplaint', number: aidCase.wageComplaintNumber },
      ],
    },
  },
  workstation: {
    kind: 'Workstation',
    table: workstation,
    history: workstationHistory,
    facts: { body: workstation.agencyCode },
  },
  complaint: {
    kind: 'LegalAidComplaint',
    table: aidComplaint,
    history: aidComplaintHistory,
    facts: { body: aidComplaint.agencyCode },
  },
  fraud: { kind: 'LegalAidFraudCase', table: aidFraud, history: aidFraudHistory, facts: {} },
  incomingReferral: incomingReferralBook(
    incomingReferral,
    incomingReferralHistory,
    'legal-aid',
    'LegalAidApplication',
  ),
} satisfies Record<string, CaseBook<CaseTable>>;
