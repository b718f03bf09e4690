import { incomingReferralResolvers } from '../../_kit/acts/incoming-referral/resolvers.ts';
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
import { JointPunishmentListing } from './JointPunishmentListing.ts';
import { Mutation } from './Mutation/index.ts';
import { Organization } from './Organization.ts';
import { Query } from './Query/index.ts';
import { RectificationOrder } from './RectificationOrder.ts';
import { Region } from './Region.ts';
import { SeasonalCampaign } from './SeasonalCampaign.ts';
import { WageComplaint, WagePayment } from './WageComplaint.ts';
import { WageDeadline } from './WageDeadline.ts';
import { WageDeposit } from './WageDeposit.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query,
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry,
  IncomingReferral: incomingReferralResolvers,
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
  SeasonalCampaign,
  JointPunishmentListing,
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
