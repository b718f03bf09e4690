import { accountabilityAnswer } from './accountabilityAnswer.ts';
import { accountabilityPropose } from './accountabilityPropose.ts';
import { leaderCaseAssign } from './leaderCaseAssign.ts';
import { leaderCaseClose } from './leaderCaseClose.ts';
import { leaderCaseResolve } from './leaderCaseResolve.ts';
import { leaderCaseStart } from './leaderCaseStart.ts';
import { petitionAccept } from './petitionAccept.ts';
import { petitionAnswerDeliver } from './petitionAnswerDeliver.ts';
import { petitionAnswerIssue } from './petitionAnswerIssue.ts';
import { petitionAssign } from './petitionAssign.ts';
import { petitionConclude } from './petitionConclude.ts';
import { petitionConsultationConvene } from './petitionConsultationConvene.ts';
import { petitionConsultationFinish } from './petitionConsultationFinish.ts';
import { petitionDecline } from './petitionDecline.ts';
import { petitionFeedbackGive } from './petitionFeedbackGive.ts';
import { petitionFinalReviewAnswer } from './petitionFinalReviewAnswer.ts';
import { petitionFinalReviewRequest } from './petitionFinalReviewRequest.ts';
import { petitionGuide } from './petitionGuide.ts';
import { petitionHandle } from './petitionHandle.ts';
import { petitionHandlingExtend } from './petitionHandlingExtend.ts';
import { petitionHearingHold } from './petitionHearingHold.ts';
import { petitionHelpRecord } from './petitionHelpRecord.ts';
import { petitionLeadBodyFix } from './petitionLeadBodyFix.ts';
import { petitionMediate } from './petitionMediate.ts';
import { petitionMeetingCancel } from './petitionMeetingCancel.ts';
import { petitionMeetingConvene } from './petitionMeetingConvene.ts';
import { petitionMeetingHold } from './petitionMeetingHold.ts';
import { petitionObject } from './petitionObject.ts';
import { petitionObjectionDecide } from './petitionObjectionDecide.ts';
import { petitionOrganAnswerRecord } from './petitionOrganAnswerRecord.ts';
import { petitionPassToDiscipline } from './petitionPassToDiscipline.ts';
import { petitionPassToLawOrgan } from './petitionPassToLawOrgan.ts';
import { petitionPress } from './petitionPress.ts';
import { petitionPressAnswer } from './petitionPressAnswer.ts';
import { petitionRate } from './petitionRate.ts';
import { petitionReceiptCodeIssue } from './petitionReceiptCodeIssue.ts';
import { petitionRecuse } from './petitionRecuse.ts';
import { petitionRegister } from './petitionRegister.ts';
import { petitionResultExecute } from './petitionResultExecute.ts';
import { petitionReviewAnswer } from './petitionReviewAnswer.ts';
import { petitionReviewRequest } from './petitionReviewRequest.ts';
import { petitionSettle } from './petitionSettle.ts';
import { petitionSuggestionStudy } from './petitionSuggestionStudy.ts';
import { petitionTransfer } from './petitionTransfer.ts';
import { receptionDayCancel } from './receptionDayCancel.ts';
import { receptionDayHold } from './receptionDayHold.ts';
import { receptionDayPlan } from './receptionDayPlan.ts';
import { petitionReferralReturn } from './petitionReferralReturn.ts';

/** Every act of the department. */
export const Mutation = {
  accountabilityAnswer,
  accountabilityPropose,
  leaderCaseAssign,
  leaderCaseClose,
  leaderCaseResolve,
  leaderCaseStart,
  petitionAccept,
  petitionAnswerDeliver,
  petitionAnswerIssue,
  petitionAssign,
  petitionConclude,
  petitionConsultationConvene,
  petitionConsultationFinish,
  petitionDecline,
  petitionFeedbackGive,
  petitionFinalReviewAnswer,
  petitionFinalReviewRequest,
  petitionGuide,
  petitionHandle,
  petitionHandlingExtend,
  petitionHearingHold,
  petitionHelpRecord,
  petitionLeadBodyFix,
  petitionMediate,
  petitionMeetingCancel,
  petitionMeetingConvene,
  petitionMeetingHold,
  petitionObject,
  petitionObjectionDecide,
  petitionOrganAnswerRecord,
  petitionPassToDiscipline,
  petitionPassToLawOrgan,
  petitionPress,
  petitionPressAnswer,
  petitionRate,
  petitionReceiptCodeIssue,
  petitionRecuse,
  petitionRegister,
  petitionResultExecute,
  petitionReviewAnswer,
  petitionReviewRequest,
  petitionSettle,
  petitionSuggestionStudy,
  petitionTransfer,
  receptionDayCancel,
  receptionDayHold,
  receptionDayPlan,
  petitionReferralReturn,
};
