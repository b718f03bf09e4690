import { pgEnum } from 'drizzle-orm/pg-core';
import { codesOf } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const projectKindType = pgEnum('project_kind', codesOf(codes.constructionProjectKind));
export const projectStatusType = pgEnum('project_status', codesOf(codes.constructionProjectStatus));
export const complaintOriginType = pgEnum('complaint_origin', codesOf(codes.wageComplaintOrigin));
export const complaintStatusType = pgEnum('complaint_status', codesOf(codes.wageComplaintStatus));
export const findingType = pgEnum('wage_finding', codesOf(codes.wageFinding));
export const violationType = pgEnum('wage_violation', codesOf(codes.wageViolation));
export const confirmationType = pgEnum('payroll_confirmation', codesOf(codes.payrollConfirmation));
export const payrollStatusType = pgEnum('payroll_status', codesOf(codes.payrollSheetStatus));
export const depositStatusType = pgEnum('deposit_status', codesOf(codes.wageDepositStatus));
export const acceptanceStageType = pgEnum('acceptance_stage', codesOf(codes.acceptanceStage));
export const acceptanceStatusType = pgEnum('acceptance_status', codesOf(codes.acceptanceStatus));
export const campaignType = pgEnum('inspection_campaign', codesOf(codes.inspectionCampaign));
export const rectificationType = pgEnum('rectification_status', codesOf(codes.rectificationStatus));
export const badBehaviourStatusType = pgEnum('bad_behaviour_status', codesOf(codes.badBehaviourStatus));
export const sanctionType = pgEnum('contractor_sanction', codesOf(codes.contractorSanction));
export const paymentSourceType = pgEnum('wage_payment_source', codesOf(codes.wagePaymentSource));
export const rectificationOrderStatusType = pgEnum(
  'rectification_order_status',
  codesOf(codes.rectificationOrderStatus),
);
export const seasonType = pgEnum('campaign_season', codesOf(codes.campaignSeason));
export const campaignStatusType = pgEnum('seasonal_campaign_status', codesOf(codes.seasonalCampaignStatus));
export const listingStatusType = pgEnum('joint_punishment_status', codesOf(codes.jointPunishmentStatus));
export const listingGroundType = pgEnum('joint_punishment_ground', codesOf(codes.jointPunishmentGround));
export const officerPostType = pgEnum('responsible_officer_post', codesOf(codes.responsibleOfficerPost));
