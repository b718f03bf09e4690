import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { wageUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { AcceptanceApplication } from './AcceptanceApplication.ts';
import { BadBehaviourRecord } from './BadBehaviourRecord.ts';
import { ConstructionProject, PayrollSheet, ProjectComplaints } from './ConstructionProject.ts';
import {
  ConstructionWagesStatistics,
  PayrollCompliance,
  WageComplaintMonthCount,
  WageComplaintStatusCount,
  WageDepositCount,
  WageFindingCount,
} from './ConstructionWagesStatistics.ts';
import { Dispute } from './Dispute.ts';
import { HistoryEntry } from './HistoryEntry.ts';
import { Inspection } from './Inspection.ts';
import { Mutation } from './Mutation/index.ts';
import { Organization } from './Organization.ts';
import { acceptanceApplication } from './Query/acceptanceApplication.ts';
import { acceptanceInbox } from './Query/acceptanceInbox.ts';
import { badBehaviourRecord } from './Query/badBehaviourRecord.ts';
import { constructionProject } from './Query/constructionProject.ts';
import { constructionProjects } from './Query/constructionProjects.ts';
import { wageComplaint } from './Query/wageComplaint.ts';
import { wageComplaintInbox } from './Query/wageComplaintInbox.ts';
import { wageComplaints } from './Query/wageComplaints.ts';
import { wageComplaintsByParty } from './Query/wageComplaintsByParty.ts';
import { wageDeadlines } from './Query/wageDeadlines.ts';
import { RectificationOrder } from './RectificationOrder.ts';
import { Region } from './Region.ts';
import { WageComplaint, WagePayment } from './WageComplaint.ts';
import { WageDeadline } from './WageDeadline.ts';
import { WageDeposit } from './WageDeposit.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: {
    acceptanceApplication,
    acceptanceInbox,
    badBehaviourRecord,
    constructionProject,
    constructionProjects,
    wageComplaint,
    wageComplaintInbox,
    wageComplaints,
    wageComplaintsByParty,
    wageDeadlines,
  },
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry,
  WageUserError: userErrorResolvers(wageUserErrorCode),
  WageDeadline,
  WagePayment,
  ConstructionProject,
  ProjectComplaints,
  PayrollSheet,
  WageComplaint,
  WageDeposit,
  AcceptanceApplication,
  Inspection,
  BadBehaviourRecord,
  RectificationOrder,
  Organization,
  Dispute,
  Region,
  ConstructionWagesStatistics,
  WageComplaintStatusCount,
  WageFindingCount,
  WageComplaintMonthCount,
  PayrollCompliance,
  WageDepositCount,
};
