import { incomingReferralBook, referredFrom } from '../../_kit/acts/incoming-referral/table.ts';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import { seasonalCampaign, seasonalCampaignHistory } from './campaigns.ts';
import { wageComplaint, wageComplaintHistory } from './complaints.ts';
import { jointPunishment, jointPunishmentHistory } from './jointPunishment.ts';
import { payrollSheet, payrollSheetHistory } from './payroll.ts';
import { constructionProject, constructionProjectHistory } from './projects.ts';
import { rectificationOrder, rectificationOrderHistory } from './rectification.ts';
import {
  acceptanceApplication,
  acceptanceHistory,
  badBehaviour,
  badBehaviourHistory,
  wageDeposit,
  wageDepositHistory,
} from './supervision.ts';
import { incomingReferral, incomingReferralHistory } from './incomingReferrals.ts';

/** The cases of this department, and what the others are told of them. */
export const caseBooks = {
  complaint: {
    kind: 'WageComplaint',
    table: wageComplaint,
    history: wageComplaintHistory,
    facts: {
      ...{
        openedOn: wageComplaint.openedOn,
        closedOn: wageComplaint.closedOn,
        category: wageComplaint.finding,
      },
      ...{ body: wageComplaint.responsibleBodyCode, project: wageComplaint.projectNumber },
      ...{ organization: wageComplaint.respondentCode, amount: wageComplaint.arrearsAmount },
      workers: wageComplaint.workersAffected,
      links: [
        { department: 'legal-aid', kind: 'LegalAidCase', number: wageComplaint.legalAidNumber },
        { department: 'mediation', kind: 'Dispute', number: wageComplaint.disputeNumber },
        referredFrom(incomingReferral, 'WageComplaint', wageComplaint.number),
      ],
    },
  },
  deposit: {
    kind: 'WageDeposit',
    table: wageDeposit,
    history: wageDepositHistory,
    facts: { project: wageDeposit.projectNumber, organization: wageDeposit.contractorCode },
  },
  acceptance: {
    kind: 'AcceptanceApplication',
    table: acceptanceApplication,
    history: acceptanceHistory,
    facts: {
      ...{ openedOn: acceptanceApplication.openedOn, closedOn: acceptanceApplication.closedOn },
      ...{ category: acceptanceApplication.stage, project: acceptanceApplication.projectNumber },
    },
  },
  project: {
    kind: 'ConstructionProject',
    table: constructionProject,
    history: constructionProjectHistory,
    facts: {
      ...{ body: constructionProject.responsibleBodyCode, project: constructionProject.number },
      organization: constructionProject.generalContractorCode,
    },
  },
  payroll: {
    kind: 'PayrollSheet',
    table: payrollSheet,
    history: payrollSheetHistory,
    facts: { project: payrollSheet.projectNumber },
  },
  rectification: {
    kind: 'RectificationOrder',
    table: rectificationOrder,
    history: rectificationOrderHistory,
    facts: {
      ...{ openedOn: rectificationOrder.issuedOn, closedOn: rectificationOrder.rectifiedOn },
      ...{ body: rectificationOrder.inspectingBodyCode, project: rectificationOrder.projectNumber },
    },
  },
  badBehaviour: {
    kind: 'BadBehaviourRecord',
    table: badBehaviour,
    history: badBehaviourHistory,
    facts: {
      ...{ body: badBehaviour.decidingBodyCode, project: badBehaviour.projectNumber },
      organization: badBehaviour.organizationCode,
    },
  },
  campaign: {
    kind: 'SeasonalCampaign',
    table: seasonalCampaign,
    history: seasonalCampaignHistory,
    facts: { body: seasonalCampaign.organisingBodyCode },
  },
  jointPunishment: {
    kind: 'JointPunishmentListing',
    table: jointPunishment,
    history: jointPunishmentHistory,
    facts: { body: jointPunishment.decidingBodyCode, organization: jointPunishment.organizationCode },
  },
  incomingReferral: incomingReferralBook(
    incomingReferral,
    incomingReferralHistory,
    'construction-wages',
    'WageComplaint',
  ),
} satisfies Record<string, CaseBook<CaseTable>>;
