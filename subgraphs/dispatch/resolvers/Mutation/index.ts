import { alertConfirm } from './alertConfirm.ts';
import { alertDowngrade } from './alertDowngrade.ts';
import { alertLift } from './alertLift.ts';
import { alertRaise } from './alertRaise.ts';
import { alertReject } from './alertReject.ts';
import { alertReportUpward } from './alertReportUpward.ts';
import { alertRespond } from './alertRespond.ts';
import { alertRuleEnd } from './alertRuleEnd.ts';
import { alertRuleSet } from './alertRuleSet.ts';
import { alertTaskReport } from './alertTaskReport.ts';
import { alertTaskStrikeOff } from './alertTaskStrikeOff.ts';
import { alertTaskWithdraw } from './alertTaskWithdraw.ts';
import { alertUpgrade } from './alertUpgrade.ts';
import { assignmentReport } from './assignmentReport.ts';
import { assignmentStrikeOff } from './assignmentStrikeOff.ts';
import { jointMeetingCancel } from './jointMeetingCancel.ts';
import { jointMeetingConvene } from './jointMeetingConvene.ts';
import { jointMeetingHold } from './jointMeetingHold.ts';
import { protectionRequestAnswerRecord } from './protectionRequestAnswerRecord.ts';
import { protectionRequestAsk } from './protectionRequestAsk.ts';
import { protectionRequestAskByReceipt } from './protectionRequestAskByReceipt.ts';
import { protectionRequestEnd } from './protectionRequestEnd.ts';
import { protectionRequestSend } from './protectionRequestSend.ts';
import { referralAcceptanceRecord } from './referralAcceptanceRecord.ts';
import { referralArchive } from './referralArchive.ts';
import { referralConsentGive } from './referralConsentGive.ts';
import { referralConsentRefuse } from './referralConsentRefuse.ts';
import { referralEscalate } from './referralEscalate.ts';
import { referralFeedBack } from './referralFeedBack.ts';
import { referralPropose } from './referralPropose.ts';
import { referralReturnRecord } from './referralReturnRecord.ts';
import { referralSend } from './referralSend.ts';
import { referralWithdraw } from './referralWithdraw.ts';
import { riskAssessmentAnalyse } from './riskAssessmentAnalyse.ts';
import { riskAssessmentApprove } from './riskAssessmentApprove.ts';
import { riskAssessmentConclude } from './riskAssessmentConclude.ts';
import { riskAssessmentHear } from './riskAssessmentHear.ts';
import { riskAssessmentOpen } from './riskAssessmentOpen.ts';
import { riskAssessmentReport } from './riskAssessmentReport.ts';
import { riskAssessmentReturn } from './riskAssessmentReturn.ts';
import { riskAssessmentReview } from './riskAssessmentReview.ts';
import { riskAssessmentWithdraw } from './riskAssessmentWithdraw.ts';
import { sweepExtraOrder } from './sweepExtraOrder.ts';
import { sweepFindingHandOver } from './sweepFindingHandOver.ts';
import { sweepHold } from './sweepHold.ts';
import { sweepPlan } from './sweepPlan.ts';
import { sweepReport } from './sweepReport.ts';
import { tipCheckersName } from './tipCheckersName.ts';
import { tipConclude } from './tipConclude.ts';
import { tipOutcomeTell } from './tipOutcomeTell.ts';
import { tipReceive } from './tipReceive.ts';
import { tipRewardDecide } from './tipRewardDecide.ts';
import { tipRewardPay } from './tipRewardPay.ts';
import { tipSeal } from './tipSeal.ts';

/** Every act of the department. */
export const Mutation = {
  alertConfirm,
  alertDowngrade,
  alertLift,
  alertRaise,
  alertReject,
  alertReportUpward,
  alertRespond,
  alertRuleEnd,
  alertRuleSet,
  alertTaskReport,
  alertTaskStrikeOff,
  alertTaskWithdraw,
  alertUpgrade,
  assignmentReport,
  assignmentStrikeOff,
  jointMeetingCancel,
  jointMeetingConvene,
  jointMeetingHold,
  protectionRequestAnswerRecord,
  protectionRequestAsk,
  protectionRequestAskByReceipt,
  protectionRequestEnd,
  protectionRequestSend,
  referralAcceptanceRecord,
  referralArchive,
  referralConsentGive,
  referralConsentRefuse,
  referralEscalate,
  referralFeedBack,
  referralPropose,
  referralReturnRecord,
  referralSend,
  referralWithdraw,
  riskAssessmentAnalyse,
  riskAssessmentApprove,
  riskAssessmentConclude,
  riskAssessmentHear,
  riskAssessmentOpen,
  riskAssessmentReport,
  riskAssessmentReturn,
  riskAssessmentReview,
  riskAssessmentWithdraw,
  sweepExtraOrder,
  sweepFindingHandOver,
  sweepHold,
  sweepPlan,
  sweepReport,
  tipCheckersName,
  tipConclude,
  tipOutcomeTell,
  tipReceive,
  tipRewardDecide,
  tipRewardPay,
  tipSeal,
};
