import { acceptanceApply } from './acceptanceApply.ts';
import { acceptanceBegin } from './acceptanceBegin.ts';
import { acceptanceBlock } from './acceptanceBlock.ts';
import { acceptanceConclude } from './acceptanceConclude.ts';
import { acceptanceDeputyHeadSign } from './acceptanceDeputyHeadSign.ts';
import { acceptanceRelease } from './acceptanceRelease.ts';
import { acceptanceSign } from './acceptanceSign.ts';
import { badBehaviourDecide } from './badBehaviourDecide.ts';
import { badBehaviourExpire } from './badBehaviourExpire.ts';
import { badBehaviourHear } from './badBehaviourHear.ts';
import { badBehaviourLift } from './badBehaviourLift.ts';
import { badBehaviourPropose } from './badBehaviourPropose.ts';
import { badBehaviourPublish } from './badBehaviourPublish.ts';
import { constructionProjectCloseAccount } from './constructionProjectCloseAccount.ts';
import { constructionProjectComplete } from './constructionProjectComplete.ts';
import { constructionProjectEnterWorkers } from './constructionProjectEnterWorkers.ts';
import { constructionProjectGuarantee } from './constructionProjectGuarantee.ts';
import { constructionProjectInspect } from './constructionProjectInspect.ts';
import { constructionProjectLeaveWorkers } from './constructionProjectLeaveWorkers.ts';
import { constructionProjectOpenAccount } from './constructionProjectOpenAccount.ts';
import { constructionProjectPermit } from './constructionProjectPermit.ts';
import { constructionProjectPostNotice } from './constructionProjectPostNotice.ts';
import { constructionProjectProveFunds } from './constructionProjectProveFunds.ts';
import { constructionProjectPublishSettlement } from './constructionProjectPublishSettlement.ts';
import { constructionProjectRegister } from './constructionProjectRegister.ts';
import { constructionProjectSettle } from './constructionProjectSettle.ts';
import { constructionProjectSignContract } from './constructionProjectSignContract.ts';
import { constructionProjectStart } from './constructionProjectStart.ts';
import { jointPunishmentDrop } from './jointPunishmentDrop.ts';
import { jointPunishmentExpire } from './jointPunishmentExpire.ts';
import { jointPunishmentHear } from './jointPunishmentHear.ts';
import { jointPunishmentList } from './jointPunishmentList.ts';
import { jointPunishmentPromise } from './jointPunishmentPromise.ts';
import { jointPunishmentPropose } from './jointPunishmentPropose.ts';
import { jointPunishmentRemove } from './jointPunishmentRemove.ts';
import { payrollSheetCheck } from './payrollSheetCheck.ts';
import { payrollSheetConfirm } from './payrollSheetConfirm.ts';
import { payrollSheetCorrect } from './payrollSheetCorrect.ts';
import { payrollSheetDraft } from './payrollSheetDraft.ts';
import { payrollSheetPay } from './payrollSheetPay.ts';
import { payrollSheetReturnProof } from './payrollSheetReturnProof.ts';
import { rectificationOrderIssue } from './rectificationOrderIssue.ts';
import { rectificationOrderOverdue } from './rectificationOrderOverdue.ts';
import { rectificationOrderPenalise } from './rectificationOrderPenalise.ts';
import { rectificationOrderRectify } from './rectificationOrderRectify.ts';
import { seasonalCampaignCancel } from './seasonalCampaignCancel.ts';
import { seasonalCampaignConclude } from './seasonalCampaignConclude.ts';
import { seasonalCampaignOpen } from './seasonalCampaignOpen.ts';
import { wageComplaintAdvance } from './wageComplaintAdvance.ts';
import { wageComplaintClose } from './wageComplaintClose.ts';
import { wageComplaintConfirm } from './wageComplaintConfirm.ts';
import { wageComplaintDrawDeposit } from './wageComplaintDrawDeposit.ts';
import { wageComplaintExtend } from './wageComplaintExtend.ts';
import { wageComplaintFile } from './wageComplaintFile.ts';
import { wageComplaintInvestigate } from './wageComplaintInvestigate.ts';
import { wageComplaintOrder } from './wageComplaintOrder.ts';
import { wageComplaintPassOn } from './wageComplaintPassOn.ts';
import { wageComplaintPay } from './wageComplaintPay.ts';
import { wageComplaintReceive } from './wageComplaintReceive.ts';
import { wageComplaintRecourse } from './wageComplaintRecourse.ts';
import { wageComplaintRequestEnforcement } from './wageComplaintRequestEnforcement.ts';
import { wageComplaintResume } from './wageComplaintResume.ts';
import { wageComplaintToArbitration } from './wageComplaintToArbitration.ts';
import { wageComplaintToLegalAid } from './wageComplaintToLegalAid.ts';
import { wageComplaintToPolice } from './wageComplaintToPolice.ts';
import { wageDepositLodge } from './wageDepositLodge.ts';
import { wageDepositPublishRelease } from './wageDepositPublishRelease.ts';
import { wageDepositRelease } from './wageDepositRelease.ts';
import { wageDepositRequire } from './wageDepositRequire.ts';
import { wageDepositTopUp } from './wageDepositTopUp.ts';
import { wageReferralReturn } from './wageReferralReturn.ts';

/** Every mutation of the department. */
export const Mutation = {
  acceptanceApply,
  acceptanceBegin,
  acceptanceBlock,
  acceptanceConclude,
  acceptanceDeputyHeadSign,
  acceptanceRelease,
  acceptanceSign,
  badBehaviourDecide,
  badBehaviourExpire,
  badBehaviourHear,
  badBehaviourLift,
  badBehaviourPropose,
  badBehaviourPublish,
  constructionProjectCloseAccount,
  constructionProjectComplete,
  constructionProjectEnterWorkers,
  constructionProjectGuarantee,
  constructionProjectInspect,
  constructionProjectLeaveWorkers,
  constructionProjectOpenAccount,
  constructionProjectPermit,
  constructionProjectPostNotice,
  constructionProjectProveFunds,
  constructionProjectPublishSettlement,
  constructionProjectRegister,
  constructionProjectSettle,
  constructionProjectSignContract,
  constructionProjectStart,
  jointPunishmentDrop,
  jointPunishmentExpire,
  jointPunishmentHear,
  jointPunishmentList,
  jointPunishmentPromise,
  jointPunishmentPropose,
  jointPunishmentRemove,
  payrollSheetCheck,
  payrollSheetConfirm,
  payrollSheetCorrect,
  payrollSheetDraft,
  payrollSheetPay,
  payrollSheetReturnProof,
  rectificationOrderIssue,
  rectificationOrderOverdue,
  rectificationOrderPenalise,
  rectificationOrderRectify,
  seasonalCampaignCancel,
  seasonalCampaignConclude,
  seasonalCampaignOpen,
  wageComplaintAdvance,
  wageComplaintClose,
  wageComplaintConfirm,
  wageComplaintDrawDeposit,
  wageComplaintExtend,
  wageComplaintFile,
  wageComplaintInvestigate,
  wageComplaintOrder,
  wageComplaintPassOn,
  wageComplaintPay,
  wageComplaintReceive,
  wageComplaintRecourse,
  wageComplaintRequestEnforcement,
  wageComplaintResume,
  wageComplaintToArbitration,
  wageComplaintToLegalAid,
  wageComplaintToPolice,
  wageDepositLodge,
  wageDepositPublishRelease,
  wageDepositRelease,
  wageDepositRequire,
  wageDepositTopUp,
  wageReferralReturn,
};
