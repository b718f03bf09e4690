import { incomingReferralResolvers } from '../../_kit/acts/incoming-referral/resolvers.ts';
import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { legalAidUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { AidCategoryCount, AidMatterCount } from './AidPersonCounts.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { FeeWaiver } from './FeeWaiver.ts';
import { LegalAidApplication } from './LegalAidApplication.ts';
import { LegalAidCase } from './LegalAidCase.ts';
import { LegalAidComplaint } from './LegalAidComplaint.ts';
import { LegalAidDeadline } from './LegalAidDeadline.ts';
import { LegalAidFraudCase } from './LegalAidFraudCase.ts';
import { LegalAidReport } from './LegalAidReport.ts';
import { LegalAidStatistics } from './LegalAidStatistics.ts';
import { Mutation } from './Mutation/index.ts';
import { legalAidApplicationByNumber } from './Query/legalAidApplicationByNumber.ts';
import { legalAidCaseByNumber } from './Query/legalAidCaseByNumber.ts';
import { legalAidApplicationInbox } from './Query/legalAidApplicationInbox.ts';
import { legalAidCaseInbox } from './Query/legalAidCaseInbox.ts';
import { legalAidComplaint } from './Query/legalAidComplaint.ts';
import { legalAidComplaintInbox } from './Query/legalAidComplaintInbox.ts';
import { legalAidComplaints } from './Query/legalAidComplaints.ts';
import { legalAidFraudCase } from './Query/legalAidFraudCase.ts';
import { legalAidFraudCaseInbox } from './Query/legalAidFraudCaseInbox.ts';
import { legalAidFraudCases } from './Query/legalAidFraudCases.ts';
import { legalAidDeadlines } from './Query/legalAidDeadlines.ts';
import { legalAidApplicationsByParty } from './Query/legalAidApplicationsByParty.ts';
import { legalAidCasesByParty } from './Query/legalAidCasesByParty.ts';
import { legalAidApplication } from './Query/legalAidApplication.ts';
import { legalAidApplications } from './Query/legalAidApplications.ts';
import { legalAidCase } from './Query/legalAidCase.ts';
import { legalAidCases } from './Query/legalAidCases.ts';
import { legalAidWorkstations } from './Query/legalAidWorkstations.ts';
import { legalAidReferralInbox } from './Query/legalAidReferralInbox.ts';
import { Region } from './Region.ts';
import { NoticeIssuer, Workstation } from './Workstation.ts';
import { WorkstationNetwork } from './WorkstationNetwork.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: {
    legalAidReferralInbox,
    legalAidApplication,
    legalAidApplications,
    legalAidCase,
    legalAidCases,
    legalAidWorkstations,
    legalAidApplicationByNumber,
    legalAidCaseByNumber,
    legalAidApplicationInbox,
    legalAidCaseInbox,
    legalAidComplaint,
    legalAidComplaints,
    legalAidComplaintInbox,
    legalAidFraudCase,
    legalAidFraudCases,
    legalAidFraudCaseInbox,
    legalAidDeadlines,
    legalAidApplicationsByParty,
    legalAidCasesByParty,
  },
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  IncomingReferral: incomingReferralResolvers,
  LegalAidUserError: userErrorResolvers(legalAidUserErrorCode),
  LegalAidDeadline,
  LegalAidReport,
  LegalAidApplication,
  LegalAidCase,
  LegalAidComplaint,
  LegalAidFraudCase,
  FeeWaiver,
  Workstation,
  NoticeIssuer,
  WorkstationNetwork,
  Dispute,
  ConstructionProject,
  Region,
  LegalAidStatistics,
  AidCategoryCount,
  AidMatterCount,
};
