import { correctionArrestAnswer } from './correctionArrestAnswer.ts';
import { correctionArrestAsk } from './correctionArrestAsk.ts';
import { correctionArrivalTake } from './correctionArrivalTake.ts';
import { correctionBegin } from './correctionBegin.ts';
import { correctionClassAppeal } from './correctionClassAppeal.ts';
import { correctionClassDecide } from './correctionClassDecide.ts';
import { correctionClassPropose } from './correctionClassPropose.ts';
import { correctionClassReview } from './correctionClassReview.ts';
import { correctionCommutationAnswer } from './correctionCommutationAnswer.ts';
import { correctionCommutationPropose } from './correctionCommutationPropose.ts';
import { correctionComplete } from './correctionComplete.ts';
import { correctionCustodyEnd } from './correctionCustodyEnd.ts';
import { correctionCustodyTake } from './correctionCustodyTake.ts';
import { correctionDeathTake } from './correctionDeathTake.ts';
import { correctionEnrol } from './correctionEnrol.ts';
import { correctionGroupForm } from './correctionGroupForm.ts';
import { correctionLeaveApply } from './correctionLeaveApply.ts';
import { correctionLeaveApprove } from './correctionLeaveApprove.ts';
import { correctionLeaveRefuse } from './correctionLeaveRefuse.ts';
import { correctionLeaveReturn } from './correctionLeaveReturn.ts';
import { correctionLeaveStart } from './correctionLeaveStart.ts';
import { correctionMoveAnswer } from './correctionMoveAnswer.ts';
import { correctionMoveApply } from './correctionMoveApply.ts';
import { correctionMoveApprove } from './correctionMoveApprove.ts';
import { correctionMoveAsk } from './correctionMoveAsk.ts';
import { correctionMoveRefuse } from './correctionMoveRefuse.ts';
import { correctionNotReported } from './correctionNotReported.ts';
import { correctionNotify } from './correctionNotify.ts';
import { correctionPlanMake } from './correctionPlanMake.ts';
import { correctionReceive } from './correctionReceive.ts';
import { correctionRecurrentLeaveApply } from './correctionRecurrentLeaveApply.ts';
import { correctionRecurrentLeaveApprove } from './correctionRecurrentLeaveApprove.ts';
import { correctionRecurrentLeaveEnd } from './correctionRecurrentLeaveEnd.ts';
import { correctionRecurrentLeaveRefuse } from './correctionRecurrentLeaveRefuse.ts';
import { correctionRemarkAnswer } from './correctionRemarkAnswer.ts';
import { correctionRemarkWrite } from './correctionRemarkWrite.ts';
import { correctionReportExtend } from './correctionReportExtend.ts';
import { correctionReportIn } from './correctionReportIn.ts';
import { correctionReportTake } from './correctionReportTake.ts';
import { correctionRulingTake } from './correctionRulingTake.ts';
import { correctionSanctionAnswer } from './correctionSanctionAnswer.ts';
import { correctionSanctionCheck } from './correctionSanctionCheck.ts';
import { correctionSanctionDecide } from './correctionSanctionDecide.ts';
import { correctionSanctionHear } from './correctionSanctionHear.ts';
import { correctionSanctionPropose } from './correctionSanctionPropose.ts';
import { correctionSanctionReject } from './correctionSanctionReject.ts';
import { correctionSumUp } from './correctionSumUp.ts';
import { correctionTaskDone } from './correctionTaskDone.ts';
import { correctionTrackingApprove } from './correctionTrackingApprove.ts';
import { correctionTrackingLift } from './correctionTrackingLift.ts';
import { correctionTrackingPropose } from './correctionTrackingPropose.ts';
import { correctionTrackingRefuse } from './correctionTrackingRefuse.ts';
import { correctionTransfer } from './correctionTransfer.ts';
import { reintegrationCheckAnswer } from './reintegrationCheckAnswer.ts';
import { reintegrationCheckAsk } from './reintegrationCheckAsk.ts';
import { reintegrationCheckResolve } from './reintegrationCheckResolve.ts';
import { reintegrationClose } from './reintegrationClose.ts';
import { reintegrationHandOver } from './reintegrationHandOver.ts';
import { reintegrationHomeTell } from './reintegrationHomeTell.ts';
import { reintegrationMeet } from './reintegrationMeet.ts';
import { reintegrationRegister } from './reintegrationRegister.ts';
import { reintegrationReview } from './reintegrationReview.ts';
import { reintegrationSupportAccept } from './reintegrationSupportAccept.ts';
import { reintegrationSupportDecline } from './reintegrationSupportDecline.ts';
import { reintegrationSupportOffer } from './reintegrationSupportOffer.ts';

/** Every act of the department. */
export const Mutation = {
  correctionArrestAnswer,
  correctionArrestAsk,
  correctionArrivalTake,
  correctionBegin,
  correctionClassAppeal,
  correctionClassDecide,
  correctionClassPropose,
  correctionClassReview,
  correctionCommutationAnswer,
  correctionCommutationPropose,
  correctionComplete,
  correctionCustodyEnd,
  correctionCustodyTake,
  correctionDeathTake,
  correctionEnrol,
  correctionGroupForm,
  correctionLeaveApply,
  correctionLeaveApprove,
  correctionLeaveRefuse,
  correctionLeaveReturn,
  correctionLeaveStart,
  correctionMoveAnswer,
  correctionMoveApply,
  correctionMoveApprove,
  correctionMoveAsk,
  correctionMoveRefuse,
  correctionNotReported,
  correctionNotify,
  correctionPlanMake,
  correctionReceive,
  correctionRecurrentLeaveApply,
  correctionRecurrentLeaveApprove,
  correctionRecurrentLeaveEnd,
  correctionRecurrentLeaveRefuse,
  correctionRemarkAnswer,
  correctionRemarkWrite,
  correctionReportExtend,
  correctionReportIn,
  correctionReportTake,
  correctionRulingTake,
  correctionSanctionAnswer,
  correctionSanctionCheck,
  correctionSanctionDecide,
  correctionSanctionHear,
  correctionSanctionPropose,
  correctionSanctionReject,
  correctionSumUp,
  correctionTaskDone,
  correctionTrackingApprove,
  correctionTrackingLift,
  correctionTrackingPropose,
  correctionTrackingRefuse,
  correctionTransfer,
  reintegrationCheckAnswer,
  reintegrationCheckAsk,
  reintegrationCheckResolve,
  reintegrationClose,
  reintegrationHandOver,
  reintegrationHomeTell,
  reintegrationMeet,
  reintegrationRegister,
  reintegrationReview,
  reintegrationSupportAccept,
  reintegrationSupportDecline,
  reintegrationSupportOffer,
};
