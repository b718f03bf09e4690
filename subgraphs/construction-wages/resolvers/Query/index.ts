import { acceptanceApplication } from './acceptanceApplication.ts';
import { acceptanceApplications } from './acceptanceApplications.ts';
import { acceptanceInbox } from './acceptanceInbox.ts';
import { badBehaviourInbox } from './badBehaviourInbox.ts';
import { badBehaviourRecord } from './badBehaviourRecord.ts';
import { badBehaviourRecords } from './badBehaviourRecords.ts';
import { constructionProject } from './constructionProject.ts';
import { constructionProjectInbox } from './constructionProjectInbox.ts';
import { constructionProjects } from './constructionProjects.ts';
import { inspection } from './inspection.ts';
import { jointPunishmentInbox } from './jointPunishmentInbox.ts';
import { jointPunishmentListing } from './jointPunishmentListing.ts';
import { jointPunishmentListings } from './jointPunishmentListings.ts';
import { payrollSheetInbox } from './payrollSheetInbox.ts';
import { payrollSheets } from './payrollSheets.ts';
import { rectificationOrderInbox } from './rectificationOrderInbox.ts';
import { rectificationOrders } from './rectificationOrders.ts';
import { seasonFestival } from './seasonFestival.ts';
import { seasonalCampaign } from './seasonalCampaign.ts';
import { seasonalCampaignInbox } from './seasonalCampaignInbox.ts';
import { seasonalCampaigns } from './seasonalCampaigns.ts';
import { wageComplaint } from './wageComplaint.ts';
import { wageComplaintInbox } from './wageComplaintInbox.ts';
import { wageComplaints } from './wageComplaints.ts';
import { wageComplaintsByParty } from './wageComplaintsByParty.ts';
import { wageDeadlines } from './wageDeadlines.ts';
import { wageDepositInbox } from './wageDepositInbox.ts';
import { wageDeposits } from './wageDeposits.ts';
import { wageReferralInbox } from './wageReferralInbox.ts';

/** Every query of the department. */
export const Query = {
  wageReferralInbox,
  acceptanceApplication,
  acceptanceApplications,
  acceptanceInbox,
  badBehaviourInbox,
  badBehaviourRecord,
  badBehaviourRecords,
  constructionProject,
  constructionProjectInbox,
  constructionProjects,
  inspection,
  jointPunishmentInbox,
  jointPunishmentListing,
  jointPunishmentListings,
  payrollSheetInbox,
  payrollSheets,
  rectificationOrderInbox,
  rectificationOrders,
  seasonFestival,
  seasonalCampaign,
  seasonalCampaignInbox,
  seasonalCampaigns,
  wageComplaint,
  wageComplaintInbox,
  wageComplaints,
  wageComplaintsByParty,
  wageDeadlines,
  wageDepositInbox,
  wageDeposits,
};
