/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountabilityCount as AccountabilityCountModel, AccountabilityPayload as AccountabilityPayloadModel, AccountabilityProposal as AccountabilityProposalModel, AccountabilityProposalConnection as AccountabilityProposalConnectionModel, ConstructionProject as ConstructionProjectModel, Deadline as DeadlineModel, Dispute as DisputeModel, HistoryEntry as HistoryEntryModel, IncomingReferral as IncomingReferralModel, IncomingReferralConnection as IncomingReferralConnectionModel, JointConsultation as JointConsultationModel, LeaderCase as LeaderCaseModel, LeaderCaseConnection as LeaderCaseConnectionModel, LeaderCaseCount as LeaderCaseCountModel, LeaderCasePayload as LeaderCasePayloadModel, Organization as OrganizationModel, Petition as PetitionModel, PetitionBodyCount as PetitionBodyCountModel, PetitionBranchCount as PetitionBranchCountModel, PetitionConnection as PetitionConnectionModel, PetitionDeadline as PetitionDeadlineModel, PetitionDeadlineConnection as PetitionDeadlineConnectionModel, PetitionDiversionCount as PetitionDiversionCountModel, PetitionDutyCount as PetitionDutyCountModel, PetitionFieldCount as PetitionFieldCountModel, PetitionFormCount as PetitionFormCountModel, PetitionKindCount as PetitionKindCountModel, PetitionMeeting as PetitionMeetingModel, PetitionMeetingConnection as PetitionMeetingConnectionModel, PetitionMeetingPayload as PetitionMeetingPayloadModel, PetitionMonthCount as PetitionMonthCountModel, PetitionPayload as PetitionPayloadModel, PetitionPressing as PetitionPressingModel, PetitionPressingCount as PetitionPressingCountModel, PetitionProgress as PetitionProgressModel, PetitionRatePayload as PetitionRatePayloadModel, PetitionReceiptCodePayload as PetitionReceiptCodePayloadModel, PetitionReferralPayload as PetitionReferralPayloadModel, PetitionRegisterPayload as PetitionRegisterPayloadModel, PetitionReport as PetitionReportModel, PetitionStageCount as PetitionStageCountModel, PetitionStatistics as PetitionStatisticsModel, PetitionStatusCount as PetitionStatusCountModel, PetitionUserError as PetitionUserErrorModel, ReceptionDay as ReceptionDayModel, ReceptionDayCompliance as ReceptionDayComplianceModel, ReceptionDayConnection as ReceptionDayConnectionModel, ReceptionDayPayload as ReceptionDayPayloadModel, Region as RegionModel, ReviewRequest as ReviewRequestModel, SatisfactionCount as SatisfactionCountModel } from './models.ts';
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

export type Query = {
  __typename?: 'Query';
  /** The petition with this register number; null when there is none in the viewer's reach (按编号查信访事项). */
  petitionByNumber?: Maybe<Petition>;
  /**
   * Matters of a petitioner of exactly this name in the reach of a viewer who holds a post here, newest first, at most 20; that
   * it was asked, by whom and why is written down first (按信访人查信访事项).
   */
  petitionsByParty: Array<Petition>;
  /** What a petitioner who holds the receipt code may know; null for a code that is none (凭查询码查办理进度). */
  petitionProgress?: Maybe<PetitionProgress>;
  /** Petitions that wait for an act of one of the viewer's posts, for the viewer's body where one is responsible, oldest first (待办信访事项). */
  petitionInbox: PetitionConnection;
  /** Deadlines of the petitions in the viewer's reach, first due first (信访期限). */
  petitionDeadlines: PetitionDeadlineConnection;
  /** Referrals that were sent to this department and wait for its answer, oldest first (待接收移送). */
  petitionReferralInbox: IncomingReferralConnection;
  /** Regular petition meetings in the viewer's reach, newest first (信访例会列表). */
  petitionMeetings: PetitionMeetingConnection;
  /** The petition with this id; null when there is none in the viewer's reach (按标识查信访事项). */
  petition?: Maybe<Petition>;
  /** Petitions in the viewer's reach, newest first (信访事项列表). */
  petitions: PetitionConnection;
  /** Reception days in the viewer's reach, planned, held and cancelled, newest first (接访日列表). */
  receptionDays: ReceptionDayConnection;
  /** Reception days that are planned for today or later, soonest first (接访日预告). */
  upcomingReceptionDays: ReceptionDayConnection;
  /** Cases in the viewer's reach for which leaders answer, longest first (领导包案列表). */
  leaderCases: LeaderCaseConnection;
  /** Leaders' cases that wait for an act of one of the viewer's posts, longest first (待办包案). */
  leaderCaseInbox: LeaderCaseConnection;
  /** Proposals to hold somebody accountable in the viewer's reach, newest first (责任追究建议列表). */
  accountabilityProposals: AccountabilityProposalConnection;
};


export type QueryPetitionByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryPetitionsByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type QueryPetitionProgressArgs = {
  receiptCode: Scalars['String']['input'];
};


export type QueryPetitionInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionReferralInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionMeetingsArgs = {
  filter?: InputMaybe<PetitionMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionsArgs = {
  filter?: InputMaybe<PetitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReceptionDaysArgs = {
  filter?: InputMaybe<ReceptionDayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUpcomingReceptionDaysArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<ReceptionKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeaderCasesArgs = {
  filter?: InputMaybe<LeaderCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeaderCaseInboxArgs = {
  leaderPost?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountabilityProposalsArgs = {
  status?: InputMaybe<Array<AccountabilityStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** A petition is registered (登记信访事项). */
  petitionRegister: PetitionRegisterPayload;
  /** The petitioner is told in writing that the matter is not accepted (不予受理告知). */
  petitionDecline: PetitionPayload;
  /** The petition office transfers a matter to the competent body (转送). */
  petitionTransfer: PetitionPayload;
  /** The petition office assigns a matter, with a duty to report back (交办). */
  petitionAssign: PetitionPayload;
  /** The petition office passes a matter to a law organ (转政法机关). */
  petitionPassToLawOrgan: PetitionPayload;
  /** The petition office passes an accusation to the organs of discipline and supervision (转纪检监察机关). */
  petitionPassToDiscipline: PetitionPayload;
  /** The receiving body objects within five working days that it is not competent (提出管辖异议). */
  petitionObject: PetitionPayload;
  /** The petition office decides on an objection (核定管辖异议). */
  petitionObjectionDecide: PetitionPayload;
  /** A joint conference is convened to find the responsible body (召集联席会议). */
  petitionConsultationConvene: PetitionPayload;
  /** It is fixed which of several bodies is responsible (明确责任单位). */
  petitionLeadBodyFix: PetitionPayload;
  /** The minutes of the joint conference are finished (完成联席会议纪要). */
  petitionConsultationFinish: PetitionPayload;
  /** The competent body tells the petitioner in writing that the matter is accepted (受理告知). */
  petitionAccept: PetitionPayload;
  /** A suggestion was studied (建议研究). */
  petitionSuggestionStudy: PetitionPayload;
  /** The body guides a claim into another procedure, and the petitioner is told (导入其他程序). */
  petitionGuide: PetitionPayload;
  /** The body takes a claim of the sixth branch into handling (开始办理). */
  petitionHandle: PetitionPayload;
  /** The head of the body extends the period for handling (延长办理期限). */
  petitionHandlingExtend: PetitionPayload;
  /** The body issues its handling opinion (出具处理意见). */
  petitionAnswerIssue: PetitionPayload;
  /** Handling ends with an agreement, by mediation or settlement (调解、和解办结). */
  petitionSettle: PetitionPayload;
  /** The written answer has reached the petitioner, whose 30 days run from then (书面答复送达). */
  petitionAnswerDeliver: PetitionPayload;
  /** The petitioner asks for a review (申请复查). */
  petitionReviewRequest: PetitionPayload;
  /** The review is answered in writing (复查答复). */
  petitionReviewAnswer: PetitionPayload;
  /** The petitioner asks for the final review (申请复核). */
  petitionFinalReviewRequest: PetitionPayload;
  /** A hearing was held in the final review; its days do not count (举行听证). */
  petitionHearingHold: PetitionPayload;
  /** The final review is answered in writing (复核答复). */
  petitionFinalReviewAnswer: PetitionPayload;
  /** A supported request was carried out (执行处理意见). */
  petitionResultExecute: PetitionPayload;
  /** The body reports back to the office that assigned the matter (反馈办理结果). */
  petitionFeedbackGive: PetitionPayload;
  /** The organ to which a matter was passed has said what became of it (登记转送机关反馈). */
  petitionOrganAnswerRecord: PetitionPayload;
  /** The matter is concluded (办结). */
  petitionConclude: PetitionPayload;
  /** Help that went on after the end is recorded (帮扶记录). */
  petitionHelpRecord: PetitionPayload;
  /** The petition office presses the handling body (督办). */
  petitionPress: PetitionPayload;
  /** The pressed body answers in writing (书面答复督办). */
  petitionPressAnswer: PetitionPayload;
  /** An officer is recused from the matter (回避). */
  petitionRecuse: PetitionPayload;
  /** A claim goes to mediation with the consent of both sides (转人民调解). */
  petitionMediate: PetitionPayload;
  /** The window gives out a new receipt code for one that was lost, and the old one is void (换发查询码). */
  petitionReceiptCodeIssue: PetitionReceiptCodePayload;
  /** The petitioner, by the receipt code, rates the authority's work once (信访人评价). */
  petitionRate: PetitionRatePayload;
  /** A referral goes back to its sender; to take it, open a case that names it (退回移送). */
  petitionReferralReturn: PetitionReferralPayload;
  /** A regular petition meeting of several bodies is convened (召集信访例会). */
  petitionMeetingConvene: PetitionMeetingPayload;
  /** The meeting was held, and its minutes are finished (完成信访例会纪要). */
  petitionMeetingHold: PetitionMeetingPayload;
  /** A meeting is cancelled (取消信访例会). */
  petitionMeetingCancel: PetitionMeetingPayload;
  /** A reception day is planned and announced: who receives by post, when and where (安排接访日). */
  receptionDayPlan: ReceptionDayPayload;
  /** The reception was held, and its note taken down (登记接访情况). */
  receptionDayHold: ReceptionDayPayload;
  /** A reception day is cancelled before it comes (取消接访日). */
  receptionDayCancel: ReceptionDayPayload;
  /** A leader takes responsibility for a petition (包案). */
  leaderCaseAssign: LeaderCasePayload;
  /** The leader starts to work on the case (开始包案办理). */
  leaderCaseStart: LeaderCasePayload;
  /** The leader has got the matter settled (包案化解). */
  leaderCaseResolve: LeaderCasePayload;
  /** The petition office strikes the leader's case off (包案销号). */
  leaderCaseClose: LeaderCasePayload;
  /** The petition office proposes to hold somebody accountable (提出责任追究建议). */
  accountabilityPropose: AccountabilityPayload;
  /** The body replies to a proposal in writing (书面答复责任追究建议). */
  accountabilityAnswer: AccountabilityPayload;
};


export type MutationPetitionRegisterArgs = {
  input: PetitionRegisterInput;
};


export type MutationPetitionDeclineArgs = {
  input: PetitionDeclineInput;
};


export type MutationPetitionTransferArgs = {
  input: PetitionDivertInput;
};


export type MutationPetitionAssignArgs = {
  input: PetitionDivertInput;
};


export type MutationPetitionPassToLawOrganArgs = {
  input: PetitionDivertInput;
};


export type MutationPetitionPassToDisciplineArgs = {
  input: PetitionDivertInput;
};


export type MutationPetitionObjectArgs = {
  input: PetitionObjectInput;
};


export type MutationPetitionObjectionDecideArgs = {
  input: PetitionObjectionDecideInput;
};


export type MutationPetitionConsultationConveneArgs = {
  input: PetitionConsultationConveneInput;
};


export type MutationPetitionLeadBodyFixArgs = {
  input: PetitionLeadBodyFixInput;
};


export type MutationPetitionConsultationFinishArgs = {
  input: PetitionConsultationFinishInput;
};


export type MutationPetitionAcceptArgs = {
  input: PetitionAcceptInput;
};


export type MutationPetitionSuggestionStudyArgs = {
  input: PetitionSuggestionStudyInput;
};


export type MutationPetitionGuideArgs = {
  input: PetitionGuideInput;
};


export type MutationPetitionHandleArgs = {
  input: PetitionHandleInput;
};


export type MutationPetitionHandlingExtendArgs = {
  input: PetitionHandlingExtendInput;
};


export type MutationPetitionAnswerIssueArgs = {
  input: PetitionAnswerIssueInput;
};


export type MutationPetitionSettleArgs = {
  input: PetitionSettleInput;
};


export type MutationPetitionAnswerDeliverArgs = {
  input: PetitionAnswerDeliverInput;
};


export type MutationPetitionReviewRequestArgs = {
  input: PetitionReviewRequestInput;
};


export type MutationPetitionReviewAnswerArgs = {
  input: PetitionReviewAnswerInput;
};


export type MutationPetitionFinalReviewRequestArgs = {
  input: PetitionReviewRequestInput;
};


export type MutationPetitionHearingHoldArgs = {
  input: PetitionHearingHoldInput;
};


export type MutationPetitionFinalReviewAnswerArgs = {
  input: PetitionReviewAnswerInput;
};


export type MutationPetitionResultExecuteArgs = {
  input: PetitionResultExecuteInput;
};


export type MutationPetitionFeedbackGiveArgs = {
  input: PetitionFeedbackInput;
};


export type MutationPetitionOrganAnswerRecordArgs = {
  input: PetitionFeedbackInput;
};


export type MutationPetitionConcludeArgs = {
  input: PetitionConcludeInput;
};


export type MutationPetitionHelpRecordArgs = {
  input: PetitionHelpRecordInput;
};


export type MutationPetitionPressArgs = {
  input: PetitionPressInput;
};


export type MutationPetitionPressAnswerArgs = {
  input: PetitionPressAnswerInput;
};


export type MutationPetitionRecuseArgs = {
  input: PetitionRecuseInput;
};


export type MutationPetitionMediateArgs = {
  input: PetitionMediateInput;
};


export type MutationPetitionReceiptCodeIssueArgs = {
  input: PetitionReceiptCodeIssueInput;
};


export type MutationPetitionRateArgs = {
  input: PetitionRateInput;
};


export type MutationPetitionReferralReturnArgs = {
  input: PetitionReferralReturnInput;
};


export type MutationPetitionMeetingConveneArgs = {
  input: PetitionMeetingConveneInput;
};


export type MutationPetitionMeetingHoldArgs = {
  input: PetitionMeetingHoldInput;
};


export type MutationPetitionMeetingCancelArgs = {
  input: AppointmentCancelInput;
};


export type MutationReceptionDayPlanArgs = {
  input: ReceptionDayPlanInput;
};


export type MutationReceptionDayHoldArgs = {
  input: ReceptionDayHoldInput;
};


export type MutationReceptionDayCancelArgs = {
  input: AppointmentCancelInput;
};


export type MutationLeaderCaseAssignArgs = {
  input: LeaderCaseAssignInput;
};


export type MutationLeaderCaseStartArgs = {
  input: LeaderCaseStepInput;
};


export type MutationLeaderCaseResolveArgs = {
  input: LeaderCaseResolveInput;
};


export type MutationLeaderCaseCloseArgs = {
  input: LeaderCaseStepInput;
};


export type MutationAccountabilityProposeArgs = {
  input: AccountabilityProposeInput;
};


export type MutationAccountabilityAnswerArgs = {
  input: AccountabilityAnswerInput;
};

/** What comes of an act to a petition (信访办理结果). */
export type PetitionPayload = {
  __typename?: 'PetitionPayload';
  /** The petition as it is now; null when the act was not done (信访事项). */
  petition?: Maybe<Petition>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** What comes of registering a petition (登记结果). */
export type PetitionRegisterPayload = {
  __typename?: 'PetitionRegisterPayload';
  /** The petition; null when it was not registered (信访事项). */
  petition?: Maybe<Petition>;
  /**
   * The code by which the petitioner asks and rates, given out this once; null when it was not registered, and when the same
   * was asked before (查询码).
   */
  receiptCode?: Maybe<Scalars['String']['output']>;
  /**
   * What to do when the petition was registered before under this key and its code is not told again, since only its hash is
   * kept; null otherwise (查询码提示).
   */
  receiptCodeHint?: Maybe<Scalars['String']['output']>;
  /** Why it was not registered; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};


/** What comes of registering a petition (登记结果). */
export type PetitionRegisterPayloadReceiptCodeHintArgs = {
  language?: Language;
};

/** What comes of giving out a new receipt code (换发查询码结果). */
export type PetitionReceiptCodePayload = {
  __typename?: 'PetitionReceiptCodePayload';
  /** The petition; null when the act was not done (信访事项). */
  petition?: Maybe<Petition>;
  /** The new code, given out this once; the one before is void; null when the act was not done (查询码). */
  receiptCode?: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** What comes of a rating (评价结果). */
export type PetitionRatePayload = {
  __typename?: 'PetitionRatePayload';
  /** The matter as the petitioner sees it; null when it was not rated (办理进度). */
  progress?: Maybe<PetitionProgress>;
  /** Why it was not rated; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** A petition as its petitioner sees it by the receipt code: where it stands and until when (办理进度). */
export type PetitionProgress = {
  __typename?: 'PetitionProgress';
  /** Its number in the petition register (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: PetitionStatus;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
};

/** Why an act to a petition was not done (办理提示). */
export type PetitionUserError = UserError & {
  __typename?: 'PetitionUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: PetitionUserErrorCode;
};


/** Why an act to a petition was not done (办理提示). */
export type PetitionUserErrorMessageArgs = {
  language?: Language;
};

/** A page of deadlines (期限分页). */
export type PetitionDeadlineConnection = {
  __typename?: 'PetitionDeadlineConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<PetitionDeadline>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<PetitionDeadlineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type PetitionDeadlineEdge = {
  __typename?: 'PetitionDeadlineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (期限). */
  node: PetitionDeadline;
};

/** A deadline with the petition that it belongs to (信访事项期限). */
export type PetitionDeadline = {
  __typename?: 'PetitionDeadline';
  /** The deadline (期限). */
  deadline: Deadline;
  /** The petition (信访事项). */
  petition: Petition;
};

/** When the petition office pressed the handling body (督办). */
export type PetitionPressing = {
  __typename?: 'PetitionPressing';
  /** Why (督办情形). */
  ground: PressGround;
  /** The day (督办日期). */
  pressedOn: Scalars['Date']['output'];
  /** The day of the written answer; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
};

/** A joint conference about who is responsible (联席会议). */
export type JointConsultation = {
  __typename?: 'JointConsultation';
  /** Of which kind it is (类别). */
  kind: ConsultationKind;
  /** Where it stands (状态). */
  status: ConsultationStatus;
  /** The day it was convened (召集日期). */
  convenedOn: Scalars['Date']['output'];
  /** The bodies that meet; one is null while the registry does not answer (参加单位). */
  bodies: Array<Maybe<Organization>>;
  /** The responsible body; null until it is fixed (责任单位). */
  leadBody?: Maybe<Organization>;
  /** The day it was fixed; null until then (明确日期). */
  leadFixedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the minutes were finished; null until then (完成日期). */
  doneOn?: Maybe<Scalars['Date']['output']>;
};

/** Forms of petitions (信访形式). */
export type PetitionForm =
  /** By information network (信息网络). */
  | 'NETWORK'
  /** By letter (书信). */
  | 'LETTER'
  /** By telephone (电话). */
  | 'PHONE'
  /** By fax (传真). */
  | 'FAX'
  /** By a visit (走访). */
  | 'VISIT';

/** Kinds of petitions (信访事项类别). */
export type PetitionKind =
  /** Suggestion or opinion (建议意见). */
  | 'SUGGESTION'
  /** Accusation of a body or its staff (检举控告). */
  | 'ACCUSATION'
  /** Claim or appeal for a decision (申诉求决). */
  | 'CLAIM';

/** The six branches into which claims go (申诉求决途径). */
export type PetitionBranch =
  /** Litigation, legal supervision or police procedure (诉讼、法律监督、公安程序). */
  | 'LITIGATION_SUPERVISION'
  /** Arbitration (仲裁). */
  | 'ARBITRATION'
  /** Appeal of a party member, renewed examination (党员申诉、申请复审). */
  | 'PARTY_APPEAL'
  /** Reconsideration, adjudication, confirmation, licence or penalty (行政复议、裁决、确认、许可、处罚). */
  | 'ADMINISTRATIVE_PROCEDURE'
  /** Performance of a statutory duty (履行法定职责). */
  | 'STATUTORY_DUTY'
  /** A petition handling opinion (信访处理意见). */
  | 'PETITION_OPINION';

/** Results of a handling opinion (处理结果). */
export type PetitionResult =
  /** Supported, to be carried out (予以支持). */
  | 'SUPPORTED'
  /** Reasonable but without a legal basis, explained (解释说明). */
  | 'EXPLAINED'
  /** Not supported (不予支持). */
  | 'NOT_SUPPORTED';

/** States of a petition (信访事项状态). */
export type PetitionStatus =
  /** Registered (已登记). */
  | 'REGISTERED'
  /** Transferred to the competent body (已转送). */
  | 'TRANSFERRED'
  /** Assigned with a duty to report back (已交办). */
  | 'ASSIGNED_WITH_FEEDBACK'
  /** Passed to a law organ (已转政法机关). */
  | 'TO_LAW_ORGAN'
  /** Passed to the organs of discipline and supervision (已转纪检监察机关). */
  | 'TO_DISCIPLINE'
  /** Suggestion studied (建议已研究). */
  | 'SUGGESTION_STUDIED'
  /** Accepted, and the petitioner told (已受理告知). */
  | 'ACCEPTED_NOTICE_SENT'
  /** The receiving body objects that it is not competent (已提出异议). */
  | 'OBJECTED'
  /** Guided into another procedure (已导入其他程序). */
  | 'GUIDED_TO_OTHER_PROCEDURE'
  /** In handling (办理中). */
  | 'IN_HANDLING'
  /** Handling opinion issued (已出具处理意见). */
  | 'OPINION_ISSUED'
  /** Review asked for (已申请复查). */
  | 'REVIEW_REQUESTED'
  /** Reviewed (已复查). */
  | 'REVIEWED'
  /** Final review asked for (已申请复核). */
  | 'FINAL_REVIEW_REQUESTED'
  /** Finally reviewed (已复核). */
  | 'FINALLY_REVIEWED'
  /** Concluded; help may go on (已办结). */
  | 'CONCLUDED';

/** The three tiers that a matter may pass (三级办理层级). */
export type PetitionStage =
  /** Handling (办理). */
  | 'HANDLING'
  /** Review (复查). */
  | 'REVIEW'
  /** Final review (复核). */
  | 'FINAL_REVIEW';

/** The two tiers of review (复查复核阶段). */
export type ReviewStage =
  /** Review (复查). */
  | 'REVIEW'
  /** Final review (复核). */
  | 'FINAL_REVIEW';

/** States of a review request (复查复核状态). */
export type ReviewStatus =
  /** Filed (已申请). */
  | 'FILED'
  /** Answered; the next tier is open (已答复). */
  | 'ANSWERED'
  /** Final (已终结). */
  | 'FINAL';

/** What a review came to (复查复核结论). */
export type ReviewOutcome =
  /** The opinion stands (维持). */
  | 'UPHELD'
  /** The opinion was changed (变更). */
  | 'CHANGED'
  /** The opinion was revoked (撤销). */
  | 'REVOKED';

/** How petitioners rate the authority's work (满意度评价). */
export type SatisfactionRating =
  /** Satisfied (满意). */
  | 'SATISFIED'
  /** Fairly satisfied (基本满意). */
  | 'FAIRLY_SATISFIED'
  /** Dissatisfied (不满意). */
  | 'DISSATISFIED';

/** States of a leader's case (领导包案状态). */
export type LeaderCaseStatus =
  /** Taken (已包案). */
  | 'ASSIGNED'
  /** In progress (办理中). */
  | 'IN_PROGRESS'
  /** Resolved (已化解). */
  | 'RESOLVED'
  /** Struck off (已销号). */
  | 'CLOSED';

/** Who receives on a reception day (接访类别). */
export type ReceptionKind =
  /** Mediators on duty at the petition office (调解员值班). */
  | 'MEDIATORS_ON_DUTY'
  /** A leader at the petition office (领导接访). */
  | 'LEADER_RECEPTION'
  /** A leader in townships and villages (领导下访). */
  | 'LEADER_VISIT';

/** Fields of life that matters are about; own codes (涉及领域). */
export type PetitionField =
  /** Land and requisition (土地和征收). */
  | 'LAND'
  /** Housing and construction (住房和城乡建设). */
  | 'HOUSING_CONSTRUCTION'
  /** Labour and social insurance (劳动和社会保障). */
  | 'LABOUR'
  /** Civil affairs and relief (民政和救助). */
  | 'CIVIL_AFFAIRS'
  /** Forests and water (林业和水利). */
  | 'FOREST_WATER'
  /** Transport (交通运输). */
  | 'TRANSPORT'
  /** Environment (生态环境). */
  | 'ENVIRONMENT'
  /** Education and health care (教育和卫生). */
  | 'EDUCATION_HEALTH'
  /** Village affairs (村务和基层组织). */
  | 'VILLAGE_AFFAIRS'
  /** Work of the law organs (政法工作). */
  | 'LAW_ENFORCEMENT'
  /** Other (其他). */
  | 'OTHER';

/** Grounds on which a matter is not accepted (不予受理情形). */
export type DeclineGround =
  /** The same matter is accepted or in process (已经受理或正在办理). */
  | 'IN_PROCESS'
  /** The same facts and reasons were finally reviewed (已经复核终结). */
  | 'FINALLY_REVIEWED'
  /** The body that received it is not competent (不属于本机关、单位职权范围). */
  | 'NOT_COMPETENT';

/** How several bodies find who is responsible (责任单位确定方式). */
export type CompetenceWay =
  /** They agreed (协商确定). */
  | 'AGREED'
  /** Their common superior named it (共同上级指定). */
  | 'COMMON_SUPERIOR'
  /** A joint conference fixed it (联席会议确定). */
  | 'JOINT_CONFERENCE';

/** Kinds of joint conferences; what the words stand for is not verified (联席会议类别). */
export type ConsultationKind =
  /** Across regions (跨地区). */
  | 'CROSS_REGION'
  /** Across departments (跨部门). */
  | 'CROSS_DEPARTMENT'
  /** Across trades (跨行业). */
  | 'CROSS_TRADE'
  /** Person and matter apart (人事分离). */
  | 'PERSON_FROM_MATTER'
  /** Person and registered place apart (人户分离). */
  | 'PERSON_FROM_HOUSEHOLD'
  /** Person, matter and registered place apart (人事户分离). */
  | 'PERSON_MATTER_HOUSEHOLD';

/** States of a joint conference (联席会议状态). */
export type ConsultationStatus =
  /** Convened (已召集). */
  | 'CONVENED'
  /** The responsible body is fixed (已明确责任单位). */
  | 'LEAD_BODY_FIXED'
  /** Done, with its minutes (已完成). */
  | 'DONE';

/** What a claim is about, as far as mediation may take it; the first two fit (是否适合调解). */
export type MediationFitness =
  /** A civil dispute between citizens or legal persons (公民、法人之间的民事纠纷). */
  | 'CIVIL_BETWEEN_PERSONS'
  /** Civil rights in dispute with an administrative organ (与行政机关之间涉及民事权益的纠纷). */
  | 'CIVIL_RIGHTS_WITH_ORGAN'
  /** An administrative dispute (行政争议). */
  | 'ADMINISTRATIVE_DISPUTE'
  /** For a special organ by law (依法由专门机关处理). */
  | 'SPECIAL_ORGAN'
  /** For court, reconsideration, procuratorate or police (应由法院、复议机关、检察院、公安机关处理). */
  | 'STATUTORY_PROCEDURE';

/** Why the petition office presses a body (督办情形). */
export type PressGround =
  /** Not accepted though it should have been (应受理而未按规定受理). */
  | 'NOT_ACCEPTED_IN_TIME'
  /** Not finished in time (未按规定期限办结). */
  | 'NOT_HANDLED_IN_TIME'
  /** No feedback in time (未按规定反馈办理结果). */
  | 'NO_FEEDBACK'
  /** An opinion is not carried out (不执行处理意见). */
  | 'NOT_EXECUTED'
  /** Shirked or dragged out (推诿、敷衍、拖延). */
  | 'SHIRKED'
  /** False report (弄虚作假). */
  | 'FALSE_REPORT';

/** States of a proposal to hold somebody accountable (责任追究建议状态). */
export type AccountabilityStatus =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Answered in writing (已答复). */
  | 'ANSWERED';

/** Registering a petition (登记). */
export type PetitionRegisterInput = {
  /** The number of the referral by which it came; opening the case accepts it; null when it came otherwise (移送编号). */
  referral?: InputMaybe<Scalars['String']['input']>;
  /** Where the matter arose, not where the petitioner lives (事发地). */
  region: Scalars['ID']['input'];
  /** In what form it came (信访形式). */
  form: PetitionForm;
  /** What kind of matter it is (事项类别). */
  kind: PetitionKind;
  /** The field of life that it is about (涉及领域). */
  field: PetitionField;
  /** How many came; needed for a visit, at most five (代表人数). */
  representatives?: InputMaybe<Scalars['Int']['input']>;
  /** Credit code of the accused body; for accusations, and shown to nobody (被检举控告单位代码). */
  accusedBody?: InputMaybe<Scalars['String']['input']>;
  /** True when it came straight to the body that handles it (直接向有权处理单位提出). */
  direct: Scalars['Boolean']['input'];
  /** Number of an earlier matter of the same facts and reasons; null when there is none (原信访事项编号). */
  earlier?: InputMaybe<Scalars['String']['input']>;
  /** Number of the reception day at which it was brought forward; null when at none (来源接访日编号). */
  receptionDay?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the national petition system (国家信访信息系统编号). */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Number of the construction project it is about; null when it is about none (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Who petitions, null when anonymous; kept within the department (信访人). */
  petitioner?: InputMaybe<Scalars['String']['input']>;
  /** How the petitioner is reached; kept within the department (联系方式). */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** What it is about; kept within the department (主要内容). */
  summary: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Not accepting a petition (不予受理). */
export type PetitionDeclineInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** On which ground (情形). */
  ground: DeclineGround;
  /** What the petitioner is told; kept within the department (告知的理由). */
  reasons: Scalars['String']['input'];
};

/** Passing a petition on (转送). */
export type PetitionDivertInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Credit code of the body that gets it (接收单位代码). */
  body: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Objecting to jurisdiction (管辖异议). */
export type PetitionObjectInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Deciding on an objection (核定异议). */
export type PetitionObjectionDecideInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** True when the matter returns to be passed on anew (异议成立). */
  upheld: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Convening a joint conference (召集联席会议). */
export type PetitionConsultationConveneInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Of which kind it is (类别). */
  kind: ConsultationKind;
  /** Credit codes of the bodies that meet, at least two (参加单位代码). */
  bodies: Array<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Fixing the responsible body (明确责任单位). */
export type PetitionLeadBodyFixInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** How it was found (确定方式). */
  way: CompetenceWay;
  /** Credit code of the responsible body (责任单位代码). */
  body: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Finishing a joint conference (完成联席会议). */
export type PetitionConsultationFinishInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** The minutes; kept within the department (会议纪要). */
  minutes: Scalars['String']['input'];
};

/** Accepting a petition (受理). */
export type PetitionAcceptInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Studying a suggestion (建议研究). */
export type PetitionSuggestionStudyInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** True when it is adopted (采纳). */
  adopted: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Guiding a claim (导入其他程序). */
export type PetitionGuideInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Which of the first five branches (途径). */
  branch: PetitionBranch;
  /** What the petitioner is told; kept within the department (告知的理由). */
  reasons: Scalars['String']['input'];
};

/** Taking a claim into handling (开始办理). */
export type PetitionHandleInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Extending the period (延长期限). */
export type PetitionHandlingExtendInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** By how many days, at most 30 (延长天数). */
  days: Scalars['Int']['input'];
  /** Why; kept within the department (延期理由). */
  reason: Scalars['String']['input'];
  /** The day on which the petitioner was told why (告知信访人日期). */
  petitionerToldOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A handling opinion with its four parts (处理意见书). */
export type PetitionAnswerIssueInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What the petitioner asks for (请求). */
  request: Scalars['String']['input'];
  /** What was found (事实). */
  facts: Scalars['String']['input'];
  /** On which legal grounds (依据). */
  grounds: Scalars['String']['input'];
  /** The result (处理结果). */
  result: PetitionResult;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Ending by an agreement (调解、和解). */
export type PetitionSettleInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What was agreed; kept within the department (协议内容). */
  agreement: Scalars['String']['input'];
};

/** A referral that was sent to a department (收到的移送). */
export type IncomingReferral = {
  __typename?: 'IncomingReferral';
  /** Its id in this department (标识). */
  id: Scalars['ID']['output'];
  /** The number of the referral (移送编号). */
  number: Scalars['String']['output'];
  /** Where it stands with the receiver (状态). */
  status: IncomingReferralStatus;
  /** Where the case belongs; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The sending department, by its code (移送部门). */
  fromDepartment: Scalars['String']['output'];
  /** The number of the sender's case; null when it was not told (移送前编号). */
  fromCaseNumber?: Maybe<Scalars['String']['output']>;
  /** The body that it was sent to; null when none was named or the registry does not answer (接收单位). */
  body?: Maybe<Organization>;
  /** The day it was proposed (提出日期). */
  openedOn: Scalars['Date']['output'];
  /** When the answer is due, exclusive; null once it is given, or while the calendar does not reach so far (答复期限). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was accepted or returned; null while it waits (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the case that was opened for it; null while there is none (立案编号). */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was returned; null when it was not (退回理由). */
  returnGround?: Maybe<ReferralReturnGround>;
  /** The command centre's record; null for a viewer who may not see it, or while it does not answer (移送). */
  referral?: Maybe<Referral>;
  /** What happened to it here, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

export type Referral = {
  __typename?: 'Referral';
  /** Its number (编号). */
  number: Scalars['String']['output'];
};

/** A page of referrals that were sent to a department (收到的移送分页). */
export type IncomingReferralConnection = {
  __typename?: 'IncomingReferralConnection';
  /** The referrals of the page (本页记录). */
  nodes: Array<IncomingReferral>;
  /** The referrals with their cursors (带游标的记录). */
  edges: Array<IncomingReferralEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A referral in a page (分页中的移送). */
export type IncomingReferralEdge = {
  __typename?: 'IncomingReferralEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The referral (移送). */
  node: IncomingReferral;
};

/** What came of an act to a referral that was sent here (移送办理结果). */
export type PetitionReferralPayload = {
  __typename?: 'PetitionReferralPayload';
  /** The referral as it is now; null when the act was not done (移送). */
  incomingReferral?: Maybe<IncomingReferral>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** Sending a referral back (退回移送). */
export type PetitionReferralReturnInput = {
  /** Its id in this department (标识). */
  id: Scalars['ID']['input'];
  /** On what ground (退回理由). */
  ground: ReferralReturnGround;
};

/** What comes of an act to a meeting (信访例会办理结果). */
export type PetitionMeetingPayload = {
  __typename?: 'PetitionMeetingPayload';
  /** The meeting as it is now; null when the act was not done (信访例会). */
  meeting?: Maybe<PetitionMeeting>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** A regular meeting of several bodies about petitions (信访例会). */
export type PetitionMeeting = {
  __typename?: 'PetitionMeeting';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AppointmentStatus;
  /** The unit whose petition office convenes it; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The bodies that meet; one is null while the registry does not answer (参加单位). */
  bodies: Array<Maybe<Organization>>;
  /** The day for which it is convened, and once it was held that day (例会日期). */
  day: Scalars['Date']['output'];
  /** The day it was convened (召集日期). */
  convenedOn: Scalars['Date']['output'];
  /** The day it was held; null while it was not (实际召开日期). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** The petitions on its agenda in the viewer's reach, by number (研究事项). */
  petitions: Array<Petition>;
  /** Acts that one of the viewer's posts may do to it in its state (可办理事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first; the minutes stand there (办理经过). */
  history: Array<HistoryEntry>;
};

/** A page of meetings (信访例会分页). */
export type PetitionMeetingConnection = {
  __typename?: 'PetitionMeetingConnection';
  /** The meetings of the page (本页记录). */
  nodes: Array<PetitionMeeting>;
  /** The meetings with their cursors (带游标的记录). */
  edges: Array<PetitionMeetingEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a page (分页中的信访例会). */
export type PetitionMeetingEdge = {
  __typename?: 'PetitionMeetingEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The meeting (信访例会). */
  node: PetitionMeeting;
};

/** Which meetings to list (信访例会筛选). */
export type PetitionMeetingFilter = {
  /** Of units in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Held, or planned and not held, in this period (例会期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AppointmentStatus>>;
};

/** A meeting as it is convened (召集信访例会). */
export type PetitionMeetingConveneInput = {
  /** The unit whose petition office convenes it, in the viewer's area (所属区划). */
  region: Scalars['ID']['input'];
  /** Credit codes of the bodies that meet, two at least (参加单位代码). */
  bodies: Array<Scalars['String']['input']>;
  /** The day, not before today (例会日期). */
  day: Scalars['Date']['input'];
  /** Numbers of the petitions on its agenda; accusations are none (研究事项编号). */
  petitions: Array<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A meeting that was held (完成信访例会纪要). */
export type PetitionMeetingHoldInput = {
  /** The meeting (例会标识). */
  id: Scalars['ID']['input'];
  /** The day it was held (实际召开日期). */
  heldOn: Scalars['Date']['input'];
  /** The minutes; kept within the department (会议纪要). */
  minutes: Scalars['String']['input'];
};

/**
 * A petition matter; an accusation exists only for officers and supervisors of a body that is neither accused nor
 * competent, and who the petitioner is never leaves the department (信访事项).
 */
export type Petition = {
  __typename?: 'Petition';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the petition register (编号). */
  number: Scalars['String']['output'];
  /** Its number in the national petition system; null when it is not entered there (国家信访信息系统编号). */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** In what form it came (信访形式). */
  form: PetitionForm;
  /** What kind of matter it is (事项类别). */
  kind: PetitionKind;
  /** The branch into which a claim goes; null for other kinds and while it is not decided (申诉求决途径). */
  branch?: Maybe<PetitionBranch>;
  /** Where it stands (状态). */
  status: PetitionStatus;
  /** Result of the handling opinion; null while there is none (处理结果). */
  result?: Maybe<PetitionResult>;
  /** Where the matter arose; null while the registry does not answer (事发地). */
  region?: Maybe<Region>;
  /** The competent body, and the registering one until that is fixed; null while the registry does not answer (责任单位). */
  responsibleBody?: Maybe<Organization>;
  /** The body that registered it; null while the registry does not answer (登记单位). */
  registeringBody?: Maybe<Organization>;
  /** The body entitled to handle it; null until it is fixed (有权处理的机关、单位). */
  competentBody?: Maybe<Organization>;
  /** The day it was registered (登记日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was transferred or assigned; null while it is not (转送、交办日期). */
  divertedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the petitioner was told that it is accepted; null while not told (受理告知日期). */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the handling opinion; null while there is none (出具处理意见日期). */
  opinionIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the petition office pressed the handling body; null when it did not (督办日期). */
  pressedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was concluded; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** How the petitioner rates the authority's work; null while not rated (满意度评价). */
  satisfaction?: Maybe<SatisfactionRating>;
  /** The construction project it is about; null when it is about none (涉及工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The dispute it was diverted to, with both sides' consent; null when it was not (转人民调解). */
  dispute?: Maybe<Dispute>;
  /** Requests for review and final review, in this order (复查复核申请). */
  reviewRequests: Array<ReviewRequest>;
  /** When leaders took responsibility for it, oldest first (领导包案). */
  leaderCases: Array<LeaderCase>;
  /** The reception day at which it was brought forward; null when at none in the viewer's reach (来源接访日). */
  receptionDay?: Maybe<ReceptionDay>;
  /** The field of life that it is about; null for matters out of an imported register (涉及领域). */
  field?: Maybe<PetitionField>;
  /** The ground on which it was not accepted; null for accepted ones and while it is not decided (不予受理情形). */
  declined?: Maybe<DeclineGround>;
  /** The day the latest written answer reached the petitioner; null while it has not (书面答复送达日期). */
  answerDeliveredOn?: Maybe<Scalars['Date']['output']>;
  /** The day a supported request was carried out; null while it was not (执行日期). */
  executedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was reported back to the office; null while it was not (反馈日期). */
  feedbackOn?: Maybe<Scalars['Date']['output']>;
  /** When the petition office pressed the handling body, oldest first (督办情况). */
  pressings: Array<PetitionPressing>;
  /** Joint conferences about who is responsible, oldest first (联席会议). */
  consultations: Array<JointConsultation>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it in its state (可办理事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** A request for review or final review of a handling opinion (复查、复核申请). */
export type ReviewRequest = {
  __typename?: 'ReviewRequest';
  /** Its number in the review register (编号). */
  number: Scalars['String']['output'];
  /** Which of the two tiers it is (阶段). */
  stage: ReviewStage;
  /** Where it stands (状态). */
  status: ReviewStatus;
  /** The body that reviews; null while the registry does not answer (复查复核机关). */
  reviewingBody?: Maybe<Organization>;
  /** The day it was asked for (申请日期). */
  requestedOn: Scalars['Date']['output'];
  /** The day of the written answer; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** What the review came to; null while it is not answered (复查复核结论). */
  outcome?: Maybe<ReviewOutcome>;
  /** Days of the hearing, which do not count in the period for the answer (听证占用天数). */
  hearingDays: Scalars['Int']['output'];
};

/** A petition for which a leader answers, named by the post only (领导包案). */
export type LeaderCase = {
  __typename?: 'LeaderCase';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of leaders' cases (编号). */
  number: Scalars['String']['output'];
  /** The petition for which the leader answers (信访事项). */
  petition?: Maybe<Petition>;
  /** The leader's post (包案领导职务). */
  leaderPost: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: LeaderCaseStatus;
  /** The day the leader took it (包案日期). */
  assignedOn: Scalars['Date']['output'];
  /** The day it was resolved; null while it is not (化解日期). */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was struck off; null while it is open (销号日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Acts that one of the viewer's posts may do to it in its state (可办理事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it in the hub, oldest first; lines of an imported book stand with the petition (办理经过). */
  history: Array<HistoryEntry>;
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
  /**
   * Petitions in the viewer's reach for which it is the competent body, accusations not counted; null for a viewer
   * without statistics (作为有权处理单位的信访件数).
   */
  petitionsAsCompetentBody?: Maybe<Scalars['Int']['output']>;
};


export type OrganizationPetitionsAsCompetentBodyArgs = {
  period?: InputMaybe<PeriodInput>;
};

export type ConstructionProject = {
  __typename?: 'ConstructionProject';
  /** Its number in the project register (项目编码). */
  number: Scalars['String']['output'];
  /**
   * Petitions in the viewer's reach about the project, accusations not counted; null for a viewer without statistics
   * (涉及该项目的信访件数).
   */
  petitionCount?: Maybe<Scalars['Int']['output']>;
};

export type Dispute = {
  __typename?: 'Dispute';
  /** Its number in the mediation register (编号). */
  number: Scalars['String']['output'];
  /** The petition from which it was diverted; null when there is none in the viewer's reach (来源信访事项). */
  originPetition?: Maybe<Petition>;
};

/** Which petitions to list (信访事项筛选). */
export type PetitionFilter = {
  /** Matters that arose in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Registered in this period (登记期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these kinds (事项类别). */
  kind?: InputMaybe<Array<PetitionKind>>;
  /** That came in these forms (信访形式). */
  form?: InputMaybe<Array<PetitionForm>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<PetitionStatus>>;
  /** With a review asked for at one of these tiers (复查复核阶段). */
  reviewStage?: InputMaybe<Array<ReviewStage>>;
};

/** A page of petitions (信访事项分页). */
export type PetitionConnection = {
  __typename?: 'PetitionConnection';
  /** The petitions of the page (本页记录). */
  nodes: Array<Petition>;
  /** The petitions with their cursors (带游标的记录). */
  edges: Array<PetitionEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A petition in a page (分页中的信访事项). */
export type PetitionEdge = {
  __typename?: 'PetitionEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The petition (信访事项). */
  node: Petition;
};

export type Region = {
  __typename?: 'Region';
  /** Reception days due by the schedules and held, in this unit and below; null outside the viewer's reach (接访日落实情况). */
  receptionDays?: Maybe<ReceptionDayCompliance>;
  /**
   * The yearly report on petitions registered in a period, about this unit and those below it; null outside the viewer's reach
   * (信访工作年度报告).
   */
  petitionReport?: Maybe<PetitionReport>;
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Petitions about this unit and those below it; null outside the viewer's reach (信访统计). */
  petitions?: Maybe<PetitionStatistics>;
};


export type RegionReceptionDaysArgs = {
  period: PeriodInput;
  kind?: ReceptionKind;
};


export type RegionPetitionReportArgs = {
  period: PeriodInput;
};


export type RegionPetitionsArgs = {
  period: PeriodInput;
};

/** What comes of an act to a reception day (接访日办理结果). */
export type ReceptionDayPayload = {
  __typename?: 'ReceptionDayPayload';
  /** The day as it is now; null when the act was not done (接访日). */
  receptionDay?: Maybe<ReceptionDay>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** States of a reception day or a petition meeting (接访日、信访例会状态). */
export type AppointmentStatus =
  /** Planned; once its day has passed, missed or not recorded yet (已安排). */
  | 'PLANNED'
  /** Held (已举行). */
  | 'HELD'
  /** Cancelled (已取消). */
  | 'CANCELLED';

/** A reception day: who receives stands by post, who came stands nowhere (接访日). */
export type ReceptionDay = {
  __typename?: 'ReceptionDay';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of reception days (编号). */
  number: Scalars['String']['output'];
  /** Who receives (接访类别). */
  kind: ReceptionKind;
  /** Where it stands (状态). */
  status: AppointmentStatus;
  /** The unit whose petition office holds it; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** Where it is held; null for a line of an imported book (接访地点). */
  place?: Maybe<Region>;
  /** The body of the leader or the mediators who receive; null for a line of an imported book (接访单位). */
  body?: Maybe<Organization>;
  /** The day for which it is planned, and once it was held that day (接访日期). */
  day: Scalars['Date']['output'];
  /** The day it was announced; null for a line of an imported book (公布日期). */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the schedule that it stands for; null for one beside the schedule (应接访日). */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was held; null while it was not (实际接访日期). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Post of the leader who receives; null when none does (接访领导职务). */
  leaderPost?: Maybe<Scalars['String']['output']>;
  /** How many mediators were on duty; null when not recorded (值班调解员人数). */
  mediatorsOnDuty?: Maybe<Scalars['Int']['output']>;
  /** How many matters were heard; null while it was not held (接待件数). */
  mattersHeard?: Maybe<Scalars['Int']['output']>;
  /** Acts that one of the viewer's posts may do to it in its state (可办理事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it in the hub, oldest first; empty for a line of an imported book (办理经过). */
  history: Array<HistoryEntry>;
};

/** Reception days due and held (接访日落实情况). */
export type ReceptionDayCompliance = {
  __typename?: 'ReceptionDayCompliance';
  /** Due by the schedule (应接访日数). */
  due: Scalars['Int']['output'];
  /** Of them held, on the day or instead of it (已接访日数). */
  held: Scalars['Int']['output'];
  /** Of them held on the very day (当日接访数). */
  heldOnDay: Scalars['Int']['output'];
  /** due - held (未接访日数). */
  missing: Scalars['Int']['output'];
};

/** Which reception days to list (接访日筛选). */
export type ReceptionDayFilter = {
  /** Of units in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Held, or planned and not held, in this period (接访期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these kinds (接访类别). */
  kind?: InputMaybe<Array<ReceptionKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AppointmentStatus>>;
};

/** A reception day as it is planned (安排接访日). */
export type ReceptionDayPlanInput = {
  /** The unit whose petition office arranges it, in the viewer's area (所属区划). */
  region: Scalars['ID']['input'];
  /** The unit where it is held: that one or one below it (接访地点区划). */
  place: Scalars['ID']['input'];
  /** Credit code of the body of the leader or the mediators who receive (接访单位代码). */
  body: Scalars['String']['input'];
  /** Who receives (接访类别). */
  kind: ReceptionKind;
  /** The leader's post, never a name; left out for mediators on duty (接访领导职务). */
  leaderPost?: InputMaybe<Scalars['String']['input']>;
  /** The day, not before today (接访日期). */
  day: Scalars['Date']['input'];
  /** The day of the schedule that it stands for; null for one beside the schedule (应接访日). */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What came of a reception day (登记接访情况). */
export type ReceptionDayHoldInput = {
  /** The reception day (接访日标识). */
  id: Scalars['ID']['input'];
  /** The day it was held (实际接访日期). */
  heldOn: Scalars['Date']['input'];
  /** How many matters were heard (接待件数). */
  mattersHeard: Scalars['Int']['input'];
  /** How many mediators were on duty; needed where they are who receives (值班调解员人数). */
  mediatorsOnDuty?: InputMaybe<Scalars['Int']['input']>;
  /** The reception note; kept within the department (接访记录). */
  note: Scalars['String']['input'];
};

/** Cancelling a reception day or a petition meeting (取消接访日、信访例会). */
export type AppointmentCancelInput = {
  /** The reception day or the meeting (标识). */
  id: Scalars['ID']['input'];
  /** Why (取消理由). */
  reason: Scalars['String']['input'];
};

/** A page of reception days (接访日分页). */
export type ReceptionDayConnection = {
  __typename?: 'ReceptionDayConnection';
  /** The days of the page (本页记录). */
  nodes: Array<ReceptionDay>;
  /** The days with their cursors (带游标的记录). */
  edges: Array<ReceptionDayEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A reception day in a page (分页中的接访日). */
export type ReceptionDayEdge = {
  __typename?: 'ReceptionDayEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The day (接访日). */
  node: ReceptionDay;
};

/**
 * What the Petition Regulations art. 41 ask a petition office to report: matters and what the authorities did with them, never
 * who petitioned; accusations are counted for the petition office alone, where it may read them (信访工作年度报告).
 */
export type PetitionReport = {
  __typename?: 'PetitionReport';
  /** By field of life; matters out of imported registers have none and are left out (按涉及领域). */
  byField: Array<PetitionFieldCount>;
  /**
   * The competent bodies with most suggestions and claims, most first; accusations are left out, lest a body learn of one
   * (信访反映集中的单位).
   */
  mostNamedBodies: Array<PetitionBodyCount>;
  /** How matters were passed on; one that was passed on twice counts for each way (转送、交办情况). */
  byDiversion: Array<PetitionDiversionCount>;
  /** How the authorities kept their periods, by rule (法定期限履行情况). */
  duties: Array<PetitionDutyCount>;
  /** Pressings by their ground, and how many were answered in writing (督办情况). */
  pressings: Array<PetitionPressingCount>;
  /** Proposals to hold somebody accountable that were made in the period (责任追究建议). */
  accountability: AccountabilityCount;
};


/**
 * What the Petition Regulations art. 41 ask a petition office to report: matters and what the authorities did with them, never
 * who petitioned; accusations are counted for the petition office alone, where it may read them (信访工作年度报告).
 */
export type PetitionReportMostNamedBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Proposals to hold somebody accountable, and what became of them (责任追究建议数). */
export type AccountabilityCount = {
  __typename?: 'AccountabilityCount';
  /** Made (提出数). */
  proposed: Scalars['Int']['output'];
  /** Of them answered in writing (已答复数). */
  answered: Scalars['Int']['output'];
  /** Of them adopted (已采纳数). */
  adopted: Scalars['Int']['output'];
};

/** Petitions of one field (某领域信访件数). */
export type PetitionFieldCount = {
  __typename?: 'PetitionFieldCount';
  /** The field (涉及领域). */
  field: PetitionField;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Petitions for which one body is competent (某单位信访件数). */
export type PetitionBodyCount = {
  __typename?: 'PetitionBodyCount';
  /** The body; null while the registry does not answer (单位). */
  body?: Maybe<Organization>;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Petitions that were passed on in one way (某方式转办件数). */
export type PetitionDiversionCount = {
  __typename?: 'PetitionDiversionCount';
  /** The state to which it led (方式). */
  way: PetitionStatus;
  /** How many (件数). */
  count: Scalars['Int']['output'];
};

/** How the authorities kept one period (某期限履行情况). */
export type PetitionDutyCount = {
  __typename?: 'PetitionDutyCount';
  /** The rule that sets it (规则编号). */
  rule: Scalars['String']['output'];
  /** Met in time (按期). */
  met: Scalars['Int']['output'];
  /** Met too late (逾期完成). */
  metLate: Scalars['Int']['output'];
  /** Missed and still open (已逾期). */
  overdue: Scalars['Int']['output'];
  /** Running (期限内). */
  pending: Scalars['Int']['output'];
  /** met / (met + metLate + overdue), from 0 to 1; null when none was due (按期率). */
  timelyRate?: Maybe<Scalars['Float']['output']>;
};

/** Pressings of one ground (某情形督办数). */
export type PetitionPressingCount = {
  __typename?: 'PetitionPressingCount';
  /** The ground (督办情形). */
  ground: PressGround;
  /** How many (督办数). */
  pressed: Scalars['Int']['output'];
  /** Of them answered in writing (已书面答复数). */
  answered: Scalars['Int']['output'];
};

/** Delivery of the answer (送达). */
export type PetitionAnswerDeliverInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** The day it arrived (送达日期). */
  deliveredOn: Scalars['Date']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Asking for a review or final review (申请复查、复核). */
export type PetitionReviewRequestInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Credit code of the body that is asked (复查复核机关代码). */
  reviewingBody: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Answering a review or final review (复查、复核答复). */
export type PetitionReviewAnswerInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What it came to (结论). */
  outcome: ReviewOutcome;
  /** The new result when the opinion is changed or revoked; else null (新的处理结果). */
  result?: InputMaybe<PetitionResult>;
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A hearing (听证). */
export type PetitionHearingHoldInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Its first day (起始日). */
  from: Scalars['Date']['input'];
  /** Its last day (截止日). */
  to: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Carrying out an opinion (执行). */
export type PetitionResultExecuteInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** The day it was carried out (执行日期). */
  executedOn: Scalars['Date']['input'];
  /** How; kept within the department (执行情况). */
  how: Scalars['String']['input'];
};

/** Feedback on a matter (反馈). */
export type PetitionFeedbackInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What is reported; kept within the department (反馈内容). */
  report: Scalars['String']['input'];
};

/** Concluding a petition (办结). */
export type PetitionConcludeInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Help after the end (帮扶). */
export type PetitionHelpRecordInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What was done; kept within the department (帮扶内容). */
  help: Scalars['String']['input'];
};

/** Pressing a body (督办). */
export type PetitionPressInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Why (督办情形). */
  ground: PressGround;
  /** What is asked of the body; kept within the department (督办要求). */
  demand: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Answering a pressing (答复督办). */
export type PetitionPressAnswerInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** The answer; kept within the department (答复内容). */
  answer: Scalars['String']['input'];
};

/** Recusal of an officer (回避). */
export type PetitionRecuseInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** The account of the officer (经办账号). */
  officer: Scalars['String']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Sending a claim to mediation (转人民调解). */
export type PetitionMediateInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** What it is about (纠纷性质). */
  fitness: MediationFitness;
  /** The petitioner agrees (信访人同意). */
  petitionerConsents: Scalars['Boolean']['input'];
  /** The other side agrees (对方同意). */
  otherSideConsents: Scalars['Boolean']['input'];
  /** Number under which mediation takes it (调解案号). */
  dispute: Scalars['String']['input'];
};

/** A new receipt code for one that was lost (换发查询码). */
export type PetitionReceiptCodeIssueInput = {
  /** The petition (信访事项标识). */
  id: Scalars['ID']['input'];
  /** Why, and how it was made sure who asks; kept within the department (换发理由和核实方式). */
  reason: Scalars['String']['input'];
};

/** A rating by the petitioner (信访人评价). */
export type PetitionRateInput = {
  /** The code that was given out at registration (查询码). */
  receiptCode: Scalars['String']['input'];
  /** How the petitioner rates the authority's work (满意度评价). */
  satisfaction: SatisfactionRating;
};

/**
 * What the authorities did with the petitions registered in a period; matters are counted, never petitioners, and
 * accusations for the petition office alone, where it may read them (信访统计).
 */
export type PetitionStatistics = {
  __typename?: 'PetitionStatistics';
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded, whatever the way (办结数). */
  concluded: Scalars['Int']['output'];
  /** Not concluded yet: registered - concluded (在办数). */
  inHandling: Scalars['Int']['output'];
  /** concluded / registered, from 0 to 1; null when none was registered (办结率). */
  conclusionRate?: Maybe<Scalars['Float']['output']>;
  /** Transferred or assigned within 15 calendar days, the day of registration not counted (按期转送交办数). */
  divertedInTime: Scalars['Int']['output'];
  /** Transferred or assigned after these 15 days (逾期转送交办数). */
  divertedLate: Scalars['Int']['output'];
  /** divertedInTime / (divertedInTime + divertedLate); null when none was diverted (转送交办按期率). */
  timelyDiversionRate?: Maybe<Scalars['Float']['output']>;
  /** Diverted to mediation (转人民调解数). */
  divertedToMediation: Scalars['Int']['output'];
  /** Pressed by the petition office (督办数). */
  pressed: Scalars['Int']['output'];
  /** Rated by the petitioner (已评价数). */
  rated: Scalars['Int']['output'];
  /** By kind; kinds without a petition are left out (按事项类别). */
  byKind: Array<PetitionKindCount>;
  /** By form (按信访形式). */
  byForm: Array<PetitionFormCount>;
  /** By state (按状态). */
  byStatus: Array<PetitionStatusCount>;
  /** Claims by branch, those without one left out (按申诉求决途径). */
  byBranch: Array<PetitionBranchCount>;
  /** The three tiers, always all of them and in their order (三级办理情况). */
  byStage: Array<PetitionStageCount>;
  /** Ratings (满意度评价情况). */
  bySatisfaction: Array<SatisfactionCount>;
  /** By the month in which they were registered (按月). */
  byMonth: Array<PetitionMonthCount>;
  /** Cases for which leaders answer, by state (领导包案情况). */
  leaderCases: Array<LeaderCaseCount>;
};

/** Petitions of one kind (某类信访件数). */
export type PetitionKindCount = {
  __typename?: 'PetitionKindCount';
  /** The kind (事项类别). */
  kind: PetitionKind;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Petitions of one form (某形式信访件数). */
export type PetitionFormCount = {
  __typename?: 'PetitionFormCount';
  /** The form (信访形式). */
  form: PetitionForm;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Petitions in one state (某状态信访件数). */
export type PetitionStatusCount = {
  __typename?: 'PetitionStatusCount';
  /** The state (状态). */
  status: PetitionStatus;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Claims of one branch (某途径申诉求决件数). */
export type PetitionBranchCount = {
  __typename?: 'PetitionBranchCount';
  /** The branch (申诉求决途径). */
  branch: PetitionBranch;
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Petitions that reached one tier (某级办理件数). */
export type PetitionStageCount = {
  __typename?: 'PetitionStageCount';
  /** The tier (层级). */
  stage: PetitionStage;
  /** Came to this tier (进入数). */
  entered: Scalars['Int']['output'];
  /** Of them answered in writing (已答复数). */
  answered: Scalars['Int']['output'];
};

/** Petitions with one rating (某评价件数). */
export type SatisfactionCount = {
  __typename?: 'SatisfactionCount';
  /** The rating (评价). */
  satisfaction: SatisfactionRating;
  /** How many (件数). */
  count: Scalars['Int']['output'];
};

/** Petitions of one month (某月信访件数). */
export type PetitionMonthCount = {
  __typename?: 'PetitionMonthCount';
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** Registered (登记数). */
  registered: Scalars['Int']['output'];
  /** Concluded (办结数). */
  concluded: Scalars['Int']['output'];
};

/** Leaders' cases in one state (某状态包案件数). */
export type LeaderCaseCount = {
  __typename?: 'LeaderCaseCount';
  /** The state (状态). */
  status: LeaderCaseStatus;
  /** How many (件数). */
  count: Scalars['Int']['output'];
};

/** What comes of an act to a leader's case (包案办理结果). */
export type LeaderCasePayload = {
  __typename?: 'LeaderCasePayload';
  /** The case as it is now; null when the act was not done (领导包案). */
  leaderCase?: Maybe<LeaderCase>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** What comes of an act to a proposal (责任追究建议办理结果). */
export type AccountabilityPayload = {
  __typename?: 'AccountabilityPayload';
  /** The proposal as it is now; null when the act was not done (责任追究建议). */
  proposal?: Maybe<AccountabilityProposal>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<PetitionUserError>;
};

/** A proposal of the petition office to hold a body or its staff accountable (责任追究建议). */
export type AccountabilityProposal = {
  __typename?: 'AccountabilityProposal';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the register (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AccountabilityStatus;
  /** What it is about (情形). */
  ground: PressGround;
  /** The body to which it is made; null while the registry does not answer (单位). */
  body?: Maybe<Organization>;
  /** The petition from which it came; null when it came from none in the viewer's reach (来源信访事项). */
  petition?: Maybe<Petition>;
  /** The day it was made (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day of the written reply; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** True when the body adopts it; null while it is not answered (是否采纳). */
  adopted?: Maybe<Scalars['Boolean']['output']>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it in its state (可办理事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** A page of proposals (责任追究建议分页). */
export type AccountabilityProposalConnection = {
  __typename?: 'AccountabilityProposalConnection';
  /** The proposals of the page (本页记录). */
  nodes: Array<AccountabilityProposal>;
  /** The proposals with their cursors (带游标的记录). */
  edges: Array<AccountabilityProposalEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A proposal in a page (分页中的责任追究建议). */
export type AccountabilityProposalEdge = {
  __typename?: 'AccountabilityProposalEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The proposal (责任追究建议). */
  node: AccountabilityProposal;
};

/** Which leaders' cases to list (领导包案筛选). */
export type LeaderCaseFilter = {
  /** Of petitions about this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of the leader with this post (包案领导职务). */
  leaderPost?: InputMaybe<Scalars['String']['input']>;
  /** In these states (状态). */
  status?: InputMaybe<Array<LeaderCaseStatus>>;
};

/** A page of leaders' cases (领导包案分页). */
export type LeaderCaseConnection = {
  __typename?: 'LeaderCaseConnection';
  /** The cases of the page (本页记录). */
  nodes: Array<LeaderCase>;
  /** The cases with their cursors (带游标的记录). */
  edges: Array<LeaderCaseEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A leader's case in a page (分页中的领导包案). */
export type LeaderCaseEdge = {
  __typename?: 'LeaderCaseEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The case (领导包案). */
  node: LeaderCase;
};

/** A leader taking responsibility (包案). */
export type LeaderCaseAssignInput = {
  /** Number of the petition (信访事项编号). */
  petition: Scalars['String']['input'];
  /** The leader's post, never a name (包案领导职务). */
  leaderPost: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of a leader's case (包案办理). */
export type LeaderCaseStepInput = {
  /** The leader's case (包案标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Settling a leader's case (包案化解). */
export type LeaderCaseResolveInput = {
  /** The leader's case (包案标识). */
  id: Scalars['ID']['input'];
  /** How it was settled; kept within the department (化解情况). */
  how: Scalars['String']['input'];
};

/** A proposal to hold somebody accountable (提出责任追究建议). */
export type AccountabilityProposeInput = {
  /** The unit whose office makes it, in the viewer's area (所属区划). */
  region: Scalars['ID']['input'];
  /** Credit code of the body to which it is made (单位代码). */
  body: Scalars['String']['input'];
  /** What it is about (情形). */
  ground: PressGround;
  /** Number of the petition from which it came; null when it came from none (来源信访事项编号). */
  petition?: InputMaybe<Scalars['String']['input']>;
  /** What is proposed; kept within the department (建议内容). */
  proposal: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The reply to a proposal (答复责任追究建议). */
export type AccountabilityAnswerInput = {
  /** The proposal (建议标识). */
  id: Scalars['ID']['input'];
  /** True when the body adopts it (是否采纳). */
  adopted: Scalars['Boolean']['input'];
  /** The reply; kept within the department (答复内容). */
  answer: Scalars['String']['input'];
};

/** Why an act to a petition was not done (办理提示代码). */
export type PetitionUserErrorCode =
  /** No referral of this number waits here (没有这一待接收移送). */
  | 'NO_SUCH_REFERRAL'
  /** The referral was accepted or returned already (移送已答复). */
  | 'REFERRAL_ANSWERED'
  /** There is no such record in the viewer's reach (未找到). */
  | 'NOT_FOUND'
  /** It cannot be done in the present state (状态不符). */
  | 'NOT_IN_THIS_STATE'
  /** The post does not cover it (岗位不符). */
  | 'NOT_YOUR_POST'
  /** Somebody else has just acted on it (已被他人办理). */
  | 'CHANGED_MEANWHILE'
  /** The idempotency key was used for another act (幂等键重复). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The region is outside the viewer's area (超出管辖区划). */
  | 'OUTSIDE_YOUR_REGION'
  /** Your token names no body by its credit code, so you cannot act for one (单位不明). */
  | 'BODY_OF_OFFICER_UNKNOWN'
  /** Another body is responsible for this matter (非本单位事项). */
  | 'NOT_YOUR_BODY'
  /** This is no valid credit code of a body (单位代码不正确). */
  | 'NO_SUCH_BODY'
  /** There is no matter of this number (无此原事项). */
  | 'NO_SUCH_MATTER'
  /** A visit is registered with the number of representatives (缺代表人数). */
  | 'REPRESENTATIVES_NEEDED'
  /** Several people who visit name at most five representatives (代表超过五人). */
  | 'TOO_MANY_REPRESENTATIVES'
  /** An accusation names the accused body, so that it can be kept from it (缺被检举控告单位). */
  | 'ACCUSED_BODY_NEEDED'
  /** Only an accusation names an accused body (非检举控告). */
  | 'NOT_AN_ACCUSATION'
  /** An accusation never goes to the body that it accuses (被检举控告单位不得办理). */
  | 'ACCUSED_BODY'
  /** This is not done with an accusation, lest it become known (检举控告须保密). */
  | 'ACCUSATION_WITHHELD'
  /** This is not done with matters of this kind (事项类别不符). */
  | 'WRONG_KIND'
  /** This needs its reasons (缺理由). */
  | 'REASONS_NEEDED'
  /** The day lies after today or before the step that it follows (日期不符). */
  | 'DAY_NOT_POSSIBLE'
  /** You are recused from this matter (已回避). */
  | 'RECUSED'
  /** This officer is recused already (回避已登记). */
  | 'ALREADY_RECUSED'
  /** Objections to jurisdiction end five working days after receipt (异议超期). */
  | 'OBJECTION_TOO_LATE'
  /** A matter that was passed on is not declined for want of competence (应提出异议). */
  | 'OBJECT_INSTEAD'
  /** The earlier matter does not bear this ground out (不受理情形不符). */
  | 'NO_GROUND_TO_DECLINE'
  /** The same matter is in process, so it is not accepted again (同一事项在办). */
  | 'IN_PROCESS_ALREADY'
  /** The same facts and reasons were finally reviewed and are not accepted again (同一事项已终结). */
  | 'FINALLY_REVIEWED_ALREADY'
  /** A joint conference has two bodies at least, and the responsible one is among them (参会单位不符). */
  | 'BODIES_NEEDED'
  /** No joint conference is open (无联席会议). */
  | 'CONFERENCE_NEEDED'
  /** A joint conference is still open (联席会议未结束). */
  | 'CONFERENCE_OPEN'
  /** Other procedures are the first five branches (途径不符). */
  | 'WRONG_BRANCH'
  /** An extension is at most 30 days (延期过长). */
  | 'EXTENSION_TOO_LONG'
  /** The period was extended once already (已延期). */
  | 'ALREADY_EXTENDED'
  /** The period is over and cannot be extended (延期过迟). */
  | 'EXTENSION_TOO_LATE'
  /** A handling opinion states request, facts, grounds and result (意见书不完整). */
  | 'OPINION_INCOMPLETE'
  /** The written answer has not reached the petitioner yet (未送达). */
  | 'NOT_DELIVERED'
  /** The delivery of this answer is recorded already (已送达). */
  | 'ALREADY_DELIVERED'
  /** The petitioner may still ask for a review (申请期未满). */
  | 'RIGHT_STILL_RUNS'
  /** The 30 days for this request are over (申请期已满). */
  | 'RIGHT_OVER'
  /** Who handled or reviewed the matter does not review it again (复查复核机关不符). */
  | 'REVIEWER_NOT_ABOVE'
  /** A changed or revoked opinion needs its new result (缺新的结果). */
  | 'RESULT_NEEDED'
  /** These hearing days are recorded already (听证日期重复). */
  | 'HEARING_OVERLAPS'
  /** A supported request is carried out before the matter is concluded (未执行). */
  | 'EXECUTION_MISSING'
  /** The request was not supported, so there is nothing to carry out (未予支持). */
  | 'NOT_SUPPORTED'
  /** This was recorded already (已登记). */
  | 'ALREADY_DONE'
  /** An assigned matter is concluded after its feedback (未反馈). */
  | 'FEEDBACK_MISSING'
  /** Only an assigned matter needs feedback (非交办事项). */
  | 'NOT_ASSIGNED'
  /** Mediation needs the consent of both sides (未经双方同意). */
  | 'CONSENT_MISSING'
  /** Administrative disputes and what a special organ or procedure handles do not go to mediation (不适合调解). */
  | 'NOT_FIT_FOR_MEDIATION'
  /** No pressing waits for an answer (无待答复督办). */
  | 'NO_PRESSING_OPEN'
  /** The last pressing has not been answered yet (督办未答复). */
  | 'PRESSING_OPEN'
  /** A leader answers for this matter already (已有领导包案). */
  | 'LEADER_HAS_IT'
  /** This matter was rated already (已评价). */
  | 'ALREADY_RATED'
  /** A day is planned for today or later and cancelled before it comes (日期已到). */
  | 'DAY_PASSED'
  /** The place lies outside the unit whose office arranges it (地点不在辖区). */
  | 'PLACE_OUTSIDE_UNIT'
  /** A count is negative, or mediators on duty are none (件数、人数不符). */
  | 'COUNT_NOT_POSSIBLE'
  /** There is no reception day of this number (无此接访日). */
  | 'NO_SUCH_RECEPTION'
  /** The reception day was cancelled or has not come yet (接访日未开放). */
  | 'RECEPTION_NOT_OPEN';

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
  Petition: Petition;
  Organization: Organization;
  ConstructionProject: ConstructionProject;
  Dispute: Dispute;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Petition:
    ( { __typename: 'Petition' }
    & ( GraphQLRecursivePick<FederationTypes['Petition'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Petition'], {"number":true}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"number":true}> );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"number":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( PetitionUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PetitionPayload: ResolverTypeWrapper<PetitionPayloadModel>;
  PetitionRegisterPayload: ResolverTypeWrapper<PetitionRegisterPayloadModel>;
  PetitionReceiptCodePayload: ResolverTypeWrapper<PetitionReceiptCodePayloadModel>;
  PetitionRatePayload: ResolverTypeWrapper<PetitionRatePayloadModel>;
  PetitionProgress: ResolverTypeWrapper<PetitionProgressModel>;
  PetitionUserError: ResolverTypeWrapper<PetitionUserErrorModel>;
  PetitionDeadlineConnection: ResolverTypeWrapper<PetitionDeadlineConnectionModel>;
  PetitionDeadlineEdge: ResolverTypeWrapper<Omit<PetitionDeadlineEdge, 'node'> & { node: ResolversTypes['PetitionDeadline'] }>;
  PetitionDeadline: ResolverTypeWrapper<PetitionDeadlineModel>;
  PetitionPressing: ResolverTypeWrapper<PetitionPressingModel>;
  JointConsultation: ResolverTypeWrapper<JointConsultationModel>;
  PetitionForm: PetitionForm;
  PetitionKind: PetitionKind;
  PetitionBranch: PetitionBranch;
  PetitionResult: PetitionResult;
  PetitionStatus: PetitionStatus;
  PetitionStage: PetitionStage;
  ReviewStage: ReviewStage;
  ReviewStatus: ReviewStatus;
  ReviewOutcome: ReviewOutcome;
  SatisfactionRating: SatisfactionRating;
  LeaderCaseStatus: LeaderCaseStatus;
  ReceptionKind: ReceptionKind;
  PetitionField: PetitionField;
  DeclineGround: DeclineGround;
  CompetenceWay: CompetenceWay;
  ConsultationKind: ConsultationKind;
  ConsultationStatus: ConsultationStatus;
  MediationFitness: MediationFitness;
  PressGround: PressGround;
  AccountabilityStatus: AccountabilityStatus;
  PetitionRegisterInput: PetitionRegisterInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PetitionDeclineInput: PetitionDeclineInput;
  PetitionDivertInput: PetitionDivertInput;
  PetitionObjectInput: PetitionObjectInput;
  PetitionObjectionDecideInput: PetitionObjectionDecideInput;
  PetitionConsultationConveneInput: PetitionConsultationConveneInput;
  PetitionLeadBodyFixInput: PetitionLeadBodyFixInput;
  PetitionConsultationFinishInput: PetitionConsultationFinishInput;
  PetitionAcceptInput: PetitionAcceptInput;
  PetitionSuggestionStudyInput: PetitionSuggestionStudyInput;
  PetitionGuideInput: PetitionGuideInput;
  PetitionHandleInput: PetitionHandleInput;
  PetitionHandlingExtendInput: PetitionHandlingExtendInput;
  PetitionAnswerIssueInput: PetitionAnswerIssueInput;
  PetitionSettleInput: PetitionSettleInput;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralModel>;
  Referral: ResolverTypeWrapper<Referral>;
  IncomingReferralConnection: ResolverTypeWrapper<IncomingReferralConnectionModel>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  PetitionReferralPayload: ResolverTypeWrapper<PetitionReferralPayloadModel>;
  PetitionReferralReturnInput: PetitionReferralReturnInput;
  PetitionMeetingPayload: ResolverTypeWrapper<PetitionMeetingPayloadModel>;
  PetitionMeeting: ResolverTypeWrapper<PetitionMeetingModel>;
  PetitionMeetingConnection: ResolverTypeWrapper<PetitionMeetingConnectionModel>;
  PetitionMeetingEdge: ResolverTypeWrapper<Omit<PetitionMeetingEdge, 'node'> & { node: ResolversTypes['PetitionMeeting'] }>;
  PetitionMeetingFilter: PetitionMeetingFilter;
  PetitionMeetingConveneInput: PetitionMeetingConveneInput;
  PetitionMeetingHoldInput: PetitionMeetingHoldInput;
  Petition: ResolverTypeWrapper<PetitionModel>;
  ReviewRequest: ResolverTypeWrapper<ReviewRequestModel>;
  LeaderCase: ResolverTypeWrapper<LeaderCaseModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  PetitionFilter: PetitionFilter;
  PetitionConnection: ResolverTypeWrapper<PetitionConnectionModel>;
  PetitionEdge: ResolverTypeWrapper<Omit<PetitionEdge, 'node'> & { node: ResolversTypes['Petition'] }>;
  Region: ResolverTypeWrapper<RegionModel>;
  ReceptionDayPayload: ResolverTypeWrapper<ReceptionDayPayloadModel>;
  AppointmentStatus: AppointmentStatus;
  ReceptionDay: ResolverTypeWrapper<ReceptionDayModel>;
  ReceptionDayCompliance: ResolverTypeWrapper<ReceptionDayComplianceModel>;
  ReceptionDayFilter: ReceptionDayFilter;
  ReceptionDayPlanInput: ReceptionDayPlanInput;
  ReceptionDayHoldInput: ReceptionDayHoldInput;
  AppointmentCancelInput: AppointmentCancelInput;
  ReceptionDayConnection: ResolverTypeWrapper<ReceptionDayConnectionModel>;
  ReceptionDayEdge: ResolverTypeWrapper<Omit<ReceptionDayEdge, 'node'> & { node: ResolversTypes['ReceptionDay'] }>;
  PetitionReport: ResolverTypeWrapper<PetitionReportModel>;
  AccountabilityCount: ResolverTypeWrapper<AccountabilityCountModel>;
  PetitionFieldCount: ResolverTypeWrapper<PetitionFieldCountModel>;
  PetitionBodyCount: ResolverTypeWrapper<PetitionBodyCountModel>;
  PetitionDiversionCount: ResolverTypeWrapper<PetitionDiversionCountModel>;
  PetitionDutyCount: ResolverTypeWrapper<PetitionDutyCountModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PetitionPressingCount: ResolverTypeWrapper<PetitionPressingCountModel>;
  PetitionAnswerDeliverInput: PetitionAnswerDeliverInput;
  PetitionReviewRequestInput: PetitionReviewRequestInput;
  PetitionReviewAnswerInput: PetitionReviewAnswerInput;
  PetitionHearingHoldInput: PetitionHearingHoldInput;
  PetitionResultExecuteInput: PetitionResultExecuteInput;
  PetitionFeedbackInput: PetitionFeedbackInput;
  PetitionConcludeInput: PetitionConcludeInput;
  PetitionHelpRecordInput: PetitionHelpRecordInput;
  PetitionPressInput: PetitionPressInput;
  PetitionPressAnswerInput: PetitionPressAnswerInput;
  PetitionRecuseInput: PetitionRecuseInput;
  PetitionMediateInput: PetitionMediateInput;
  PetitionReceiptCodeIssueInput: PetitionReceiptCodeIssueInput;
  PetitionRateInput: PetitionRateInput;
  PetitionStatistics: ResolverTypeWrapper<PetitionStatisticsModel>;
  PetitionKindCount: ResolverTypeWrapper<PetitionKindCountModel>;
  PetitionFormCount: ResolverTypeWrapper<PetitionFormCountModel>;
  PetitionStatusCount: ResolverTypeWrapper<PetitionStatusCountModel>;
  PetitionBranchCount: ResolverTypeWrapper<PetitionBranchCountModel>;
  PetitionStageCount: ResolverTypeWrapper<PetitionStageCountModel>;
  SatisfactionCount: ResolverTypeWrapper<SatisfactionCountModel>;
  PetitionMonthCount: ResolverTypeWrapper<PetitionMonthCountModel>;
  LeaderCaseCount: ResolverTypeWrapper<LeaderCaseCountModel>;
  LeaderCasePayload: ResolverTypeWrapper<LeaderCasePayloadModel>;
  AccountabilityPayload: ResolverTypeWrapper<AccountabilityPayloadModel>;
  AccountabilityProposal: ResolverTypeWrapper<AccountabilityProposalModel>;
  AccountabilityProposalConnection: ResolverTypeWrapper<AccountabilityProposalConnectionModel>;
  AccountabilityProposalEdge: ResolverTypeWrapper<Omit<AccountabilityProposalEdge, 'node'> & { node: ResolversTypes['AccountabilityProposal'] }>;
  LeaderCaseFilter: LeaderCaseFilter;
  LeaderCaseConnection: ResolverTypeWrapper<LeaderCaseConnectionModel>;
  LeaderCaseEdge: ResolverTypeWrapper<Omit<LeaderCaseEdge, 'node'> & { node: ResolversTypes['LeaderCase'] }>;
  LeaderCaseAssignInput: LeaderCaseAssignInput;
  LeaderCaseStepInput: LeaderCaseStepInput;
  LeaderCaseResolveInput: LeaderCaseResolveInput;
  AccountabilityProposeInput: AccountabilityProposeInput;
  AccountabilityAnswerInput: AccountabilityAnswerInput;
  PetitionUserErrorCode: PetitionUserErrorCode;
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
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  PetitionPayload: PetitionPayloadModel;
  PetitionRegisterPayload: PetitionRegisterPayloadModel;
  PetitionReceiptCodePayload: PetitionReceiptCodePayloadModel;
  PetitionRatePayload: PetitionRatePayloadModel;
  PetitionProgress: PetitionProgressModel;
  PetitionUserError: PetitionUserErrorModel;
  PetitionDeadlineConnection: PetitionDeadlineConnectionModel;
  PetitionDeadlineEdge: Omit<PetitionDeadlineEdge, 'node'> & { node: ResolversParentTypes['PetitionDeadline'] };
  PetitionDeadline: PetitionDeadlineModel;
  PetitionPressing: PetitionPressingModel;
  JointConsultation: JointConsultationModel;
  PetitionRegisterInput: PetitionRegisterInput;
  Boolean: Scalars['Boolean']['output'];
  PetitionDeclineInput: PetitionDeclineInput;
  PetitionDivertInput: PetitionDivertInput;
  PetitionObjectInput: PetitionObjectInput;
  PetitionObjectionDecideInput: PetitionObjectionDecideInput;
  PetitionConsultationConveneInput: PetitionConsultationConveneInput;
  PetitionLeadBodyFixInput: PetitionLeadBodyFixInput;
  PetitionConsultationFinishInput: PetitionConsultationFinishInput;
  PetitionAcceptInput: PetitionAcceptInput;
  PetitionSuggestionStudyInput: PetitionSuggestionStudyInput;
  PetitionGuideInput: PetitionGuideInput;
  PetitionHandleInput: PetitionHandleInput;
  PetitionHandlingExtendInput: PetitionHandlingExtendInput;
  PetitionAnswerIssueInput: PetitionAnswerIssueInput;
  PetitionSettleInput: PetitionSettleInput;
  IncomingReferral: IncomingReferralModel;
  Referral: Referral;
  IncomingReferralConnection: IncomingReferralConnectionModel;
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  PetitionReferralPayload: PetitionReferralPayloadModel;
  PetitionReferralReturnInput: PetitionReferralReturnInput;
  PetitionMeetingPayload: PetitionMeetingPayloadModel;
  PetitionMeeting: PetitionMeetingModel;
  PetitionMeetingConnection: PetitionMeetingConnectionModel;
  PetitionMeetingEdge: Omit<PetitionMeetingEdge, 'node'> & { node: ResolversParentTypes['PetitionMeeting'] };
  PetitionMeetingFilter: PetitionMeetingFilter;
  PetitionMeetingConveneInput: PetitionMeetingConveneInput;
  PetitionMeetingHoldInput: PetitionMeetingHoldInput;
  Petition: PetitionModel;
  ReviewRequest: ReviewRequestModel;
  LeaderCase: LeaderCaseModel;
  Organization: OrganizationModel;
  ConstructionProject: ConstructionProjectModel;
  Dispute: DisputeModel;
  PetitionFilter: PetitionFilter;
  PetitionConnection: PetitionConnectionModel;
  PetitionEdge: Omit<PetitionEdge, 'node'> & { node: ResolversParentTypes['Petition'] };
  Region: RegionModel;
  ReceptionDayPayload: ReceptionDayPayloadModel;
  ReceptionDay: ReceptionDayModel;
  ReceptionDayCompliance: ReceptionDayComplianceModel;
  ReceptionDayFilter: ReceptionDayFilter;
  ReceptionDayPlanInput: ReceptionDayPlanInput;
  ReceptionDayHoldInput: ReceptionDayHoldInput;
  AppointmentCancelInput: AppointmentCancelInput;
  ReceptionDayConnection: ReceptionDayConnectionModel;
  ReceptionDayEdge: Omit<ReceptionDayEdge, 'node'> & { node: ResolversParentTypes['ReceptionDay'] };
  PetitionReport: PetitionReportModel;
  AccountabilityCount: AccountabilityCountModel;
  PetitionFieldCount: PetitionFieldCountModel;
  PetitionBodyCount: PetitionBodyCountModel;
  PetitionDiversionCount: PetitionDiversionCountModel;
  PetitionDutyCount: PetitionDutyCountModel;
  Float: Scalars['Float']['output'];
  PetitionPressingCount: PetitionPressingCountModel;
  PetitionAnswerDeliverInput: PetitionAnswerDeliverInput;
  PetitionReviewRequestInput: PetitionReviewRequestInput;
  PetitionReviewAnswerInput: PetitionReviewAnswerInput;
  PetitionHearingHoldInput: PetitionHearingHoldInput;
  PetitionResultExecuteInput: PetitionResultExecuteInput;
  PetitionFeedbackInput: PetitionFeedbackInput;
  PetitionConcludeInput: PetitionConcludeInput;
  PetitionHelpRecordInput: PetitionHelpRecordInput;
  PetitionPressInput: PetitionPressInput;
  PetitionPressAnswerInput: PetitionPressAnswerInput;
  PetitionRecuseInput: PetitionRecuseInput;
  PetitionMediateInput: PetitionMediateInput;
  PetitionReceiptCodeIssueInput: PetitionReceiptCodeIssueInput;
  PetitionRateInput: PetitionRateInput;
  PetitionStatistics: PetitionStatisticsModel;
  PetitionKindCount: PetitionKindCountModel;
  PetitionFormCount: PetitionFormCountModel;
  PetitionStatusCount: PetitionStatusCountModel;
  PetitionBranchCount: PetitionBranchCountModel;
  PetitionStageCount: PetitionStageCountModel;
  SatisfactionCount: SatisfactionCountModel;
  PetitionMonthCount: PetitionMonthCountModel;
  LeaderCaseCount: LeaderCaseCountModel;
  LeaderCasePayload: LeaderCasePayloadModel;
  AccountabilityPayload: AccountabilityPayloadModel;
  AccountabilityProposal: AccountabilityProposalModel;
  AccountabilityProposalConnection: AccountabilityProposalConnectionModel;
  AccountabilityProposalEdge: Omit<AccountabilityProposalEdge, 'node'> & { node: ResolversParentTypes['AccountabilityProposal'] };
  LeaderCaseFilter: LeaderCaseFilter;
  LeaderCaseConnection: LeaderCaseConnectionModel;
  LeaderCaseEdge: Omit<LeaderCaseEdge, 'node'> & { node: ResolversParentTypes['LeaderCase'] };
  LeaderCaseAssignInput: LeaderCaseAssignInput;
  LeaderCaseStepInput: LeaderCaseStepInput;
  LeaderCaseResolveInput: LeaderCaseResolveInput;
  AccountabilityProposeInput: AccountabilityProposeInput;
  AccountabilityAnswerInput: AccountabilityAnswerInput;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  petitionByNumber?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionByNumberArgs, 'number'>>;
  petitionsByParty?: Resolver<Array<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionsByPartyArgs, 'party' | 'reason'>>;
  petitionProgress?: Resolver<Maybe<ResolversTypes['PetitionProgress']>, ParentType, ContextType, RequireFields<QueryPetitionProgressArgs, 'receiptCode'>>;
  petitionInbox?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionInboxArgs, 'first'>>;
  petitionDeadlines?: Resolver<ResolversTypes['PetitionDeadlineConnection'], ParentType, ContextType, RequireFields<QueryPetitionDeadlinesArgs, 'first'>>;
  petitionReferralInbox?: Resolver<ResolversTypes['IncomingReferralConnection'], ParentType, ContextType, RequireFields<QueryPetitionReferralInboxArgs, 'first'>>;
  petitionMeetings?: Resolver<ResolversTypes['PetitionMeetingConnection'], ParentType, ContextType, RequireFields<QueryPetitionMeetingsArgs, 'first'>>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitions?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'first'>>;
  receptionDays?: Resolver<ResolversTypes['ReceptionDayConnection'], ParentType, ContextType, RequireFields<QueryReceptionDaysArgs, 'first'>>;
  upcomingReceptionDays?: Resolver<ResolversTypes['ReceptionDayConnection'], ParentType, ContextType, RequireFields<QueryUpcomingReceptionDaysArgs, 'first'>>;
  leaderCases?: Resolver<ResolversTypes['LeaderCaseConnection'], ParentType, ContextType, RequireFields<QueryLeaderCasesArgs, 'first'>>;
  leaderCaseInbox?: Resolver<ResolversTypes['LeaderCaseConnection'], ParentType, ContextType, RequireFields<QueryLeaderCaseInboxArgs, 'first'>>;
  accountabilityProposals?: Resolver<ResolversTypes['AccountabilityProposalConnection'], ParentType, ContextType, RequireFields<QueryAccountabilityProposalsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  petitionRegister?: Resolver<ResolversTypes['PetitionRegisterPayload'], ParentType, ContextType, RequireFields<MutationPetitionRegisterArgs, 'input'>>;
  petitionDecline?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionDeclineArgs, 'input'>>;
  petitionTransfer?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionTransferArgs, 'input'>>;
  petitionAssign?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionAssignArgs, 'input'>>;
  petitionPassToLawOrgan?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionPassToLawOrganArgs, 'input'>>;
  petitionPassToDiscipline?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionPassToDisciplineArgs, 'input'>>;
  petitionObject?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionObjectArgs, 'input'>>;
  petitionObjectionDecide?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionObjectionDecideArgs, 'input'>>;
  petitionConsultationConvene?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionConsultationConveneArgs, 'input'>>;
  petitionLeadBodyFix?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionLeadBodyFixArgs, 'input'>>;
  petitionConsultationFinish?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionConsultationFinishArgs, 'input'>>;
  petitionAccept?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionAcceptArgs, 'input'>>;
  petitionSuggestionStudy?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionSuggestionStudyArgs, 'input'>>;
  petitionGuide?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionGuideArgs, 'input'>>;
  petitionHandle?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionHandleArgs, 'input'>>;
  petitionHandlingExtend?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionHandlingExtendArgs, 'input'>>;
  petitionAnswerIssue?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionAnswerIssueArgs, 'input'>>;
  petitionSettle?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionSettleArgs, 'input'>>;
  petitionAnswerDeliver?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionAnswerDeliverArgs, 'input'>>;
  petitionReviewRequest?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionReviewRequestArgs, 'input'>>;
  petitionReviewAnswer?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionReviewAnswerArgs, 'input'>>;
  petitionFinalReviewRequest?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionFinalReviewRequestArgs, 'input'>>;
  petitionHearingHold?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionHearingHoldArgs, 'input'>>;
  petitionFinalReviewAnswer?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionFinalReviewAnswerArgs, 'input'>>;
  petitionResultExecute?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionResultExecuteArgs, 'input'>>;
  petitionFeedbackGive?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionFeedbackGiveArgs, 'input'>>;
  petitionOrganAnswerRecord?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionOrganAnswerRecordArgs, 'input'>>;
  petitionConclude?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionConcludeArgs, 'input'>>;
  petitionHelpRecord?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionHelpRecordArgs, 'input'>>;
  petitionPress?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionPressArgs, 'input'>>;
  petitionPressAnswer?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionPressAnswerArgs, 'input'>>;
  petitionRecuse?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionRecuseArgs, 'input'>>;
  petitionMediate?: Resolver<ResolversTypes['PetitionPayload'], ParentType, ContextType, RequireFields<MutationPetitionMediateArgs, 'input'>>;
  petitionReceiptCodeIssue?: Resolver<ResolversTypes['PetitionReceiptCodePayload'], ParentType, ContextType, RequireFields<MutationPetitionReceiptCodeIssueArgs, 'input'>>;
  petitionRate?: Resolver<ResolversTypes['PetitionRatePayload'], ParentType, ContextType, RequireFields<MutationPetitionRateArgs, 'input'>>;
  petitionReferralReturn?: Resolver<ResolversTypes['PetitionReferralPayload'], ParentType, ContextType, RequireFields<MutationPetitionReferralReturnArgs, 'input'>>;
  petitionMeetingConvene?: Resolver<ResolversTypes['PetitionMeetingPayload'], ParentType, ContextType, RequireFields<MutationPetitionMeetingConveneArgs, 'input'>>;
  petitionMeetingHold?: Resolver<ResolversTypes['PetitionMeetingPayload'], ParentType, ContextType, RequireFields<MutationPetitionMeetingHoldArgs, 'input'>>;
  petitionMeetingCancel?: Resolver<ResolversTypes['PetitionMeetingPayload'], ParentType, ContextType, RequireFields<MutationPetitionMeetingCancelArgs, 'input'>>;
  receptionDayPlan?: Resolver<ResolversTypes['ReceptionDayPayload'], ParentType, ContextType, RequireFields<MutationReceptionDayPlanArgs, 'input'>>;
  receptionDayHold?: Resolver<ResolversTypes['ReceptionDayPayload'], ParentType, ContextType, RequireFields<MutationReceptionDayHoldArgs, 'input'>>;
  receptionDayCancel?: Resolver<ResolversTypes['ReceptionDayPayload'], ParentType, ContextType, RequireFields<MutationReceptionDayCancelArgs, 'input'>>;
  leaderCaseAssign?: Resolver<ResolversTypes['LeaderCasePayload'], ParentType, ContextType, RequireFields<MutationLeaderCaseAssignArgs, 'input'>>;
  leaderCaseStart?: Resolver<ResolversTypes['LeaderCasePayload'], ParentType, ContextType, RequireFields<MutationLeaderCaseStartArgs, 'input'>>;
  leaderCaseResolve?: Resolver<ResolversTypes['LeaderCasePayload'], ParentType, ContextType, RequireFields<MutationLeaderCaseResolveArgs, 'input'>>;
  leaderCaseClose?: Resolver<ResolversTypes['LeaderCasePayload'], ParentType, ContextType, RequireFields<MutationLeaderCaseCloseArgs, 'input'>>;
  accountabilityPropose?: Resolver<ResolversTypes['AccountabilityPayload'], ParentType, ContextType, RequireFields<MutationAccountabilityProposeArgs, 'input'>>;
  accountabilityAnswer?: Resolver<ResolversTypes['AccountabilityPayload'], ParentType, ContextType, RequireFields<MutationAccountabilityAnswerArgs, 'input'>>;
};

export type PetitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionPayload'] = ResolversParentTypes['PetitionPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionRegisterPayload'] = ResolversParentTypes['PetitionRegisterPayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptCodeHint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PetitionRegisterPayloadReceiptCodeHintArgs, 'language'>>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionReceiptCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReceiptCodePayload'] = ResolversParentTypes['PetitionReceiptCodePayload']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionRatePayload'] = ResolversParentTypes['PetitionRatePayload']> = {
  progress?: Resolver<Maybe<ResolversTypes['PetitionProgress']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionProgress'] = ResolversParentTypes['PetitionProgress']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PetitionStatus'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type PetitionUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionUserError'] = ResolversParentTypes['PetitionUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PetitionUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PetitionUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PetitionDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDeadlineConnection'] = ResolversParentTypes['PetitionDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PetitionDeadline']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PetitionDeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDeadlineEdge'] = ResolversParentTypes['PetitionDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PetitionDeadline'], ParentType, ContextType>;
};

export type PetitionDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDeadline'] = ResolversParentTypes['PetitionDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  petition?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
};

export type PetitionPressingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionPressing'] = ResolversParentTypes['PetitionPressing']> = {
  ground?: Resolver<ResolversTypes['PressGround'], ParentType, ContextType>;
  pressedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JointConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointConsultation'] = ResolversParentTypes['JointConsultation']> = {
  kind?: Resolver<ResolversTypes['ConsultationKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  convenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadFixedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IncomingReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomingReferral'] = ResolversParentTypes['IncomingReferral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncomingReferralStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  fromDepartment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromCaseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnGround?: Resolver<Maybe<ResolversTypes['ReferralReturnGround']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncomingReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomingReferralConnection'] = ResolversParentTypes['IncomingReferralConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IncomingReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncomingReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomingReferralEdge'] = ResolversParentTypes['IncomingReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncomingReferral'], ParentType, ContextType>;
};

export type PetitionReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReferralPayload'] = ResolversParentTypes['PetitionReferralPayload']> = {
  incomingReferral?: Resolver<Maybe<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMeetingPayload'] = ResolversParentTypes['PetitionMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['PetitionMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type PetitionMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMeeting'] = ResolversParentTypes['PetitionMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  convenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  petitions?: Resolver<Array<ResolversTypes['Petition']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type PetitionMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMeetingConnection'] = ResolversParentTypes['PetitionMeetingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PetitionMeeting']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PetitionMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMeetingEdge'] = ResolversParentTypes['PetitionMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PetitionMeeting'], ParentType, ContextType>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition'], FederationReferenceType extends FederationReferenceTypes['Petition'] = FederationReferenceTypes['Petition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Petition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PetitionForm'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PetitionKind'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PetitionBranch']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PetitionStatus'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PetitionResult']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  registeringBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  competentBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  divertedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinionIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pressedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['SatisfactionRating']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  reviewRequests?: Resolver<Array<ResolversTypes['ReviewRequest']>, ParentType, ContextType>;
  leaderCases?: Resolver<Array<ResolversTypes['LeaderCase']>, ParentType, ContextType>;
  receptionDay?: Resolver<Maybe<ResolversTypes['ReceptionDay']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PetitionField']>, ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['DeclineGround']>, ParentType, ContextType>;
  answerDeliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedbackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pressings?: Resolver<Array<ResolversTypes['PetitionPressing']>, ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['JointConsultation']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ReviewRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRequest'] = ResolversParentTypes['ReviewRequest']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReviewStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  reviewingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  hearingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCase'] = ResolversParentTypes['LeaderCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  leaderPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeaderCaseStatus'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  petitionsAsCompetentBody?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<OrganizationPetitionsAsCompetentBodyArgs>>;
};

export type ConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  petitionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originPetition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
};

export type PetitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionConnection'] = ResolversParentTypes['PetitionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Petition']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PetitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionEdge'] = ResolversParentTypes['PetitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  receptionDays?: Resolver<Maybe<ResolversTypes['ReceptionDayCompliance']>, ParentType, ContextType, RequireFields<RegionReceptionDaysArgs, 'period' | 'kind'>>;
  petitionReport?: Resolver<Maybe<ResolversTypes['PetitionReport']>, ParentType, ContextType, RequireFields<RegionPetitionReportArgs, 'period'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petitions?: Resolver<Maybe<ResolversTypes['PetitionStatistics']>, ParentType, ContextType, RequireFields<RegionPetitionsArgs, 'period'>>;
};

export type ReceptionDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDayPayload'] = ResolversParentTypes['ReceptionDayPayload']> = {
  receptionDay?: Resolver<Maybe<ResolversTypes['ReceptionDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type ReceptionDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDay'] = ResolversParentTypes['ReceptionDay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceptionKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaderPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediatorsOnDuty?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mattersHeard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ReceptionDayComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDayCompliance'] = ResolversParentTypes['ReceptionDayCompliance']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOnDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDayConnection'] = ResolversParentTypes['ReceptionDayConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReceptionDay']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ReceptionDayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDayEdge'] = ResolversParentTypes['ReceptionDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceptionDay'], ParentType, ContextType>;
};

export type PetitionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReport'] = ResolversParentTypes['PetitionReport']> = {
  byField?: Resolver<Array<ResolversTypes['PetitionFieldCount']>, ParentType, ContextType>;
  mostNamedBodies?: Resolver<Array<ResolversTypes['PetitionBodyCount']>, ParentType, ContextType, RequireFields<PetitionReportMostNamedBodiesArgs, 'first'>>;
  byDiversion?: Resolver<Array<ResolversTypes['PetitionDiversionCount']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['PetitionDutyCount']>, ParentType, ContextType>;
  pressings?: Resolver<Array<ResolversTypes['PetitionPressingCount']>, ParentType, ContextType>;
  accountability?: Resolver<ResolversTypes['AccountabilityCount'], ParentType, ContextType>;
};

export type AccountabilityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityCount'] = ResolversParentTypes['AccountabilityCount']> = {
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionFieldCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionFieldCount'] = ResolversParentTypes['PetitionFieldCount']> = {
  field?: Resolver<ResolversTypes['PetitionField'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionBodyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionBodyCount'] = ResolversParentTypes['PetitionBodyCount']> = {
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionDiversionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDiversionCount'] = ResolversParentTypes['PetitionDiversionCount']> = {
  way?: Resolver<ResolversTypes['PetitionStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionDutyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDutyCount'] = ResolversParentTypes['PetitionDutyCount']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timelyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PetitionPressingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionPressingCount'] = ResolversParentTypes['PetitionPressingCount']> = {
  ground?: Resolver<ResolversTypes['PressGround'], ParentType, ContextType>;
  pressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStatistics'] = ResolversParentTypes['PetitionStatistics']> = {
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inHandling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conclusionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  divertedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divertedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timelyDiversionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  divertedToMediation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['PetitionKindCount']>, ParentType, ContextType>;
  byForm?: Resolver<Array<ResolversTypes['PetitionFormCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['PetitionStatusCount']>, ParentType, ContextType>;
  byBranch?: Resolver<Array<ResolversTypes['PetitionBranchCount']>, ParentType, ContextType>;
  byStage?: Resolver<Array<ResolversTypes['PetitionStageCount']>, ParentType, ContextType>;
  bySatisfaction?: Resolver<Array<ResolversTypes['SatisfactionCount']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['PetitionMonthCount']>, ParentType, ContextType>;
  leaderCases?: Resolver<Array<ResolversTypes['LeaderCaseCount']>, ParentType, ContextType>;
};

export type PetitionKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionKindCount'] = ResolversParentTypes['PetitionKindCount']> = {
  kind?: Resolver<ResolversTypes['PetitionKind'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionFormCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionFormCount'] = ResolversParentTypes['PetitionFormCount']> = {
  form?: Resolver<ResolversTypes['PetitionForm'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStatusCount'] = ResolversParentTypes['PetitionStatusCount']> = {
  status?: Resolver<ResolversTypes['PetitionStatus'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionBranchCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionBranchCount'] = ResolversParentTypes['PetitionBranchCount']> = {
  branch?: Resolver<ResolversTypes['PetitionBranch'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStageCount'] = ResolversParentTypes['PetitionStageCount']> = {
  stage?: Resolver<ResolversTypes['PetitionStage'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SatisfactionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionCount'] = ResolversParentTypes['SatisfactionCount']> = {
  satisfaction?: Resolver<ResolversTypes['SatisfactionRating'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionMonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMonthCount'] = ResolversParentTypes['PetitionMonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderCaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCaseCount'] = ResolversParentTypes['LeaderCaseCount']> = {
  status?: Resolver<ResolversTypes['LeaderCaseStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCasePayload'] = ResolversParentTypes['LeaderCasePayload']> = {
  leaderCase?: Resolver<Maybe<ResolversTypes['LeaderCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type AccountabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPayload'] = ResolversParentTypes['AccountabilityPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['AccountabilityProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PetitionUserError']>, ParentType, ContextType>;
};

export type AccountabilityProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityProposal'] = ResolversParentTypes['AccountabilityProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountabilityStatus'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PressGround'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AccountabilityProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityProposalConnection'] = ResolversParentTypes['AccountabilityProposalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AccountabilityProposal']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AccountabilityProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountabilityProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityProposalEdge'] = ResolversParentTypes['AccountabilityProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountabilityProposal'], ParentType, ContextType>;
};

export type LeaderCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCaseConnection'] = ResolversParentTypes['LeaderCaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LeaderCase']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LeaderCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCaseEdge'] = ResolversParentTypes['LeaderCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderCase'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'PetitionUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PetitionPayload?: PetitionPayloadResolvers<ContextType>;
  PetitionRegisterPayload?: PetitionRegisterPayloadResolvers<ContextType>;
  PetitionReceiptCodePayload?: PetitionReceiptCodePayloadResolvers<ContextType>;
  PetitionRatePayload?: PetitionRatePayloadResolvers<ContextType>;
  PetitionProgress?: PetitionProgressResolvers<ContextType>;
  PetitionUserError?: PetitionUserErrorResolvers<ContextType>;
  PetitionDeadlineConnection?: PetitionDeadlineConnectionResolvers<ContextType>;
  PetitionDeadlineEdge?: PetitionDeadlineEdgeResolvers<ContextType>;
  PetitionDeadline?: PetitionDeadlineResolvers<ContextType>;
  PetitionPressing?: PetitionPressingResolvers<ContextType>;
  JointConsultation?: JointConsultationResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  PetitionReferralPayload?: PetitionReferralPayloadResolvers<ContextType>;
  PetitionMeetingPayload?: PetitionMeetingPayloadResolvers<ContextType>;
  PetitionMeeting?: PetitionMeetingResolvers<ContextType>;
  PetitionMeetingConnection?: PetitionMeetingConnectionResolvers<ContextType>;
  PetitionMeetingEdge?: PetitionMeetingEdgeResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  ReviewRequest?: ReviewRequestResolvers<ContextType>;
  LeaderCase?: LeaderCaseResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  PetitionConnection?: PetitionConnectionResolvers<ContextType>;
  PetitionEdge?: PetitionEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReceptionDayPayload?: ReceptionDayPayloadResolvers<ContextType>;
  ReceptionDay?: ReceptionDayResolvers<ContextType>;
  ReceptionDayCompliance?: ReceptionDayComplianceResolvers<ContextType>;
  ReceptionDayConnection?: ReceptionDayConnectionResolvers<ContextType>;
  ReceptionDayEdge?: ReceptionDayEdgeResolvers<ContextType>;
  PetitionReport?: PetitionReportResolvers<ContextType>;
  AccountabilityCount?: AccountabilityCountResolvers<ContextType>;
  PetitionFieldCount?: PetitionFieldCountResolvers<ContextType>;
  PetitionBodyCount?: PetitionBodyCountResolvers<ContextType>;
  PetitionDiversionCount?: PetitionDiversionCountResolvers<ContextType>;
  PetitionDutyCount?: PetitionDutyCountResolvers<ContextType>;
  PetitionPressingCount?: PetitionPressingCountResolvers<ContextType>;
  PetitionStatistics?: PetitionStatisticsResolvers<ContextType>;
  PetitionKindCount?: PetitionKindCountResolvers<ContextType>;
  PetitionFormCount?: PetitionFormCountResolvers<ContextType>;
  PetitionStatusCount?: PetitionStatusCountResolvers<ContextType>;
  PetitionBranchCount?: PetitionBranchCountResolvers<ContextType>;
  PetitionStageCount?: PetitionStageCountResolvers<ContextType>;
  SatisfactionCount?: SatisfactionCountResolvers<ContextType>;
  PetitionMonthCount?: PetitionMonthCountResolvers<ContextType>;
  LeaderCaseCount?: LeaderCaseCountResolvers<ContextType>;
  LeaderCasePayload?: LeaderCasePayloadResolvers<ContextType>;
  AccountabilityPayload?: AccountabilityPayloadResolvers<ContextType>;
  AccountabilityProposal?: AccountabilityProposalResolvers<ContextType>;
  AccountabilityProposalConnection?: AccountabilityProposalConnectionResolvers<ContextType>;
  AccountabilityProposalEdge?: AccountabilityProposalEdgeResolvers<ContextType>;
  LeaderCaseConnection?: LeaderCaseConnectionResolvers<ContextType>;
  LeaderCaseEdge?: LeaderCaseEdgeResolvers<ContextType>;
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
