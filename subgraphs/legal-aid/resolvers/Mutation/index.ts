import { legalAidApplicationReceive } from './legalAidApplicationReceive.ts';
import { legalAidApplicationAdvance } from './legalAidApplicationAdvance.ts';
import { legalAidApplicationCompletePapers } from './legalAidApplicationCompletePapers.ts';
import { legalAidApplicationRequestSupplement } from './legalAidApplicationRequestSupplement.ts';
import { legalAidApplicationSupply } from './legalAidApplicationSupply.ts';
import { legalAidApplicationDeemWithdrawn } from './legalAidApplicationDeemWithdrawn.ts';
import { legalAidApplicationReview } from './legalAidApplicationReview.ts';
import { legalAidApplicationSettleMeans } from './legalAidApplicationSettleMeans.ts';
import { legalAidApplicationGrant } from './legalAidApplicationGrant.ts';
import { legalAidApplicationRefuse } from './legalAidApplicationRefuse.ts';
import { legalAidApplicationObject } from './legalAidApplicationObject.ts';
import { legalAidApplicationDecideObjection } from './legalAidApplicationDecideObjection.ts';
import { legalAidCaseOpenByNotice } from './legalAidCaseOpenByNotice.ts';
import { legalAidCaseAssign } from './legalAidCaseAssign.ts';
import { legalAidCaseStart } from './legalAidCaseStart.ts';
import { legalAidCaseRequestChange } from './legalAidCaseRequestChange.ts';
import { legalAidCaseChange } from './legalAidCaseChange.ts';
import { legalAidCaseDeclineChange } from './legalAidCaseDeclineChange.ts';
import { legalAidCaseTryMediation } from './legalAidCaseTryMediation.ts';
import { legalAidCaseRecordRecovery } from './legalAidCaseRecordRecovery.ts';
import { legalAidCaseConclude } from './legalAidCaseConclude.ts';
import { legalAidCaseTerminate } from './legalAidCaseTerminate.ts';
import { legalAidCaseObject } from './legalAidCaseObject.ts';
import { legalAidCaseDecideObjection } from './legalAidCaseDecideObjection.ts';
import { legalAidCaseSubmitFile } from './legalAidCaseSubmitFile.ts';
import { legalAidCaseReviewFile } from './legalAidCaseReviewFile.ts';
import { legalAidCaseReturnFile } from './legalAidCaseReturnFile.ts';
import { legalAidCaseReviewQuality } from './legalAidCaseReviewQuality.ts';
import { legalAidCaseApproveSubsidy } from './legalAidCaseApproveSubsidy.ts';
import { legalAidCasePaySubsidy } from './legalAidCasePaySubsidy.ts';
import { legalAidCaseArchive } from './legalAidCaseArchive.ts';
import { legalAidCaseAnswerFeeWaiver } from './legalAidCaseAnswerFeeWaiver.ts';
import { legalAidCaseRequestFeeWaiver } from './legalAidCaseRequestFeeWaiver.ts';
import { legalAidComplaintReceive } from './legalAidComplaintReceive.ts';
import { legalAidComplaintAccept } from './legalAidComplaintAccept.ts';
import { legalAidComplaintDecline } from './legalAidComplaintDecline.ts';
import { legalAidComplaintAnswer } from './legalAidComplaintAnswer.ts';
import { legalAidComplaintWithdraw } from './legalAidComplaintWithdraw.ts';
import { legalAidFraudCaseOpen } from './legalAidFraudCaseOpen.ts';
import { legalAidFraudCaseNotify } from './legalAidFraudCaseNotify.ts';
import { legalAidFraudCaseHear } from './legalAidFraudCaseHear.ts';
import { legalAidFraudCaseDecide } from './legalAidFraudCaseDecide.ts';
import { legalAidFraudCaseRecordPayment } from './legalAidFraudCaseRecordPayment.ts';
import { legalAidFraudCaseDrop } from './legalAidFraudCaseDrop.ts';
import { legalAidFraudCaseRevoke } from './legalAidFraudCaseRevoke.ts';
import { workstationClose } from './workstationClose.ts';
import { legalAidCaseRecordStudy } from './legalAidCaseRecordStudy.ts';
import { legalAidCaseRegisterStudy } from './legalAidCaseRegisterStudy.ts';
import { workstationReopen } from './workstationReopen.ts';
import { workstationOpen } from './workstationOpen.ts';
import { legalAidReferralReturn } from './legalAidReferralReturn.ts';

/** Every mutation of the department: acts to applications, to cases, to complaints, to proceedings, to workstations. */
export const Mutation = {
  legalAidApplicationReceive,
  legalAidApplicationAdvance,
  legalAidApplicationCompletePapers,
  legalAidApplicationRequestSupplement,
  legalAidApplicationSupply,
  legalAidApplicationDeemWithdrawn,
  legalAidApplicationReview,
  legalAidApplicationSettleMeans,
  legalAidApplicationGrant,
  legalAidApplicationRefuse,
  legalAidApplicationObject,
  legalAidApplicationDecideObjection,
  legalAidCaseOpenByNotice,
  legalAidCaseAssign,
  legalAidCaseStart,
  legalAidCaseRequestChange,
  legalAidCaseChange,
  legalAidCaseDeclineChange,
  legalAidCaseTryMediation,
  legalAidCaseRecordRecovery,
  legalAidCaseConclude,
  legalAidCaseTerminate,
  legalAidCaseObject,
  legalAidCaseDecideObjection,
  legalAidCaseSubmitFile,
  legalAidCaseReviewFile,
  legalAidCaseReturnFile,
  legalAidCaseReviewQuality,
  legalAidCaseApproveSubsidy,
  legalAidCasePaySubsidy,
  legalAidCaseArchive,
  legalAidCaseRequestFeeWaiver,
  legalAidCaseAnswerFeeWaiver,
  legalAidCaseRecordStudy,
  legalAidCaseRegisterStudy,
  legalAidComplaintReceive,
  legalAidComplaintAccept,
  legalAidComplaintDecline,
  legalAidComplaintAnswer,
  legalAidComplaintWithdraw,
  legalAidFraudCaseOpen,
  legalAidFraudCaseNotify,
  legalAidFraudCaseHear,
  legalAidFraudCaseDecide,
  legalAidFraudCaseRecordPayment,
  legalAidFraudCaseDrop,
  legalAidFraudCaseRevoke,
  workstationOpen,
  workstationClose,
  workstationReopen,
  legalAidReferralReturn,
};
