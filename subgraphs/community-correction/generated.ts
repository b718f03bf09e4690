/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClassDecision as ClassDecisionModel, CommunityCorrectionStatistics as CommunityCorrectionStatisticsModel, CorrectionCommutation as CorrectionCommutationModel, CorrectionCustody as CorrectionCustodyModel, CorrectionDeadline as CorrectionDeadlineModel, CorrectionDeadlineConnection as CorrectionDeadlineConnectionModel, CorrectionGroupSeat as CorrectionGroupSeatModel, CorrectionKindCount as CorrectionKindCountModel, CorrectionLeave as CorrectionLeaveModel, CorrectionMove as CorrectionMoveModel, CorrectionNotice as CorrectionNoticeModel, CorrectionRecurrentLeave as CorrectionRecurrentLeaveModel, CorrectionReport as CorrectionReportModel, CorrectionSubject as CorrectionSubjectModel, CorrectionSubjectConnection as CorrectionSubjectConnectionModel, CorrectionSubjectPayload as CorrectionSubjectPayloadModel, CorrectionTask as CorrectionTaskModel, CorrectionTaskConnection as CorrectionTaskConnectionModel, CorrectionTaskPayload as CorrectionTaskPayloadModel, CorrectionUserError as CorrectionUserErrorModel, Deadline as DeadlineModel, ElectronicTracking as ElectronicTrackingModel, HistoryEntry as HistoryEntryModel, IdentityVerification as IdentityVerificationModel, IdentityVerificationConnection as IdentityVerificationConnectionModel, Organization as OrganizationModel, ProcuratorateRemark as ProcuratorateRemarkModel, Region as RegionModel, ReintegrationCase as ReintegrationCaseModel, ReintegrationCaseConnection as ReintegrationCaseConnectionModel, ReintegrationCasePayload as ReintegrationCasePayloadModel, ReleaseHandover as ReleaseHandoverModel, SanctionDecision as SanctionDecisionModel, SanctionProposal as SanctionProposalModel, SupportMeasure as SupportMeasureModel, TrackingProposal as TrackingProposalModel } from './models.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment with its offset, RFC 3339 (时刻). */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day, `YYYY-MM-DD` (日期). */
  Date: { input: string; output: string; }
  /** An exact decimal number, written as text (十进制数). */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Mutation = {
  __typename?: 'Mutation';
  /** A permission to cross the county's border regularly is asked for; only where the county has switched R-CC-10 on (申请经常性跨市、县活动). */
  correctionRecurrentLeaveApply: CorrectionSubjectPayload;
  /** The county agency approves it, for six months at most; only where R-CC-10 is on (批准经常性跨市、县活动). */
  correctionRecurrentLeaveApprove: CorrectionSubjectPayload;
  /** It is refused; for a proper reason it cannot be (不批准经常性跨市、县活动). */
  correctionRecurrentLeaveRefuse: CorrectionSubjectPayload;
  /** The person does not need it any more (终止经常性跨市、县活动). */
  correctionRecurrentLeaveEnd: CorrectionSubjectPayload;
  /** Another organ has taken the person into custody for another crime; it ends nothing, a court does (登记羁押). */
  correctionCustodyTake: CorrectionSubjectPayload;
  /** The person is free again, and the correction goes on (登记解除羁押). */
  correctionCustodyEnd: CorrectionSubjectPayload;
  /** The deciding organ has notified: the person is entered (收到决定机关通知). */
  correctionNotify: CorrectionSubjectPayload;
  /** The person came (登记报到). */
  correctionReportIn: CorrectionSubjectPayload;
  /** The person did not come in time, and was searched for (登记未按时报到). */
  correctionNotReported: CorrectionSubjectPayload;
  /** Papers and identity are checked (接收). */
  correctionReceive: CorrectionSubjectPayload;
  /** An individual plan is made, or made anew (制定矫正方案). */
  correctionPlanMake: CorrectionSubjectPayload;
  /** The correction group is formed, or formed anew (成立矫正小组). */
  correctionGroupForm: CorrectionSubjectPayload;
  /** The enrolment is announced (入矫宣告). */
  correctionEnrol: CorrectionSubjectPayload;
  /** Rights and duties are told in writing, and correction begins (开始矫正). */
  correctionBegin: CorrectionSubjectPayload;
  /** The person reported (登记定期报告). */
  correctionReportTake: CorrectionSubjectPayload;
  /** A leave is asked for; where to is not kept (申请外出). */
  correctionLeaveApply: CorrectionSubjectPayload;
  /** The leave is approved. Limits of days by level (R-CC-10) count only where the county has switched them on; without them the post alone decides (批准外出). */
  correctionLeaveApprove: CorrectionSubjectPayload;
  /** The leave is refused; for a proper reason it cannot be (不批准外出). */
  correctionLeaveRefuse: CorrectionSubjectPayload;
  /** The person leaves (登记外出). */
  correctionLeaveStart: CorrectionSubjectPayload;
  /** The person is back (登记返回). */
  correctionLeaveReturn: CorrectionSubjectPayload;
  /** A change of the place of execution is asked for (申请变更执行地). */
  correctionMoveApply: CorrectionSubjectPayload;
  /** The new agency is asked (征求新执行地意见). */
  correctionMoveAsk: CorrectionSubjectPayload;
  /** The new agency has answered (登记新执行地意见). */
  correctionMoveAnswer: CorrectionSubjectPayload;
  /** The change is approved (同意变更执行地). */
  correctionMoveApprove: CorrectionSubjectPayload;
  /** The change is refused; for a proper reason it cannot be (不同意变更执行地). */
  correctionMoveRefuse: CorrectionSubjectPayload;
  /** The person is handed on to the new agency (移交新执行地). */
  correctionTransfer: CorrectionSubjectPayload;
  /** The new agency has told that the person reported there (登记新执行地报到). */
  correctionArrivalTake: CorrectionSubjectPayload;
  /** The justice office proposes praise or a sanction (提出奖惩建议). */
  correctionSanctionPropose: CorrectionSubjectPayload;
  /** Somebody else checks the facts (核实奖惩事实). */
  correctionSanctionCheck: CorrectionSubjectPayload;
  /** The person is heard (听取本人陈述). */
  correctionSanctionHear: CorrectionSubjectPayload;
  /** Another officer of the county agency decides, or proposes it to the court or the police (决定奖惩). */
  correctionSanctionDecide: CorrectionSubjectPayload;
  /** The proposal is not followed (不采纳奖惩建议). */
  correctionSanctionReject: CorrectionSubjectPayload;
  /** The court or the police have answered (登记法院、公安机关答复). */
  correctionSanctionAnswer: CorrectionSubjectPayload;
  /** Electronic tracking is proposed: ground and days, never a place (提出电子定位建议). */
  correctionTrackingPropose: CorrectionSubjectPayload;
  /** The head approves it (批准电子定位). */
  correctionTrackingApprove: CorrectionSubjectPayload;
  /** The head does not approve it (不批准电子定位). */
  correctionTrackingRefuse: CorrectionSubjectPayload;
  /** It is not needed any more (解除电子定位). */
  correctionTrackingLift: CorrectionSubjectPayload;
  /** A supervision class is proposed with reasons (提出管理类别). */
  correctionClassPropose: CorrectionSubjectPayload;
  /** Somebody else decides on the class, with reasons (决定管理类别). */
  correctionClassDecide: CorrectionSubjectPayload;
  /** The person appeals (登记对管理类别的申诉). */
  correctionClassAppeal: CorrectionSubjectPayload;
  /** Somebody else than who decided reviews it, with reasons (复核管理类别). */
  correctionClassReview: CorrectionSubjectPayload;
  /** The person and the office sum up before the end of the term (期满前总结). */
  correctionSumUp: CorrectionSubjectPayload;
  /**
   * The term has ended. A summing-up is asked for only where the county has switched that rule on (R-CC-20-SUMMING-UP)
   * (解除矫正).
   */
  correctionComplete: CorrectionSubjectPayload;
  /** A court has ended it by itself, as it does for another crime (登记法院裁定). */
  correctionRulingTake: CorrectionSubjectPayload;
  /** The person has died (登记死亡). */
  correctionDeathTake: CorrectionSubjectPayload;
  /** The procuratorate writes a remark (提出检察意见). */
  correctionRemarkWrite: CorrectionSubjectPayload;
  /** The agency answers a remark in writing (书面答复检察意见). */
  correctionRemarkAnswer: CorrectionSubjectPayload;
  /** A report is due later, as the next level or the province has approved (延长报告期限). */
  correctionReportExtend: CorrectionSubjectPayload;
  /** The court is asked to decide on an arrest within 48 hours (提请决定逮捕). */
  correctionArrestAsk: CorrectionSubjectPayload;
  /** The court has decided on the arrest (登记逮捕决定). */
  correctionArrestAnswer: CorrectionSubjectPayload;
  /** A commutation is proposed to the court (提出减刑建议). */
  correctionCommutationPropose: CorrectionSubjectPayload;
  /** The court has ruled on the commutation (登记减刑裁定). */
  correctionCommutationAnswer: CorrectionSubjectPayload;
  /** A task of the plan is done (完成帮教任务). */
  correctionTaskDone: CorrectionTaskPayload;
  /** A person is registered before the release (预释放登记). */
  reintegrationRegister: ReintegrationCasePayload;
  /** A check of the basic data is asked for (请求信息核查). */
  reintegrationCheckAsk: ReintegrationCasePayload;
  /** The check is answered (登记核查结果). */
  reintegrationCheckAnswer: ReintegrationCasePayload;
  /** The data are put right (更正信息). */
  reintegrationCheckResolve: ReintegrationCasePayload;
  /** The family or the village is told to come (通知接回). */
  reintegrationHomeTell: ReintegrationCasePayload;
  /** The prison hands the person over; false data hold nobody back (监所移交). */
  reintegrationHandOver: ReintegrationCasePayload;
  /** The person is met, or comes back alone (登记接回). */
  reintegrationMeet: ReintegrationCasePayload;
  /** Support is offered; taking it is voluntary (告知帮扶). */
  reintegrationSupportOffer: ReintegrationCasePayload;
  /** The person takes support (接受帮扶). */
  reintegrationSupportAccept: ReintegrationCasePayload;
  /**
   * How the help goes on is looked through. A new conviction is entered here and counted for the county; no record, line or
   * event tells of it (复核帮教情况).
   */
  reintegrationReview: ReintegrationCasePayload;
  /** The person declines, which is a lawful end and has no consequence (谢绝帮扶). */
  reintegrationSupportDecline: ReintegrationCasePayload;
  /** The term of help has ended (帮教期满). */
  reintegrationClose: ReintegrationCasePayload;
};


export type MutationCorrectionRecurrentLeaveApplyArgs = {
  input: CorrectionRecurrentLeaveApplyInput;
};


export type MutationCorrectionRecurrentLeaveApproveArgs = {
  input: CorrectionRecurrentLeaveApproveInput;
};


export type MutationCorrectionRecurrentLeaveRefuseArgs = {
  input: CorrectionRecurrentLeaveRefuseInput;
};


export type MutationCorrectionRecurrentLeaveEndArgs = {
  input: CorrectionRecurrentLeaveEndInput;
};


export type MutationCorrectionCustodyTakeArgs = {
  input: CorrectionCustodyTakeInput;
};


export type MutationCorrectionCustodyEndArgs = {
  input: CorrectionCustodyEndInput;
};


export type MutationCorrectionNotifyArgs = {
  input: CorrectionNotifyInput;
};


export type MutationCorrectionReportInArgs = {
  input: CorrectionReportInInput;
};


export type MutationCorrectionNotReportedArgs = {
  input: CorrectionNotReportedInput;
};


export type MutationCorrectionReceiveArgs = {
  input: CorrectionReceiveInput;
};


export type MutationCorrectionPlanMakeArgs = {
  input: CorrectionPlanMakeInput;
};


export type MutationCorrectionGroupFormArgs = {
  input: CorrectionGroupFormInput;
};


export type MutationCorrectionEnrolArgs = {
  input: CorrectionEnrolInput;
};


export type MutationCorrectionBeginArgs = {
  input: CorrectionBeginInput;
};


export type MutationCorrectionReportTakeArgs = {
  input: CorrectionReportTakeInput;
};


export type MutationCorrectionLeaveApplyArgs = {
  input: CorrectionLeaveApplyInput;
};


export type MutationCorrectionLeaveApproveArgs = {
  input: CorrectionLeaveApproveInput;
};


export type MutationCorrectionLeaveRefuseArgs = {
  input: CorrectionLeaveRefuseInput;
};


export type MutationCorrectionLeaveStartArgs = {
  input: CorrectionLeaveStartInput;
};


export type MutationCorrectionLeaveReturnArgs = {
  input: CorrectionLeaveReturnInput;
};


export type MutationCorrectionMoveApplyArgs = {
  input: CorrectionMoveApplyInput;
};


export type MutationCorrectionMoveAskArgs = {
  input: CorrectionMoveAskInput;
};


export type MutationCorrectionMoveAnswerArgs = {
  input: CorrectionMoveAnswerInput;
};


export type MutationCorrectionMoveApproveArgs = {
  input: CorrectionMoveApproveInput;
};


export type MutationCorrectionMoveRefuseArgs = {
  input: CorrectionMoveRefuseInput;
};


export type MutationCorrectionTransferArgs = {
  input: CorrectionTransferInput;
};


export type MutationCorrectionArrivalTakeArgs = {
  input: CorrectionArrivalTakeInput;
};


export type MutationCorrectionSanctionProposeArgs = {
  input: CorrectionSanctionProposeInput;
};


export type MutationCorrectionSanctionCheckArgs = {
  input: CorrectionSanctionCheckInput;
};


export type MutationCorrectionSanctionHearArgs = {
  input: CorrectionSanctionHearInput;
};


export type MutationCorrectionSanctionDecideArgs = {
  input: CorrectionSanctionDecideInput;
};


export type MutationCorrectionSanctionRejectArgs = {
  input: CorrectionSanctionRejectInput;
};


export type MutationCorrectionSanctionAnswerArgs = {
  input: CorrectionSanctionAnswerInput;
};


export type MutationCorrectionTrackingProposeArgs = {
  input: CorrectionTrackingProposeInput;
};


export type MutationCorrectionTrackingApproveArgs = {
  input: CorrectionTrackingApproveInput;
};


export type MutationCorrectionTrackingRefuseArgs = {
  input: CorrectionTrackingRefuseInput;
};


export type MutationCorrectionTrackingLiftArgs = {
  input: CorrectionTrackingLiftInput;
};


export type MutationCorrectionClassProposeArgs = {
  input: CorrectionClassProposeInput;
};


export type MutationCorrectionClassDecideArgs = {
  input: CorrectionClassDecideInput;
};


export type MutationCorrectionClassAppealArgs = {
  input: CorrectionClassAppealInput;
};


export type MutationCorrectionClassReviewArgs = {
  input: CorrectionClassReviewInput;
};


export type MutationCorrectionSumUpArgs = {
  input: CorrectionSumUpInput;
};


export type MutationCorrectionCompleteArgs = {
  input: CorrectionCompleteInput;
};


export type MutationCorrectionRulingTakeArgs = {
  input: CorrectionRulingTakeInput;
};


export type MutationCorrectionDeathTakeArgs = {
  input: CorrectionDeathTakeInput;
};


export type MutationCorrectionRemarkWriteArgs = {
  input: CorrectionRemarkWriteInput;
};


export type MutationCorrectionRemarkAnswerArgs = {
  input: CorrectionRemarkAnswerInput;
};


export type MutationCorrectionReportExtendArgs = {
  input: CorrectionReportExtendInput;
};


export type MutationCorrectionArrestAskArgs = {
  input: CorrectionArrestAskInput;
};


export type MutationCorrectionArrestAnswerArgs = {
  input: CorrectionArrestAnswerInput;
};


export type MutationCorrectionCommutationProposeArgs = {
  input: CorrectionCommutationProposeInput;
};


export type MutationCorrectionCommutationAnswerArgs = {
  input: CorrectionCommutationAnswerInput;
};


export type MutationCorrectionTaskDoneArgs = {
  input: CorrectionTaskDoneInput;
};


export type MutationReintegrationRegisterArgs = {
  input: ReintegrationRegisterInput;
};


export type MutationReintegrationCheckAskArgs = {
  input: ReintegrationCheckAskInput;
};


export type MutationReintegrationCheckAnswerArgs = {
  input: ReintegrationCheckAnswerInput;
};


export type MutationReintegrationCheckResolveArgs = {
  input: ReintegrationCheckResolveInput;
};


export type MutationReintegrationHomeTellArgs = {
  input: ReintegrationHomeTellInput;
};


export type MutationReintegrationHandOverArgs = {
  input: ReintegrationHandOverInput;
};


export type MutationReintegrationMeetArgs = {
  input: ReintegrationMeetInput;
};


export type MutationReintegrationSupportOfferArgs = {
  input: ReintegrationSupportOfferInput;
};


export type MutationReintegrationSupportAcceptArgs = {
  input: ReintegrationSupportAcceptInput;
};


export type MutationReintegrationReviewArgs = {
  input: ReintegrationReviewInput;
};


export type MutationReintegrationSupportDeclineArgs = {
  input: ReintegrationSupportDeclineInput;
};


export type MutationReintegrationCloseArgs = {
  input: ReintegrationCloseInput;
};

/** How a permission to cross the border regularly stands (经常性跨市、县活动申请状态). */
export type CorrectionRecurrentLeaveStatus =
  /** Asked for (已申请). */
  | 'APPLIED'
  /** Approved; valid until its last day (已批准). */
  | 'APPROVED'
  /** Not approved (未批准). */
  | 'REFUSED'
  /** Not needed any more, or over with the correction (已终止). */
  | 'ENDED';

/** A permission to cross the county's border regularly; where to is not kept (经常性跨市、县活动申请). */
export type CorrectionRecurrentLeave = {
  __typename?: 'CorrectionRecurrentLeave';
  /** Why (事由). */
  reason: CorrectionLeaveReason;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['output'];
  /** Last day, at most six months later (终止日期). */
  toDay: Scalars['Date']['output'];
  /** How it stands (状态). */
  status: CorrectionRecurrentLeaveStatus;
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it ended before its last day; null when it did not (终止使用日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** A time in custody of another organ; what for, is in the history (羁押记录). */
export type CorrectionCustody = {
  __typename?: 'CorrectionCustody';
  /** The day it began (羁押日期). */
  takenOn: Scalars['Date']['output'];
  /** The day of the release, or of the end of the correction; null while it goes on (解除日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** Asking for a permission to cross the border regularly (申请经常性跨市、县活动). */
export type CorrectionRecurrentLeaveApplyInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why (事由). */
  reason: CorrectionLeaveReason;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['input'];
  /** Last day (终止日期). */
  toDay: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The permission is approved (批准经常性跨市、县活动). */
export type CorrectionRecurrentLeaveApproveInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
};

/** The permission is refused (不批准经常性跨市、县活动). */
export type CorrectionRecurrentLeaveRefuseInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the reason is a proper one; then it must be approved (是否有正当理由). */
  properReason: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The permission is not needed any more (终止经常性跨市、县活动). */
export type CorrectionRecurrentLeaveEndInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Custody for another crime, as another organ has told (登记羁押). */
export type CorrectionCustodyTakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day it began (羁押日期). */
  takenOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The end of a custody after which the correction goes on (登记解除羁押). */
export type CorrectionCustodyEndInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day the person was released (释放日期). */
  releasedOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What waits for a post (待办事由). */
export type CorrectionWait =
  /** A person to be received (待接收入矫). */
  | 'RECEPTION'
  /** A leave to be decided (待批请假). */
  | 'LEAVE_DECISION'
  /** A leave whose last day has passed (待销假). */
  | 'LEAVE_RETURN'
  /** A recurrent leave to be decided (待批经常性外出). */
  | 'RECURRENT_LEAVE_DECISION'
  /** A change of place that waits for its next step (待办执行地变更). */
  | 'MOVE_STEP'
  /** A proposal whose facts are to be checked (奖惩待核实). */
  | 'SANCTION_CHECK'
  /** A proposal on which the person is to be heard (奖惩待听取本人陈述). */
  | 'SANCTION_HEARING'
  /** A proposal to be decided (奖惩待决定). */
  | 'SANCTION_DECISION'
  /** An answer of a court or the police (待法院、公安机关答复). */
  | 'ANSWER_OUTSIDE'
  /** Electronic tracking to be approved or refused (电子定位待批准). */
  | 'TRACKING_APPROVAL'
  /** A supervision class to be decided (管理类别待决定). */
  | 'CLASS_DECISION'
  /** An appeal against a supervision class (管理类别待复核). */
  | 'CLASS_REVIEW'
  /** A remark of the procuratorate to be answered (检察意见待书面答复). */
  | 'REMARK_ANSWER'
  /** A summing-up before the end, where the county counts by that rule (期满前待总结). */
  | 'SUMMING_UP'
  /** A term that has ended (期满待解除). */
  | 'TERM_ENDED';

/** To whom a notice or a copy goes (通知（抄送）对象). */
export type CorrectionNoticeRecipient =
  /** The organ that decided (社区矫正决定机关). */
  | 'DECIDING_ORGAN'
  /** The procuratorate (人民检察院). */
  | 'PROCURATORATE'
  /** The police (公安机关). */
  | 'POLICE';

/** What a notice or a copy is about (通知事由). */
export type CorrectionNoticeCause =
  /** Somebody did not report in (未按时报到). */
  | 'NOT_REPORTED'
  /** The end of the term (解除矫正). */
  | 'COMPLETION'
  /** A death (死亡). */
  | 'DEATH'
  /** The copy of a proposal to a court or the police (提请建议抄送). */
  | 'PROPOSAL';

/** Who belongs to a correction group (矫正小组成员类别). */
export type CorrectionGroupRole =
  /** Staff of the justice office (司法所工作人员). */
  | 'JUSTICE_OFFICE'
  /** The village or residents’ committee (村（居）民委员会人员). */
  | 'VILLAGE'
  /** Family, guardian or guarantor (家庭成员或者监护人、保证人). */
  | 'FAMILY'
  /** The employer or the school (所在单位或者就读学校人员). */
  | 'WORKPLACE_OR_SCHOOL'
  /** A social worker (社会工作者). */
  | 'SOCIAL_WORKER'
  /** A volunteer (志愿者). */
  | 'VOLUNTEER';

/** What a plan asks of the group (帮教任务类别). */
export type CorrectionTaskKind =
  /** A talk (谈心教育). */
  | 'TALK'
  /** Learning about the law (法治教育). */
  | 'LAW_STUDY'
  /** Help to find work (就业帮扶). */
  | 'WORK_HELP'
  /** Training of a skill (技能培训). */
  | 'SKILL_TRAINING'
  /** Help with school (就学帮扶). */
  | 'STUDY_HELP'
  /** Help in hardship (困难帮扶). */
  | 'HARDSHIP_HELP'
  /** Service to the public (公益活动). */
  | 'PUBLIC_SERVICE';

/** What a person reports (报告种类). */
export type CorrectionReportKind =
  /** The regular report (定期报告). */
  | 'ROUTINE'
  /** The monthly report of who is outside prison for a time (身体情况报告). */
  | 'CONDITION'
  /** The examination under medical parole (病情复查). */
  | 'MEDICAL_EXAMINATION';

/** Why a leave is asked for (外出事由). */
export type CorrectionLeaveReason =
  /** Medical care (就医). */
  | 'MEDICAL_CARE'
  /** School (就学). */
  | 'STUDY'
  /** A lawsuit (参与诉讼). */
  | 'LITIGATION'
  /** An important matter of the family (处理家庭重要事务). */
  | 'FAMILY_EVENT'
  /** Work (工作需要). */
  | 'WORK'
  /** Another proper reason (其他正当理由). */
  | 'OTHER';

/** How a leave stands (外出申请状态). */
export type CorrectionLeaveStatus =
  /** Asked for (已申请). */
  | 'APPLIED'
  /** Approved (已批准). */
  | 'APPROVED'
  /** Not approved (未批准). */
  | 'REFUSED'
  /** The person is away (已外出). */
  | 'OUT'
  /** Back in time (按期返回). */
  | 'RETURNED'
  /** Back too late (逾期返回). */
  | 'LATE'
  /** Not taken, or over with the correction (已失效). */
  | 'ENDED';

/** How a change of the place of execution stands (执行地变更状态). */
export type CorrectionMoveStatus =
  /** Asked for (已申请). */
  | 'APPLIED'
  /** The new agency was asked (已征求意见). */
  | 'ASKED'
  /** The new agency has answered (已回复意见). */
  | 'ANSWERED'
  /** Approved (已同意变更). */
  | 'APPROVED'
  /** Not approved (不同意变更). */
  | 'REFUSED'
  /** Handed over (已移交). */
  | 'HANDED_OVER'
  /** The person has reported to the new agency (已向新执行地报到). */
  | 'ARRIVED'
  /** Over with the correction (已失效). */
  | 'ENDED';

/** Grounds of praise and of the sanctions (奖惩情形). */
export type CorrectionSanctionGround =
  /** Praise: outstanding conduct (认罪悔罪、遵守法律法规、服从监督管理、接受教育表现突出). */
  | 'OUTSTANDING_CONDUCT'
  /** Admonition: absent for up to ten days (不按规定时间报到或者脱离监管十日以内). */
  | 'LATE_UP_TO_TEN_DAYS'
  /** Admonition: a slight breach of the rules on reporting, visitors, leave or moving (违反报告、会客、外出、迁居等规定，情节轻微). */
  | 'SLIGHT_BREACH'
  /** Admonition: no education taken part in, in spite of advice (不按规定参加教育学习等活动，经教育仍不改正). */
  | 'EDUCATION_REFUSED'
  /** Admonition: another slight breach (其他违反监督管理规定，情节轻微). */
  | 'OTHER_SLIGHT'
  /** Warning: a slight breach of a court’s prohibition (违反人民法院禁止令，情节轻微). */
  | 'PROHIBITION_BROKEN_SLIGHTLY'
  /** Warning: absent for more than ten days (不按规定时间报到或者脱离监管超过十日). */
  | 'LATE_OVER_TEN_DAYS'
  /** Warning: a more serious breach of the rules on reporting, visitors, leave or moving (违反报告、会客、外出、迁居等规定，情节较重). */
  | 'SERIOUS_BREACH'
  /** Warning: no examination papers under medical parole, in spite of advice (保外就医的不按规定提交病情复查情况，经教育仍不改正). */
  | 'MEDICAL_PAPERS_MISSING'
  /** Warning: admonished twice and not corrected (受到两次训诫，仍不改正). */
  | 'TWO_ADMONITIONS'
  /** Warning: another more serious breach (其他违反监督管理规定，情节较重). */
  | 'OTHER_MORE_SERIOUS'
  /** Proposal of a public-security punishment (违反监督管理规定，依法应予治安管理处罚). */
  | 'BREACH_OF_PUBLIC_ORDER'
  /** Revocation: a serious breach of a court’s prohibition (违反人民法院禁止令，情节严重). */
  | 'PROHIBITION_BROKEN_SERIOUSLY'
  /** Revocation: absent for more than a month without reason (无正当理由不按规定时间报到或者脱离监管超过一个月). */
  | 'ABSENT_OVER_A_MONTH'
  /** Revocation: punished by the police and not corrected (因违反监督管理规定受到治安管理处罚，仍不改正). */
  | 'POLICE_PUNISHED_UNCORRECTED'
  /** Revocation: warned twice and not corrected (受到两次警告，仍不改正). */
  | 'TWO_WARNINGS'
  /** Revocation: another serious breach (其他违反法律、行政法规和监督管理规定，情节严重). */
  | 'OTHER_SERIOUS'
  /** Recall: a case in which the law asks for it (法律规定的应当收监执行的情形). */
  | 'RECALL_IN_LAW';

/** How a proposal of praise or a sanction stands (奖惩建议状态). */
export type SanctionProposalStatus =
  /** Proposed by the justice office (已提出). */
  | 'PROPOSED'
  /** Its facts were checked (已核实). */
  | 'CHECKED'
  /** The person was heard (已听取陈述). */
  | 'HEARD'
  /** Decided by the county agency (已决定). */
  | 'DECIDED'
  /** Not followed (未采纳). */
  | 'REJECTED'
  /** Sent to the court or the police (已提请). */
  | 'SENT'
  /** The court or the police followed it (已获采纳). */
  | 'GRANTED'
  /** The court or the police did not follow it (未获采纳). */
  | 'NOT_GRANTED'
  /** Over with the correction (已失效). */
  | 'ENDED';

/** How a proposal of electronic tracking stands (电子定位建议状态). */
export type TrackingProposalStatus =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Approved by the head (已批准). */
  | 'APPROVED'
  /** Not approved (未批准). */
  | 'REFUSED'
  /** Over with the correction (已失效). */
  | 'ENDED';

/** How a decision on the supervision class stands (管理类别决定状态). */
export type ClassDecisionStatus =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Decided (已决定). */
  | 'DECIDED'
  /** The person has appealed (已申诉). */
  | 'APPEALED'
  /** Reviewed by somebody else (已复核). */
  | 'REVIEWED'
  /** Over with the correction (已失效). */
  | 'ENDED';

/** How a court ends correction (法院裁定). */
export type CorrectionRuling =
  /** Probation or parole is revoked (撤销缓刑、假释). */
  | 'REVOKED'
  /** The person is recalled to prison (收监执行). */
  | 'RECALLED';

/** Who meets a released person (接回方式). */
export type ReleaseMetBy =
  /** The family (家属). */
  | 'FAMILY'
  /** The village (村（居）委会). */
  | 'VILLAGE'
  /** Nobody (无人接). */
  | 'NOBODY';

/** How a proposal of commutation stands (减刑建议状态). */
export type CommutationStatus =
  /** Sent to the court (已提请). */
  | 'SENT'
  /** The court commutes (裁定减刑). */
  | 'GRANTED'
  /** The court does not (不予减刑). */
  | 'NOT_GRANTED'
  /** Over with the correction (已失效). */
  | 'ENDED';

/** Who approves that a person reports later (批准级别). */
export type CorrectionApprovalLevel =
  /** The next level (上一级社区矫正机构). */
  | 'NEXT_LEVEL'
  /** The province (省级社区矫正机构). */
  | 'PROVINCE';

/** What comes of an act to a person's correction (社区矫正办理结果). */
export type CorrectionSubjectPayload = {
  __typename?: 'CorrectionSubjectPayload';
  /** The person under correction as it is now; null when the act was not done (社区矫正对象). */
  correctionSubject?: Maybe<CorrectionSubject>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<CorrectionUserError>;
};

/** What comes of a task of the plan (帮教任务办理结果). */
export type CorrectionTaskPayload = {
  __typename?: 'CorrectionTaskPayload';
  /** The task as it is now; null when the act was not done (帮教任务). */
  correctionTask?: Maybe<CorrectionTask>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<CorrectionUserError>;
};

/** Why an act of this department was not done (办理提示). */
export type CorrectionUserError = UserError & {
  __typename?: 'CorrectionUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: CorrectionUserErrorCode;
};


/** Why an act of this department was not done (办理提示). */
export type CorrectionUserErrorMessageArgs = {
  language?: Language;
};

export type Query = {
  __typename?: 'Query';
  /** The person under correction with this id; null when there is none in the viewer's reach (按标识查社区矫正对象). */
  correctionSubject?: Maybe<CorrectionSubject>;
  /** Persons under correction in the viewer's reach, newest first (社区矫正对象列表). */
  correctionSubjects: CorrectionSubjectConnection;
  /** The reintegration case with this id; null when there is none in the viewer's reach (按标识查安置帮教). */
  reintegrationCase?: Maybe<ReintegrationCase>;
  /** Reintegration cases in the viewer's reach, newest first (安置帮教列表). */
  reintegrationCases: ReintegrationCaseConnection;
  /** Checks of the basic data of persons in custody in the viewer's reach, newest first (信息核查列表). */
  identityVerifications: IdentityVerificationConnection;
  /**
   * Persons under correction in the viewer's reach for whom something waits for one of the viewer's posts, first received
   * first (待办社区矫正对象).
   */
  correctionInbox: CorrectionSubjectConnection;
  /** Reintegration cases in the viewer's reach in which one of the viewer's posts has something to do (待办安置帮教). */
  reintegrationInbox: ReintegrationCaseConnection;
  /** Deadlines of the persons under correction in the viewer's reach, first due first (社区矫正期限). */
  correctionDeadlines: CorrectionDeadlineConnection;
  /**
   * Persons under correction in the viewer's reach who bear exactly this name; for viewers with a post here alone, and every
   * search is kept with its reason (按姓名查社区矫正对象).
   */
  correctionSubjectsByParty: CorrectionSubjectConnection;
  /** Reintegration cases by exact name, under the same conditions (按姓名查安置帮教). */
  reintegrationCasesByParty: ReintegrationCaseConnection;
  /**
   * The tasks that plans give to the viewer as a member of a group, first due first; they say nothing of the person
   * (我的帮教任务).
   */
  correctionTasks: CorrectionTaskConnection;
};


export type QueryCorrectionSubjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCorrectionSubjectsArgs = {
  filter?: InputMaybe<CorrectionSubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReintegrationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReintegrationCasesArgs = {
  filter?: InputMaybe<ReintegrationCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdentityVerificationsArgs = {
  filter?: InputMaybe<IdentityVerificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReintegrationInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionSubjectsByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReintegrationCasesByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionTasksArgs = {
  open?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A person under community correction, by number; no other department has an edge here, and minors exist for the
 * department's officers and supervisors alone (社区矫正对象).
 */
export type CorrectionSubject = {
  __typename?: 'CorrectionSubject';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the correction register (编号). */
  number: Scalars['String']['output'];
  /** The kind of correction (矫正类别). */
  kind: CorrectionKind;
  /** Where it stands (状态). */
  status: CorrectionStatus;
  /** How strictly the person is supervised, as decided with reasons; null before the decision (管理类别). */
  supervisionClass?: Maybe<SupervisionClass>;
  /** Where correction is carried out; null while the registry does not answer (执行地). */
  region?: Maybe<Region>;
  /** The justice office in charge; null while the registry does not answer (负责机构). */
  responsibleBody?: Maybe<Organization>;
  /** True when a court elsewhere decided (外地法院判决). */
  decidedElsewhere: Scalars['Boolean']['output'];
  /** The day the person was entered in the register (接收日期). */
  openedOn: Scalars['Date']['output'];
  /** The day the correction plan was made; null before (矫正方案日期). */
  planOn?: Maybe<Scalars['Date']['output']>;
  /** The day the correction group was formed; null before (矫正小组日期). */
  groupOn?: Maybe<Scalars['Date']['output']>;
  /** The last day of the term (矫正期满日期). */
  termEndsOn: Scalars['Date']['output'];
  /** The day it ended; null while it goes on (终止日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Praise and sanctions, oldest first (奖惩记录). */
  sanctions: Array<SanctionDecision>;
  /** Approvals of electronic tracking, oldest first (电子定位审批). */
  electronicTrackings: Array<ElectronicTracking>;
  /** The day of legal force; null for who was imported without it (生效日期). */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The day the person reported in; null before, and for who was imported without it (报到日期). */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** The day papers and identity were checked; null before, and for who was imported (核对文书和身份日期). */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the summing-up before the end; null before, and for who was imported (期满前总结日期). */
  summedUpOn?: Maybe<Scalars['Date']['output']>;
  /** The correction group, by its seats (矫正小组). */
  group: Array<CorrectionGroupSeat>;
  /** Tasks of the plan, first due first (帮教任务). */
  tasks: Array<CorrectionTask>;
  /** Reports, oldest first (定期报告). */
  reports: Array<CorrectionReport>;
  /** Notices and copies, oldest first (通知、抄送). */
  notices: Array<CorrectionNotice>;
  /** Leaves, oldest first (外出申请). */
  leaves: Array<CorrectionLeave>;
  /** Permissions to cross the county's border regularly, oldest first (经常性跨市、县活动申请). */
  recurrentLeaves: Array<CorrectionRecurrentLeave>;
  /** Times in custody of another organ, oldest first (羁押记录). */
  custodies: Array<CorrectionCustody>;
  /** Changes of the place of execution, oldest first (执行地变更申请). */
  moves: Array<CorrectionMove>;
  /** Proposals of praise and sanctions, oldest first (奖惩建议). */
  sanctionProposals: Array<SanctionProposal>;
  /** Proposals of electronic tracking, oldest first (电子定位建议). */
  trackingProposals: Array<TrackingProposal>;
  /** Decisions on the supervision class, oldest first (管理类别决定). */
  classDecisions: Array<ClassDecision>;
  /** Proposals of commutation, oldest first (减刑建议). */
  commutations: Array<CorrectionCommutation>;
  /** Remarks of the procuratorate, oldest first (检察意见). */
  remarks: Array<ProcuratorateRemark>;
  /** Deadlines, oldest first (法定期限). */
  deadlines: Array<Deadline>;
  /** What waits for one of the viewer's posts (待办事由). */
  waits: Array<CorrectionWait>;
  /** The acts that one of the viewer's posts may do in this state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Praise or a sanction that was decided or proposed (奖惩决定). */
export type SanctionDecision = {
  __typename?: 'SanctionDecision';
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Which it is (奖惩种类). */
  sanction: CorrectionSanction;
  /** The day of the decision (决定日期). */
  decidedOn: Scalars['Date']['output'];
};

/** An approval of electronic tracking: ground and dates, never a place (电子定位审批). */
export type ElectronicTracking = {
  __typename?: 'ElectronicTracking';
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** The ground in law (法定情形). */
  ground: TrackingGround;
  /** The day of the approval (批准日期). */
  approvedOn: Scalars['Date']['output'];
  /** First day (起始日期). */
  fromDay: Scalars['Date']['output'];
  /** Last day, at most three months later (终止日期). */
  toDay: Scalars['Date']['output'];
  /** The day it was lifted; null while it was not (解除日期). */
  liftedOn?: Maybe<Scalars['Date']['output']>;
};

/** A released person who is offered help (安置帮教). */
export type ReintegrationCase = {
  __typename?: 'ReintegrationCase';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the reintegration register (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: ReintegrationStatus;
  /** Where the person lives; null while the registry does not answer (居住地). */
  region?: Maybe<Region>;
  /** The body in charge; null while the registry does not answer (帮教责任单位). */
  responsibleBody?: Maybe<Organization>;
  /** The day it was registered (登记日期). */
  openedOn: Scalars['Date']['output'];
  /** The day of the release; null before (释放日期). */
  releasedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the handover; null before (衔接日期). */
  handedOverOn?: Maybe<Scalars['Date']['output']>;
  /** The day it ended; null while it goes on (结束日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** How the person was fetched home; null when it is not registered (衔接接回). */
  handover?: Maybe<ReleaseHandover>;
  /** Support offered, oldest first; taking it is voluntary (帮扶措施). */
  supportMeasures: Array<SupportMeasure>;
  /** Checks of the basic data that were asked for here, oldest first (信息核查). */
  identityVerifications: Array<IdentityVerification>;
  /** The acts that one of the viewer's posts may do in this state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** How a released person is fetched home (衔接接回). */
export type ReleaseHandover = {
  __typename?: 'ReleaseHandover';
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: HandoverStatus;
  /** The day on which the release is due (应释放日期). */
  releaseDueOn: Scalars['Date']['output'];
  /** The day the family or village was told to come; null before (通知接回日期). */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the person was fetched; null when nobody came or before (接回日期). */
  collectedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the handover to the justice office; null before (交接日期). */
  handedOverOn?: Maybe<Scalars['Date']['output']>;
};

/** A check of a person's basic data in custody: its outcome, not the file (信息核查). */
export type IdentityVerification = {
  __typename?: 'IdentityVerification';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the sheet of checks (编号). */
  number: Scalars['String']['output'];
  /** What it came to (核查结果). */
  result: VerificationResult;
  /** What of the data is false; empty unless they do not match (三假情形). */
  falseData: Array<FalseData>;
  /** Where the person is said to come from; null while the registry does not answer (户籍地). */
  region?: Maybe<Region>;
  /** The day of the check (核查日期). */
  checkedOn: Scalars['Date']['output'];
  /** The day the data were put right; null when they were not (更正日期). */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
};

/** Support that was offered (帮扶措施). */
export type SupportMeasure = {
  __typename?: 'SupportMeasure';
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** What kind (类别). */
  kind: SupportKind;
  /** The day it was offered (告知日期). */
  offeredOn: Scalars['Date']['output'];
  /** True when the person took it (是否接受). */
  accepted: Scalars['Boolean']['output'];
};

/** Kinds of community correction (矫正类别). */
export type CorrectionKind =
  /** Control (管制). */
  | 'CONTROL'
  /** Probation (缓刑). */
  | 'PROBATION'
  /** Parole (假释). */
  | 'PAROLE'
  /** Temporary execution outside prison (暂予监外执行). */
  | 'TEMPORARY_OUTSIDE_EXECUTION';

/** States of a person under correction (矫正状态). */
export type CorrectionStatus =
  /** The deciding organ has notified (已通知). */
  | 'NOTIFIED'
  /** The person reported in (已报到). */
  | 'REPORTED_IN'
  /** The person did not report in time (未按时报到). */
  | 'NOT_REPORTED'
  /** Received, with plan and group (已入矫). */
  | 'ENROLLED'
  /** Under correction (在矫). */
  | 'UNDER_CORRECTION'
  /** Away on approved leave (请假外出). */
  | 'ON_LEAVE'
  /** Completed the term (已解矫). */
  | 'COMPLETED'
  /** Moved to another place of execution (已迁出). */
  | 'TRANSFERRED'
  /** Probation or parole revoked (撤销缓刑、假释). */
  | 'REVOKED'
  /** Recalled to prison (收监执行). */
  | 'RECALLED'
  /** Deceased (死亡). */
  | 'DECEASED';

/** How strictly a person is supervised (管理类别). */
export type SupervisionClass =
  /** Relaxed (宽管). */
  | 'RELAXED'
  /** Ordinary (普管). */
  | 'ORDINARY'
  /** Strict (严管). */
  | 'STRICT';

/** Praise and sanctions of a person under correction (奖惩种类). */
export type CorrectionSanction =
  /** Praise for outstanding conduct (表扬). */
  | 'PRAISE'
  /** Admonition (训诫). */
  | 'ADMONITION'
  /** Warning (警告). */
  | 'WARNING'
  /** A public-security punishment was proposed (提请治安管理处罚). */
  | 'POLICE_PUNISHMENT_PROPOSED'
  /** The revocation of probation or parole was proposed (提请撤销缓刑、撤销假释). */
  | 'REVOCATION_PROPOSED'
  /** The recall to prison was proposed (提请收监执行). */
  | 'RECALL_PROPOSED';

/** The five cases in which electronic tracking may be approved (电子定位法定情形). */
export type TrackingGround =
  /** A court’s prohibition was broken (违反人民法院禁止令). */
  | 'PROHIBITION_BROKEN'
  /** Left the county or city without leave (无正当理由未经批准离开所居住的市、县). */
  | 'LEFT_WITHOUT_LEAVE'
  /** Refused to report and was warned (拒不按照规定报告活动情况被警告). */
  | 'REFUSED_TO_REPORT'
  /** Punished by the police for a breach of supervision (违反监督管理规定被治安管理处罚). */
  | 'POLICE_PUNISHMENT'
  /** Revocation or recall is about to be proposed (拟提请撤销缓刑、假释或者暂予监外执行收监执行). */
  | 'REVOCATION_PENDING';

/** States of a reintegration case (安置帮教状态). */
export type ReintegrationStatus =
  /** Registered before the release (预释放登记). */
  | 'PRE_RELEASE'
  /** Basic data verified (已核实). */
  | 'VERIFIED'
  /** Basic data do not match (信息不符). */
  | 'MISMATCH'
  /** Handed over by the prison (已衔接). */
  | 'HANDED_OVER'
  /** Met by the family (家属接回). */
  | 'MET_BY_FAMILY'
  /** Met by the village (村居接回). */
  | 'MET_BY_VILLAGE'
  /** Came back alone (自行返回). */
  | 'ALONE'
  /** Support offered (已告知帮扶). */
  | 'SUPPORT_OFFERED'
  /** Support runs (帮扶中). */
  | 'SUPPORT_RUNNING'
  /** Declined, which is a lawful end (本人谢绝). */
  | 'DECLINED'
  /** The term of help has ended (期满结束). */
  | 'CLOSED';

/** States of fetching a released person home (衔接接回状态). */
export type HandoverStatus =
  /** Before the release (待释放). */
  | 'PRE_RELEASE'
  /** The family or village was told to fetch the person (已通知接回). */
  | 'NOTIFIED'
  /** Fetched (已接回). */
  | 'COLLECTED'
  /** Nobody came (未接回). */
  | 'NOT_COLLECTED'
  /** Handed over to the justice office (已交接). */
  | 'HANDED_OVER';

/** What the check of a person's basic data came to (核查结果). */
export type VerificationResult =
  /** Asked for, not answered (待核查). */
  | 'REQUESTED'
  /** Verified (已核实). */
  | 'VERIFIED'
  /** No such person there (查无此人). */
  | 'NOT_FOUND'
  /** The data do not match (信息不符). */
  | 'MISMATCH';

/** What of a person's basic data is false (三假情形). */
export type FalseData =
  /** The name (假姓名). */
  | 'FALSE_NAME'
  /** The address (假地址). */
  | 'FALSE_ADDRESS'
  /** The identity (假身份). */
  | 'FALSE_IDENTITY';

/** Kinds of voluntary support (帮扶类别). */
export type SupportKind =
  /** For the mind (扶心). */
  | 'SUPPORT_MIND'
  /** In hardship (扶困). */
  | 'SUPPORT_HARDSHIP'
  /** For a skill (扶技). */
  | 'SUPPORT_SKILL'
  /** For work (扶业). */
  | 'SUPPORT_WORK'
  /** For study (扶学). */
  | 'SUPPORT_STUDY'
  /** Towards a change of conduct (促转变). */
  | 'PROMOTE_CHANGE';

/** A later report (延长报告期限). */
export type CorrectionReportExtendInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Which report (报告种类). */
  kind: CorrectionReportKind;
  /** By how many months in all (延长月数). */
  months: Scalars['Int']['input'];
  /** Who approved it; more than three months only the province (批准级别). */
  approvedBy: CorrectionApprovalLevel;
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** The day on which the person was told (告知日期). */
  notifiedOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Asking the court to decide on an arrest (提请决定逮捕). */
export type CorrectionArrestAskInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The court's decision on the arrest (逮捕决定). */
export type CorrectionArrestAnswerInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when it ordered the arrest (是否决定逮捕). */
  granted: Scalars['Boolean']['input'];
  /** When it decided; its time is counted in hours (决定时间). */
  answeredAt: Scalars['DateTime']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Proposing a commutation (提出减刑建议). */
export type CorrectionCommutationProposeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the procuratorate got a copy (是否抄送检察院). */
  copiedToProcuratorate: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The court's ruling on a commutation (减刑裁定). */
export type CorrectionCommutationAnswerInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the court commutes (是否减刑). */
  granted: Scalars['Boolean']['input'];
  /** On which day it ruled (裁定日期). */
  answeredOn: Scalars['Date']['input'];
  /** The new last day of the term; null when it does not commute (减刑后期满日期). */
  termEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A task that a plan gives to the correction group (帮教任务). */
export type CorrectionTask = {
  __typename?: 'CorrectionTask';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** What (类别). */
  kind: CorrectionTaskKind;
  /** By which day (完成期限). */
  dueOn: Scalars['Date']['output'];
  /** The day it was done; null before (完成日期). */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The day a new plan took its place; null when none did (取消日期). */
  droppedOn?: Maybe<Scalars['Date']['output']>;
};

/** A seat in a correction group, by the part its holder has (矫正小组成员). */
export type CorrectionGroupSeat = {
  __typename?: 'CorrectionGroupSeat';
  /** Which part (成员类别). */
  role: CorrectionGroupRole;
  /** Since when (加入日期). */
  joinedOn: Scalars['Date']['output'];
  /** Until when; null while it goes on (退出日期). */
  leftOn?: Maybe<Scalars['Date']['output']>;
};

/** That a person reported; what was said is not kept (定期报告). */
export type CorrectionReport = {
  __typename?: 'CorrectionReport';
  /** What about (报告种类). */
  kind: CorrectionReportKind;
  /** On which day (报告日期). */
  reportedOn: Scalars['Date']['output'];
};

/** A notice or a copy that was sent (通知、抄送). */
export type CorrectionNotice = {
  __typename?: 'CorrectionNotice';
  /** What about (事由). */
  cause: CorrectionNoticeCause;
  /** To whom (对象). */
  recipient: CorrectionNoticeRecipient;
  /** On which day (日期). */
  sentOn: Scalars['Date']['output'];
};

/** A leave that was asked for; where to is not kept (外出申请). */
export type CorrectionLeave = {
  __typename?: 'CorrectionLeave';
  /** Why (事由). */
  reason: CorrectionLeaveReason;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['output'];
  /** Last day (终止日期). */
  toDay: Scalars['Date']['output'];
  /** How it stands (状态). */
  status: CorrectionLeaveStatus;
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the person left; null before (外出日期). */
  outOn?: Maybe<Scalars['Date']['output']>;
  /** The day the person came back; null before (返回日期). */
  returnedOn?: Maybe<Scalars['Date']['output']>;
};

/** A change of the place of execution that was asked for (执行地变更申请). */
export type CorrectionMove = {
  __typename?: 'CorrectionMove';
  /** How it stands (状态). */
  status: CorrectionMoveStatus;
  /** The day it was asked for (申请日期). */
  appliedOn: Scalars['Date']['output'];
  /** True when the new agency takes the person; null before it answered (新执行地是否同意接收). */
  welcome?: Maybe<Scalars['Boolean']['output']>;
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the handover; null before (移交日期). */
  handedOverOn?: Maybe<Scalars['Date']['output']>;
  /** The day the person reported to the new agency; null before, or while it has not told (新执行地报到日期). */
  arrivedOn?: Maybe<Scalars['Date']['output']>;
};

/** A proposal of praise or a sanction, with its steps; the texts are in the history (奖惩建议). */
export type SanctionProposal = {
  __typename?: 'SanctionProposal';
  /** Which it is (奖惩种类). */
  sanction: CorrectionSanction;
  /** On which ground (情形). */
  ground: CorrectionSanctionGround;
  /** Days of absence; null when the ground is another (脱离监管天数). */
  lateDays?: Maybe<Scalars['Int']['output']>;
  /** How it stands (状态). */
  status: SanctionProposalStatus;
  /** The day it was proposed (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day the person was heard; null before, and for praise (听取陈述日期). */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the court or the police answered; null before (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day the court was asked to decide on an arrest; null when it was not (提请逮捕日期). */
  arrestAskedOn?: Maybe<Scalars['Date']['output']>;
  /** The day its answer was entered; null before (登记逮捕决定日期). */
  arrestAnsweredOn?: Maybe<Scalars['Date']['output']>;
};

/** A proposal of electronic tracking: ground and days, never a place (电子定位建议). */
export type TrackingProposal = {
  __typename?: 'TrackingProposal';
  /** The ground in law (法定情形). */
  ground: TrackingGround;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['output'];
  /** Last day (终止日期). */
  toDay: Scalars['Date']['output'];
  /** How it stands (状态). */
  status: TrackingProposalStatus;
  /** The day it was proposed (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
};

/** A decision on the supervision class, with appeal and review; the reasons are in the history (管理类别决定). */
export type ClassDecision = {
  __typename?: 'ClassDecision';
  /** What was proposed (建议类别). */
  proposed: SupervisionClass;
  /** What was decided; null before (决定类别). */
  decided?: Maybe<SupervisionClass>;
  /** How it stands (状态). */
  status: ClassDecisionStatus;
  /** The day it was proposed (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day of the decision; null before (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the appeal; null when there is none (申诉日期). */
  appealedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the review; null before (复核日期). */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
};

/** A remark of the procuratorate, which is answered in writing; both texts are in the history (检察意见). */
export type ProcuratorateRemark = {
  __typename?: 'ProcuratorateRemark';
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** The day it was written (提出日期). */
  writtenOn: Scalars['Date']['output'];
  /** The day it was answered; null before (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
};

/** A proposal of commutation, on which a court rules (减刑建议). */
export type CorrectionCommutation = {
  __typename?: 'CorrectionCommutation';
  /** How it stands (状态). */
  status: CommutationStatus;
  /** The day it was sent (提请日期). */
  sentOn: Scalars['Date']['output'];
  /** The day of the ruling; null before (裁定日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
};

/** Which persons to list (社区矫正对象筛选). */
export type CorrectionSubjectFilter = {
  /** With this number, to the letter (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** In this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Received in this period (接收期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these kinds (矫正类别). */
  kind?: InputMaybe<Array<CorrectionKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<CorrectionStatus>>;
};

/** Which reintegration cases to list (安置帮教筛选). */
export type ReintegrationCaseFilter = {
  /** With this number, to the letter (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** In this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Registered in this period (登记期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<ReintegrationStatus>>;
};

/** A page of persons under correction (社区矫正对象分页). */
export type CorrectionSubjectConnection = {
  __typename?: 'CorrectionSubjectConnection';
  /** The persons of the page (本页记录). */
  nodes: Array<CorrectionSubject>;
  /** The persons with their cursors (带游标的记录). */
  edges: Array<CorrectionSubjectEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page (分页中的社区矫正对象). */
export type CorrectionSubjectEdge = {
  __typename?: 'CorrectionSubjectEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The person (社区矫正对象). */
  node: CorrectionSubject;
};

/** A page of reintegration cases (安置帮教分页). */
export type ReintegrationCaseConnection = {
  __typename?: 'ReintegrationCaseConnection';
  /** The cases of the page (本页记录). */
  nodes: Array<ReintegrationCase>;
  /** The cases with their cursors (带游标的记录). */
  edges: Array<ReintegrationCaseEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A reintegration case in a page (分页中的安置帮教). */
export type ReintegrationCaseEdge = {
  __typename?: 'ReintegrationCaseEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The case (安置帮教). */
  node: ReintegrationCase;
};

/** Which checks of basic data to list (信息核查筛选). */
export type IdentityVerificationFilter = {
  /** In this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Checked in this period (核查期间). */
  period?: InputMaybe<PeriodInput>;
  /** With these results (核查结果). */
  result?: InputMaybe<Array<VerificationResult>>;
};

/** A page of checks of basic data (信息核查分页). */
export type IdentityVerificationConnection = {
  __typename?: 'IdentityVerificationConnection';
  /** The checks of the page (本页记录). */
  nodes: Array<IdentityVerification>;
  /** The checks with their cursors (带游标的记录). */
  edges: Array<IdentityVerificationEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A check in a page (分页中的信息核查). */
export type IdentityVerificationEdge = {
  __typename?: 'IdentityVerificationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The check (信息核查). */
  node: IdentityVerification;
};

/** The justice office proposes praise or a sanction (提出奖惩建议). */
export type CorrectionSanctionProposeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Which (奖惩种类). */
  sanction: CorrectionSanction;
  /** On which ground (情形). */
  ground: CorrectionSanctionGround;
  /** Days of absence; null when the ground is another (脱离监管天数). */
  lateDays?: InputMaybe<Scalars['Int']['input']>;
  /** What happened; kept within the department (事实). */
  conduct: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Somebody else checks the facts (核实奖惩事实). */
export type CorrectionSanctionCheckInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when they were found so; otherwise the proposal ends (是否属实). */
  factsFound: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note: Scalars['String']['input'];
};

/** The person is heard (听取本人陈述). */
export type CorrectionSanctionHearInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the person was heard; false only for one who cannot be found and whom a court or the police will hear (是否听取). */
  heard: Scalars['Boolean']['input'];
  /** What they said, or how they were searched for; kept within the department (陈述和申辩). */
  statement: Scalars['String']['input'];
};

/** Another officer of the county agency decides, or proposes it to the court or the police (决定奖惩). */
export type CorrectionSanctionDecideInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the procuratorate got a copy; due for what a court or the police decide (是否抄送检察院). */
  copiedToProcuratorate: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The proposal is not followed (不采纳奖惩建议). */
export type CorrectionSanctionRejectInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The court or the police have answered (登记法院、公安机关答复). */
export type CorrectionSanctionAnswerInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when they followed the proposal (是否采纳). */
  granted: Scalars['Boolean']['input'];
  /** On which day (答复日期). */
  answeredOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Electronic tracking is proposed: ground and days, never a place (提出电子定位建议). */
export type CorrectionTrackingProposeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** One of the five grounds in law (法定情形). */
  ground: TrackingGround;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['input'];
  /** Last day, at most three months later (终止日期). */
  toDay: Scalars['Date']['input'];
  /** What the evaluation of the last term came to; null the first time (评估意见). */
  evaluation?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The head approves it (批准电子定位). */
export type CorrectionTrackingApproveInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The head does not approve it (不批准电子定位). */
export type CorrectionTrackingRefuseInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** It is not needed any more (解除电子定位). */
export type CorrectionTrackingLiftInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** A supervision class is proposed with reasons (提出管理类别). */
export type CorrectionClassProposeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Which (管理类别). */
  supervisionClass: SupervisionClass;
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Somebody else decides on the class, with reasons (决定管理类别). */
export type CorrectionClassDecideInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Which; it may differ from the proposal (管理类别). */
  supervisionClass: SupervisionClass;
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The person appeals (登记对管理类别的申诉). */
export type CorrectionClassAppealInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Somebody else than who decided reviews it, with reasons (复核管理类别). */
export type CorrectionClassReviewInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Which it is from now on; the same when it stands (管理类别). */
  supervisionClass: SupervisionClass;
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The person and the office sum up before the end of the term (期满前总结). */
export type CorrectionSumUpInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day (总结日期). */
  summedUpOn: Scalars['Date']['input'];
  /** What the person said and how the office sees it; kept within the department (总结和鉴定). */
  appraisal: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The term has ended (解除矫正). */
export type CorrectionCompleteInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the certificate was given (是否发放证明书). */
  certificateGiven: Scalars['Boolean']['input'];
  /** Whom was told; all three organs have to be (已通知的机关). */
  notices: Array<CorrectionNoticeRecipient>;
};

/** A court has ended it by itself, as it does for another crime (登记法院裁定). */
export type CorrectionRulingTakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** How (裁定). */
  ruling: CorrectionRuling;
  /** On which day (裁定日期). */
  ruledOn: Scalars['Date']['input'];
};

/** The person has died (登记死亡). */
export type CorrectionDeathTakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Whom was told; the deciding organ and the procuratorate have to be (已通知的机关). */
  notices: Array<CorrectionNoticeRecipient>;
};

/** The procuratorate writes a remark (提出检察意见). */
export type CorrectionRemarkWriteInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** What it says; kept within the department (内容). */
  text: Scalars['String']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The agency answers a remark in writing (书面答复检察意见). */
export type CorrectionRemarkAnswerInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Number of the remark (检察意见编号). */
  remark: Scalars['String']['input'];
  /** The answer; kept within the department (答复内容). */
  text: Scalars['String']['input'];
};

/** The deciding organ has notified: the person is entered (收到决定机关通知). */
export type CorrectionNotifyInput = {
  /** Where correction is carried out, in the officer’s area (执行地). */
  region: Scalars['ID']['input'];
  /** Code of the justice office in charge (负责机构代码). */
  responsibleBody: Scalars['String']['input'];
  /** The kind of correction (矫正类别). */
  kind: CorrectionKind;
  /** Name; kept within the department (姓名). */
  person: Scalars['String']['input'];
  /** True for somebody under eighteen, who is invisible outside the department (是否未成年). */
  juvenile: Scalars['Boolean']['input'];
  /** True for temporary execution outside prison for medical treatment (是否保外就医). */
  medicalParole?: Scalars['Boolean']['input'];
  /** True when a court elsewhere decided (是否外地法院判决). */
  decidedElsewhere: Scalars['Boolean']['input'];
  /** The day on which the notice came (收到通知日期). */
  noticeOn: Scalars['Date']['input'];
  /** The day of legal force; the law counts from it (生效日期). */
  effectiveOn: Scalars['Date']['input'];
  /** The last day of the term (矫正期满日期). */
  termEndsOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The person came (登记报到). */
export type CorrectionReportInInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day (报到日期). */
  reportedOn: Scalars['Date']['input'];
};

/** The person did not come in time, and was searched for (登记未按时报到). */
export type CorrectionNotReportedInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when a search was organised (已组织查找). */
  searched: Scalars['Boolean']['input'];
  /** Whom was told; all three organs have to be (已通知的机关). */
  notices: Array<CorrectionNoticeRecipient>;
  /** What is to be remembered; kept within the department (备注). */
  note: Scalars['String']['input'];
};

/** Papers and identity are checked (接收). */
export type CorrectionReceiveInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when no paper is missing (文书是否齐全). */
  papersComplete: Scalars['Boolean']['input'];
  /** True when the identity was checked (是否核对身份). */
  identityChecked: Scalars['Boolean']['input'];
  /** The day on which the papers came (收到文书日期). */
  papersOn: Scalars['Date']['input'];
};

/** An individual plan is made, or made anew (制定矫正方案). */
export type CorrectionPlanMakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** What it asks of the group (帮教任务). */
  tasks: Array<CorrectionTaskInput>;
};

/** The correction group is formed, or formed anew (成立矫正小组). */
export type CorrectionGroupFormInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Its members (成员). */
  members: Array<CorrectionGroupMemberInput>;
  /** True when the person is a woman; asked here and not kept (对象是否为女性). */
  womanNeeded: Scalars['Boolean']['input'];
  /** True when a woman belongs to it (是否有女性成员). */
  womanIncluded: Scalars['Boolean']['input'];
};

/** The enrolment is announced (入矫宣告). */
export type CorrectionEnrolInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when it was announced (是否宣告). */
  announced: Scalars['Boolean']['input'];
  /** True when it was announced before others; never for a juvenile (是否公开宣告). */
  openly: Scalars['Boolean']['input'];
};

/** Rights and duties are told in writing, and correction begins (开始矫正). */
export type CorrectionBeginInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when they were told, the complaint to the procuratorate among them (是否书面告知). */
  rightsTold: Scalars['Boolean']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The person reported (登记定期报告). */
export type CorrectionReportTakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** What about (报告种类). */
  kind: CorrectionReportKind;
  /** On which day (报告日期). */
  reportedOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A leave is asked for; where to is not kept (申请外出). */
export type CorrectionLeaveApplyInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** Why (事由). */
  reason: CorrectionLeaveReason;
  /** First day (起始日期). */
  fromDay: Scalars['Date']['input'];
  /** Last day (终止日期). */
  toDay: Scalars['Date']['input'];
  /** Why it cannot be asked for three days ahead; null when it is, kept within the department (紧急原因). */
  urgent?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The leave is approved (批准外出). */
export type CorrectionLeaveApproveInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the next level approved it, where it has to (上一级是否批准). */
  nextLevelApproved?: Scalars['Boolean']['input'];
};

/** The leave is refused; for a proper reason it cannot be (不批准外出). */
export type CorrectionLeaveRefuseInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the reason is a proper one; then it must be approved (是否有正当理由). */
  properReason: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The person leaves (登记外出). */
export type CorrectionLeaveStartInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
};

/** The person is back (登记返回). */
export type CorrectionLeaveReturnInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day (返回日期). */
  returnedOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A change of the place of execution is asked for (申请变更执行地). */
export type CorrectionMoveApplyInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** The new place (新执行地). */
  region: Scalars['ID']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The new agency is asked (征求新执行地意见). */
export type CorrectionMoveAskInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The new agency has answered (登记新执行地意见). */
export type CorrectionMoveAnswerInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when it takes the person (是否同意接收). */
  welcome: Scalars['Boolean']['input'];
  /** On which day it answered (答复日期). */
  answeredOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The change is approved (同意变更执行地). */
export type CorrectionMoveApproveInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The change is refused; for a proper reason it cannot be (不同意变更执行地). */
export type CorrectionMoveRefuseInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the reason is a proper one; then it must be approved (是否有正当理由). */
  properReason: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** The person is handed on to the new agency (移交新执行地). */
export type CorrectionTransferInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** True when the files were handed over (是否移交档案). */
  filesHandedOver: Scalars['Boolean']['input'];
  /** True when the person was told (是否告知报到). */
  toldWhereToReport: Scalars['Boolean']['input'];
};

/** The new agency has told that the person reported there (登记新执行地报到). */
export type CorrectionArrivalTakeInput = {
  /** The person under correction (社区矫正对象标识). */
  id: Scalars['ID']['input'];
  /** On which day the person reported (报到日期). */
  reportedOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A task that a plan gives to the group (帮教任务). */
export type CorrectionTaskInput = {
  /** What (类别). */
  kind: CorrectionTaskKind;
  /** By which day (完成期限). */
  dueOn: Scalars['Date']['input'];
};

/** A member of a correction group (矫正小组成员). */
export type CorrectionGroupMemberInput = {
  /** Who it is, by the part they have (成员类别). */
  role: CorrectionGroupRole;
  /** The account by which the member sees the tasks; null for one without an account (账号). */
  account?: InputMaybe<Scalars['String']['input']>;
};

/** Doing a task (完成帮教任务). */
export type CorrectionTaskDoneInput = {
  /** The task (帮教任务标识). */
  id: Scalars['ID']['input'];
};

/** What comes of an act to a reintegration case (安置帮教办理结果). */
export type ReintegrationCasePayload = {
  __typename?: 'ReintegrationCasePayload';
  /** The case as it is now; null when the act was not done (安置帮教). */
  reintegrationCase?: Maybe<ReintegrationCase>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<CorrectionUserError>;
};

/** A person is registered before the release (预释放登记). */
export type ReintegrationRegisterInput = {
  /** Where the person will live, in the officer’s area (居住地). */
  region: Scalars['ID']['input'];
  /** Code of the body in charge (帮教责任单位代码). */
  responsibleBody: Scalars['String']['input'];
  /** Name; kept within the department (姓名). */
  person: Scalars['String']['input'];
  /** True for somebody under eighteen, who is invisible outside the department (是否未成年). */
  juvenile: Scalars['Boolean']['input'];
  /** The day on which the release is due (应释放日期). */
  releaseDueOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again is done once (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A check of the basic data is asked for (请求信息核查). */
export type ReintegrationCheckAskInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
};

/** The check is answered (登记核查结果). */
export type ReintegrationCheckAnswerInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** What it came to (核查结果). */
  result: VerificationResult;
  /** What is false; empty unless they do not match (三假情形). */
  falseData: Array<FalseData>;
};

/** The data are put right (更正信息). */
export type ReintegrationCheckResolveInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note: Scalars['String']['input'];
};

/** The family or the village is told to come (通知接回). */
export type ReintegrationHomeTellInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The prison hands the person over; false data hold nobody back (监所移交). */
export type ReintegrationHandOverInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** The day of the release (释放日期). */
  releasedOn: Scalars['Date']['input'];
};

/** The person is met, or comes back alone (登记接回). */
export type ReintegrationMeetInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** By whom (接回方式). */
  by: ReleaseMetBy;
};

/** Support is offered; taking it is voluntary (告知帮扶). */
export type ReintegrationSupportOfferInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** Which (帮扶类别). */
  kinds: Array<SupportKind>;
};

/** The person takes support (接受帮扶). */
export type ReintegrationSupportAcceptInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** Which of what was offered (帮扶类别). */
  kinds: Array<SupportKind>;
};

/** How the help goes on is looked through (复核帮教情况). */
export type ReintegrationReviewInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
  /** How it goes on; kept within the department (复核意见). */
  note: Scalars['String']['input'];
  /** The day of a new conviction; null when none is known (重新犯罪判决日期). */
  convictedAnewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The person declines, which is a lawful end and has no consequence (谢绝帮扶). */
export type ReintegrationSupportDeclineInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
};

/** The term of help has ended (帮教期满). */
export type ReintegrationCloseInput = {
  /** The case (安置帮教标识). */
  id: Scalars['ID']['input'];
};

export type Region = {
  __typename?: 'Region';
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /**
   * Community correction and reintegration in this unit and below; null outside the viewer's reach. For viewers outside
   * the department also null for a village and for a period other than one calendar year that is over (社区矫正与安置帮教统计).
   */
  communityCorrection?: Maybe<CommunityCorrectionStatistics>;
};


export type RegionCommunityCorrectionArgs = {
  period: PeriodInput;
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
};

/**
 * Counts of persons. For viewers outside the department null says hidden: because fewer than five persons are meant, or
 * because the count would give such a one away, or because the department keeps it to itself. Minors are counted for the
 * department's officers and supervisors alone (社区矫正与安置帮教统计).
 */
export type CommunityCorrectionStatistics = {
  __typename?: 'CommunityCorrectionStatistics';
  /** On the register on the last day of the period; null when hidden (在册社区矫正对象数). */
  onRegister?: Maybe<Scalars['Int']['output']>;
  /** Of these with a current plan and group; outside the department for a county only, null when hidden (有方案和小组数). */
  withPlanAndGroup?: Maybe<Scalars['Int']['output']>;
  /** withPlanAndGroup / onRegister; null when nobody is on the register or a count is hidden (矫正方案落实率). */
  supervisionPlanCoverage?: Maybe<Scalars['Float']['output']>;
  /** Received in the period; null outside the department (新接收数). */
  received?: Maybe<Scalars['Int']['output']>;
  /** Of these decided by a court elsewhere; null outside the department (外地法院判决接收数). */
  receivedFromElsewhere?: Maybe<Scalars['Int']['output']>;
  /** Completed their term in the period; null outside the department (解除矫正数). */
  completed?: Maybe<Scalars['Int']['output']>;
  /** With a term of electronic tracking that began in the period; null outside the department (电子定位人数). */
  tracked?: Maybe<Scalars['Int']['output']>;
  /**
   * Of these with a term of more than three months or one that began before it was approved; an approval without a ground cannot
   * be entered. Outside the department for a county only, null when hidden (超期限、未经批准电子定位人数).
   */
  trackedBeyondLaw?: Maybe<Scalars['Int']['output']>;
  /** Released persons to whom help was open on the last day of the period; null when hidden (在帮人数). */
  reintegrationOpen?: Maybe<Scalars['Int']['output']>;
  /** Registered in the period and still before their release; null outside the department (预释放登记数). */
  preRelease?: Maybe<Scalars['Int']['output']>;
  /** Due to be released from prison in the period; null for fewer than five, and outside the department (应释放数). */
  releasesDue?: Maybe<Scalars['Int']['output']>;
  /** Of these handed over by now; null for fewer than five, and outside the department (应释放人员已衔接数). */
  releasesHandedOver?: Maybe<Scalars['Int']['output']>;
  /** Handed over in the period; null outside the department (衔接数). */
  handedOver?: Maybe<Scalars['Int']['output']>;
  /** Of those to whom help was open, convicted anew in the period; for a county only, null when hidden (重新犯罪人数). */
  reoffended?: Maybe<Scalars['Int']['output']>;
  /** reoffended / reintegrationOpen; null without persons or when a count is hidden (重新犯罪率). */
  reoffendingRate?: Maybe<Scalars['Float']['output']>;
  /** Persons in custody whose basic data were checked in the period; null when hidden (核查人数). */
  identityChecked?: Maybe<Scalars['Int']['output']>;
  /** Of these verified; outside the department for a county only, null when hidden (核实人数). */
  identityVerified?: Maybe<Scalars['Int']['output']>;
  /** Of these not verified, or not yet; outside the department for a county only, null when hidden (未核实人数). */
  identityUnverified?: Maybe<Scalars['Int']['output']>;
  /** identityVerified / identityChecked; null when nobody was checked or a count is hidden (核实率). */
  identityVerificationRate?: Maybe<Scalars['Float']['output']>;
  /** Persons on the register by kind; outside the department empty but for a county (按矫正类别). */
  byKind: Array<CorrectionKindCount>;
};

/** Persons under one kind of correction (某类矫正人数). */
export type CorrectionKindCount = {
  __typename?: 'CorrectionKindCount';
  /** The kind (矫正类别). */
  kind: CorrectionKind;
  /** Persons on the register; null when hidden (人数). */
  persons?: Maybe<Scalars['Int']['output']>;
};

/** Why an act was not done (办理提示代码). */
export type CorrectionUserErrorCode =
  /** There is no such record (没有找到这一记录). */
  | 'NOT_FOUND'
  /** This cannot be done in the present state (当前状态下不能这样办理). */
  | 'NOT_IN_THIS_STATE'
  /** Your post does not cover this act (您的岗位不能办理此事项). */
  | 'NOT_YOUR_POST'
  /** Somebody else has just acted on this record, and your act was not done (刚刚有其他经办人办理了这一记录，您的操作没有生效). */
  | 'CHANGED_MEANWHILE'
  /** This idempotency key was used for another act (这个幂等键已用于另一项操作). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This region is outside your area (该区划不在您的管辖范围内). */
  | 'OUTSIDE_YOUR_REGION'
  /** That day has not come (日期还没有到). */
  | 'DAY_IN_FUTURE'
  /** That day lies before the earliest it can be (日期早于允许的最早日期). */
  | 'DAY_TOO_EARLY'
  /** The last day lies before the first, or the first has passed (结束日期早于起始日期，或起始日期已过). */
  | 'DAYS_IN_WRONG_ORDER'
  /** The term is over already (矫正期限已经届满). */
  | 'TERM_OVER'
  /** Only officers and supervisors of the department register a juvenile (未成年人的记录只能由本部门经办人、主管登记). */
  | 'JUVENILE_BY_OFFICERS'
  /** The time for reporting in still runs (报到期限尚未届满). */
  | 'STILL_IN_TIME'
  /** Somebody who did not report in is first to be searched for (未按时报到的，应先组织查找). */
  | 'SEARCH_MISSING'
  /** Not every organ that has to be told was told (应通知的机关尚未全部通知). */
  | 'NOTICES_MISSING'
  /** Papers are missing (法律文书不齐). */
  | 'PAPERS_MISSING'
  /** The identity was not checked (身份尚未核对). */
  | 'IDENTITY_UNCHECKED'
  /** The reception was not done (尚未办理接收). */
  | 'NOT_RECEIVED'
  /** Plan or group is missing (尚无矫正方案或矫正小组). */
  | 'PLAN_OR_GROUP_MISSING'
  /** The group has no members (矫正小组没有成员). */
  | 'GROUP_EMPTY'
  /** The group of a woman has to include a woman (Community Correction Law art (社区矫正对象为女性的，矫正小组中应有女性成员). */
  | 'WOMAN_NEEDED'
  /** The plan asks for nothing (矫正方案没有任何内容). */
  | 'NO_TASKS'
  /** It was not announced (尚未宣告). */
  | 'NOT_ANNOUNCED'
  /** It is never announced openly for a juvenile, whose identity is secret (Community Correction Law art (未成年人的宣告不得公开，身份应当保密). */
  | 'ANNOUNCED_OPENLY'
  /** Rights and duties, the complaint to the procuratorate among them, were not told in writing (尚未书面告知权利义务，包括向人民检察院申诉、控告的权利). */
  | 'RIGHTS_NOT_TOLD'
  /** This report does not go with this kind of correction (这类报告不适用于该矫正类别). */
  | 'REPORT_DOES_NOT_FIT'
  /** The term has not ended (矫正期限尚未届满). */
  | 'TERM_NOT_ENDED'
  /** The certificate was not given (尚未发放解除社区矫正证明书). */
  | 'CERTIFICATE_MISSING'
  /** The summing-up before the end is missing (尚未登记期满前的总结). */
  | 'SUMMING_UP_MISSING'
  /** Not for this kind: probation and parole are revoked, temporary execution outside is recalled (该矫正类别不适用这一处理：缓刑、假释为撤销，暂予监外执行为收监执行). */
  | 'WRONG_KIND'
  /** The person is in custody, and this has to wait (本人正被羁押，暂不能办理). */
  | 'IN_CUSTODY'
  /** There is no such open remark of the procuratorate (没有这一条待答复的检察意见). */
  | 'NO_SUCH_REMARK'
  /** An earlier one of the same kind is still open (上一项同类申请或建议尚未办结). */
  | 'STILL_OPEN'
  /** Nothing waits for this step (没有等待这一步的申请或建议). */
  | 'NOTHING_WAITING'
  /** A leave as long as this is approved by the county agency (这一期限的外出须由县级社区矫正机构批准). */
  | 'LEAVE_BY_COUNTY'
  /** A leave as long as this needs the next level (这一期限的外出须报上一级社区矫正机构批准). */
  | 'LEAVE_BY_NEXT_LEVEL'
  /** A leave is asked for three days ahead (外出应当提前三日申请). */
  | 'LEAVE_THREE_DAYS_AHEAD'
  /** The rule for this is not verified and not switched on in this county (这一做法所依据的规定尚未核实，本县没有启用). */
  | 'RULE_SWITCHED_OFF'
  /** A recurrent permission is valid for six months at most (经常性外出的批准每次有效期为六个月). */
  | 'PERMISSION_TOO_LONG'
  /** For a proper reason it must be approved (Community Correction Law art (有正当理由的应当批准). */
  | 'PROPER_REASON'
  /** Reasons are missing (没有写明理由). */
  | 'REASONS_MISSING'
  /** The files were not handed over, or the person was not told where to report (档案尚未移交新执行地，或未告知本人报到). */
  | 'FILES_MISSING'
  /** This ground does not carry this praise or sanction (这一情形不是该项奖惩的依据). */
  | 'GROUND_DOES_NOT_FIT'
  /** The admonitions, warnings or punishments on record do not carry this ground (登记的训诫、警告或处罚次数不足以支持这一情形). */
  | 'TOO_FEW_EARLIER'
  /** The days of absence do not fit the ground (未报到或脱离监管的天数与所选情形不符). */
  | 'LATE_DAYS_DO_NOT_FIT'
  /** Who proposes, who checks and who decides are different persons (提出、核实、决定须由不同的人办理). */
  | 'SAME_OFFICER'
  /** The person was not heard (尚未听取本人陈述). */
  | 'NOT_HEARD'
  /** The procuratorate gets a copy of such a proposal (提请建议应同时抄送人民检察院). */
  | 'COPY_MISSING'
  /** Nothing on record shows this ground (登记中没有与这一法定情形相应的记录). */
  | 'GROUND_NOT_SHOWN'
  /** Electronic tracking lasts three months at most each time (Community Correction Law art (电子定位每次不得超过三个月). */
  | 'TRACKING_TOO_LONG'
  /** It overlaps with an approved term of tracking (与已批准的电子定位期间重叠). */
  | 'TRACKING_OVERLAPS'
  /** Tracking goes on only after an evaluation (继续使用电子定位须先评估). */
  | 'EVALUATION_MISSING'
  /** That is no 12-digit region code (不是 12 位统计用区划代码). */
  | 'NO_SUCH_REGION'
  /** An extension of more than three months is approved by the province (延长三个月以上的须由省级社区矫正机构批准). */
  | 'BY_THE_PROVINCE'
  /** That is the class already (管理类别没有变化). */
  | 'SAME_CLASS'
  /** A mismatch says what is false, and nothing else does (信息不符的应注明哪一项为假，其他结果不应注明). */
  | 'NOTHING_FALSE'
  /** Neither family nor village was told to come (尚未通知家属或村). */
  | 'NOBODY_TOLD'
  /** That support was not offered (没有这项帮扶措施). */
  | 'NOTHING_OFFERED';

/** A page of deadlines (期限分页). */
export type CorrectionDeadlineConnection = {
  __typename?: 'CorrectionDeadlineConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<CorrectionDeadline>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<CorrectionDeadlineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type CorrectionDeadlineEdge = {
  __typename?: 'CorrectionDeadlineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (期限). */
  node: CorrectionDeadline;
};

/** A deadline with the case that it belongs to (社区矫正期限). */
export type CorrectionDeadline = {
  __typename?: 'CorrectionDeadline';
  /** The deadline (期限). */
  deadline: Deadline;
  /** The person under correction (社区矫正对象). */
  correctionSubject: CorrectionSubject;
};

/** A page of tasks (帮教任务分页). */
export type CorrectionTaskConnection = {
  __typename?: 'CorrectionTaskConnection';
  /** The tasks of the page (本页记录). */
  nodes: Array<CorrectionTask>;
  /** The tasks with their cursors (带游标的记录). */
  edges: Array<CorrectionTaskEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A task in a page (分页中的帮教任务). */
export type CorrectionTaskEdge = {
  __typename?: 'CorrectionTaskEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The task (帮教任务). */
  node: CorrectionTask;
};

/** The currency of an amount (币种). */
export type CurrencyCode =
  /** Renminbi yuan (人民币元). */
  | 'CNY';

/** An amount of money (金额). */
export type Money = {
  __typename?: 'Money';
  /** The amount, exact to the fen (数额). */
  amount: Scalars['Decimal']['output'];
  /** Its currency (币种). */
  currency: CurrencyCode;
};

/** Where a page of a connection begins and ends (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more rows follow (后面还有). */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last row of the page; null when the page is empty (末行游标). */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A period of days, both ends included (统计期间). */
export type PeriodInput = {
  /** The first day (起始日). */
  from: Scalars['Date']['input'];
  /** The last day (截止日). */
  to: Scalars['Date']['input'];
};

/** One thing that happened to a case: what, when, and by which body (办理经过). */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** When it happened; registers kept by hand know the day only (时间). */
  at: Scalars['DateTime']['output'];
  /** The act, as the register names it (事项). */
  act: Scalars['String']['output'];
  /** The state the case was in afterwards (办理后的状态). */
  status: Scalars['String']['output'];
  /** The account that did it; null for lines of an imported register, and outside the department (经办账号). */
  actor?: Maybe<Scalars['String']['output']>;
  /** Code of the body for which it was done; null where `actor` is, and when the token names none (经办单位). */
  bodyCode?: Maybe<Scalars['String']['output']>;
  /** Why, or what was said; null when nothing was, and outside the department (事由). */
  note?: Maybe<Scalars['String']['output']>;
};

/** Whom a deadline binds (受期限约束方). */
export type BoundParty =
  /** An authority, which is measured by it (机关). */
  | 'AUTHORITY'
  /** A firm, which is in breach when it misses it (单位). */
  | 'FIRM'
  /** A person, for whom it is a right that expires, never a fault (当事人). */
  | 'PERSON';

/** How a deadline stands (期限状态). */
export type DeadlineState =
  /** It runs (期限内). */
  | 'PENDING'
  /** It was met in time (按期). */
  | 'MET'
  /** It was met too late (逾期完成). */
  | 'MET_LATE'
  /** The authority or the firm has missed it (已逾期). */
  | 'OVERDUE'
  /** The person's right has expired, which is no fault (已届满). */
  | 'LAPSED'
  /** What it was for is gone (已失效). */
  | 'WAIVED';

/** A deadline of a case (法定期限). */
export type Deadline = {
  __typename?: 'Deadline';
  /** The rule that sets it, such as `R-PE-12` (规则编号). */
  rule: Scalars['String']['output'];
  /** The article that the rule comes from (法律依据). */
  basis: Scalars['String']['output'];
  /** What started it (起算事由). */
  trigger: Scalars['String']['output'];
  /** Whom it binds (受期限约束方). */
  boundParty: BoundParty;
  /** When it started; the day itself is not counted (起算日). */
  startedOn: Scalars['Date']['output'];
  /** The last day; null with an error when the published working-day calendar does not reach so far (到期日). */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** How it stands now (状态). */
  state: DeadlineState;
  /** The day on which it was met; null while it is not (完成日期). */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** Days that do not count, such as those of a hearing (扣除天数). */
  pausedDays: Scalars['Int']['output'];
  /** Its extension; null when there is none (延期). */
  extension?: Maybe<DeadlineExtension>;
};

/** A granted extension of a deadline (延期). */
export type DeadlineExtension = {
  __typename?: 'DeadlineExtension';
  /** By how much, in days, working days or months as the rule counts (延长). */
  by: Scalars['Int']['output'];
  /** The day on which it was approved (批准日期). */
  approvedOn: Scalars['Date']['output'];
  /** Why; null outside the department (延期理由). */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day on which the person was told; null when nobody has to be told (告知日期). */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** The language of a text for people (语言). */
export type Language =
  /** Simplified Chinese (简体中文). */
  | 'ZH'
  /** English (英文). */
  | 'EN';

/** Why an act was not done, and what to do next; the code is a field of each department's own type (办理提示). */
export type UserError = {
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
};


/** Why an act was not done, and what to do next; the code is a field of each department's own type (办理提示). */
export type UserErrorMessageArgs = {
  language?: Language;
};

/** Which deadlines to list; what is absent does not restrict (期限筛选). */
export type DeadlineFilter = {
  /** Deadlines that stand like this (状态). */
  state?: InputMaybe<Array<DeadlineState>>;
  /** Deadlines set by these rules (规则编号). */
  rule?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Deadlines that bind this party (受期限约束方). */
  boundParty?: InputMaybe<BoundParty>;
  /** Due on this day or before (最晚到期日). */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** How a referral stands with its receiver (移送接收状态). */
export type IncomingReferralStatus =
  /** It waits for an answer (待接收). */
  | 'WAITING'
  /** A case was opened for it (已接收). */
  | 'ACCEPTED'
  /** It went back to its sender (已退回). */
  | 'RETURNED';

/** Why a receiver returns a referral (退回理由). */
export type ReferralReturnGround =
  /** It is not for this body (不属于本单位受理范围). */
  | 'NOT_COMPETENT'
  /** It belongs to another area (不属于本单位管辖区域). */
  | 'ANOTHER_AREA'
  /** An organ has taken it up by law already (已有机关依法受理). */
  | 'ALREADY_HANDLED'
  /** The parties do not consent any more (当事人不再同意). */
  | 'CONSENT_WITHDRAWN'
  /** Its papers are incomplete (移送材料不全). */
  | 'PAPERS_MISSING';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CorrectionSubject: CorrectionSubject;
  ReintegrationCase: ReintegrationCase;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CorrectionSubject:
    ( { __typename: 'CorrectionSubject' }
    & GraphQLRecursivePick<FederationTypes['CorrectionSubject'], {"id":true}> );
  ReintegrationCase:
    ( { __typename: 'ReintegrationCase' }
    & GraphQLRecursivePick<FederationTypes['ReintegrationCase'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( CorrectionUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CorrectionRecurrentLeaveStatus: CorrectionRecurrentLeaveStatus;
  CorrectionRecurrentLeave: ResolverTypeWrapper<CorrectionRecurrentLeaveModel>;
  CorrectionCustody: ResolverTypeWrapper<CorrectionCustodyModel>;
  CorrectionRecurrentLeaveApplyInput: CorrectionRecurrentLeaveApplyInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CorrectionRecurrentLeaveApproveInput: CorrectionRecurrentLeaveApproveInput;
  CorrectionRecurrentLeaveRefuseInput: CorrectionRecurrentLeaveRefuseInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CorrectionRecurrentLeaveEndInput: CorrectionRecurrentLeaveEndInput;
  CorrectionCustodyTakeInput: CorrectionCustodyTakeInput;
  CorrectionCustodyEndInput: CorrectionCustodyEndInput;
  CorrectionWait: CorrectionWait;
  CorrectionNoticeRecipient: CorrectionNoticeRecipient;
  CorrectionNoticeCause: CorrectionNoticeCause;
  CorrectionGroupRole: CorrectionGroupRole;
  CorrectionTaskKind: CorrectionTaskKind;
  CorrectionReportKind: CorrectionReportKind;
  CorrectionLeaveReason: CorrectionLeaveReason;
  CorrectionLeaveStatus: CorrectionLeaveStatus;
  CorrectionMoveStatus: CorrectionMoveStatus;
  CorrectionSanctionGround: CorrectionSanctionGround;
  SanctionProposalStatus: SanctionProposalStatus;
  TrackingProposalStatus: TrackingProposalStatus;
  ClassDecisionStatus: ClassDecisionStatus;
  CorrectionRuling: CorrectionRuling;
  ReleaseMetBy: ReleaseMetBy;
  CommutationStatus: CommutationStatus;
  CorrectionApprovalLevel: CorrectionApprovalLevel;
  CorrectionSubjectPayload: ResolverTypeWrapper<CorrectionSubjectPayloadModel>;
  CorrectionTaskPayload: ResolverTypeWrapper<CorrectionTaskPayloadModel>;
  CorrectionUserError: ResolverTypeWrapper<CorrectionUserErrorModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CorrectionSubject: ResolverTypeWrapper<CorrectionSubjectModel>;
  SanctionDecision: ResolverTypeWrapper<SanctionDecisionModel>;
  ElectronicTracking: ResolverTypeWrapper<ElectronicTrackingModel>;
  ReintegrationCase: ResolverTypeWrapper<ReintegrationCaseModel>;
  ReleaseHandover: ResolverTypeWrapper<ReleaseHandoverModel>;
  IdentityVerification: ResolverTypeWrapper<IdentityVerificationModel>;
  SupportMeasure: ResolverTypeWrapper<SupportMeasureModel>;
  CorrectionKind: CorrectionKind;
  CorrectionStatus: CorrectionStatus;
  SupervisionClass: SupervisionClass;
  CorrectionSanction: CorrectionSanction;
  TrackingGround: TrackingGround;
  ReintegrationStatus: ReintegrationStatus;
  HandoverStatus: HandoverStatus;
  VerificationResult: VerificationResult;
  FalseData: FalseData;
  SupportKind: SupportKind;
  CorrectionReportExtendInput: CorrectionReportExtendInput;
  CorrectionArrestAskInput: CorrectionArrestAskInput;
  CorrectionArrestAnswerInput: CorrectionArrestAnswerInput;
  CorrectionCommutationProposeInput: CorrectionCommutationProposeInput;
  CorrectionCommutationAnswerInput: CorrectionCommutationAnswerInput;
  CorrectionTask: ResolverTypeWrapper<CorrectionTaskModel>;
  CorrectionGroupSeat: ResolverTypeWrapper<CorrectionGroupSeatModel>;
  CorrectionReport: ResolverTypeWrapper<CorrectionReportModel>;
  CorrectionNotice: ResolverTypeWrapper<CorrectionNoticeModel>;
  CorrectionLeave: ResolverTypeWrapper<CorrectionLeaveModel>;
  CorrectionMove: ResolverTypeWrapper<CorrectionMoveModel>;
  SanctionProposal: ResolverTypeWrapper<SanctionProposalModel>;
  TrackingProposal: ResolverTypeWrapper<TrackingProposalModel>;
  ClassDecision: ResolverTypeWrapper<ClassDecisionModel>;
  ProcuratorateRemark: ResolverTypeWrapper<ProcuratorateRemarkModel>;
  CorrectionCommutation: ResolverTypeWrapper<CorrectionCommutationModel>;
  CorrectionSubjectFilter: CorrectionSubjectFilter;
  ReintegrationCaseFilter: ReintegrationCaseFilter;
  CorrectionSubjectConnection: ResolverTypeWrapper<CorrectionSubjectConnectionModel>;
  CorrectionSubjectEdge: ResolverTypeWrapper<Omit<CorrectionSubjectEdge, 'node'> & { node: ResolversTypes['CorrectionSubject'] }>;
  ReintegrationCaseConnection: ResolverTypeWrapper<ReintegrationCaseConnectionModel>;
  ReintegrationCaseEdge: ResolverTypeWrapper<Omit<ReintegrationCaseEdge, 'node'> & { node: ResolversTypes['ReintegrationCase'] }>;
  IdentityVerificationFilter: IdentityVerificationFilter;
  IdentityVerificationConnection: ResolverTypeWrapper<IdentityVerificationConnectionModel>;
  IdentityVerificationEdge: ResolverTypeWrapper<Omit<IdentityVerificationEdge, 'node'> & { node: ResolversTypes['IdentityVerification'] }>;
  CorrectionSanctionProposeInput: CorrectionSanctionProposeInput;
  CorrectionSanctionCheckInput: CorrectionSanctionCheckInput;
  CorrectionSanctionHearInput: CorrectionSanctionHearInput;
  CorrectionSanctionDecideInput: CorrectionSanctionDecideInput;
  CorrectionSanctionRejectInput: CorrectionSanctionRejectInput;
  CorrectionSanctionAnswerInput: CorrectionSanctionAnswerInput;
  CorrectionTrackingProposeInput: CorrectionTrackingProposeInput;
  CorrectionTrackingApproveInput: CorrectionTrackingApproveInput;
  CorrectionTrackingRefuseInput: CorrectionTrackingRefuseInput;
  CorrectionTrackingLiftInput: CorrectionTrackingLiftInput;
  CorrectionClassProposeInput: CorrectionClassProposeInput;
  CorrectionClassDecideInput: CorrectionClassDecideInput;
  CorrectionClassAppealInput: CorrectionClassAppealInput;
  CorrectionClassReviewInput: CorrectionClassReviewInput;
  CorrectionSumUpInput: CorrectionSumUpInput;
  CorrectionCompleteInput: CorrectionCompleteInput;
  CorrectionRulingTakeInput: CorrectionRulingTakeInput;
  CorrectionDeathTakeInput: CorrectionDeathTakeInput;
  CorrectionRemarkWriteInput: CorrectionRemarkWriteInput;
  CorrectionRemarkAnswerInput: CorrectionRemarkAnswerInput;
  CorrectionNotifyInput: CorrectionNotifyInput;
  CorrectionReportInInput: CorrectionReportInInput;
  CorrectionNotReportedInput: CorrectionNotReportedInput;
  CorrectionReceiveInput: CorrectionReceiveInput;
  CorrectionPlanMakeInput: CorrectionPlanMakeInput;
  CorrectionGroupFormInput: CorrectionGroupFormInput;
  CorrectionEnrolInput: CorrectionEnrolInput;
  CorrectionBeginInput: CorrectionBeginInput;
  CorrectionReportTakeInput: CorrectionReportTakeInput;
  CorrectionLeaveApplyInput: CorrectionLeaveApplyInput;
  CorrectionLeaveApproveInput: CorrectionLeaveApproveInput;
  CorrectionLeaveRefuseInput: CorrectionLeaveRefuseInput;
  CorrectionLeaveStartInput: CorrectionLeaveStartInput;
  CorrectionLeaveReturnInput: CorrectionLeaveReturnInput;
  CorrectionMoveApplyInput: CorrectionMoveApplyInput;
  CorrectionMoveAskInput: CorrectionMoveAskInput;
  CorrectionMoveAnswerInput: CorrectionMoveAnswerInput;
  CorrectionMoveApproveInput: CorrectionMoveApproveInput;
  CorrectionMoveRefuseInput: CorrectionMoveRefuseInput;
  CorrectionTransferInput: CorrectionTransferInput;
  CorrectionArrivalTakeInput: CorrectionArrivalTakeInput;
  CorrectionTaskInput: CorrectionTaskInput;
  CorrectionGroupMemberInput: CorrectionGroupMemberInput;
  CorrectionTaskDoneInput: CorrectionTaskDoneInput;
  ReintegrationCasePayload: ResolverTypeWrapper<ReintegrationCasePayloadModel>;
  ReintegrationRegisterInput: ReintegrationRegisterInput;
  ReintegrationCheckAskInput: ReintegrationCheckAskInput;
  ReintegrationCheckAnswerInput: ReintegrationCheckAnswerInput;
  ReintegrationCheckResolveInput: ReintegrationCheckResolveInput;
  ReintegrationHomeTellInput: ReintegrationHomeTellInput;
  ReintegrationHandOverInput: ReintegrationHandOverInput;
  ReintegrationMeetInput: ReintegrationMeetInput;
  ReintegrationSupportOfferInput: ReintegrationSupportOfferInput;
  ReintegrationSupportAcceptInput: ReintegrationSupportAcceptInput;
  ReintegrationReviewInput: ReintegrationReviewInput;
  ReintegrationSupportDeclineInput: ReintegrationSupportDeclineInput;
  ReintegrationCloseInput: ReintegrationCloseInput;
  Region: ResolverTypeWrapper<RegionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  CommunityCorrectionStatistics: ResolverTypeWrapper<CommunityCorrectionStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CorrectionKindCount: ResolverTypeWrapper<CorrectionKindCountModel>;
  CorrectionUserErrorCode: CorrectionUserErrorCode;
  CorrectionDeadlineConnection: ResolverTypeWrapper<CorrectionDeadlineConnectionModel>;
  CorrectionDeadlineEdge: ResolverTypeWrapper<Omit<CorrectionDeadlineEdge, 'node'> & { node: ResolversTypes['CorrectionDeadline'] }>;
  CorrectionDeadline: ResolverTypeWrapper<CorrectionDeadlineModel>;
  CorrectionTaskConnection: ResolverTypeWrapper<CorrectionTaskConnectionModel>;
  CorrectionTaskEdge: ResolverTypeWrapper<Omit<CorrectionTaskEdge, 'node'> & { node: ResolversTypes['CorrectionTask'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: CurrencyCode;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  BoundParty: BoundParty;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  Language: Language;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  DeadlineFilter: DeadlineFilter;
  IncomingReferralStatus: IncomingReferralStatus;
  ReferralReturnGround: ReferralReturnGround;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  CorrectionRecurrentLeave: CorrectionRecurrentLeaveModel;
  CorrectionCustody: CorrectionCustodyModel;
  CorrectionRecurrentLeaveApplyInput: CorrectionRecurrentLeaveApplyInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  CorrectionRecurrentLeaveApproveInput: CorrectionRecurrentLeaveApproveInput;
  CorrectionRecurrentLeaveRefuseInput: CorrectionRecurrentLeaveRefuseInput;
  Boolean: Scalars['Boolean']['output'];
  CorrectionRecurrentLeaveEndInput: CorrectionRecurrentLeaveEndInput;
  CorrectionCustodyTakeInput: CorrectionCustodyTakeInput;
  CorrectionCustodyEndInput: CorrectionCustodyEndInput;
  CorrectionSubjectPayload: CorrectionSubjectPayloadModel;
  CorrectionTaskPayload: CorrectionTaskPayloadModel;
  CorrectionUserError: CorrectionUserErrorModel;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  CorrectionSubject: CorrectionSubjectModel;
  SanctionDecision: SanctionDecisionModel;
  ElectronicTracking: ElectronicTrackingModel;
  ReintegrationCase: ReintegrationCaseModel;
  ReleaseHandover: ReleaseHandoverModel;
  IdentityVerification: IdentityVerificationModel;
  SupportMeasure: SupportMeasureModel;
  CorrectionReportExtendInput: CorrectionReportExtendInput;
  CorrectionArrestAskInput: CorrectionArrestAskInput;
  CorrectionArrestAnswerInput: CorrectionArrestAnswerInput;
  CorrectionCommutationProposeInput: CorrectionCommutationProposeInput;
  CorrectionCommutationAnswerInput: CorrectionCommutationAnswerInput;
  CorrectionTask: CorrectionTaskModel;
  CorrectionGroupSeat: CorrectionGroupSeatModel;
  CorrectionReport: CorrectionReportModel;
  CorrectionNotice: CorrectionNoticeModel;
  CorrectionLeave: CorrectionLeaveModel;
  CorrectionMove: CorrectionMoveModel;
  SanctionProposal: SanctionProposalModel;
  TrackingProposal: TrackingProposalModel;
  ClassDecision: ClassDecisionModel;
  ProcuratorateRemark: ProcuratorateRemarkModel;
  CorrectionCommutation: CorrectionCommutationModel;
  CorrectionSubjectFilter: CorrectionSubjectFilter;
  ReintegrationCaseFilter: ReintegrationCaseFilter;
  CorrectionSubjectConnection: CorrectionSubjectConnectionModel;
  CorrectionSubjectEdge: Omit<CorrectionSubjectEdge, 'node'> & { node: ResolversParentTypes['CorrectionSubject'] };
  ReintegrationCaseConnection: ReintegrationCaseConnectionModel;
  ReintegrationCaseEdge: Omit<ReintegrationCaseEdge, 'node'> & { node: ResolversParentTypes['ReintegrationCase'] };
  IdentityVerificationFilter: IdentityVerificationFilter;
  IdentityVerificationConnection: IdentityVerificationConnectionModel;
  IdentityVerificationEdge: Omit<IdentityVerificationEdge, 'node'> & { node: ResolversParentTypes['IdentityVerification'] };
  CorrectionSanctionProposeInput: CorrectionSanctionProposeInput;
  CorrectionSanctionCheckInput: CorrectionSanctionCheckInput;
  CorrectionSanctionHearInput: CorrectionSanctionHearInput;
  CorrectionSanctionDecideInput: CorrectionSanctionDecideInput;
  CorrectionSanctionRejectInput: CorrectionSanctionRejectInput;
  CorrectionSanctionAnswerInput: CorrectionSanctionAnswerInput;
  CorrectionTrackingProposeInput: CorrectionTrackingProposeInput;
  CorrectionTrackingApproveInput: CorrectionTrackingApproveInput;
  CorrectionTrackingRefuseInput: CorrectionTrackingRefuseInput;
  CorrectionTrackingLiftInput: CorrectionTrackingLiftInput;
  CorrectionClassProposeInput: CorrectionClassProposeInput;
  CorrectionClassDecideInput: CorrectionClassDecideInput;
  CorrectionClassAppealInput: CorrectionClassAppealInput;
  CorrectionClassReviewInput: CorrectionClassReviewInput;
  CorrectionSumUpInput: CorrectionSumUpInput;
  CorrectionCompleteInput: CorrectionCompleteInput;
  CorrectionRulingTakeInput: CorrectionRulingTakeInput;
  CorrectionDeathTakeInput: CorrectionDeathTakeInput;
  CorrectionRemarkWriteInput: CorrectionRemarkWriteInput;
  CorrectionRemarkAnswerInput: CorrectionRemarkAnswerInput;
  CorrectionNotifyInput: CorrectionNotifyInput;
  CorrectionReportInInput: CorrectionReportInInput;
  CorrectionNotReportedInput: CorrectionNotReportedInput;
  CorrectionReceiveInput: CorrectionReceiveInput;
  CorrectionPlanMakeInput: CorrectionPlanMakeInput;
  CorrectionGroupFormInput: CorrectionGroupFormInput;
  CorrectionEnrolInput: CorrectionEnrolInput;
  CorrectionBeginInput: CorrectionBeginInput;
  CorrectionReportTakeInput: CorrectionReportTakeInput;
  CorrectionLeaveApplyInput: CorrectionLeaveApplyInput;
  CorrectionLeaveApproveInput: CorrectionLeaveApproveInput;
  CorrectionLeaveRefuseInput: CorrectionLeaveRefuseInput;
  CorrectionLeaveStartInput: CorrectionLeaveStartInput;
  CorrectionLeaveReturnInput: CorrectionLeaveReturnInput;
  CorrectionMoveApplyInput: CorrectionMoveApplyInput;
  CorrectionMoveAskInput: CorrectionMoveAskInput;
  CorrectionMoveAnswerInput: CorrectionMoveAnswerInput;
  CorrectionMoveApproveInput: CorrectionMoveApproveInput;
  CorrectionMoveRefuseInput: CorrectionMoveRefuseInput;
  CorrectionTransferInput: CorrectionTransferInput;
  CorrectionArrivalTakeInput: CorrectionArrivalTakeInput;
  CorrectionTaskInput: CorrectionTaskInput;
  CorrectionGroupMemberInput: CorrectionGroupMemberInput;
  CorrectionTaskDoneInput: CorrectionTaskDoneInput;
  ReintegrationCasePayload: ReintegrationCasePayloadModel;
  ReintegrationRegisterInput: ReintegrationRegisterInput;
  ReintegrationCheckAskInput: ReintegrationCheckAskInput;
  ReintegrationCheckAnswerInput: ReintegrationCheckAnswerInput;
  ReintegrationCheckResolveInput: ReintegrationCheckResolveInput;
  ReintegrationHomeTellInput: ReintegrationHomeTellInput;
  ReintegrationHandOverInput: ReintegrationHandOverInput;
  ReintegrationMeetInput: ReintegrationMeetInput;
  ReintegrationSupportOfferInput: ReintegrationSupportOfferInput;
  ReintegrationSupportAcceptInput: ReintegrationSupportAcceptInput;
  ReintegrationReviewInput: ReintegrationReviewInput;
  ReintegrationSupportDeclineInput: ReintegrationSupportDeclineInput;
  ReintegrationCloseInput: ReintegrationCloseInput;
  Region: RegionModel;
  Organization: OrganizationModel;
  CommunityCorrectionStatistics: CommunityCorrectionStatisticsModel;
  Float: Scalars['Float']['output'];
  CorrectionKindCount: CorrectionKindCountModel;
  CorrectionDeadlineConnection: CorrectionDeadlineConnectionModel;
  CorrectionDeadlineEdge: Omit<CorrectionDeadlineEdge, 'node'> & { node: ResolversParentTypes['CorrectionDeadline'] };
  CorrectionDeadline: CorrectionDeadlineModel;
  CorrectionTaskConnection: CorrectionTaskConnectionModel;
  CorrectionTaskEdge: Omit<CorrectionTaskEdge, 'node'> & { node: ResolversParentTypes['CorrectionTask'] };
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Money: Money;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  HistoryEntry: HistoryEntryModel;
  Deadline: DeadlineModel;
  DeadlineExtension: DeadlineExtension;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  DeadlineFilter: DeadlineFilter;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctionRecurrentLeaveApply?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRecurrentLeaveApplyArgs, 'input'>>;
  correctionRecurrentLeaveApprove?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRecurrentLeaveApproveArgs, 'input'>>;
  correctionRecurrentLeaveRefuse?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRecurrentLeaveRefuseArgs, 'input'>>;
  correctionRecurrentLeaveEnd?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRecurrentLeaveEndArgs, 'input'>>;
  correctionCustodyTake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionCustodyTakeArgs, 'input'>>;
  correctionCustodyEnd?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionCustodyEndArgs, 'input'>>;
  correctionNotify?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionNotifyArgs, 'input'>>;
  correctionReportIn?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionReportInArgs, 'input'>>;
  correctionNotReported?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionNotReportedArgs, 'input'>>;
  correctionReceive?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionReceiveArgs, 'input'>>;
  correctionPlanMake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionPlanMakeArgs, 'input'>>;
  correctionGroupForm?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionGroupFormArgs, 'input'>>;
  correctionEnrol?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionEnrolArgs, 'input'>>;
  correctionBegin?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionBeginArgs, 'input'>>;
  correctionReportTake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionReportTakeArgs, 'input'>>;
  correctionLeaveApply?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLeaveApplyArgs, 'input'>>;
  correctionLeaveApprove?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLeaveApproveArgs, 'input'>>;
  correctionLeaveRefuse?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLeaveRefuseArgs, 'input'>>;
  correctionLeaveStart?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLeaveStartArgs, 'input'>>;
  correctionLeaveReturn?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLeaveReturnArgs, 'input'>>;
  correctionMoveApply?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionMoveApplyArgs, 'input'>>;
  correctionMoveAsk?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionMoveAskArgs, 'input'>>;
  correctionMoveAnswer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionMoveAnswerArgs, 'input'>>;
  correctionMoveApprove?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionMoveApproveArgs, 'input'>>;
  correctionMoveRefuse?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionMoveRefuseArgs, 'input'>>;
  correctionTransfer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTransferArgs, 'input'>>;
  correctionArrivalTake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionArrivalTakeArgs, 'input'>>;
  correctionSanctionPropose?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionProposeArgs, 'input'>>;
  correctionSanctionCheck?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionCheckArgs, 'input'>>;
  correctionSanctionHear?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionHearArgs, 'input'>>;
  correctionSanctionDecide?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionDecideArgs, 'input'>>;
  correctionSanctionReject?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionRejectArgs, 'input'>>;
  correctionSanctionAnswer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSanctionAnswerArgs, 'input'>>;
  correctionTrackingPropose?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTrackingProposeArgs, 'input'>>;
  correctionTrackingApprove?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTrackingApproveArgs, 'input'>>;
  correctionTrackingRefuse?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTrackingRefuseArgs, 'input'>>;
  correctionTrackingLift?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTrackingLiftArgs, 'input'>>;
  correctionClassPropose?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionClassProposeArgs, 'input'>>;
  correctionClassDecide?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionClassDecideArgs, 'input'>>;
  correctionClassAppeal?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionClassAppealArgs, 'input'>>;
  correctionClassReview?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionClassReviewArgs, 'input'>>;
  correctionSumUp?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionSumUpArgs, 'input'>>;
  correctionComplete?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionCompleteArgs, 'input'>>;
  correctionRulingTake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRulingTakeArgs, 'input'>>;
  correctionDeathTake?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionDeathTakeArgs, 'input'>>;
  correctionRemarkWrite?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRemarkWriteArgs, 'input'>>;
  correctionRemarkAnswer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionRemarkAnswerArgs, 'input'>>;
  correctionReportExtend?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionReportExtendArgs, 'input'>>;
  correctionArrestAsk?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionArrestAskArgs, 'input'>>;
  correctionArrestAnswer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionArrestAnswerArgs, 'input'>>;
  correctionCommutationPropose?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionCommutationProposeArgs, 'input'>>;
  correctionCommutationAnswer?: Resolver<ResolversTypes['CorrectionSubjectPayload'], ParentType, ContextType, RequireFields<MutationCorrectionCommutationAnswerArgs, 'input'>>;
  correctionTaskDone?: Resolver<ResolversTypes['CorrectionTaskPayload'], ParentType, ContextType, RequireFields<MutationCorrectionTaskDoneArgs, 'input'>>;
  reintegrationRegister?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationRegisterArgs, 'input'>>;
  reintegrationCheckAsk?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationCheckAskArgs, 'input'>>;
  reintegrationCheckAnswer?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationCheckAnswerArgs, 'input'>>;
  reintegrationCheckResolve?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationCheckResolveArgs, 'input'>>;
  reintegrationHomeTell?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationHomeTellArgs, 'input'>>;
  reintegrationHandOver?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationHandOverArgs, 'input'>>;
  reintegrationMeet?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationMeetArgs, 'input'>>;
  reintegrationSupportOffer?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationSupportOfferArgs, 'input'>>;
  reintegrationSupportAccept?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationSupportAcceptArgs, 'input'>>;
  reintegrationReview?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationReviewArgs, 'input'>>;
  reintegrationSupportDecline?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationSupportDeclineArgs, 'input'>>;
  reintegrationClose?: Resolver<ResolversTypes['ReintegrationCasePayload'], ParentType, ContextType, RequireFields<MutationReintegrationCloseArgs, 'input'>>;
};

export type CorrectionRecurrentLeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRecurrentLeave'] = ResolversParentTypes['CorrectionRecurrentLeave']> = {
  reason?: Resolver<ResolversTypes['CorrectionLeaveReason'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionRecurrentLeaveStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionCustodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionCustody'] = ResolversParentTypes['CorrectionCustody']> = {
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionSubjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionSubjectPayload'] = ResolversParentTypes['CorrectionSubjectPayload']> = {
  correctionSubject?: Resolver<Maybe<ResolversTypes['CorrectionSubject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CorrectionUserError']>, ParentType, ContextType>;
};

export type CorrectionTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionTaskPayload'] = ResolversParentTypes['CorrectionTaskPayload']> = {
  correctionTask?: Resolver<Maybe<ResolversTypes['CorrectionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CorrectionUserError']>, ParentType, ContextType>;
};

export type CorrectionUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionUserError'] = ResolversParentTypes['CorrectionUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CorrectionUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CorrectionUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  correctionSubject?: Resolver<Maybe<ResolversTypes['CorrectionSubject']>, ParentType, ContextType, RequireFields<QueryCorrectionSubjectArgs, 'id'>>;
  correctionSubjects?: Resolver<ResolversTypes['CorrectionSubjectConnection'], ParentType, ContextType, RequireFields<QueryCorrectionSubjectsArgs, 'first'>>;
  reintegrationCase?: Resolver<Maybe<ResolversTypes['ReintegrationCase']>, ParentType, ContextType, RequireFields<QueryReintegrationCaseArgs, 'id'>>;
  reintegrationCases?: Resolver<ResolversTypes['ReintegrationCaseConnection'], ParentType, ContextType, RequireFields<QueryReintegrationCasesArgs, 'first'>>;
  identityVerifications?: Resolver<ResolversTypes['IdentityVerificationConnection'], ParentType, ContextType, RequireFields<QueryIdentityVerificationsArgs, 'first'>>;
  correctionInbox?: Resolver<ResolversTypes['CorrectionSubjectConnection'], ParentType, ContextType, RequireFields<QueryCorrectionInboxArgs, 'first'>>;
  reintegrationInbox?: Resolver<ResolversTypes['ReintegrationCaseConnection'], ParentType, ContextType, RequireFields<QueryReintegrationInboxArgs, 'first'>>;
  correctionDeadlines?: Resolver<ResolversTypes['CorrectionDeadlineConnection'], ParentType, ContextType, RequireFields<QueryCorrectionDeadlinesArgs, 'first'>>;
  correctionSubjectsByParty?: Resolver<ResolversTypes['CorrectionSubjectConnection'], ParentType, ContextType, RequireFields<QueryCorrectionSubjectsByPartyArgs, 'party' | 'reason' | 'first'>>;
  reintegrationCasesByParty?: Resolver<ResolversTypes['ReintegrationCaseConnection'], ParentType, ContextType, RequireFields<QueryReintegrationCasesByPartyArgs, 'party' | 'reason' | 'first'>>;
  correctionTasks?: Resolver<ResolversTypes['CorrectionTaskConnection'], ParentType, ContextType, RequireFields<QueryCorrectionTasksArgs, 'open' | 'first'>>;
};

export type CorrectionSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionSubject'] = ResolversParentTypes['CorrectionSubject'], FederationReferenceType extends FederationReferenceTypes['CorrectionSubject'] = FederationReferenceTypes['CorrectionSubject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CorrectionSubject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<ResolversTypes['SupervisionClass']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  decidedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groupOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sanctions?: Resolver<Array<ResolversTypes['SanctionDecision']>, ParentType, ContextType>;
  electronicTrackings?: Resolver<Array<ResolversTypes['ElectronicTracking']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<Array<ResolversTypes['CorrectionGroupSeat']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['CorrectionTask']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['CorrectionReport']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['CorrectionNotice']>, ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['CorrectionLeave']>, ParentType, ContextType>;
  recurrentLeaves?: Resolver<Array<ResolversTypes['CorrectionRecurrentLeave']>, ParentType, ContextType>;
  custodies?: Resolver<Array<ResolversTypes['CorrectionCustody']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['CorrectionMove']>, ParentType, ContextType>;
  sanctionProposals?: Resolver<Array<ResolversTypes['SanctionProposal']>, ParentType, ContextType>;
  trackingProposals?: Resolver<Array<ResolversTypes['TrackingProposal']>, ParentType, ContextType>;
  classDecisions?: Resolver<Array<ResolversTypes['ClassDecision']>, ParentType, ContextType>;
  commutations?: Resolver<Array<ResolversTypes['CorrectionCommutation']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['ProcuratorateRemark']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  waits?: Resolver<Array<ResolversTypes['CorrectionWait']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type SanctionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionDecision'] = ResolversParentTypes['SanctionDecision']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['CorrectionSanction'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ElectronicTrackingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectronicTracking'] = ResolversParentTypes['ElectronicTracking']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TrackingGround'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReintegrationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReintegrationCase'] = ResolversParentTypes['ReintegrationCase'], FederationReferenceType extends FederationReferenceTypes['ReintegrationCase'] = FederationReferenceTypes['ReintegrationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReintegrationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReintegrationStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['ReleaseHandover']>, ParentType, ContextType>;
  supportMeasures?: Resolver<Array<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  identityVerifications?: Resolver<Array<ResolversTypes['IdentityVerification']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ReleaseHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHandover'] = ResolversParentTypes['ReleaseHandover']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
  releaseDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  collectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentityVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityVerification'] = ResolversParentTypes['IdentityVerification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VerificationResult'], ParentType, ContextType>;
  falseData?: Resolver<Array<ResolversTypes['FalseData']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupportMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasure'] = ResolversParentTypes['SupportMeasure']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionTask'] = ResolversParentTypes['CorrectionTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionTaskKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  droppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionGroupSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionGroupSeat'] = ResolversParentTypes['CorrectionGroupSeat']> = {
  role?: Resolver<ResolversTypes['CorrectionGroupRole'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionReport'] = ResolversParentTypes['CorrectionReport']> = {
  kind?: Resolver<ResolversTypes['CorrectionReportKind'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionNotice'] = ResolversParentTypes['CorrectionNotice']> = {
  cause?: Resolver<ResolversTypes['CorrectionNoticeCause'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['CorrectionNoticeRecipient'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectionLeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionLeave'] = ResolversParentTypes['CorrectionLeave']> = {
  reason?: Resolver<ResolversTypes['CorrectionLeaveReason'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionLeaveStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionMove'] = ResolversParentTypes['CorrectionMove']> = {
  status?: Resolver<ResolversTypes['CorrectionMoveStatus'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  welcome?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SanctionProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionProposal'] = ResolversParentTypes['SanctionProposal']> = {
  sanction?: Resolver<ResolversTypes['CorrectionSanction'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['CorrectionSanctionGround'], ParentType, ContextType>;
  lateDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SanctionProposalStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  arrestAskedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  arrestAnsweredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrackingProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingProposal'] = ResolversParentTypes['TrackingProposal']> = {
  ground?: Resolver<ResolversTypes['TrackingGround'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrackingProposalStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClassDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassDecision'] = ResolversParentTypes['ClassDecision']> = {
  proposed?: Resolver<ResolversTypes['SupervisionClass'], ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['SupervisionClass']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClassDecisionStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProcuratorateRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcuratorateRemark'] = ResolversParentTypes['ProcuratorateRemark']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionCommutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionCommutation'] = ResolversParentTypes['CorrectionCommutation']> = {
  status?: Resolver<ResolversTypes['CommutationStatus'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionSubjectConnection'] = ResolversParentTypes['CorrectionSubjectConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CorrectionSubject']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CorrectionSubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionSubjectEdge'] = ResolversParentTypes['CorrectionSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionSubject'], ParentType, ContextType>;
};

export type ReintegrationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReintegrationCaseConnection'] = ResolversParentTypes['ReintegrationCaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReintegrationCase']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ReintegrationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReintegrationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReintegrationCaseEdge'] = ResolversParentTypes['ReintegrationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReintegrationCase'], ParentType, ContextType>;
};

export type IdentityVerificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityVerificationConnection'] = ResolversParentTypes['IdentityVerificationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IdentityVerification']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IdentityVerificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityVerificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityVerificationEdge'] = ResolversParentTypes['IdentityVerificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityVerification'], ParentType, ContextType>;
};

export type ReintegrationCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReintegrationCasePayload'] = ResolversParentTypes['ReintegrationCasePayload']> = {
  reintegrationCase?: Resolver<Maybe<ResolversTypes['ReintegrationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CorrectionUserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communityCorrection?: Resolver<Maybe<ResolversTypes['CommunityCorrectionStatistics']>, ParentType, ContextType, RequireFields<RegionCommunityCorrectionArgs, 'period'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunityCorrectionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityCorrectionStatistics'] = ResolversParentTypes['CommunityCorrectionStatistics']> = {
  onRegister?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withPlanAndGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supervisionPlanCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedFromElsewhere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tracked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trackedBeyondLaw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reintegrationOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preRelease?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  releasesDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  releasesHandedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reoffended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reoffendingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  identityChecked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identityVerified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identityUnverified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identityVerificationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['CorrectionKindCount']>, ParentType, ContextType>;
};

export type CorrectionKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionKindCount'] = ResolversParentTypes['CorrectionKindCount']> = {
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CorrectionDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionDeadlineConnection'] = ResolversParentTypes['CorrectionDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CorrectionDeadline']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CorrectionDeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionDeadlineEdge'] = ResolversParentTypes['CorrectionDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionDeadline'], ParentType, ContextType>;
};

export type CorrectionDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionDeadline'] = ResolversParentTypes['CorrectionDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  correctionSubject?: Resolver<ResolversTypes['CorrectionSubject'], ParentType, ContextType>;
};

export type CorrectionTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionTaskConnection'] = ResolversParentTypes['CorrectionTaskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CorrectionTask']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CorrectionTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionTaskEdge'] = ResolversParentTypes['CorrectionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionTask'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boundParty?: Resolver<ResolversTypes['BoundParty'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pausedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  by?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CorrectionUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  CorrectionRecurrentLeave?: CorrectionRecurrentLeaveResolvers<ContextType>;
  CorrectionCustody?: CorrectionCustodyResolvers<ContextType>;
  CorrectionSubjectPayload?: CorrectionSubjectPayloadResolvers<ContextType>;
  CorrectionTaskPayload?: CorrectionTaskPayloadResolvers<ContextType>;
  CorrectionUserError?: CorrectionUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CorrectionSubject?: CorrectionSubjectResolvers<ContextType>;
  SanctionDecision?: SanctionDecisionResolvers<ContextType>;
  ElectronicTracking?: ElectronicTrackingResolvers<ContextType>;
  ReintegrationCase?: ReintegrationCaseResolvers<ContextType>;
  ReleaseHandover?: ReleaseHandoverResolvers<ContextType>;
  IdentityVerification?: IdentityVerificationResolvers<ContextType>;
  SupportMeasure?: SupportMeasureResolvers<ContextType>;
  CorrectionTask?: CorrectionTaskResolvers<ContextType>;
  CorrectionGroupSeat?: CorrectionGroupSeatResolvers<ContextType>;
  CorrectionReport?: CorrectionReportResolvers<ContextType>;
  CorrectionNotice?: CorrectionNoticeResolvers<ContextType>;
  CorrectionLeave?: CorrectionLeaveResolvers<ContextType>;
  CorrectionMove?: CorrectionMoveResolvers<ContextType>;
  SanctionProposal?: SanctionProposalResolvers<ContextType>;
  TrackingProposal?: TrackingProposalResolvers<ContextType>;
  ClassDecision?: ClassDecisionResolvers<ContextType>;
  ProcuratorateRemark?: ProcuratorateRemarkResolvers<ContextType>;
  CorrectionCommutation?: CorrectionCommutationResolvers<ContextType>;
  CorrectionSubjectConnection?: CorrectionSubjectConnectionResolvers<ContextType>;
  CorrectionSubjectEdge?: CorrectionSubjectEdgeResolvers<ContextType>;
  ReintegrationCaseConnection?: ReintegrationCaseConnectionResolvers<ContextType>;
  ReintegrationCaseEdge?: ReintegrationCaseEdgeResolvers<ContextType>;
  IdentityVerificationConnection?: IdentityVerificationConnectionResolvers<ContextType>;
  IdentityVerificationEdge?: IdentityVerificationEdgeResolvers<ContextType>;
  ReintegrationCasePayload?: ReintegrationCasePayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  CommunityCorrectionStatistics?: CommunityCorrectionStatisticsResolvers<ContextType>;
  CorrectionKindCount?: CorrectionKindCountResolvers<ContextType>;
  CorrectionDeadlineConnection?: CorrectionDeadlineConnectionResolvers<ContextType>;
  CorrectionDeadlineEdge?: CorrectionDeadlineEdgeResolvers<ContextType>;
  CorrectionDeadline?: CorrectionDeadlineResolvers<ContextType>;
  CorrectionTaskConnection?: CorrectionTaskConnectionResolvers<ContextType>;
  CorrectionTaskEdge?: CorrectionTaskEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
