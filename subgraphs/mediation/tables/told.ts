import { sql } from 'drizzle-orm';
import { incomingReferralBook, referredFrom } from '../../_kit/acts/incoming-referral/table.ts';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import { confirmation, confirmationHistory } from './confirmations.ts';
import { dispute, disputeHistory } from './disputes.ts';
import { dossier, dossierHistory } from './dossiers.ts';
import { committee, committeeHistory } from './network.ts';
import { monthlyReport, monthlyReportHistory } from './reports.ts';
import { subsidy, subsidyHistory, subsidyScale, subsidyScaleHistory } from './work.ts';
import { incomingReferral, incomingReferralHistory } from './incomingReferrals.ts';

const guidingBody = sql`(select ${committee.guidingOrganizationCode} from ${committee}
  where ${committee.number} = ${dispute.committeeNumber})`;

/** The cases of this department, and what the others are told of them. */
export const caseBooks = {
  dispute: {
    kind: 'Dispute',
    table: dispute,
    history: disputeHistory,
    facts: {
      ...{ openedOn: dispute.openedOn, closedOn: dispute.closedOn, category: dispute.kind },
      ...{
        relapsedOn: dispute.relapsedOn,
        body: guidingBody,
        project: dispute.projectNumber,
        amount: dispute.amount,
      },
      links: [referredFrom(incomingReferral, 'Dispute', dispute.number)],
    },
  },
  confirmation: {
    kind: 'JudicialConfirmation',
    table: confirmation,
    history: confirmationHistory,
    facts: {},
  },
  dossier: { kind: 'MediationDossier', table: dossier, history: dossierHistory, facts: {} },
  subsidy: { kind: 'MediationSubsidy', table: subsidy, history: subsidyHistory, facts: {} },
  committee: {
    kind: 'MediationCommittee',
    table: committee,
    history: committeeHistory,
    facts: { body: committee.guidingOrganizationCode },
  },
  report: { kind: 'MediationReport', table: monthlyReport, history: monthlyReportHistory, facts: {} },
  scale: { kind: 'SubsidyScale', table: subsidyScale, history: subsidyScaleHistory, facts: {} },
  incomingReferral: incomingReferralBook(incomingReferral, incomingReferralHistory, 'mediation', 'Dispute'),
} satisfies Record<string, CaseBook<CaseTable>>;
