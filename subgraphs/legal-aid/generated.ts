/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AidCategoryCount as AidCategoryCountModel, AidFormCount as AidFormCountModel, AidMatterCount as AidMatterCountModel, AidMonthCount as AidMonthCountModel, AidOutcomeCount as AidOutcomeCountModel, AidQualityCount as AidQualityCountModel, ConstructionProject as ConstructionProjectModel, CoverageReport as CoverageReportModel, Deadline as DeadlineModel, Dispute as DisputeModel, FeeWaiver as FeeWaiverModel, HistoryEntry as HistoryEntryModel, IncomingReferral as IncomingReferralModel, IncomingReferralConnection as IncomingReferralConnectionModel, LegalAidApplication as LegalAidApplicationModel, LegalAidApplicationConnection as LegalAidApplicationConnectionModel, LegalAidApplicationPayload as LegalAidApplicationPayloadModel, LegalAidCase as LegalAidCaseModel, LegalAidCaseConnection as LegalAidCaseConnectionModel, LegalAidCasePayload as LegalAidCasePayloadModel, LegalAidComplaint as LegalAidComplaintModel, LegalAidComplaintConnection as LegalAidComplaintConnectionModel, LegalAidComplaintPayload as LegalAidComplaintPayloadModel, LegalAidDeadline as LegalAidDeadlineModel, LegalAidDeadlineConnection as LegalAidDeadlineConnectionModel, LegalAidFraudCase as LegalAidFraudCaseModel, LegalAidFraudCaseConnection as LegalAidFraudCaseConnectionModel, LegalAidFraudCasePayload as LegalAidFraudCasePayloadModel, LegalAidReferralPayload as LegalAidReferralPayloadModel, LegalAidReport as LegalAidReportModel, LegalAidStatistics as LegalAidStatisticsModel, LegalAidUserError as LegalAidUserErrorModel, MajorCaseStudy as MajorCaseStudyModel, NoticeIssuer as NoticeIssuerModel, Organization as OrganizationModel, ProjectLegalAid as ProjectLegalAidModel, Region as RegionModel, WageComplaint as WageComplaintModel, Workstation as WorkstationModel, WorkstationConnection as WorkstationConnectionModel, WorkstationKindCount as WorkstationKindCountModel, WorkstationNetwork as WorkstationNetworkModel, WorkstationNotice as WorkstationNoticeModel, WorkstationPayload as WorkstationPayloadModel } from './models.ts';
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
  /** An application is received (收到法律援助申请). */
  legalAidApplicationReceive: LegalAidApplicationPayload;
  /** Aid is given at once, the papers follow (先行提供法律援助). */
  legalAidApplicationAdvance: LegalAidApplicationPayload;
  /** The papers of aid that came first are in (补办手续). */
  legalAidApplicationCompletePapers: LegalAidApplicationPayload;
  /** The applicant is told once of everything that is missing (通知补充材料). */
  legalAidApplicationRequestSupplement: LegalAidApplicationPayload;
  /** What was missing is in (补充材料). */
  legalAidApplicationSupply: LegalAidApplicationPayload;
  /** Nothing came in time: the application counts as withdrawn (视为撤回). */
  legalAidApplicationDeemWithdrawn: LegalAidApplicationPayload;
  /** The review begins (开始审查). */
  legalAidApplicationReview: LegalAidApplicationPayload;
  /** The applicant's means are settled (核查经济困难状况). */
  legalAidApplicationSettleMeans: LegalAidApplicationPayload;
  /** Aid is granted and a case opened (决定给予援助). */
  legalAidApplicationGrant: LegalAidApplicationPayload;
  /** Aid is refused with written reasons (决定不予援助). */
  legalAidApplicationRefuse: LegalAidApplicationPayload;
  /** The applicant objects to a refusal (提出异议). */
  legalAidApplicationObject: LegalAidApplicationPayload;
  /** The justice bureau decides on the objection (异议处理). */
  legalAidApplicationDecideObjection: LegalAidApplicationPayload;
  /** A criminal organ gives notice that a lawyer has to be assigned (收到办案机关通知). */
  legalAidCaseOpenByNotice: LegalAidCasePayload;
  /** Somebody is assigned (指派). */
  legalAidCaseAssign: LegalAidCasePayload;
  /** The assigned person takes the case in hand (开始办理). */
  legalAidCaseStart: LegalAidCasePayload;
  /** The recipient asks for another person (请求更换承办人). */
  legalAidCaseRequestChange: LegalAidCasePayload;
  /** Another person takes over (更换承办人). */
  legalAidCaseChange: LegalAidCasePayload;
  /** The request for another person is declined (不予更换承办人). */
  legalAidCaseDeclineChange: LegalAidCasePayload;
  /** The matter goes to mediation first, at the recipient's wish (先行调解). */
  legalAidCaseTryMediation: LegalAidCasePayload;
  /** A recovered sum or an avoided loss is written down (登记避免和挽回损失). */
  legalAidCaseRecordRecovery: LegalAidCasePayload;
  /** The matter has come to its end (结案). */
  legalAidCaseConclude: LegalAidCasePayload;
  /** Aid is terminated on one of the eight grounds (终止法律援助). */
  legalAidCaseTerminate: LegalAidCasePayload;
  /** The recipient objects to a termination (提出异议). */
  legalAidCaseObject: LegalAidCasePayload;
  /** The justice bureau decides on the objection (异议处理). */
  legalAidCaseDecideObjection: LegalAidCasePayload;
  /** A complaint comes in (收到投诉). */
  legalAidComplaintReceive: LegalAidComplaintPayload;
  /** It is accepted and will be looked into (受理投诉). */
  legalAidComplaintAccept: LegalAidComplaintPayload;
  /** It is not accepted, with reasons (不予受理投诉). */
  legalAidComplaintDecline: LegalAidComplaintPayload;
  /** The complainant is told what was found and what is done (答复投诉人). */
  legalAidComplaintAnswer: LegalAidComplaintPayload;
  /** The complainant withdraws it (撤回投诉). */
  legalAidComplaintWithdraw: LegalAidComplaintPayload;
  /** A court, a notary office or an appraisal body is asked to reduce or waive a fee (申请减免费用). */
  legalAidCaseRequestFeeWaiver: LegalAidCasePayload;
  /** The answer of that body is written down (减免费用答复). */
  legalAidCaseAnswerFeeWaiver: LegalAidCasePayload;
  /** The file is handed in (交卷). */
  legalAidCaseSubmitFile: LegalAidCasePayload;
  /** The file is found complete (审卷). */
  legalAidCaseReviewFile: LegalAidCasePayload;
  /** The file goes back to be completed (退回案卷). */
  legalAidCaseReturnFile: LegalAidCasePayload;
  /** The work is graded by somebody else (质量评查). */
  legalAidCaseReviewQuality: LegalAidCasePayload;
  /** The subsidy is fixed by the scale (核定补贴). */
  legalAidCaseApproveSubsidy: LegalAidCasePayload;
  /** The subsidy is paid (发放补贴). */
  legalAidCasePaySubsidy: LegalAidCasePayload;
  /** The file is put away (归档). */
  legalAidCaseArchive: LegalAidCasePayload;
  /** A proceeding is opened about aid that was obtained by deception (立案). */
  legalAidFraudCaseOpen: LegalAidFraudCasePayload;
  /** The person is told what is intended, why, and that they will be heard (告知拟处理决定). */
  legalAidFraudCaseNotify: LegalAidFraudCasePayload;
  /** The person is heard, or waives it (听取陈述申辩). */
  legalAidFraudCaseHear: LegalAidFraudCasePayload;
  /** Cost and fine are decided on (处理决定). */
  legalAidFraudCaseDecide: LegalAidFraudCasePayload;
  /** A payment is written down, or taken or paid back (登记缴款). */
  legalAidFraudCaseRecordPayment: LegalAidFraudCasePayload;
  /** It ends without a decision (不予处理). */
  legalAidFraudCaseDrop: LegalAidFraudCasePayload;
  /** The decision is revoked (撤销处理决定). */
  legalAidFraudCaseRevoke: LegalAidFraudCasePayload;
  /** A referral goes back to its sender; to take it, open a case that names it (退回移送). */
  legalAidReferralReturn: LegalAidReferralPayload;
  /** The minutes of a collective study are kept (集体研究). */
  legalAidCaseRecordStudy: LegalAidCasePayload;
  /** The justice bureau takes a study on its record (研究备案). */
  legalAidCaseRegisterStudy: LegalAidCasePayload;
  /** A workstation is set up (设立工作站). */
  workstationOpen: WorkstationPayload;
  /** A workstation is closed (撤销工作站). */
  workstationClose: WorkstationPayload;
  /** A closed workstation opens again (恢复工作站). */
  workstationReopen: WorkstationPayload;
};


export type MutationLegalAidApplicationReceiveArgs = {
  input: LegalAidApplicationReceiveInput;
};


export type MutationLegalAidApplicationAdvanceArgs = {
  input: LegalAidApplicationAdvanceInput;
};


export type MutationLegalAidApplicationCompletePapersArgs = {
  input: LegalAidApplicationCompletePapersInput;
};


export type MutationLegalAidApplicationRequestSupplementArgs = {
  input: LegalAidApplicationRequestSupplementInput;
};


export type MutationLegalAidApplicationSupplyArgs = {
  input: LegalAidApplicationSupplyInput;
};


export type MutationLegalAidApplicationDeemWithdrawnArgs = {
  input: LegalAidApplicationDeemWithdrawnInput;
};


export type MutationLegalAidApplicationReviewArgs = {
  input: LegalAidApplicationReviewInput;
};


export type MutationLegalAidApplicationSettleMeansArgs = {
  input: LegalAidApplicationSettleMeansInput;
};


export type MutationLegalAidApplicationGrantArgs = {
  input: LegalAidApplicationGrantInput;
};


export type MutationLegalAidApplicationRefuseArgs = {
  input: LegalAidApplicationRefuseInput;
};


export type MutationLegalAidApplicationObjectArgs = {
  input: LegalAidApplicationObjectInput;
};


export type MutationLegalAidApplicationDecideObjectionArgs = {
  input: LegalAidApplicationDecideObjectionInput;
};


export type MutationLegalAidCaseOpenByNoticeArgs = {
  input: LegalAidCaseOpenByNoticeInput;
};


export type MutationLegalAidCaseAssignArgs = {
  input: LegalAidCaseAssignInput;
};


export type MutationLegalAidCaseStartArgs = {
  input: LegalAidCaseStartInput;
};


export type MutationLegalAidCaseRequestChangeArgs = {
  input: LegalAidCaseRequestChangeInput;
};


export type MutationLegalAidCaseChangeArgs = {
  input: LegalAidCaseChangeInput;
};


export type MutationLegalAidCaseDeclineChangeArgs = {
  input: LegalAidCaseDeclineChangeInput;
};


export type MutationLegalAidCaseTryMediationArgs = {
  input: LegalAidCaseTryMediationInput;
};


export type MutationLegalAidCaseRecordRecoveryArgs = {
  input: LegalAidCaseRecordRecoveryInput;
};


export type MutationLegalAidCaseConcludeArgs = {
  input: LegalAidCaseConcludeInput;
};


export type MutationLegalAidCaseTerminateArgs = {
  input: LegalAidCaseTerminateInput;
};


export type MutationLegalAidCaseObjectArgs = {
  input: LegalAidCaseObjectInput;
};


export type MutationLegalAidCaseDecideObjectionArgs = {
  input: LegalAidCaseDecideObjectionInput;
};


export type MutationLegalAidComplaintReceiveArgs = {
  input: LegalAidComplaintReceiveInput;
};


export type MutationLegalAidComplaintAcceptArgs = {
  input: LegalAidComplaintAcceptInput;
};


export type MutationLegalAidComplaintDeclineArgs = {
  input: LegalAidComplaintDeclineInput;
};


export type MutationLegalAidComplaintAnswerArgs = {
  input: LegalAidComplaintAnswerInput;
};


export type MutationLegalAidComplaintWithdrawArgs = {
  input: LegalAidComplaintWithdrawInput;
};


export type MutationLegalAidCaseRequestFeeWaiverArgs = {
  input: LegalAidCaseRequestFeeWaiverInput;
};


export type MutationLegalAidCaseAnswerFeeWaiverArgs = {
  input: LegalAidCaseAnswerFeeWaiverInput;
};


export type MutationLegalAidCaseSubmitFileArgs = {
  input: LegalAidCaseSubmitFileInput;
};


export type MutationLegalAidCaseReviewFileArgs = {
  input: LegalAidCaseReviewFileInput;
};


export type MutationLegalAidCaseReturnFileArgs = {
  input: LegalAidCaseReturnFileInput;
};


export type MutationLegalAidCaseReviewQualityArgs = {
  input: LegalAidCaseReviewQualityInput;
};


export type MutationLegalAidCaseApproveSubsidyArgs = {
  input: LegalAidCaseApproveSubsidyInput;
};


export type MutationLegalAidCasePaySubsidyArgs = {
  input: LegalAidCasePaySubsidyInput;
};


export type MutationLegalAidCaseArchiveArgs = {
  input: LegalAidCaseArchiveInput;
};


export type MutationLegalAidFraudCaseOpenArgs = {
  input: LegalAidFraudCaseOpenInput;
};


export type MutationLegalAidFraudCaseNotifyArgs = {
  input: LegalAidFraudCaseNotifyInput;
};


export type MutationLegalAidFraudCaseHearArgs = {
  input: LegalAidFraudCaseHearInput;
};


export type MutationLegalAidFraudCaseDecideArgs = {
  input: LegalAidFraudCaseDecideInput;
};


export type MutationLegalAidFraudCaseRecordPaymentArgs = {
  input: LegalAidFraudCaseRecordPaymentInput;
};


export type MutationLegalAidFraudCaseDropArgs = {
  input: LegalAidFraudCaseDropInput;
};


export type MutationLegalAidFraudCaseRevokeArgs = {
  input: LegalAidFraudCaseRevokeInput;
};


export type MutationLegalAidReferralReturnArgs = {
  input: LegalAidReferralReturnInput;
};


export type MutationLegalAidCaseRecordStudyArgs = {
  input: LegalAidCaseRecordStudyInput;
};


export type MutationLegalAidCaseRegisterStudyArgs = {
  input: LegalAidCaseRegisterStudyInput;
};


export type MutationWorkstationOpenArgs = {
  input: WorkstationOpenInput;
};


export type MutationWorkstationCloseArgs = {
  input: WorkstationCloseInput;
};


export type MutationWorkstationReopenArgs = {
  input: WorkstationReopenInput;
};

/** What comes of an act to an application (申请办理结果). */
export type LegalAidApplicationPayload = {
  __typename?: 'LegalAidApplicationPayload';
  /** The application as it is now; null when the act was not done (申请). */
  legalAidApplication?: Maybe<LegalAidApplication>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Receiving an application (收到申请). */
export type LegalAidApplicationReceiveInput = {
  /** The number of the referral by which it came; opening the case accepts it; null when it came otherwise (移送编号). */
  referral?: InputMaybe<Scalars['String']['input']>;
  /** Where the agency takes it up, in the clerk's area (所属区划). */
  region: Scalars['ID']['input'];
  /** Code of the legal aid agency (援助机构代码). */
  agency: Scalars['String']['input'];
  /** By which way it comes in (受理渠道). */
  channel: AidChannel;
  /** Number of the workstation that took it in; only for that channel (工作站编号). */
  workstation?: InputMaybe<Scalars['String']['input']>;
  /** When a detained person asked for it; only for that channel (被羁押人提出申请的时间). */
  askedInDetentionAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The ordinary way or the fast lane (受理通道). */
  lane: AidLane;
  /** In which form aid is asked for (援助形式). */
  form: LegalAidForm;
  /** What it is about; null outside the list of article 31 (援助事项). */
  matter?: InputMaybe<LegalAidMatter>;
  /** True when it is in court or on the way there (诉讼事项). */
  litigation: Scalars['Boolean']['input'];
  /** Where the organ sits that handles the case or the dispute; null when none does (办案机关或者争议处理机关所在地). */
  organRegion?: InputMaybe<Scalars['ID']['input']>;
  /** Where the facts arose (事由发生地). */
  factsRegion?: InputMaybe<Scalars['ID']['input']>;
  /** The group to which the applicant belongs in the statistics (申请人类别). */
  applicantCategory: AidApplicantCategory;
  /** Name of the applicant; kept within the department (申请人). */
  applicantName: Scalars['String']['input'];
  /** How many persons ask for aid together (人数). */
  recipientCount: Scalars['Int']['input'];
  /** Name of the other side; kept within the department (对方当事人). */
  opponentName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the dispute that it goes back to (调解案号). */
  dispute?: InputMaybe<Scalars['String']['input']>;
  /** Number of the wage complaint that it goes back to (欠薪投诉编号). */
  wageComplaint?: InputMaybe<Scalars['String']['input']>;
  /** Number of the construction project it is about (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** What it is about in words; kept within the department (案情简况). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Giving aid before the papers (先行提供). */
export type LegalAidApplicationAdvanceInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** Why it cannot wait (先行提供情形). */
  ground: AdvanceAidGround;
  /** The day on which the limitation or period ends; for that ground (时效或者期限届满日). */
  limitationEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Completing the papers (补办手续). */
export type LegalAidApplicationCompletePapersInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Asking for what is missing (通知补充材料). */
export type LegalAidApplicationRequestSupplementInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** Everything that is missing; kept within the department (需补充的材料). */
  missing: Array<Scalars['String']['input']>;
  /** The last day for it (补充期限). */
  supplyBy: Scalars['Date']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking in what was missing (补充材料). */
export type LegalAidApplicationSupplyInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Counting an application as withdrawn (视为撤回). */
export type LegalAidApplicationDeemWithdrawnInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Beginning the review (开始审查). */
export type LegalAidApplicationReviewInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Settling the applicant's means; exactly one of waived, exempt and proof (核查经济困难状况). */
export type LegalAidApplicationSettleMeansInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** Why means do not matter (不受经济困难条件限制情形). */
  waived?: InputMaybe<MeansTestWaived>;
  /** Why means are not checked (免予核查情形). */
  exempt?: InputMaybe<MeansCheckExempt>;
  /** True when the papers show that the applicant belongs there (已证明所属类别). */
  proved?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what hardship is shown (经济困难证明方式). */
  proof?: InputMaybe<HardshipProof>;
  /** Monthly income per head of those who live together, in yuan; compared, not kept (家庭人均月收入). */
  monthlyIncome?: InputMaybe<Scalars['Decimal']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Granting aid (给予援助). */
export type LegalAidApplicationGrantInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusing aid (不予援助). */
export type LegalAidApplicationRefuseInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** Why (不予援助情形). */
  ground: AidRefusalGround;
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking in an objection to a refusal (提出异议). */
export type LegalAidApplicationObjectInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Deciding on an objection to a refusal (异议处理). */
export type LegalAidApplicationDecideObjectionInput = {
  /** The application (申请标识). */
  id: Scalars['ID']['input'];
  /** Whether the refusal stands (处理结果). */
  decision: AidObjectionDecision;
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The application with this id; null when there is none in the viewer's reach (按标识查法律援助申请). */
  legalAidApplication?: Maybe<LegalAidApplication>;
  /** Applications in the viewer's reach, newest first (法律援助申请列表). */
  legalAidApplications: LegalAidApplicationConnection;
  /** The case with this id; null when there is none in the viewer's reach (按标识查法律援助案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** Cases in the viewer's reach, newest first (法律援助案件列表). */
  legalAidCases: LegalAidCaseConnection;
  /** The application with this number; null when there is none in the viewer's reach (按编号查法律援助申请). */
  legalAidApplicationByNumber?: Maybe<LegalAidApplication>;
  /** The case with this number; null when there is none in the viewer's reach (按编号查法律援助案件). */
  legalAidCaseByNumber?: Maybe<LegalAidCase>;
  /** Applications in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办申请). */
  legalAidApplicationInbox: LegalAidApplicationConnection;
  /**
   * Cases in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first; to whom a case is
   * assigned sees their own (待办案件).
   */
  legalAidCaseInbox: LegalAidCaseConnection;
  /** Deadlines of what exists for the viewer, first due first (法律援助期限). */
  legalAidDeadlines: LegalAidDeadlineConnection;
  /**
   * Applications in the viewer's reach of an applicant of exactly this name, newest first. Only for who holds a post in the
   * department; that it was asked, and why, is written down first (按当事人查申请).
   */
  legalAidApplicationsByParty: LegalAidApplicationConnection;
  /**
   * Cases in the viewer's reach whose recipient or other side has exactly this name, newest first. Only for who holds a post
   * in the department; that it was asked, and why, is written down first (按当事人查案件).
   */
  legalAidCasesByParty: LegalAidCaseConnection;
  /** The complaint with this id; null when there is none in the viewer's reach, and for all but the justice bureau (按标识查投诉). */
  legalAidComplaint?: Maybe<LegalAidComplaint>;
  /** Complaints in the justice bureau's reach, newest first; none for others (法律援助投诉列表). */
  legalAidComplaints: LegalAidComplaintConnection;
  /** Complaints that wait to be accepted or answered, oldest first; none for others than the justice bureau (待办投诉). */
  legalAidComplaintInbox: LegalAidComplaintConnection;
  /**
   * The proceeding with this id; null when there is none in the viewer's reach, and for all but the posts that act in it
   * (按标识查骗取援助处理).
   */
  legalAidFraudCase?: Maybe<LegalAidFraudCase>;
  /** Proceedings against deception, newest first; none but for the posts that act in them (骗取援助处理列表). */
  legalAidFraudCases: LegalAidFraudCaseConnection;
  /** Proceedings that wait for one of the viewer's posts, oldest first (待办骗取援助处理). */
  legalAidFraudCaseInbox: LegalAidFraudCaseConnection;
  /** Referrals that were sent to this department and wait for its answer, oldest first (待接收移送). */
  legalAidReferralInbox: IncomingReferralConnection;
  /** Legal aid workstations, by number (法律援助工作站列表). */
  legalAidWorkstations: WorkstationConnection;
};


export type QueryLegalAidApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAidApplicationsArgs = {
  filter?: InputMaybe<LegalAidApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAidCasesArgs = {
  filter?: InputMaybe<LegalAidCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidApplicationByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryLegalAidCaseByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryLegalAidApplicationInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidCaseInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidApplicationsByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidCasesByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAidComplaintsArgs = {
  filter?: InputMaybe<LegalAidComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidComplaintInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidFraudCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAidFraudCasesArgs = {
  filter?: InputMaybe<LegalAidFraudCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidFraudCaseInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidReferralInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidWorkstationsArgs = {
  filter?: InputMaybe<WorkstationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An application for legal aid; who applies is not told (法律援助申请). */
export type LegalAidApplication = {
  __typename?: 'LegalAidApplication';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the register of applications (申请编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AidApplicationStatus;
  /** By which way it came in (受理渠道). */
  channel: AidChannel;
  /** The ordinary way or the fast lane (受理通道). */
  lane: AidLane;
  /** In which form aid is asked for (援助形式). */
  form: LegalAidForm;
  /** What it is about; null outside the list of article 31, as in criminal cases (援助事项). */
  matter?: Maybe<LegalAidMatter>;
  /** The group to which the applicant belongs in the statistics (申请人类别). */
  applicantCategory: AidApplicantCategory;
  /** Why means do not matter; null where they do (不受经济困难条件限制情形). */
  meansTestWaived?: Maybe<MeansTestWaived>;
  /** Why means were not checked; null where they were or do not matter (免予核查情形). */
  meansCheckExempt?: Maybe<MeansCheckExempt>;
  /** By what hardship was shown; null where it need not be or has not been yet (经济困难证明方式). */
  hardshipProof?: Maybe<HardshipProof>;
  /** Why aid came before the papers; null unless it did (先行提供情形). */
  advanceAidGround?: Maybe<AdvanceAidGround>;
  /** Where it arose; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The legal aid agency; null while the registry does not answer (法律援助机构). */
  responsibleBody?: Maybe<Organization>;
  /** The workstation that took it in; null when none did or it is not on the roster (受理工作站). */
  workstation?: Maybe<Workstation>;
  /** The day it was received (收到日期). */
  openedOn: Scalars['Date']['output'];
  /** The day the applicant was told what is missing; null when nothing was (通知补充材料日期). */
  supplementRequestedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was granted or refused; null while it is not (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day for what is missing; null when nothing was (补充期限). */
  supplyBy?: Maybe<Scalars['Date']['output']>;
  /** What came of a look at the applicant's means; null while nobody looked (核查结果). */
  meansResult?: Maybe<MeansResult>;
  /** Why it was refused; null unless it was, or before refusals had a ground (不予援助情形). */
  refusalGround?: Maybe<AidRefusalGround>;
  /** The objection to a refusal; null when there was none (异议). */
  objection?: Maybe<AidObjectionStatus>;
  /** The day it was closed: decided, or deemed withdrawn; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The cases that it led to (由此办理的案件). */
  cases: Array<LegalAidCase>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** Which applications to list (申请筛选). */
export type LegalAidApplicationFilter = {
  /** Applications in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Received in this period (收到期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AidApplicationStatus>>;
  /** In these forms (援助形式). */
  form?: InputMaybe<Array<LegalAidForm>>;
  /** About these matters (援助事项). */
  matter?: InputMaybe<Array<LegalAidMatter>>;
  /** On this lane (受理通道). */
  lane?: InputMaybe<AidLane>;
};

/** A page of applications (申请分页). */
export type LegalAidApplicationConnection = {
  __typename?: 'LegalAidApplicationConnection';
  /** The applications of the page (本页记录). */
  nodes: Array<LegalAidApplication>;
  /** The applications with their cursors (带游标的记录). */
  edges: Array<LegalAidApplicationEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** An application in a page (分页中的申请). */
export type LegalAidApplicationEdge = {
  __typename?: 'LegalAidApplicationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The application (申请). */
  node: LegalAidApplication;
};

/** What comes of an act to a case (案件办理结果). */
export type LegalAidCasePayload = {
  __typename?: 'LegalAidCasePayload';
  /** The case as it is now; null when the act was not done (案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Opening a case by the notice of a criminal organ (通知辩护). */
export type LegalAidCaseOpenByNoticeInput = {
  /** Where the agency takes it up, in the clerk's area (所属区划). */
  region: Scalars['ID']['input'];
  /** Code of the legal aid agency (援助机构代码). */
  agency: Scalars['String']['input'];
  /** Code of the organ that gives notice (通知机关代码). */
  organ: Scalars['String']['input'];
  /** The day on which it found that a lawyer has to be assigned (发现之日). */
  foundOn: Scalars['Date']['input'];
  /** The group to which the recipient belongs in the statistics (受援人类别). */
  applicantCategory: AidApplicantCategory;
  /** Name of the recipient; kept within the department (受援人). */
  recipientName: Scalars['String']['input'];
  /** How many persons are given aid (受援人数). */
  recipientCount: Scalars['Int']['input'];
  /** What it is about in words; kept within the department (案情简况). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Assigning somebody (指派). */
export type LegalAidCaseAssignInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What kind of person gives the aid (承办人类别). */
  providerKind: AidProviderKind;
  /** Their name; kept within the department (承办人). */
  providerName: Scalars['String']['input'];
  /** Their account; kept within the department (承办人账号). */
  assignee: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Beginning to work on a case (开始办理). */
export type LegalAidCaseStartInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Taking in a request for another person (请求更换承办人). */
export type LegalAidCaseRequestChangeInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Changing the person who gives the aid (更换承办人). */
export type LegalAidCaseChangeInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What kind of person gives the aid (承办人类别). */
  providerKind: AidProviderKind;
  /** Their name; kept within the department (承办人). */
  providerName: Scalars['String']['input'];
  /** Their account; kept within the department (承办人账号). */
  assignee: Scalars['String']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Declining a request for another person (不予更换承办人). */
export type LegalAidCaseDeclineChangeInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Trying mediation first (先行调解). */
export type LegalAidCaseTryMediationInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** True when the recipient wants it (受援人愿意). */
  wished: Scalars['Boolean']['input'];
  /** Number of the dispute in the mediation register (调解案号). */
  dispute: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Writing down what a case brought (登记避免和挽回损失). */
export type LegalAidCaseRecordRecoveryInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** Recovered or avoided (类别). */
  kind: AidRecoveryKind;
  /** How much, in yuan; negative to take an earlier line back (金额). */
  amount: Scalars['Decimal']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Concluding a case (结案). */
export type LegalAidCaseConcludeInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** How it ended (结案方式). */
  outcome: AidOutcome;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Terminating aid (终止). */
export type LegalAidCaseTerminateInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** On which ground (终止情形). */
  ground: AidTerminationGround;
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking in an objection to a termination (提出异议). */
export type LegalAidCaseObjectInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Deciding on an objection to a termination (异议处理). */
export type LegalAidCaseDecideObjectionInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** Whether the termination stands (处理结果). */
  decision: AidObjectionDecision;
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A case in which legal aid is given; recipients and opponents are not told (法律援助案件). */
export type LegalAidCase = {
  __typename?: 'LegalAidCase';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the legal aid register (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AidCaseStatus;
  /** The ordinary way or the fast lane (受理通道). */
  lane: AidLane;
  /** In which form aid is given (援助形式). */
  form: LegalAidForm;
  /** What it is about; null outside the list of article 31, as in criminal cases (援助事项). */
  matter?: Maybe<LegalAidMatter>;
  /** The group to which the recipient belongs in the statistics (受援人类别). */
  applicantCategory: AidApplicantCategory;
  /** How many persons are given aid (受援人数). */
  recipientCount: Scalars['Int']['output'];
  /** The application; null when a criminal organ's notice opened the case or it is not on the register (申请). */
  application?: Maybe<LegalAidApplication>;
  /** Where it arose; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The legal aid agency; null while the registry does not answer (法律援助机构). */
  responsibleBody?: Maybe<Organization>;
  /** Who gives the aid; null while nobody is assigned (法律援助人员类别). */
  providerKind?: Maybe<AidProviderKind>;
  /** The day aid was granted (给予援助日期). */
  openedOn: Scalars['Date']['output'];
  /** The day somebody was assigned; null while nobody is (指派日期). */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** The day another person was asked for; null when no such request is open (请求更换承办人日期). */
  changeRequestedOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended; null while it is open, and when it was terminated (结案方式). */
  outcome?: Maybe<AidOutcome>;
  /** Why it was terminated; null unless it was (终止情形). */
  terminationGround?: Maybe<AidTerminationGround>;
  /** The objection to a termination; null when there was none (异议). */
  objection?: Maybe<AidObjectionStatus>;
  /** The day it was concluded or terminated; null while it is open (结案日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Loss avoided or recovered for the recipients; null when none was counted (避免和挽回损失). */
  lossRecovered?: Maybe<Money>;
  /** Fees that others were asked to reduce or waive, in the order of asking (减免费用). */
  feeWaivers: Array<FeeWaiver>;
  /** Its collective studies, in the order of recording; the minutes stand in the history (集体研究). */
  studies: Array<MajorCaseStudy>;
  /** The day the file was handed in; null while it is not (交卷日期). */
  fileSubmittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the file was reviewed; null while it is not (审卷日期). */
  fileReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** The subsidy for the work; null until it is fixed (法律援助补贴). */
  subsidy?: Maybe<Money>;
  /** The day the subsidy was approved; null while it is not, and for cases from the book (补贴核定日期). */
  subsidyApprovedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the subsidy was paid; null while it is not (补贴发放日期). */
  subsidyPaidOn?: Maybe<Scalars['Date']['output']>;
  /** How well it was handled; null while nobody reviewed it (质量评查等次). */
  qualityGrade?: Maybe<AidQualityGrade>;
  /** The day of that review; null while there was none (质量评查日期). */
  qualityReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the file was put away; null while it is not (归档日期). */
  archivedOn?: Maybe<Scalars['Date']['output']>;
  /** The dispute whose mediation settled it or goes on; null when there is none (关联调解案件). */
  dispute?: Maybe<Dispute>;
  /** The wage complaint it goes back to; null when there is none (关联欠薪投诉). */
  wageComplaint?: Maybe<WageComplaint>;
  /** The construction project it is about; null when it is about none (涉及工程项目). */
  project?: Maybe<ConstructionProject>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

export type Dispute = {
  __typename?: 'Dispute';
  /** Its number in the mediation register (编号). */
  number: Scalars['String']['output'];
  /** Legal aid cases that name it, oldest first; null for a viewer who may read none (法律援助案件). */
  legalAidCases?: Maybe<Array<LegalAidCase>>;
};

export type WageComplaint = {
  __typename?: 'WageComplaint';
  /** Its number in the book of complaints (编号). */
  number: Scalars['String']['output'];
};

export type ConstructionProject = {
  __typename?: 'ConstructionProject';
  /** Its number in the project register (项目编码). */
  number: Scalars['String']['output'];
  /** Legal aid cases about it within the viewer's regions; null for a viewer without right to figures (法律援助案件数). */
  legalAid?: Maybe<ProjectLegalAid>;
};

/** How many legal aid cases a project has (工程项目法律援助案件数). */
export type ProjectLegalAid = {
  __typename?: 'ProjectLegalAid';
  /** In all (总数). */
  totalCases: Scalars['Int']['output'];
  /** Neither concluded nor terminated (在办数). */
  openCases: Scalars['Int']['output'];
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
};

/** Which cases to list (案件筛选). */
export type LegalAidCaseFilter = {
  /** Cases in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Granted in this period (给予援助期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AidCaseStatus>>;
  /** In these forms (援助形式). */
  form?: InputMaybe<Array<LegalAidForm>>;
  /** About these matters (援助事项). */
  matter?: InputMaybe<Array<LegalAidMatter>>;
  /** With these outcomes (结案方式). */
  outcome?: InputMaybe<Array<AidOutcome>>;
  /** On this lane (受理通道). */
  lane?: InputMaybe<AidLane>;
};

/** A page of cases (案件分页). */
export type LegalAidCaseConnection = {
  __typename?: 'LegalAidCaseConnection';
  /** The cases of the page (本页记录). */
  nodes: Array<LegalAidCase>;
  /** The cases with their cursors (带游标的记录). */
  edges: Array<LegalAidCaseEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A case in a page (分页中的案件). */
export type LegalAidCaseEdge = {
  __typename?: 'LegalAidCaseEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The case (案件). */
  node: LegalAidCase;
};

/** A page of deadlines (期限分页). */
export type LegalAidDeadlineConnection = {
  __typename?: 'LegalAidDeadlineConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<LegalAidDeadline>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<LegalAidDeadlineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type LegalAidDeadlineEdge = {
  __typename?: 'LegalAidDeadlineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (期限). */
  node: LegalAidDeadline;
};

/** A deadline with the record that it belongs to (申请、案件或投诉期限). */
export type LegalAidDeadline = {
  __typename?: 'LegalAidDeadline';
  /** The deadline (期限). */
  deadline: Deadline;
  /** The application; null for a deadline of something else (申请). */
  legalAidApplication?: Maybe<LegalAidApplication>;
  /** The case; null for a deadline of something else (案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** The complaint; null for a deadline of something else (投诉). */
  legalAidComplaint?: Maybe<LegalAidComplaint>;
  /** The proceeding against deception; null for a deadline of something else (骗取援助处理). */
  legalAidFraudCase?: Maybe<LegalAidFraudCase>;
};

/** In which form aid is given (法律援助形式). */
export type LegalAidForm =
  /** Advice (法律咨询). */
  | 'ADVICE'
  /** Drafting of documents (代拟法律文书). */
  | 'DRAFTING'
  /** Criminal defence and agency (刑事辩护与代理). */
  | 'CRIMINAL_DEFENCE'
  /** Agency in civil, administrative and state compensation cases, in and out of court (民事、行政、国家赔偿案件代理). */
  | 'CIVIL_ADMINISTRATIVE_AGENCY'
  /** Help by the duty lawyer (值班律师法律帮助). */
  | 'DUTY_LAWYER'
  /** Agency in labour mediation and arbitration (劳动争议调解与仲裁代理). */
  | 'LABOUR_AGENCY'
  /** Another form (其他形式). */
  | 'OTHER';

/** What aid on hardship is given for (法律援助事项). */
export type LegalAidMatter =
  /** State compensation (请求国家赔偿). */
  | 'STATE_COMPENSATION'
  /** Social insurance or assistance (请求社会保险待遇或者社会救助). */
  | 'SOCIAL_SECURITY'
  /** Survivors' pension (请求发给抚恤金). */
  | 'SURVIVORS_PENSION'
  /** Maintenance of parents, children or others (请求给付赡养费、抚养费、扶养费). */
  | 'MAINTENANCE'
  /** Labour relation or pay (确认劳动关系或者支付劳动报酬). */
  | 'LABOUR_PAY'
  /** Legal capacity (认定无或者限制民事行为能力). */
  | 'LEGAL_CAPACITY'
  /** Injury by work, traffic, food, drugs or treatment (工伤、交通、食品药品、医疗事故人身损害赔偿). */
  | 'PERSONAL_INJURY'
  /** Damage to the environment (环境污染、生态破坏损害赔偿). */
  | 'ENVIRONMENT'
  /** Another matter (其他情形). */
  | 'OTHER';

/** Who is given aid whatever their means (不受经济困难条件限制). */
export type MeansTestWaived =
  /** Kin who defend a hero's or martyr's personality rights (英雄烈士近亲属维护人格权益). */
  | 'HERO_KIN'
  /** Claims from coming to the rescue (因见义勇为主张民事权益). */
  | 'GOOD_SAMARITAN'
  /** State compensation after acquittal on retrial (再审改判无罪请求国家赔偿). */
  | 'RETRIAL_ACQUITTAL'
  /** Victims of abuse, abandonment or domestic violence (虐待、遗弃或者家庭暴力受害人). */
  | 'ABUSE_VICTIM'
  /** Another case (其他情形). */
  | 'OTHER';

/** Whose means are not checked (免予核查经济困难状况). */
export type MeansCheckExempt =
  /** Groups without a fixed income (无固定生活来源的特定群体). */
  | 'NO_FIXED_INCOME'
  /** Recipients of social or judicial relief or of preferential treatment (社会救助、司法救助或者优抚对象). */
  | 'RELIEF_RECIPIENT'
  /** Migrant workers who claim pay or damages for a work injury (农民工请求劳动报酬或者工伤赔偿). */
  | 'MIGRANT_WORKER_CLAIM'
  /** Others (其他人员). */
  | 'OTHER';

/** By what hardship was shown (经济困难证明方式). */
export type HardshipProof =
  /** A query to the authorities that know (信息共享查询). */
  | 'INFORMATION_QUERY'
  /** A personal declaration of honesty (个人诚信承诺). */
  | 'HONESTY_DECLARATION';

/** Why aid ends before the matter does (终止法律援助情形). */
export type AidTerminationGround =
  /** Aid was obtained by fraud (以欺骗等不正当手段获得法律援助). */
  | 'FRAUD'
  /** Important facts were hidden or evidence was false (隐瞒重要事实或者提供虚假证据). */
  | 'CONCEALMENT'
  /** Aid was used to break the law (利用法律援助从事违法活动). */
  | 'UNLAWFUL_USE'
  /** Means have changed (经济状况变化不再符合条件). */
  | 'MEANS_CHANGED'
  /** The proceedings ended or were revoked (案件终止审理或者已被撤销). */
  | 'PROCEEDINGS_ENDED'
  /** The recipient engaged a representative (自行委托律师或者其他代理人). */
  | 'OWN_REPRESENTATIVE'
  /** The recipient asked for it with good reason (受援人有正当理由要求终止). */
  | 'RECIPIENT_REQUEST'
  /** Another ground (其他情形). */
  | 'OTHER';

/** Why aid comes first and the papers later (先行提供情形). */
export type AdvanceAidGround =
  /** Fewer than 7 days to a limitation or deadline (距时效或者期限届满不足七日). */
  | 'LIMITATION_NEAR'
  /** Preservation or advance enforcement must be asked for at once (需要立即申请保全或者先予执行). */
  | 'URGENT_PRESERVATION'
  /** Another ground (其他情形). */
  | 'OTHER';

/** States of an application (申请状态). */
export type AidApplicationStatus =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Told once what is missing (已通知补充材料). */
  | 'SUPPLEMENT_REQUESTED'
  /** Deemed withdrawn because nothing was supplied (视为撤回). */
  | 'DEEMED_WITHDRAWN'
  /** Aid is given first, papers follow (先行提供). */
  | 'ADVANCE_AID'
  /** Under review (审查中). */
  | 'UNDER_REVIEW'
  /** Granted (给予援助). */
  | 'GRANTED'
  /** Refused with reasons (不予援助). */
  | 'REFUSED';

/** States of a case (案件状态). */
export type AidCaseStatus =
  /** Granted, nobody assigned yet (待指派). */
  | 'GRANTED'
  /** Assigned (已指派). */
  | 'ASSIGNED'
  /** In progress (办理中). */
  | 'IN_PROGRESS'
  /** Concluded (已结案). */
  | 'CONCLUDED'
  /** Terminated on one of 8 grounds (已终止). */
  | 'TERMINATED'
  /** The file was handed in (已交卷). */
  | 'FILE_SUBMITTED'
  /** The file was reviewed (已审卷). */
  | 'FILE_REVIEWED'
  /** The subsidy was paid (已发补贴). */
  | 'SUBSIDY_PAID'
  /** Filed away (已归档). */
  | 'ARCHIVED';

/** Where an objection to a refusal or a termination stands (异议). */
export type AidObjectionStatus =
  /** Raised, not decided (已提出异议). */
  | 'RAISED'
  /** The decision stands (维持). */
  | 'UPHELD'
  /** The agency has to correct it (纠正). */
  | 'CORRECTED';

/** How a case ended (结案方式). */
export type AidOutcome =
  /** By judgment or ruling (判决、裁定). */
  | 'JUDGMENT'
  /** By arbitration award (仲裁裁决). */
  | 'AWARD'
  /** By mediation (调解). */
  | 'MEDIATED'
  /** By settlement between the parties (和解). */
  | 'SETTLED'
  /** By withdrawal of the suit (撤诉). */
  | 'WITHDRAWN'
  /** With the advice or the document that was asked for (咨询、代书办结). */
  | 'ADVICE';

/** By which way an application came in (受理渠道). */
export type AidChannel =
  /** At the agency's window (窗口). */
  | 'WINDOW'
  /** At a workstation (工作站). */
  | 'WORKSTATION'
  /** Over the network (网络). */
  | 'NETWORK'
  /** Forwarded by a place of detention (羁押场所转交). */
  | 'DETENTION_PLACE';

/** Ordinary way or fast lane (受理通道). */
export type AidLane =
  /** Ordinary (普通). */
  | 'ORDINARY'
  /** Fast lane for migrant workers (农民工维权快速通道). */
  | 'MIGRANT_WORKER_WAGES';

/** Groups of applicants in the statistics (受援人类别). */
export type AidApplicantCategory =
  /** Migrant workers (农民工). */
  | 'MIGRANT_WORKER'
  /** Minors (未成年人). */
  | 'MINOR'
  /** Elderly persons (老年人). */
  | 'ELDERLY'
  /** Disabled persons (残疾人). */
  | 'DISABLED'
  /** Women (妇女). */
  | 'WOMAN'
  /** Soldiers and their families (军人军属). */
  | 'SOLDIER_FAMILY'
  /** Others (其他). */
  | 'OTHER';

/** Who gives the aid (法律援助人员类别). */
export type AidProviderKind =
  /** A lawyer (律师). */
  | 'LAWYER'
  /** A grass-roots legal worker (基层法律服务工作者). */
  | 'LEGAL_WORKER'
  /** A member of the agency (援助机构人员). */
  | 'AGENCY_STAFF'
  /** A legal aid volunteer (法律援助志愿者). */
  | 'VOLUNTEER';

/** Where a workstation stands (工作站类别). */
export type WorkstationKind =
  /** The lawyers' duty room of a court (法院律师值班室). */
  | 'COURT'
  /** A trade union (工会). */
  | 'TRADE_UNION'
  /** The Youth League (共青团). */
  | 'YOUTH_LEAGUE'
  /** A women's federation (妇联). */
  | 'WOMENS_FEDERATION'
  /** A civil affairs bureau (民政). */
  | 'CIVIL_AFFAIRS'
  /** A township (乡镇). */
  | 'TOWNSHIP'
  /** Another place (其他). */
  | 'OTHER';

/** States of a workstation (工作站状态). */
export type WorkstationStatus =
  /** Open (开放). */
  | 'OPEN'
  /** Closed (撤销). */
  | 'CLOSED';

/** What came of a look at the applicant's means (经济困难状况核查结果). */
export type MeansResult =
  /** Means do not matter (不受经济困难条件限制). */
  | 'WAIVED'
  /** Means are not checked (免予核查). */
  | 'EXEMPT'
  /** Hardship was shown (符合经济困难条件). */
  | 'SHOWN'
  /** Hardship was not shown (不符合经济困难条件). */
  | 'NOT_SHOWN';

/** Why aid is refused (不予援助情形). */
export type AidRefusalGround =
  /** The matter is none for which aid is given (不属于法律援助事项范围). */
  | 'NOT_IN_SCOPE'
  /** Hardship was not shown (不符合经济困难条件). */
  | 'MEANS_NOT_SHOWN'
  /** The facts are not there, or aid is given already (申请所称事实不成立或者已获援助). */
  | 'NO_BASIS'
  /** Another ground (其他情形). */
  | 'OTHER';

/** What the justice bureau decides on an objection (异议处理结果). */
export type AidObjectionDecision =
  /** The decision stands (维持). */
  | 'UPHELD'
  /** The agency has to correct it (责令改正). */
  | 'CORRECTED';

/** What is counted for a recipient (避免和挽回损失类别). */
export type AidRecoveryKind =
  /** Money that was got back (挽回). */
  | 'RECOVERED'
  /** A loss that did not come about (避免). */
  | 'AVOIDED';

/** How well a case was handled (质量评查等次). */
export type AidQualityGrade =
  /** Excellent (优秀). */
  | 'EXCELLENT'
  /** Good (良好). */
  | 'GOOD'
  /** Qualified (合格). */
  | 'QUALIFIED'
  /** Not qualified (不合格). */
  | 'UNQUALIFIED';

/** What comes of an act to a complaint (投诉办理结果). */
export type LegalAidComplaintPayload = {
  __typename?: 'LegalAidComplaintPayload';
  /** The complaint as it is now; null when the act was not done (投诉). */
  legalAidComplaint?: Maybe<LegalAidComplaint>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Taking in a complaint (收到投诉). */
export type LegalAidComplaintReceiveInput = {
  /** Where the agency is, in the officer's area (所属区划). */
  region: Scalars['ID']['input'];
  /** Code of the legal aid agency (援助机构代码). */
  agency: Scalars['String']['input'];
  /** Whom it is about (被投诉方). */
  against: AidComplaintAgainst;
  /** What is complained of (投诉事项). */
  ground: AidComplaintGround;
  /** As what somebody complains (投诉人身份). */
  standing: AidComplaintStanding;
  /** Name of who complains; kept within the justice bureau (投诉人). */
  complainantName: Scalars['String']['input'];
  /** The case that it is about; always for a person who gives aid (所涉案件标识). */
  case?: InputMaybe<Scalars['ID']['input']>;
  /** What happened; kept within the justice bureau (事实和理由). */
  summary: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Accepting a complaint (受理投诉). */
export type LegalAidComplaintAcceptInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Not accepting a complaint (不予受理投诉). */
export type LegalAidComplaintDeclineInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Answering a complaint (答复投诉人). */
export type LegalAidComplaintAnswerInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** What was found (查证结论). */
  finding: AidComplaintFinding;
  /** What is done about it; only when it is founded (处理措施). */
  measure?: InputMaybe<AidComplaintMeasure>;
  /** The answer, as it is given in writing; kept within the department (答复内容). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Withdrawing a complaint (撤回投诉). */
export type LegalAidComplaintWithdrawInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A complaint about an agency or about who gives the aid; who complains is not told (法律援助投诉). */
export type LegalAidComplaint = {
  __typename?: 'LegalAidComplaint';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of complaints (投诉编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AidComplaintStatus;
  /** Whom it is about (被投诉方). */
  against: AidComplaintAgainst;
  /** What is complained of (投诉事项). */
  ground: AidComplaintGround;
  /** As what somebody complains (投诉人身份). */
  standing: AidComplaintStanding;
  /** Where the agency is; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The legal aid agency; null while the registry does not answer (法律援助机构). */
  responsibleBody?: Maybe<Organization>;
  /** The case that it is about; null when it names none (所涉案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** The day it came in (收到日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was accepted; null while it is not (受理日期). */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** What the justice bureau found; null until it is answered (查证结论). */
  finding?: Maybe<AidComplaintFinding>;
  /** What is done about it; null until it is answered, and when it is unfounded (处理措施). */
  measure?: Maybe<AidComplaintMeasure>;
  /** The day it was answered, declined or withdrawn; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first; none where the county counts by no rule (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** Which complaints to list (投诉筛选). */
export type LegalAidComplaintFilter = {
  /** Complaints in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Received in this period (收到期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AidComplaintStatus>>;
  /** About these (被投诉方). */
  against?: InputMaybe<AidComplaintAgainst>;
  /** Of these things (投诉事项). */
  ground?: InputMaybe<Array<AidComplaintGround>>;
};

/** A page of complaints (投诉分页). */
export type LegalAidComplaintConnection = {
  __typename?: 'LegalAidComplaintConnection';
  /** The complaints of the page (本页记录). */
  nodes: Array<LegalAidComplaint>;
  /** The complaints with their cursors (带游标的记录). */
  edges: Array<LegalAidComplaintEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A complaint in a page (分页中的投诉). */
export type LegalAidComplaintEdge = {
  __typename?: 'LegalAidComplaintEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The complaint (投诉). */
  node: LegalAidComplaint;
};

/** Whom a complaint is about (被投诉方). */
export type AidComplaintAgainst =
  /** The legal aid agency (法律援助机构). */
  | 'AGENCY'
  /** The person who gives the aid in a case (法律援助人员). */
  | 'ASSIGNED_PERSON';

/** As what somebody complains (投诉人身份). */
export type AidComplaintStanding =
  /** As applicant (申请人). */
  | 'APPLICANT'
  /** As recipient of aid (受援人). */
  | 'RECIPIENT'
  /** As somebody whose interests it touches (利害关系人). */
  | 'INTERESTED';

/** What is complained of (投诉事项). */
export type AidComplaintGround =
  /** Aid was denied to who qualifies (拒绝为符合条件的人员提供援助). */
  | 'AID_DENIED'
  /** Somebody was assigned who may not be (指派不符合规定的人员). */
  | 'WRONG_ASSIGNMENT'
  /** Money or things were taken (收取财物). */
  | 'MONEY_TAKEN'
  /** The duty was refused or neglected (拒绝履行或者怠于履行援助义务). */
  | 'NEGLECT'
  /** Aid was stopped without a decision (擅自终止提供援助). */
  | 'STOPPED'
  /** A secret or private matter was told (泄露国家秘密、商业秘密或者个人隐私). */
  | 'SECRET_TOLD'
  /** The recipient was not told how the case stands (不告知办理情况). */
  | 'NOT_INFORMED'
  /** Something else (其他情形). */
  | 'OTHER';

/** States of a complaint (投诉状态). */
export type AidComplaintStatus =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Accepted, being looked into (已受理). */
  | 'ACCEPTED'
  /** Not accepted (不予受理). */
  | 'NOT_ACCEPTED'
  /** Answered (已答复). */
  | 'ANSWERED'
  /** Withdrawn (已撤回). */
  | 'WITHDRAWN';

/** What the justice bureau found (查证结论). */
export type AidComplaintFinding =
  /** Founded (属实). */
  | 'FOUNDED'
  /** Founded in part (部分属实). */
  | 'PARTLY_FOUNDED'
  /** Unfounded (不属实). */
  | 'UNFOUNDED';

/** What is done about a complaint that is founded (处理措施). */
export type AidComplaintMeasure =
  /** The agency has to put it right (责令改正). */
  | 'CORRECTION_ORDERED'
  /** Another person takes the case over (更换法律援助人员). */
  | 'PERSON_CHANGED'
  /** A reprimand (批评教育). */
  | 'REPRIMANDED'
  /** An administrative penalty (行政处罚). */
  | 'PENALISED'
  /** Handed over to the body that is competent (移送有权处理的机关、单位). */
  | 'HANDED_OVER';

/** A fee that another body was asked to reduce or waive (减免费用). */
export type FeeWaiver = {
  __typename?: 'FeeWaiver';
  /** Its place in the order of asking, from 1 (序号). */
  nth: Scalars['Int']['output'];
  /** Which fee (费用类别). */
  kind: FeeWaiverKind;
  /** Whom it was asked of; null while the registry does not answer (减免单位). */
  body?: Maybe<Organization>;
  /** Where the request stands (状态). */
  status: FeeWaiverStatus;
  /** The day it was asked (申请日期). */
  requestedOn: Scalars['Date']['output'];
  /** The day of the answer; null while there is none (答复日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** How much less there is to pay; null unless it was granted (减免金额). */
  amount?: Maybe<Money>;
};

/** Fees that others reduce or waive (费用类别). */
export type FeeWaiverKind =
  /** Costs of a suit (诉讼费用). */
  | 'LITIGATION'
  /** Copies of the file and the like (复制材料等费用). */
  | 'COPYING'
  /** Notary fees (公证费). */
  | 'NOTARY'
  /** Appraisal fees (鉴定费). */
  | 'APPRAISAL';

/** Where a request for it stands (减免状态). */
export type FeeWaiverStatus =
  /** Asked for (已申请). */
  | 'REQUESTED'
  /** Reduced or waived (已减免). */
  | 'GRANTED'
  /** Neither reduced nor waived (未减免). */
  | 'DENIED';

/** Asking for a fee to be reduced or waived (申请减免费用). */
export type LegalAidCaseRequestFeeWaiverInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** Which fee (费用类别). */
  kind: FeeWaiverKind;
  /** Code of the court, the notary office or the appraisal body (减免单位代码). */
  body: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Writing the answer down (减免费用答复). */
export type LegalAidCaseAnswerFeeWaiverInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** The request by its place in the order of asking (序号). */
  nth: Scalars['Int']['input'];
  /** True when the fee is reduced or waived (是否减免). */
  granted: Scalars['Boolean']['input'];
  /** How much less there is to pay, in yuan; only when it is granted (减免金额). */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the body said; kept within the department (答复理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Handing in the file (交卷). */
export type LegalAidCaseSubmitFileInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Finding a file complete (审卷). */
export type LegalAidCaseReviewFileInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Sending a file back (退回案卷). */
export type LegalAidCaseReturnFileInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Grading the work (质量评查). */
export type LegalAidCaseReviewQualityInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** How well the case was handled (等次). */
  grade: AidQualityGrade;
  /** What the review found; kept within the department (评查意见). */
  findings: Scalars['String']['input'];
};

/** Approving a subsidy (核定补贴). */
export type LegalAidCaseApproveSubsidyInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Paying a subsidy (发放补贴). */
export type LegalAidCasePaySubsidyInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Putting the file away (归档). */
export type LegalAidCaseArchiveInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A proceeding against aid that was obtained by deception; whom it is about is not told (骗取法律援助处理). */
export type LegalAidFraudCase = {
  __typename?: 'LegalAidFraudCase';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of proceedings (处理编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AidFraudStatus;
  /** Where the aid was given; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The case in which the aid was given; null outside the viewer's reach (所涉案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** The day it was opened (立案日期). */
  openedOn: Scalars['Date']['output'];
  /** The day the person was told what is intended; null while they are not (告知日期). */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** What they were told to have to pay for the aid; null while they are not (拟追缴费用). */
  proposedCost?: Maybe<Money>;
  /** The fine of which they were told; null while they are not (拟处罚款). */
  proposedFine?: Maybe<Money>;
  /** The day they were heard or waived it; null while they are not (听取陈述申辩日期). */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the decision; null while there is none (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The cost of the aid that is to be paid; null while nothing is decided (应缴费用). */
  cost?: Maybe<Money>;
  /** The fine; null while nothing is decided (罚款). */
  fine?: Maybe<Money>;
  /** What was paid of the cost (已缴费用). */
  costPaid: Money;
  /** What was paid of the fine (已缴罚款). */
  finePaid: Money;
  /** The day it was settled, dropped or revoked; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first; none where the county counts by no rule (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** Which proceedings to list (处理筛选). */
export type LegalAidFraudCaseFilter = {
  /** Proceedings in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AidFraudStatus>>;
};

/** A page of proceedings (处理分页). */
export type LegalAidFraudCaseConnection = {
  __typename?: 'LegalAidFraudCaseConnection';
  /** The proceedings of the page (本页记录). */
  nodes: Array<LegalAidFraudCase>;
  /** The proceedings with their cursors (带游标的记录). */
  edges: Array<LegalAidFraudCaseEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A proceeding in a page (分页中的处理). */
export type LegalAidFraudCaseEdge = {
  __typename?: 'LegalAidFraudCaseEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The proceeding (处理). */
  node: LegalAidFraudCase;
};

/** States of a proceeding against deception (骗取援助处理状态). */
export type AidFraudStatus =
  /** Opened (已立案). */
  | 'OPENED'
  /** The person was told what is intended (已告知). */
  | 'NOTIFIED'
  /** The person was heard, or waived it (已听取陈述申辩). */
  | 'HEARD'
  /** Decided: cost and fine are to be paid (已决定). */
  | 'DECIDED'
  /** All is paid (已缴清). */
  | 'SETTLED'
  /** Ended without a decision (不予处理). */
  | 'DROPPED'
  /** The decision was revoked (决定已撤销). */
  | 'REVOKED';

/** What is paid (缴款类别). */
export type AidFraudPaymentKind =
  /** The cost of the aid (援助费用). */
  | 'COST'
  /** The fine (罚款). */
  | 'FINE';

/** What comes of an act to a proceeding (骗取援助处理结果). */
export type LegalAidFraudCasePayload = {
  __typename?: 'LegalAidFraudCasePayload';
  /** The proceeding as it is now; null when the act was not done (处理). */
  legalAidFraudCase?: Maybe<LegalAidFraudCase>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Opening a proceeding (立案). */
export type LegalAidFraudCaseOpenInput = {
  /** The case in which the aid was given (所涉案件标识). */
  case: Scalars['ID']['input'];
  /** What was found; kept within the department (查明的事实). */
  summary: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Telling the person what is intended (告知). */
export type LegalAidFraudCaseNotifyInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** What they would pay for the aid that was given, in yuan (拟追缴费用). */
  cost: Scalars['Decimal']['input'];
  /** The fine that is intended, in yuan (拟处罚款). */
  fine: Scalars['Decimal']['input'];
  /** True when they were told facts, reasons, basis and that they may speak to it (已告知权利). */
  rightsTold: Scalars['Boolean']['input'];
  /** Facts, reasons and basis, as they are told in writing; kept within the department (事实、理由和依据). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Hearing the person (听取陈述申辩). */
export type LegalAidFraudCaseHearInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** True when they have nothing to say (放弃陈述申辩). */
  waived: Scalars['Boolean']['input'];
  /** What they said; kept within the department (陈述申辩内容). */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Deciding (处理决定). */
export type LegalAidFraudCaseDecideInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** What is to be paid for the aid, in yuan (应缴费用). */
  cost: Scalars['Decimal']['input'];
  /** The fine, in yuan (罚款). */
  fine: Scalars['Decimal']['input'];
  /** The reasons, as they are given in writing; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Writing down a payment (登记缴款). */
export type LegalAidFraudCaseRecordPaymentInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** For what it is (缴款类别). */
  kind: AidFraudPaymentKind;
  /** In yuan; below zero to take a line back or to pay back (金额). */
  amount: Scalars['Decimal']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Ending a proceeding without a decision (不予处理). */
export type LegalAidFraudCaseDropInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** The reasons; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Revoking a decision (撤销处理决定). */
export type LegalAidFraudCaseRevokeInput = {
  /** The proceeding (处理标识). */
  id: Scalars['ID']['input'];
  /** The reasons; kept within the department (理由). */
  reasons: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
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
export type LegalAidReferralPayload = {
  __typename?: 'LegalAidReferralPayload';
  /** The referral as it is now; null when the act was not done (移送). */
  incomingReferral?: Maybe<IncomingReferral>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Sending a referral back (退回移送). */
export type LegalAidReferralReturnInput = {
  /** Its id in this department (标识). */
  id: Scalars['ID']['input'];
  /** On what ground (退回理由). */
  ground: ReferralReturnGround;
};

export type Region = {
  __typename?: 'Region';
  /**
   * What the legal aid agency publishes (Legal Aid Law art. 58) of this unit and below: each figure counts what happened in
   * the period; null outside the viewer's reach (法律援助信息公开).
   */
  legalAidReport?: Maybe<LegalAidReport>;
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Legal aid in this unit and below; null outside the viewer's reach (法律援助统计). */
  legalAid?: Maybe<LegalAidStatistics>;
  /** Legal aid workstations in this unit and below on a day; null outside the viewer's reach (工作站设置情况). */
  legalAidWorkstations?: Maybe<WorkstationNetwork>;
  /** The legal aid coverage that this unit reported for a year; null when it reported none or outside the viewer's reach (法律援助覆盖面). */
  legalAidCoverage?: Maybe<CoverageReport>;
};


export type RegionLegalAidReportArgs = {
  period: PeriodInput;
};


export type RegionLegalAidArgs = {
  period: PeriodInput;
};


export type RegionLegalAidWorkstationsArgs = {
  on: Scalars['Date']['input'];
};


export type RegionLegalAidCoverageArgs = {
  year: Scalars['Int']['input'];
};

/** Funds, cases and quality of a period, as they are published (法律援助信息公开). */
export type LegalAidReport = {
  __typename?: 'LegalAidReport';
  /** Applications received (收到申请数). */
  applicationsReceived: Scalars['Int']['output'];
  /** Applications granted (给予援助数). */
  applicationsGranted: Scalars['Int']['output'];
  /** Applications refused (不予援助数). */
  applicationsRefused: Scalars['Int']['output'];
  /** Cases opened (受理案件数). */
  casesOpened: Scalars['Int']['output'];
  /** Cases concluded with an outcome (结案数). */
  casesConcluded: Scalars['Int']['output'];
  /** Cases terminated (终止数). */
  casesTerminated: Scalars['Int']['output'];
  /** Loss avoided or recovered in the cases concluded (避免和挽回损失). */
  lossRecovered: Money;
  /** Subsidies paid, that is the use of the funds that cases cost (已发补贴案件数). */
  subsidiesPaid: Scalars['Int']['output'];
  /** What they came to (补贴金额). */
  subsidyFunds: Money;
  /** What came back into the funds from aid obtained by deception; what was paid back is taken off (追回的援助费用). */
  costRecovered: Money;
  /** Cases whose quality was reviewed (质量评查案件数). */
  qualityReviewed: Scalars['Int']['output'];
  /** By grade; grades without a case are left out (按评查等次). */
  byQualityGrade: Array<AidQualityCount>;
};

/** Cases of one grade (某等次案件数). */
export type AidQualityCount = {
  __typename?: 'AidQualityCount';
  /** The grade (等次). */
  grade: AidQualityGrade;
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
};

/** What became of the applications received and of the cases granted in a period (法律援助统计). */
export type LegalAidStatistics = {
  __typename?: 'LegalAidStatistics';
  /** Applications received (申请数). */
  applications: Scalars['Int']['output'];
  /** Applications granted (给予援助数). */
  applicationsGranted: Scalars['Int']['output'];
  /** Of these without a check of means, which the law does not ask for (免予核查经济困难状况数). */
  applicationsWithoutMeansCheck: Scalars['Int']['output'];
  /** Applications refused (不予援助数). */
  applicationsRefused: Scalars['Int']['output'];
  /** Applications deemed withdrawn (视为撤回数). */
  applicationsWithdrawn: Scalars['Int']['output'];
  /** applicationsGranted / (applicationsGranted + applicationsRefused); null when none was decided (给予援助率). */
  grantRate?: Maybe<Scalars['Float']['output']>;
  /** Cases granted aid (受理案件数). */
  accepted: Scalars['Int']['output'];
  /** Cases concluded with an outcome (结案数). */
  concluded: Scalars['Int']['output'];
  /** Cases concluded by mediation (调解结案数). */
  concludedByMediation: Scalars['Int']['output'];
  /** concludedByMediation / accepted, from 0 to 1; null when there is no case (调解结案占案件总数比例). */
  mediatedShare?: Maybe<Scalars['Float']['output']>;
  /** Cases terminated (终止数). */
  terminated: Scalars['Int']['output'];
  /** accepted - concluded - terminated (在办数). */
  open: Scalars['Int']['output'];
  /** Persons given aid (受援人数). */
  recipients: Scalars['Int']['output'];
  /** Cases on the fast lane for migrant workers (快速通道案件数). */
  fastLane: Scalars['Int']['output'];
  /** Loss avoided or recovered (避免和挽回损失). */
  lossRecovered: Money;
  /** Cases whose subsidy was paid (已发补贴案件数). */
  subsidiesPaid: Scalars['Int']['output'];
  /** Subsidies paid in all (补贴金额). */
  subsidyAmount: Money;
  /** By outcome; outcomes without a case are left out (按结案方式). */
  byOutcome: Array<AidOutcomeCount>;
  /** By form (按援助形式). */
  byForm: Array<AidFormCount>;
  /** By the month in which aid was granted (按月). */
  byMonth: Array<AidMonthCount>;
  /** By group of recipients; for other departments without groups of fewer than 5 persons (按受援人类别). */
  byCategory: Array<AidCategoryCount>;
  /** By matter; for other departments without matters of fewer than 5 persons (按援助事项). */
  byMatter: Array<AidMatterCount>;
};

/** Cases of one outcome (某结案方式案件数). */
export type AidOutcomeCount = {
  __typename?: 'AidOutcomeCount';
  /** The outcome (结案方式). */
  outcome: AidOutcome;
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
};

/** Cases of one form (某形式案件数). */
export type AidFormCount = {
  __typename?: 'AidFormCount';
  /** The form (援助形式). */
  form: LegalAidForm;
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
};

/** Cases of one month (某月案件数). */
export type AidMonthCount = {
  __typename?: 'AidMonthCount';
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
};

/** Cases of one group of recipients (某类受援人案件数). */
export type AidCategoryCount = {
  __typename?: 'AidCategoryCount';
  /** The group (受援人类别). */
  category: AidApplicantCategory;
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
  /** Persons given aid (受援人数). */
  recipients: Scalars['Int']['output'];
  /** Loss avoided or recovered (避免和挽回损失). */
  lossRecovered: Money;
  /** Median days from granting aid to the end of a case; null while none has ended (办理天数中位数). */
  medianDaysToClose?: Maybe<Scalars['Float']['output']>;
};

/** Cases about one matter (某事项案件数). */
export type AidMatterCount = {
  __typename?: 'AidMatterCount';
  /** The matter; null for cases outside the list of article 31 (援助事项). */
  matter?: Maybe<LegalAidMatter>;
  /** Cases (案件数). */
  cases: Scalars['Int']['output'];
  /** Persons given aid (受援人数). */
  recipients: Scalars['Int']['output'];
  /** Loss avoided or recovered (避免和挽回损失). */
  lossRecovered: Money;
};

/** Keeping the minutes of a collective study (集体研究). */
export type LegalAidCaseRecordStudyInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** Why it was studied (案件类别). */
  kind: AidStudyKind;
  /** The day of the study (研究日期). */
  heldOn: Scalars['Date']['input'];
  /** How many took part (参加人数). */
  participantCount: Scalars['Int']['input'];
  /** What was asked, said and agreed; kept within the department (研究记录). */
  minutes: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking a study on record (研究备案). */
export type LegalAidCaseRegisterStudyInput = {
  /** The case (案件标识). */
  id: Scalars['ID']['input'];
  /** Which study, by its place in the order (序号). */
  nth: Scalars['Int']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A collective study of a major or difficult case (重大疑难案件集体研究). */
export type MajorCaseStudy = {
  __typename?: 'MajorCaseStudy';
  /** Its place in the order of recording, from 1 (序号). */
  nth: Scalars['Int']['output'];
  /** Why the case was studied (案件类别). */
  kind: AidStudyKind;
  /** Held, or on the bureau's record (状态). */
  status: AidStudyStatus;
  /** The day of the study (研究日期). */
  heldOn: Scalars['Date']['output'];
  /** How many took part (参加人数). */
  participantCount: Scalars['Int']['output'];
  /** The day the bureau took it on record; null while it has not (备案日期). */
  registeredOn?: Maybe<Scalars['Date']['output']>;
};

/** Why a case is studied by several together (集体研究案件类别). */
export type AidStudyKind =
  /** A major case (重大案件). */
  | 'MAJOR'
  /** A difficult case (疑难案件). */
  | 'DIFFICULT'
  /** A case of many persons (群体性案件). */
  | 'MANY_PERSONS';

/** Where a study stands (集体研究状态). */
export type AidStudyStatus =
  /** Held (已研究). */
  | 'HELD'
  /** On the justice bureau's record (已备案). */
  | 'REGISTERED';

/** Why an act of legal aid was not done (办理提示). */
export type LegalAidUserError = UserError & {
  __typename?: 'LegalAidUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: LegalAidUserErrorCode;
};


/** Why an act of legal aid was not done (办理提示). */
export type LegalAidUserErrorMessageArgs = {
  language?: Language;
};

/** Kinds of refusals of an act (提示代码). */
export type LegalAidUserErrorCode =
  /** No referral of this number waits here (没有这一待接收移送). */
  | 'NO_SUCH_REFERRAL'
  /** The referral was accepted or returned already (移送已答复). */
  | 'REFERRAL_ANSWERED'
  /** There is no such record in the viewer's reach (没有这一记录). */
  | 'NOT_FOUND'
  /** The present state does not allow it (状态不符). */
  | 'NOT_IN_THIS_STATE'
  /** The viewer's post does not cover it (岗位不符). */
  | 'NOT_YOUR_POST'
  /** Somebody else acted on it at the same time (已被他人办理). */
  | 'CHANGED_MEANWHILE'
  /** The key was used for another act (幂等键重复使用). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The region is outside the viewer's area (超出管辖区划). */
  | 'OUTSIDE_YOUR_REGION'
  /** There is no such open workstation (没有这个开放的工作站). */
  | 'NO_SUCH_WORKSTATION'
  /** The name of a workstation is missing (缺少名称). */
  | 'NAME_MISSING'
  /** Channel and workstation do not fit together (渠道与工作站不符). */
  | 'WORKSTATION_MISSING'
  /** Channel and time of asking in detention do not fit together (羁押场所申请时间不符). */
  | 'DETENTION_TIME_MISSING'
  /** A time has not come yet (时间晚于现在). */
  | 'IN_THE_FUTURE'
  /** Another county's agency is competent (不属于本地受理). */
  | 'NOT_THIS_PLACE'
  /** The fast lane is for migrant workers' claims (不适用快速通道). */
  | 'FAST_LANE_DOES_NOT_FIT'
  /** Agency needs a matter of article 31 or a case of article 32 (缺少援助事项). */
  | 'MATTER_MISSING'
  /** A number of persons is below one (人数有误). */
  | 'NOT_POSITIVE'
  /** What is missing is not named (没有写明补充材料). */
  | 'NOTHING_NAMED'
  /** What is missing was asked for already (已经一次性告知). */
  | 'ASKED_ALREADY'
  /** The day does not lie ahead (期限有误). */
  | 'DAY_TOO_EARLY'
  /** The applicant still has time (补充期限未届满). */
  | 'STILL_TIME'
  /** The limitation does not end within seven days (时效届满不在七日内). */
  | 'LIMITATION_NOT_NEAR'
  /** Means are not checked in this application (无须核查经济困难状况). */
  | 'MEANS_DO_NOT_MATTER'
  /** Not exactly one ground was named (情形只填一项). */
  | 'ONE_GROUND_ONLY'
  /** The category was not proved (未证明所属类别). */
  | 'NOT_PROVED'
  /** The exemption is for migrant workers' claims (免予核查情形不符). */
  | 'EXEMPTION_DOES_NOT_FIT'
  /** The income is missing or no amount (缺少收入数额). */
  | 'INCOME_MISSING'
  /** No standard of hardship is published for the place (没有经济困难标准). */
  | 'NO_MEANS_STANDARD'
  /** Hardship was not shown, exempted or waived (经济困难状况未查明). */
  | 'MEANS_NOT_SETTLED'
  /** Written reasons are due (缺少书面理由). */
  | 'REASONS_MISSING'
  /** The refusal was not ordered to be corrected (未被责令改正). */
  | 'NOT_CORRECTED'
  /** The decision was objected to already (已提出过异议). */
  | 'OBJECTED_ALREADY'
  /** The case ended with its application, or aid goes on in another one (没有可恢复的援助). */
  | 'NOTHING_TO_RESUME'
  /** There is no objection to decide (没有待处理的异议). */
  | 'NO_OPEN_OBJECTION'
  /** An objection is not decided yet (异议未处理). */
  | 'OBJECTION_OPEN'
  /** A criminal organ's notice asks for a lawyer (须指派律师). */
  | 'LAWYER_NEEDED'
  /** The assigned person or their account is missing (缺少承办人). */
  | 'ASSIGNEE_MISSING'
  /** The case is assigned to somebody else (不是承办人). */
  | 'NOT_ASSIGNED_TO_YOU'
  /** The person has the case already (更换前后为同一人). */
  | 'SAME_PERSON'
  /** Nobody asked for another person (没有更换请求). */
  | 'NO_CHANGE_REQUESTED'
  /** Another person was asked for already (更换请求处理中). */
  | 'CHANGE_REQUESTED_ALREADY'
  /** The recipient does not wish mediation (受援人不愿调解). */
  | 'PARTY_DOES_NOT_WISH'
  /** The outcome does not fit the form of aid (结案方式不符). */
  | 'OUTCOME_DOES_NOT_FIT'
  /** The amount is zero, badly written or too negative (金额有误). */
  | 'AMOUNT_NOT_RIGHT'
  /** The body was asked for this fee already (已申请减免). */
  | 'WAIVER_REQUESTED_ALREADY'
  /** There is no such request without an answer (没有待答复的减免申请). */
  | 'NO_OPEN_WAIVER'
  /** The day lies before the case was opened (早于给予援助之日). */
  | 'BEFORE_THE_CASE'
  /** A study takes two persons at least (参加人数不足). */
  | 'NOT_COLLECTIVE'
  /** The minutes of a study are missing (缺少研究记录). */
  | 'MINUTES_MISSING'
  /** There is no such study that waits for it (没有待备案的研究). */
  | 'NO_SUCH_STUDY'
  /** Nobody reviews their own work (不能审查自己承办的案件). */
  | 'REVIEWS_OWN_WORK'
  /** The case was graded already (已经评查). */
  | 'GRADED_ALREADY'
  /** No subsidy scale is published for form and place (没有补贴标准). */
  | 'NO_SUBSIDY_SCALE'
  /** The case has its subsidy already (补贴已核定). */
  | 'SUBSIDY_APPROVED_ALREADY'
  /** The subsidy was not approved yet (补贴未核定). */
  | 'SUBSIDY_NOT_APPROVED'
  /** Who approved a subsidy does not pay it (核定人不得发放). */
  | 'APPROVED_BY_YOU'
  /** An approved subsidy is not paid yet (补贴未发放). */
  | 'SUBSIDY_UNPAID'
  /** The name of who complains is missing (缺少投诉人姓名). */
  | 'COMPLAINANT_MISSING'
  /** What happened is not said (缺少具体事实). */
  | 'FACTS_MISSING'
  /** A complaint about a person names the case (缺少所涉案件). */
  | 'CASE_MISSING'
  /** There is no such case in the viewer's reach (没有这一案件). */
  | 'NO_SUCH_CASE'
  /** The case is another agency's (不是该机构的案件). */
  | 'NOT_OF_THIS_AGENCY'
  /** Finding and measure do not fit together (处理措施与结论不符). */
  | 'MEASURE_DOES_NOT_FIT'
  /** Aid goes on in the case (援助尚未结束). */
  | 'AID_NOT_ENDED'
  /** There is a proceeding about the case already (已有处理). */
  | 'FRAUD_CASE_OPEN_ALREADY'
  /** The person was not told of their rights (未告知权利). */
  | 'RIGHTS_NOT_TOLD'
  /** The fine is higher than the Law allows (罚款超过上限). */
  | 'FINE_TOO_HIGH'
  /** Neither a statement nor a waiver of it, or both (缺少陈述申辩). */
  | 'STATEMENT_MISSING'
  /** More than the person was told (高于告知的金额). */
  | 'MORE_THAN_TOLD'
  /** Who put a proceeding does not decide it (立案、告知人不得决定). */
  | 'DECIDES_OWN_PROPOSAL'
  /** A decision on deception stands in the case (处理决定仍然有效). */
  | 'FRAUD_DECISION_STANDS';

/** What comes of an act to a workstation (工作站办理结果). */
export type WorkstationPayload = {
  __typename?: 'WorkstationPayload';
  /** The workstation as it is now; null when the act was not done (工作站). */
  workstation?: Maybe<Workstation>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<LegalAidUserError>;
};

/** Setting up a workstation (设立). */
export type WorkstationOpenInput = {
  /** The unit that it serves, in the officer's area (所在地). */
  region: Scalars['ID']['input'];
  /** Code of the legal aid agency (援助机构代码). */
  agency: Scalars['String']['input'];
  /** Its name (名称). */
  name: Scalars['String']['input'];
  /** Where it stands (类别). */
  kind: WorkstationKind;
  /** Code of the body that houses it (设站单位代码). */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Number of the joint notice that sets it up (联合通知文号). */
  notice?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Closing a workstation (撤销). */
export type WorkstationCloseInput = {
  /** The workstation (工作站标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** Opening a closed workstation again (恢复). */
export type WorkstationReopenInput = {
  /** The workstation (工作站标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reasons: Scalars['String']['input'];
};

/** A place outside the agency where people can ask for legal aid (法律援助工作站). */
export type Workstation = {
  __typename?: 'Workstation';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the roster (编号). */
  number: Scalars['String']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** Where it stands (类别). */
  kind: WorkstationKind;
  /** Open or closed (状态). */
  status: WorkstationStatus;
  /** The unit that it serves; null while the registry does not answer (所在地). */
  region?: Maybe<Region>;
  /** The legal aid agency; null while the registry does not answer (法律援助机构). */
  responsibleBody?: Maybe<Organization>;
  /** The body that houses it; null when not recorded (设站单位). */
  host?: Maybe<Organization>;
  /** The joint notice that set it up; null when none did (联合通知). */
  notice?: Maybe<WorkstationNotice>;
  /** The day it opened (设立日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it closed; null while it is open (撤销日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** A joint notice on workstations (关于成立法律援助工作站的通知). */
export type WorkstationNotice = {
  __typename?: 'WorkstationNotice';
  /** Its number (文号). */
  number: Scalars['String']['output'];
  /** Its title (标题). */
  title: Scalars['String']['output'];
  /** The day it was issued (印发日期). */
  issuedOn: Scalars['Date']['output'];
  /** The bodies that issued it (联合发文单位). */
  issuers: Array<NoticeIssuer>;
};

/** A body that issued a joint notice (联合发文单位). */
export type NoticeIssuer = {
  __typename?: 'NoticeIssuer';
  /** Its name as the notice gives it (单位名称). */
  name: Scalars['String']['output'];
  /** The body; null when it is not in the register of organisations (机构). */
  organization?: Maybe<Organization>;
};

/** The workstations of a region (工作站设置情况). */
export type WorkstationNetwork = {
  __typename?: 'WorkstationNetwork';
  /** How many are open (工作站数). */
  open: Scalars['Int']['output'];
  /** By kind; kinds without a workstation are left out (按类别). */
  byKind: Array<WorkstationKindCount>;
  /** The joint notices issued by then, oldest first (联合通知). */
  notices: Array<WorkstationNotice>;
};

/** Workstations of one kind (某类工作站数). */
export type WorkstationKindCount = {
  __typename?: 'WorkstationKindCount';
  /** The kind (类别). */
  kind: WorkstationKind;
  /** How many are open (个数). */
  count: Scalars['Int']['output'];
};

/** Coverage as reported for a year: nothing here is computed (法律援助覆盖面报告). */
export type CoverageReport = {
  __typename?: 'CoverageReport';
  /** The year (年份). */
  year: Scalars['Int']['output'];
  /** The reported percentage, 0 to 100 (覆盖面百分比). */
  percentage: Scalars['Decimal']['output'];
  /** What the reporting body meant by it (口径说明). */
  definition: Scalars['String']['output'];
  /** The day of the report (报告日期). */
  reportedOn: Scalars['Date']['output'];
};

/** Which workstations to list (工作站筛选). */
export type WorkstationFilter = {
  /** Workstations in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds (类别). */
  kind?: InputMaybe<Array<WorkstationKind>>;
  /** In this state (状态). */
  status?: InputMaybe<WorkstationStatus>;
};

/** A page of workstations (工作站分页). */
export type WorkstationConnection = {
  __typename?: 'WorkstationConnection';
  /** The workstations of the page (本页记录). */
  nodes: Array<Workstation>;
  /** The workstations with their cursors (带游标的记录). */
  edges: Array<WorkstationEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A workstation in a page (分页中的工作站). */
export type WorkstationEdge = {
  __typename?: 'WorkstationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The workstation (工作站). */
  node: Workstation;
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
  LegalAidApplication: LegalAidApplication;
  LegalAidCase: LegalAidCase;
  Dispute: Dispute;
  ConstructionProject: ConstructionProject;
  LegalAidComplaint: LegalAidComplaint;
  LegalAidFraudCase: LegalAidFraudCase;
  Region: Region;
  Workstation: Workstation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalAidApplication:
    ( { __typename: 'LegalAidApplication' }
    & ( GraphQLRecursivePick<FederationTypes['LegalAidApplication'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LegalAidApplication'], {"number":true}> ) );
  LegalAidCase:
    ( { __typename: 'LegalAidCase' }
    & ( GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"number":true}> ) );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"number":true}> );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"number":true}> );
  LegalAidComplaint:
    ( { __typename: 'LegalAidComplaint' }
    & GraphQLRecursivePick<FederationTypes['LegalAidComplaint'], {"id":true}> );
  LegalAidFraudCase:
    ( { __typename: 'LegalAidFraudCase' }
    & GraphQLRecursivePick<FederationTypes['LegalAidFraudCase'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Workstation:
    ( { __typename: 'Workstation' }
    & GraphQLRecursivePick<FederationTypes['Workstation'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( LegalAidUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LegalAidApplicationPayload: ResolverTypeWrapper<LegalAidApplicationPayloadModel>;
  LegalAidApplicationReceiveInput: LegalAidApplicationReceiveInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalAidApplicationAdvanceInput: LegalAidApplicationAdvanceInput;
  LegalAidApplicationCompletePapersInput: LegalAidApplicationCompletePapersInput;
  LegalAidApplicationRequestSupplementInput: LegalAidApplicationRequestSupplementInput;
  LegalAidApplicationSupplyInput: LegalAidApplicationSupplyInput;
  LegalAidApplicationDeemWithdrawnInput: LegalAidApplicationDeemWithdrawnInput;
  LegalAidApplicationReviewInput: LegalAidApplicationReviewInput;
  LegalAidApplicationSettleMeansInput: LegalAidApplicationSettleMeansInput;
  LegalAidApplicationGrantInput: LegalAidApplicationGrantInput;
  LegalAidApplicationRefuseInput: LegalAidApplicationRefuseInput;
  LegalAidApplicationObjectInput: LegalAidApplicationObjectInput;
  LegalAidApplicationDecideObjectionInput: LegalAidApplicationDecideObjectionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LegalAidApplication: ResolverTypeWrapper<LegalAidApplicationModel>;
  LegalAidApplicationFilter: LegalAidApplicationFilter;
  LegalAidApplicationConnection: ResolverTypeWrapper<LegalAidApplicationConnectionModel>;
  LegalAidApplicationEdge: ResolverTypeWrapper<Omit<LegalAidApplicationEdge, 'node'> & { node: ResolversTypes['LegalAidApplication'] }>;
  LegalAidCasePayload: ResolverTypeWrapper<LegalAidCasePayloadModel>;
  LegalAidCaseOpenByNoticeInput: LegalAidCaseOpenByNoticeInput;
  LegalAidCaseAssignInput: LegalAidCaseAssignInput;
  LegalAidCaseStartInput: LegalAidCaseStartInput;
  LegalAidCaseRequestChangeInput: LegalAidCaseRequestChangeInput;
  LegalAidCaseChangeInput: LegalAidCaseChangeInput;
  LegalAidCaseDeclineChangeInput: LegalAidCaseDeclineChangeInput;
  LegalAidCaseTryMediationInput: LegalAidCaseTryMediationInput;
  LegalAidCaseRecordRecoveryInput: LegalAidCaseRecordRecoveryInput;
  LegalAidCaseConcludeInput: LegalAidCaseConcludeInput;
  LegalAidCaseTerminateInput: LegalAidCaseTerminateInput;
  LegalAidCaseObjectInput: LegalAidCaseObjectInput;
  LegalAidCaseDecideObjectionInput: LegalAidCaseDecideObjectionInput;
  LegalAidCase: ResolverTypeWrapper<LegalAidCaseModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  WageComplaint: ResolverTypeWrapper<WageComplaintModel>;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  ProjectLegalAid: ResolverTypeWrapper<ProjectLegalAidModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseConnection: ResolverTypeWrapper<LegalAidCaseConnectionModel>;
  LegalAidCaseEdge: ResolverTypeWrapper<Omit<LegalAidCaseEdge, 'node'> & { node: ResolversTypes['LegalAidCase'] }>;
  LegalAidDeadlineConnection: ResolverTypeWrapper<LegalAidDeadlineConnectionModel>;
  LegalAidDeadlineEdge: ResolverTypeWrapper<Omit<LegalAidDeadlineEdge, 'node'> & { node: ResolversTypes['LegalAidDeadline'] }>;
  LegalAidDeadline: ResolverTypeWrapper<LegalAidDeadlineModel>;
  LegalAidForm: LegalAidForm;
  LegalAidMatter: LegalAidMatter;
  MeansTestWaived: MeansTestWaived;
  MeansCheckExempt: MeansCheckExempt;
  HardshipProof: HardshipProof;
  AidTerminationGround: AidTerminationGround;
  AdvanceAidGround: AdvanceAidGround;
  AidApplicationStatus: AidApplicationStatus;
  AidCaseStatus: AidCaseStatus;
  AidObjectionStatus: AidObjectionStatus;
  AidOutcome: AidOutcome;
  AidChannel: AidChannel;
  AidLane: AidLane;
  AidApplicantCategory: AidApplicantCategory;
  AidProviderKind: AidProviderKind;
  WorkstationKind: WorkstationKind;
  WorkstationStatus: WorkstationStatus;
  MeansResult: MeansResult;
  AidRefusalGround: AidRefusalGround;
  AidObjectionDecision: AidObjectionDecision;
  AidRecoveryKind: AidRecoveryKind;
  AidQualityGrade: AidQualityGrade;
  LegalAidComplaintPayload: ResolverTypeWrapper<LegalAidComplaintPayloadModel>;
  LegalAidComplaintReceiveInput: LegalAidComplaintReceiveInput;
  LegalAidComplaintAcceptInput: LegalAidComplaintAcceptInput;
  LegalAidComplaintDeclineInput: LegalAidComplaintDeclineInput;
  LegalAidComplaintAnswerInput: LegalAidComplaintAnswerInput;
  LegalAidComplaintWithdrawInput: LegalAidComplaintWithdrawInput;
  LegalAidComplaint: ResolverTypeWrapper<LegalAidComplaintModel>;
  LegalAidComplaintFilter: LegalAidComplaintFilter;
  LegalAidComplaintConnection: ResolverTypeWrapper<LegalAidComplaintConnectionModel>;
  LegalAidComplaintEdge: ResolverTypeWrapper<Omit<LegalAidComplaintEdge, 'node'> & { node: ResolversTypes['LegalAidComplaint'] }>;
  AidComplaintAgainst: AidComplaintAgainst;
  AidComplaintStanding: AidComplaintStanding;
  AidComplaintGround: AidComplaintGround;
  AidComplaintStatus: AidComplaintStatus;
  AidComplaintFinding: AidComplaintFinding;
  AidComplaintMeasure: AidComplaintMeasure;
  FeeWaiver: ResolverTypeWrapper<FeeWaiverModel>;
  FeeWaiverKind: FeeWaiverKind;
  FeeWaiverStatus: FeeWaiverStatus;
  LegalAidCaseRequestFeeWaiverInput: LegalAidCaseRequestFeeWaiverInput;
  LegalAidCaseAnswerFeeWaiverInput: LegalAidCaseAnswerFeeWaiverInput;
  LegalAidCaseSubmitFileInput: LegalAidCaseSubmitFileInput;
  LegalAidCaseReviewFileInput: LegalAidCaseReviewFileInput;
  LegalAidCaseReturnFileInput: LegalAidCaseReturnFileInput;
  LegalAidCaseReviewQualityInput: LegalAidCaseReviewQualityInput;
  LegalAidCaseApproveSubsidyInput: LegalAidCaseApproveSubsidyInput;
  LegalAidCasePaySubsidyInput: LegalAidCasePaySubsidyInput;
  LegalAidCaseArchiveInput: LegalAidCaseArchiveInput;
  LegalAidFraudCase: ResolverTypeWrapper<LegalAidFraudCaseModel>;
  LegalAidFraudCaseFilter: LegalAidFraudCaseFilter;
  LegalAidFraudCaseConnection: ResolverTypeWrapper<LegalAidFraudCaseConnectionModel>;
  LegalAidFraudCaseEdge: ResolverTypeWrapper<Omit<LegalAidFraudCaseEdge, 'node'> & { node: ResolversTypes['LegalAidFraudCase'] }>;
  AidFraudStatus: AidFraudStatus;
  AidFraudPaymentKind: AidFraudPaymentKind;
  LegalAidFraudCasePayload: ResolverTypeWrapper<LegalAidFraudCasePayloadModel>;
  LegalAidFraudCaseOpenInput: LegalAidFraudCaseOpenInput;
  LegalAidFraudCaseNotifyInput: LegalAidFraudCaseNotifyInput;
  LegalAidFraudCaseHearInput: LegalAidFraudCaseHearInput;
  LegalAidFraudCaseDecideInput: LegalAidFraudCaseDecideInput;
  LegalAidFraudCaseRecordPaymentInput: LegalAidFraudCaseRecordPaymentInput;
  LegalAidFraudCaseDropInput: LegalAidFraudCaseDropInput;
  LegalAidFraudCaseRevokeInput: LegalAidFraudCaseRevokeInput;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralModel>;
  Referral: ResolverTypeWrapper<Referral>;
  IncomingReferralConnection: ResolverTypeWrapper<IncomingReferralConnectionModel>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  LegalAidReferralPayload: ResolverTypeWrapper<LegalAidReferralPayloadModel>;
  LegalAidReferralReturnInput: LegalAidReferralReturnInput;
  Region: ResolverTypeWrapper<RegionModel>;
  LegalAidReport: ResolverTypeWrapper<LegalAidReportModel>;
  AidQualityCount: ResolverTypeWrapper<AidQualityCountModel>;
  LegalAidStatistics: ResolverTypeWrapper<LegalAidStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AidOutcomeCount: ResolverTypeWrapper<AidOutcomeCountModel>;
  AidFormCount: ResolverTypeWrapper<AidFormCountModel>;
  AidMonthCount: ResolverTypeWrapper<AidMonthCountModel>;
  AidCategoryCount: ResolverTypeWrapper<AidCategoryCountModel>;
  AidMatterCount: ResolverTypeWrapper<AidMatterCountModel>;
  LegalAidCaseRecordStudyInput: LegalAidCaseRecordStudyInput;
  LegalAidCaseRegisterStudyInput: LegalAidCaseRegisterStudyInput;
  MajorCaseStudy: ResolverTypeWrapper<MajorCaseStudyModel>;
  AidStudyKind: AidStudyKind;
  AidStudyStatus: AidStudyStatus;
  LegalAidUserError: ResolverTypeWrapper<LegalAidUserErrorModel>;
  LegalAidUserErrorCode: LegalAidUserErrorCode;
  WorkstationPayload: ResolverTypeWrapper<WorkstationPayloadModel>;
  WorkstationOpenInput: WorkstationOpenInput;
  WorkstationCloseInput: WorkstationCloseInput;
  WorkstationReopenInput: WorkstationReopenInput;
  Workstation: ResolverTypeWrapper<WorkstationModel>;
  WorkstationNotice: ResolverTypeWrapper<WorkstationNoticeModel>;
  NoticeIssuer: ResolverTypeWrapper<NoticeIssuerModel>;
  WorkstationNetwork: ResolverTypeWrapper<WorkstationNetworkModel>;
  WorkstationKindCount: ResolverTypeWrapper<WorkstationKindCountModel>;
  CoverageReport: ResolverTypeWrapper<CoverageReportModel>;
  WorkstationFilter: WorkstationFilter;
  WorkstationConnection: ResolverTypeWrapper<WorkstationConnectionModel>;
  WorkstationEdge: ResolverTypeWrapper<Omit<WorkstationEdge, 'node'> & { node: ResolversTypes['Workstation'] }>;
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
  LegalAidApplicationPayload: LegalAidApplicationPayloadModel;
  LegalAidApplicationReceiveInput: LegalAidApplicationReceiveInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  LegalAidApplicationAdvanceInput: LegalAidApplicationAdvanceInput;
  LegalAidApplicationCompletePapersInput: LegalAidApplicationCompletePapersInput;
  LegalAidApplicationRequestSupplementInput: LegalAidApplicationRequestSupplementInput;
  LegalAidApplicationSupplyInput: LegalAidApplicationSupplyInput;
  LegalAidApplicationDeemWithdrawnInput: LegalAidApplicationDeemWithdrawnInput;
  LegalAidApplicationReviewInput: LegalAidApplicationReviewInput;
  LegalAidApplicationSettleMeansInput: LegalAidApplicationSettleMeansInput;
  LegalAidApplicationGrantInput: LegalAidApplicationGrantInput;
  LegalAidApplicationRefuseInput: LegalAidApplicationRefuseInput;
  LegalAidApplicationObjectInput: LegalAidApplicationObjectInput;
  LegalAidApplicationDecideObjectionInput: LegalAidApplicationDecideObjectionInput;
  Query: Record<PropertyKey, never>;
  LegalAidApplication: LegalAidApplicationModel;
  LegalAidApplicationFilter: LegalAidApplicationFilter;
  LegalAidApplicationConnection: LegalAidApplicationConnectionModel;
  LegalAidApplicationEdge: Omit<LegalAidApplicationEdge, 'node'> & { node: ResolversParentTypes['LegalAidApplication'] };
  LegalAidCasePayload: LegalAidCasePayloadModel;
  LegalAidCaseOpenByNoticeInput: LegalAidCaseOpenByNoticeInput;
  LegalAidCaseAssignInput: LegalAidCaseAssignInput;
  LegalAidCaseStartInput: LegalAidCaseStartInput;
  LegalAidCaseRequestChangeInput: LegalAidCaseRequestChangeInput;
  LegalAidCaseChangeInput: LegalAidCaseChangeInput;
  LegalAidCaseDeclineChangeInput: LegalAidCaseDeclineChangeInput;
  LegalAidCaseTryMediationInput: LegalAidCaseTryMediationInput;
  LegalAidCaseRecordRecoveryInput: LegalAidCaseRecordRecoveryInput;
  LegalAidCaseConcludeInput: LegalAidCaseConcludeInput;
  LegalAidCaseTerminateInput: LegalAidCaseTerminateInput;
  LegalAidCaseObjectInput: LegalAidCaseObjectInput;
  LegalAidCaseDecideObjectionInput: LegalAidCaseDecideObjectionInput;
  LegalAidCase: LegalAidCaseModel;
  Dispute: DisputeModel;
  WageComplaint: WageComplaintModel;
  ConstructionProject: ConstructionProjectModel;
  ProjectLegalAid: ProjectLegalAidModel;
  Organization: OrganizationModel;
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseConnection: LegalAidCaseConnectionModel;
  LegalAidCaseEdge: Omit<LegalAidCaseEdge, 'node'> & { node: ResolversParentTypes['LegalAidCase'] };
  LegalAidDeadlineConnection: LegalAidDeadlineConnectionModel;
  LegalAidDeadlineEdge: Omit<LegalAidDeadlineEdge, 'node'> & { node: ResolversParentTypes['LegalAidDeadline'] };
  LegalAidDeadline: LegalAidDeadlineModel;
  LegalAidComplaintPayload: LegalAidComplaintPayloadModel;
  LegalAidComplaintReceiveInput: LegalAidComplaintReceiveInput;
  LegalAidComplaintAcceptInput: LegalAidComplaintAcceptInput;
  LegalAidComplaintDeclineInput: LegalAidComplaintDeclineInput;
  LegalAidComplaintAnswerInput: LegalAidComplaintAnswerInput;
  LegalAidComplaintWithdrawInput: LegalAidComplaintWithdrawInput;
  LegalAidComplaint: LegalAidComplaintModel;
  LegalAidComplaintFilter: LegalAidComplaintFilter;
  LegalAidComplaintConnection: LegalAidComplaintConnectionModel;
  LegalAidComplaintEdge: Omit<LegalAidComplaintEdge, 'node'> & { node: ResolversParentTypes['LegalAidComplaint'] };
  FeeWaiver: FeeWaiverModel;
  LegalAidCaseRequestFeeWaiverInput: LegalAidCaseRequestFeeWaiverInput;
  LegalAidCaseAnswerFeeWaiverInput: LegalAidCaseAnswerFeeWaiverInput;
  LegalAidCaseSubmitFileInput: LegalAidCaseSubmitFileInput;
  LegalAidCaseReviewFileInput: LegalAidCaseReviewFileInput;
  LegalAidCaseReturnFileInput: LegalAidCaseReturnFileInput;
  LegalAidCaseReviewQualityInput: LegalAidCaseReviewQualityInput;
  LegalAidCaseApproveSubsidyInput: LegalAidCaseApproveSubsidyInput;
  LegalAidCasePaySubsidyInput: LegalAidCasePaySubsidyInput;
  LegalAidCaseArchiveInput: LegalAidCaseArchiveInput;
  LegalAidFraudCase: LegalAidFraudCaseModel;
  LegalAidFraudCaseFilter: LegalAidFraudCaseFilter;
  LegalAidFraudCaseConnection: LegalAidFraudCaseConnectionModel;
  LegalAidFraudCaseEdge: Omit<LegalAidFraudCaseEdge, 'node'> & { node: ResolversParentTypes['LegalAidFraudCase'] };
  LegalAidFraudCasePayload: LegalAidFraudCasePayloadModel;
  LegalAidFraudCaseOpenInput: LegalAidFraudCaseOpenInput;
  LegalAidFraudCaseNotifyInput: LegalAidFraudCaseNotifyInput;
  LegalAidFraudCaseHearInput: LegalAidFraudCaseHearInput;
  LegalAidFraudCaseDecideInput: LegalAidFraudCaseDecideInput;
  LegalAidFraudCaseRecordPaymentInput: LegalAidFraudCaseRecordPaymentInput;
  LegalAidFraudCaseDropInput: LegalAidFraudCaseDropInput;
  LegalAidFraudCaseRevokeInput: LegalAidFraudCaseRevokeInput;
  IncomingReferral: IncomingReferralModel;
  Referral: Referral;
  IncomingReferralConnection: IncomingReferralConnectionModel;
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  LegalAidReferralPayload: LegalAidReferralPayloadModel;
  LegalAidReferralReturnInput: LegalAidReferralReturnInput;
  Region: RegionModel;
  LegalAidReport: LegalAidReportModel;
  AidQualityCount: AidQualityCountModel;
  LegalAidStatistics: LegalAidStatisticsModel;
  Float: Scalars['Float']['output'];
  AidOutcomeCount: AidOutcomeCountModel;
  AidFormCount: AidFormCountModel;
  AidMonthCount: AidMonthCountModel;
  AidCategoryCount: AidCategoryCountModel;
  AidMatterCount: AidMatterCountModel;
  LegalAidCaseRecordStudyInput: LegalAidCaseRecordStudyInput;
  LegalAidCaseRegisterStudyInput: LegalAidCaseRegisterStudyInput;
  MajorCaseStudy: MajorCaseStudyModel;
  LegalAidUserError: LegalAidUserErrorModel;
  WorkstationPayload: WorkstationPayloadModel;
  WorkstationOpenInput: WorkstationOpenInput;
  WorkstationCloseInput: WorkstationCloseInput;
  WorkstationReopenInput: WorkstationReopenInput;
  Workstation: WorkstationModel;
  WorkstationNotice: WorkstationNoticeModel;
  NoticeIssuer: NoticeIssuerModel;
  WorkstationNetwork: WorkstationNetworkModel;
  WorkstationKindCount: WorkstationKindCountModel;
  CoverageReport: CoverageReportModel;
  WorkstationFilter: WorkstationFilter;
  WorkstationConnection: WorkstationConnectionModel;
  WorkstationEdge: Omit<WorkstationEdge, 'node'> & { node: ResolversParentTypes['Workstation'] };
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
  legalAidApplicationReceive?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationReceiveArgs, 'input'>>;
  legalAidApplicationAdvance?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationAdvanceArgs, 'input'>>;
  legalAidApplicationCompletePapers?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationCompletePapersArgs, 'input'>>;
  legalAidApplicationRequestSupplement?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationRequestSupplementArgs, 'input'>>;
  legalAidApplicationSupply?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationSupplyArgs, 'input'>>;
  legalAidApplicationDeemWithdrawn?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationDeemWithdrawnArgs, 'input'>>;
  legalAidApplicationReview?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationReviewArgs, 'input'>>;
  legalAidApplicationSettleMeans?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationSettleMeansArgs, 'input'>>;
  legalAidApplicationGrant?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationGrantArgs, 'input'>>;
  legalAidApplicationRefuse?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationRefuseArgs, 'input'>>;
  legalAidApplicationObject?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationObjectArgs, 'input'>>;
  legalAidApplicationDecideObjection?: Resolver<ResolversTypes['LegalAidApplicationPayload'], ParentType, ContextType, RequireFields<MutationLegalAidApplicationDecideObjectionArgs, 'input'>>;
  legalAidCaseOpenByNotice?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseOpenByNoticeArgs, 'input'>>;
  legalAidCaseAssign?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseAssignArgs, 'input'>>;
  legalAidCaseStart?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseStartArgs, 'input'>>;
  legalAidCaseRequestChange?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseRequestChangeArgs, 'input'>>;
  legalAidCaseChange?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseChangeArgs, 'input'>>;
  legalAidCaseDeclineChange?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseDeclineChangeArgs, 'input'>>;
  legalAidCaseTryMediation?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseTryMediationArgs, 'input'>>;
  legalAidCaseRecordRecovery?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseRecordRecoveryArgs, 'input'>>;
  legalAidCaseConclude?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseConcludeArgs, 'input'>>;
  legalAidCaseTerminate?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseTerminateArgs, 'input'>>;
  legalAidCaseObject?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseObjectArgs, 'input'>>;
  legalAidCaseDecideObjection?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseDecideObjectionArgs, 'input'>>;
  legalAidComplaintReceive?: Resolver<ResolversTypes['LegalAidComplaintPayload'], ParentType, ContextType, RequireFields<MutationLegalAidComplaintReceiveArgs, 'input'>>;
  legalAidComplaintAccept?: Resolver<ResolversTypes['LegalAidComplaintPayload'], ParentType, ContextType, RequireFields<MutationLegalAidComplaintAcceptArgs, 'input'>>;
  legalAidComplaintDecline?: Resolver<ResolversTypes['LegalAidComplaintPayload'], ParentType, ContextType, RequireFields<MutationLegalAidComplaintDeclineArgs, 'input'>>;
  legalAidComplaintAnswer?: Resolver<ResolversTypes['LegalAidComplaintPayload'], ParentType, ContextType, RequireFields<MutationLegalAidComplaintAnswerArgs, 'input'>>;
  legalAidComplaintWithdraw?: Resolver<ResolversTypes['LegalAidComplaintPayload'], ParentType, ContextType, RequireFields<MutationLegalAidComplaintWithdrawArgs, 'input'>>;
  legalAidCaseRequestFeeWaiver?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseRequestFeeWaiverArgs, 'input'>>;
  legalAidCaseAnswerFeeWaiver?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseAnswerFeeWaiverArgs, 'input'>>;
  legalAidCaseSubmitFile?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseSubmitFileArgs, 'input'>>;
  legalAidCaseReviewFile?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseReviewFileArgs, 'input'>>;
  legalAidCaseReturnFile?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseReturnFileArgs, 'input'>>;
  legalAidCaseReviewQuality?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseReviewQualityArgs, 'input'>>;
  legalAidCaseApproveSubsidy?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseApproveSubsidyArgs, 'input'>>;
  legalAidCasePaySubsidy?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCasePaySubsidyArgs, 'input'>>;
  legalAidCaseArchive?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseArchiveArgs, 'input'>>;
  legalAidFraudCaseOpen?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseOpenArgs, 'input'>>;
  legalAidFraudCaseNotify?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseNotifyArgs, 'input'>>;
  legalAidFraudCaseHear?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseHearArgs, 'input'>>;
  legalAidFraudCaseDecide?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseDecideArgs, 'input'>>;
  legalAidFraudCaseRecordPayment?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseRecordPaymentArgs, 'input'>>;
  legalAidFraudCaseDrop?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseDropArgs, 'input'>>;
  legalAidFraudCaseRevoke?: Resolver<ResolversTypes['LegalAidFraudCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidFraudCaseRevokeArgs, 'input'>>;
  legalAidReferralReturn?: Resolver<ResolversTypes['LegalAidReferralPayload'], ParentType, ContextType, RequireFields<MutationLegalAidReferralReturnArgs, 'input'>>;
  legalAidCaseRecordStudy?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseRecordStudyArgs, 'input'>>;
  legalAidCaseRegisterStudy?: Resolver<ResolversTypes['LegalAidCasePayload'], ParentType, ContextType, RequireFields<MutationLegalAidCaseRegisterStudyArgs, 'input'>>;
  workstationOpen?: Resolver<ResolversTypes['WorkstationPayload'], ParentType, ContextType, RequireFields<MutationWorkstationOpenArgs, 'input'>>;
  workstationClose?: Resolver<ResolversTypes['WorkstationPayload'], ParentType, ContextType, RequireFields<MutationWorkstationCloseArgs, 'input'>>;
  workstationReopen?: Resolver<ResolversTypes['WorkstationPayload'], ParentType, ContextType, RequireFields<MutationWorkstationReopenArgs, 'input'>>;
};

export type LegalAidApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidApplicationPayload'] = ResolversParentTypes['LegalAidApplicationPayload']> = {
  legalAidApplication?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  legalAidApplication?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType, RequireFields<QueryLegalAidApplicationArgs, 'id'>>;
  legalAidApplications?: Resolver<ResolversTypes['LegalAidApplicationConnection'], ParentType, ContextType, RequireFields<QueryLegalAidApplicationsArgs, 'first'>>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType, RequireFields<QueryLegalAidCaseArgs, 'id'>>;
  legalAidCases?: Resolver<ResolversTypes['LegalAidCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidCasesArgs, 'first'>>;
  legalAidApplicationByNumber?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType, RequireFields<QueryLegalAidApplicationByNumberArgs, 'number'>>;
  legalAidCaseByNumber?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType, RequireFields<QueryLegalAidCaseByNumberArgs, 'number'>>;
  legalAidApplicationInbox?: Resolver<ResolversTypes['LegalAidApplicationConnection'], ParentType, ContextType, RequireFields<QueryLegalAidApplicationInboxArgs, 'first'>>;
  legalAidCaseInbox?: Resolver<ResolversTypes['LegalAidCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidCaseInboxArgs, 'first'>>;
  legalAidDeadlines?: Resolver<ResolversTypes['LegalAidDeadlineConnection'], ParentType, ContextType, RequireFields<QueryLegalAidDeadlinesArgs, 'first'>>;
  legalAidApplicationsByParty?: Resolver<ResolversTypes['LegalAidApplicationConnection'], ParentType, ContextType, RequireFields<QueryLegalAidApplicationsByPartyArgs, 'party' | 'reason' | 'first'>>;
  legalAidCasesByParty?: Resolver<ResolversTypes['LegalAidCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidCasesByPartyArgs, 'party' | 'reason' | 'first'>>;
  legalAidComplaint?: Resolver<Maybe<ResolversTypes['LegalAidComplaint']>, ParentType, ContextType, RequireFields<QueryLegalAidComplaintArgs, 'id'>>;
  legalAidComplaints?: Resolver<ResolversTypes['LegalAidComplaintConnection'], ParentType, ContextType, RequireFields<QueryLegalAidComplaintsArgs, 'first'>>;
  legalAidComplaintInbox?: Resolver<ResolversTypes['LegalAidComplaintConnection'], ParentType, ContextType, RequireFields<QueryLegalAidComplaintInboxArgs, 'first'>>;
  legalAidFraudCase?: Resolver<Maybe<ResolversTypes['LegalAidFraudCase']>, ParentType, ContextType, RequireFields<QueryLegalAidFraudCaseArgs, 'id'>>;
  legalAidFraudCases?: Resolver<ResolversTypes['LegalAidFraudCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidFraudCasesArgs, 'first'>>;
  legalAidFraudCaseInbox?: Resolver<ResolversTypes['LegalAidFraudCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidFraudCaseInboxArgs, 'first'>>;
  legalAidReferralInbox?: Resolver<ResolversTypes['IncomingReferralConnection'], ParentType, ContextType, RequireFields<QueryLegalAidReferralInboxArgs, 'first'>>;
  legalAidWorkstations?: Resolver<ResolversTypes['WorkstationConnection'], ParentType, ContextType, RequireFields<QueryLegalAidWorkstationsArgs, 'first'>>;
};

export type LegalAidApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidApplication'] = ResolversParentTypes['LegalAidApplication'], FederationReferenceType extends FederationReferenceTypes['LegalAidApplication'] = FederationReferenceTypes['LegalAidApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidApplicationStatus'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AidChannel'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['AidLane'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LegalAidForm'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['LegalAidMatter']>, ParentType, ContextType>;
  applicantCategory?: Resolver<ResolversTypes['AidApplicantCategory'], ParentType, ContextType>;
  meansTestWaived?: Resolver<Maybe<ResolversTypes['MeansTestWaived']>, ParentType, ContextType>;
  meansCheckExempt?: Resolver<Maybe<ResolversTypes['MeansCheckExempt']>, ParentType, ContextType>;
  hardshipProof?: Resolver<Maybe<ResolversTypes['HardshipProof']>, ParentType, ContextType>;
  advanceAidGround?: Resolver<Maybe<ResolversTypes['AdvanceAidGround']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplementRequestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meansResult?: Resolver<Maybe<ResolversTypes['MeansResult']>, ParentType, ContextType>;
  refusalGround?: Resolver<Maybe<ResolversTypes['AidRefusalGround']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['AidObjectionStatus']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalAidApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidApplicationConnection'] = ResolversParentTypes['LegalAidApplicationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalAidApplication']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LegalAidApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidApplicationEdge'] = ResolversParentTypes['LegalAidApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidApplication'], ParentType, ContextType>;
};

export type LegalAidCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCasePayload'] = ResolversParentTypes['LegalAidCasePayload']> = {
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidCase'] = FederationReferenceTypes['LegalAidCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidCaseStatus'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['AidLane'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LegalAidForm'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['LegalAidMatter']>, ParentType, ContextType>;
  applicantCategory?: Resolver<ResolversTypes['AidApplicantCategory'], ParentType, ContextType>;
  recipientCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  providerKind?: Resolver<Maybe<ResolversTypes['AidProviderKind']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeRequestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AidOutcome']>, ParentType, ContextType>;
  terminationGround?: Resolver<Maybe<ResolversTypes['AidTerminationGround']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['AidObjectionStatus']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lossRecovered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  feeWaivers?: Resolver<Array<ResolversTypes['FeeWaiver']>, ParentType, ContextType>;
  studies?: Resolver<Array<ResolversTypes['MajorCaseStudy']>, ParentType, ContextType>;
  fileSubmittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidyApprovedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subsidyPaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  qualityGrade?: Resolver<Maybe<ResolversTypes['AidQualityGrade']>, ParentType, ContextType>;
  qualityReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  wageComplaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalAidCases?: Resolver<Maybe<Array<ResolversTypes['LegalAidCase']>>, ParentType, ContextType>;
};

export type WageComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaint'] = ResolversParentTypes['WageComplaint']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalAid?: Resolver<Maybe<ResolversTypes['ProjectLegalAid']>, ParentType, ContextType>;
};

export type ProjectLegalAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLegalAid'] = ResolversParentTypes['ProjectLegalAid']> = {
  totalCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalAidCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCaseConnection'] = ResolversParentTypes['LegalAidCaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LegalAidCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCaseEdge'] = ResolversParentTypes['LegalAidCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidCase'], ParentType, ContextType>;
};

export type LegalAidDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidDeadlineConnection'] = ResolversParentTypes['LegalAidDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalAidDeadline']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LegalAidDeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidDeadlineEdge'] = ResolversParentTypes['LegalAidDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidDeadline'], ParentType, ContextType>;
};

export type LegalAidDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidDeadline'] = ResolversParentTypes['LegalAidDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  legalAidApplication?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  legalAidComplaint?: Resolver<Maybe<ResolversTypes['LegalAidComplaint']>, ParentType, ContextType>;
  legalAidFraudCase?: Resolver<Maybe<ResolversTypes['LegalAidFraudCase']>, ParentType, ContextType>;
};

export type LegalAidComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidComplaintPayload'] = ResolversParentTypes['LegalAidComplaintPayload']> = {
  legalAidComplaint?: Resolver<Maybe<ResolversTypes['LegalAidComplaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
};

export type LegalAidComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidComplaint'] = ResolversParentTypes['LegalAidComplaint'], FederationReferenceType extends FederationReferenceTypes['LegalAidComplaint'] = FederationReferenceTypes['LegalAidComplaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidComplaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidComplaintStatus'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['AidComplaintAgainst'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AidComplaintGround'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AidComplaintStanding'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['AidComplaintFinding']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['AidComplaintMeasure']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalAidComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidComplaintConnection'] = ResolversParentTypes['LegalAidComplaintConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalAidComplaint']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LegalAidComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidComplaintEdge'] = ResolversParentTypes['LegalAidComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidComplaint'], ParentType, ContextType>;
};

export type FeeWaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeWaiver'] = ResolversParentTypes['FeeWaiver']> = {
  nth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeWaiverKind'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeeWaiverStatus'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type LegalAidFraudCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidFraudCase'] = ResolversParentTypes['LegalAidFraudCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidFraudCase'] = FederationReferenceTypes['LegalAidFraudCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidFraudCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidFraudStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  proposedFine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finePaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalAidFraudCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidFraudCaseConnection'] = ResolversParentTypes['LegalAidFraudCaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalAidFraudCase']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LegalAidFraudCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidFraudCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidFraudCaseEdge'] = ResolversParentTypes['LegalAidFraudCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidFraudCase'], ParentType, ContextType>;
};

export type LegalAidFraudCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidFraudCasePayload'] = ResolversParentTypes['LegalAidFraudCasePayload']> = {
  legalAidFraudCase?: Resolver<Maybe<ResolversTypes['LegalAidFraudCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
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

export type LegalAidReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidReferralPayload'] = ResolversParentTypes['LegalAidReferralPayload']> = {
  incomingReferral?: Resolver<Maybe<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  legalAidReport?: Resolver<Maybe<ResolversTypes['LegalAidReport']>, ParentType, ContextType, RequireFields<RegionLegalAidReportArgs, 'period'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAid?: Resolver<Maybe<ResolversTypes['LegalAidStatistics']>, ParentType, ContextType, RequireFields<RegionLegalAidArgs, 'period'>>;
  legalAidWorkstations?: Resolver<Maybe<ResolversTypes['WorkstationNetwork']>, ParentType, ContextType, RequireFields<RegionLegalAidWorkstationsArgs, 'on'>>;
  legalAidCoverage?: Resolver<Maybe<ResolversTypes['CoverageReport']>, ParentType, ContextType, RequireFields<RegionLegalAidCoverageArgs, 'year'>>;
};

export type LegalAidReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidReport'] = ResolversParentTypes['LegalAidReport']> = {
  applicationsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesConcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesTerminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lossRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidiesPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyFunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualityReviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byQualityGrade?: Resolver<Array<ResolversTypes['AidQualityCount']>, ParentType, ContextType>;
};

export type AidQualityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidQualityCount'] = ResolversParentTypes['AidQualityCount']> = {
  grade?: Resolver<ResolversTypes['AidQualityGrade'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidStatistics'] = ResolversParentTypes['LegalAidStatistics']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsWithoutMeansCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concludedByMediation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediatedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  terminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fastLane?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lossRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidiesPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byOutcome?: Resolver<Array<ResolversTypes['AidOutcomeCount']>, ParentType, ContextType>;
  byForm?: Resolver<Array<ResolversTypes['AidFormCount']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['AidMonthCount']>, ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['AidCategoryCount']>, ParentType, ContextType>;
  byMatter?: Resolver<Array<ResolversTypes['AidMatterCount']>, ParentType, ContextType>;
};

export type AidOutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidOutcomeCount'] = ResolversParentTypes['AidOutcomeCount']> = {
  outcome?: Resolver<ResolversTypes['AidOutcome'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidFormCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidFormCount'] = ResolversParentTypes['AidFormCount']> = {
  form?: Resolver<ResolversTypes['LegalAidForm'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidMonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidMonthCount'] = ResolversParentTypes['AidMonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidCategoryCount'] = ResolversParentTypes['AidCategoryCount']> = {
  category?: Resolver<ResolversTypes['AidApplicantCategory'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lossRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  medianDaysToClose?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AidMatterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidMatterCount'] = ResolversParentTypes['AidMatterCount']> = {
  matter?: Resolver<Maybe<ResolversTypes['LegalAidMatter']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lossRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MajorCaseStudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorCaseStudy'] = ResolversParentTypes['MajorCaseStudy']> = {
  nth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AidStudyKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidStudyStatus'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalAidUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidUserError'] = ResolversParentTypes['LegalAidUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalAidUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['LegalAidUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkstationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationPayload'] = ResolversParentTypes['WorkstationPayload']> = {
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LegalAidUserError']>, ParentType, ContextType>;
};

export type WorkstationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workstation'] = ResolversParentTypes['Workstation'], FederationReferenceType extends FederationReferenceTypes['Workstation'] = FederationReferenceTypes['Workstation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workstation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkstationKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkstationStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['WorkstationNotice']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkstationNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationNotice'] = ResolversParentTypes['WorkstationNotice']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['NoticeIssuer']>, ParentType, ContextType>;
};

export type NoticeIssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeIssuer'] = ResolversParentTypes['NoticeIssuer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type WorkstationNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationNetwork'] = ResolversParentTypes['WorkstationNetwork']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['WorkstationKindCount']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['WorkstationNotice']>, ParentType, ContextType>;
};

export type WorkstationKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationKindCount'] = ResolversParentTypes['WorkstationKindCount']> = {
  kind?: Resolver<ResolversTypes['WorkstationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageReport'] = ResolversParentTypes['CoverageReport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WorkstationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationConnection'] = ResolversParentTypes['WorkstationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Workstation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WorkstationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkstationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkstationEdge'] = ResolversParentTypes['WorkstationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workstation'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'LegalAidUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  LegalAidApplicationPayload?: LegalAidApplicationPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  LegalAidApplication?: LegalAidApplicationResolvers<ContextType>;
  LegalAidApplicationConnection?: LegalAidApplicationConnectionResolvers<ContextType>;
  LegalAidApplicationEdge?: LegalAidApplicationEdgeResolvers<ContextType>;
  LegalAidCasePayload?: LegalAidCasePayloadResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  WageComplaint?: WageComplaintResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ProjectLegalAid?: ProjectLegalAidResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  LegalAidCaseConnection?: LegalAidCaseConnectionResolvers<ContextType>;
  LegalAidCaseEdge?: LegalAidCaseEdgeResolvers<ContextType>;
  LegalAidDeadlineConnection?: LegalAidDeadlineConnectionResolvers<ContextType>;
  LegalAidDeadlineEdge?: LegalAidDeadlineEdgeResolvers<ContextType>;
  LegalAidDeadline?: LegalAidDeadlineResolvers<ContextType>;
  LegalAidComplaintPayload?: LegalAidComplaintPayloadResolvers<ContextType>;
  LegalAidComplaint?: LegalAidComplaintResolvers<ContextType>;
  LegalAidComplaintConnection?: LegalAidComplaintConnectionResolvers<ContextType>;
  LegalAidComplaintEdge?: LegalAidComplaintEdgeResolvers<ContextType>;
  FeeWaiver?: FeeWaiverResolvers<ContextType>;
  LegalAidFraudCase?: LegalAidFraudCaseResolvers<ContextType>;
  LegalAidFraudCaseConnection?: LegalAidFraudCaseConnectionResolvers<ContextType>;
  LegalAidFraudCaseEdge?: LegalAidFraudCaseEdgeResolvers<ContextType>;
  LegalAidFraudCasePayload?: LegalAidFraudCasePayloadResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  LegalAidReferralPayload?: LegalAidReferralPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  LegalAidReport?: LegalAidReportResolvers<ContextType>;
  AidQualityCount?: AidQualityCountResolvers<ContextType>;
  LegalAidStatistics?: LegalAidStatisticsResolvers<ContextType>;
  AidOutcomeCount?: AidOutcomeCountResolvers<ContextType>;
  AidFormCount?: AidFormCountResolvers<ContextType>;
  AidMonthCount?: AidMonthCountResolvers<ContextType>;
  AidCategoryCount?: AidCategoryCountResolvers<ContextType>;
  AidMatterCount?: AidMatterCountResolvers<ContextType>;
  MajorCaseStudy?: MajorCaseStudyResolvers<ContextType>;
  LegalAidUserError?: LegalAidUserErrorResolvers<ContextType>;
  WorkstationPayload?: WorkstationPayloadResolvers<ContextType>;
  Workstation?: WorkstationResolvers<ContextType>;
  WorkstationNotice?: WorkstationNoticeResolvers<ContextType>;
  NoticeIssuer?: NoticeIssuerResolvers<ContextType>;
  WorkstationNetwork?: WorkstationNetworkResolvers<ContextType>;
  WorkstationKindCount?: WorkstationKindCountResolvers<ContextType>;
  CoverageReport?: CoverageReportResolvers<ContextType>;
  WorkstationConnection?: WorkstationConnectionResolvers<ContextType>;
  WorkstationEdge?: WorkstationEdgeResolvers<ContextType>;
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
