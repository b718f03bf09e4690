/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BudgetLine as BudgetLineModel, CaseSubsidyStatistics as CaseSubsidyStatisticsModel, CommitteeChange as CommitteeChangeModel, CommitteeCount as CommitteeCountModel, CommitteeInspection as CommitteeInspectionModel, CommitteeInspectionItem as CommitteeInspectionItemModel, CommitteeMember as CommitteeMemberModel, ConstructionProject as ConstructionProjectModel, Deadline as DeadlineModel, Dispute as DisputeModel, DisputeConnection as DisputeConnectionModel, DisputeEscalation as DisputeEscalationModel, DisputeKindCount as DisputeKindCountModel, DisputeMonthCount as DisputeMonthCountModel, DisputeOriginCount as DisputeOriginCountModel, DisputePayload as DisputePayloadModel, DisputeRevisit as DisputeRevisitModel, DisputeTierCount as DisputeTierCountModel, HistoryEntry as HistoryEntryModel, IncomingReferral as IncomingReferralModel, IncomingReferralConnection as IncomingReferralConnectionModel, InformationOfficer as InformationOfficerModel, InformationOfficerConnection as InformationOfficerConnectionModel, JudicialConfirmation as JudicialConfirmationModel, JudicialConfirmationConnection as JudicialConfirmationConnectionModel, JudicialConfirmationPayload as JudicialConfirmationPayloadModel, MediationAgreement as MediationAgreementModel, MediationBudget as MediationBudgetModel, MediationCommittee as MediationCommitteeModel, MediationCommitteeConnection as MediationCommitteeConnectionModel, MediationCommitteePayload as MediationCommitteePayloadModel, MediationDeadline as MediationDeadlineModel, MediationDeadlineConnection as MediationDeadlineConnectionModel, MediationDossier as MediationDossierModel, MediationDossierConnection as MediationDossierConnectionModel, MediationDossierPayload as MediationDossierPayloadModel, MediationNetwork as MediationNetworkModel, MediationReferralPayload as MediationReferralPayloadModel, MediationReport as MediationReportModel, MediationReportConnection as MediationReportConnectionModel, MediationReportEdition as MediationReportEditionModel, MediationReportLine as MediationReportLineModel, MediationReportPayload as MediationReportPayloadModel, MediationSession as MediationSessionModel, MediationStatistics as MediationStatisticsModel, MediationSubsidy as MediationSubsidyModel, MediationSubsidyConnection as MediationSubsidyConnectionModel, MediationSubsidyPayload as MediationSubsidyPayloadModel, MediationUserError as MediationUserErrorModel, Mediator as MediatorModel, MonthlyReportCompliance as MonthlyReportComplianceModel, Organization as OrganizationModel, Region as RegionModel, RegisterEntry as RegisterEntryModel, RegisterEntryConnection as RegisterEntryConnectionModel, SubsidyScale as SubsidyScaleModel, SubsidyScalePayload as SubsidyScalePayloadModel } from './models.ts';
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
  /** Disputes in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办纠纷). */
  disputeInbox: DisputeConnection;
  /** Deadlines of the disputes and committees in the viewer's reach, first due first (人民调解期限). */
  mediationDeadlines: MediationDeadlineConnection;
  /** Lines of the books in the viewer's reach, newest first, corrected ones among them (登记簿). */
  registerEntries: RegisterEntryConnection;
  /** The dispute with this id; null when there is none in the viewer's reach (按标识查纠纷). */
  dispute?: Maybe<Dispute>;
  /** Disputes in the viewer's reach, newest first (纠纷列表). */
  disputes: DisputeConnection;
  /** The dossier with this id; null when there is none in the viewer's reach (按标识查卷宗). */
  mediationDossier?: Maybe<MediationDossier>;
  /** Dossiers in the viewer's reach that wait for an act of the viewer's posts, oldest first (待办卷宗). */
  mediationDossierInbox: MediationDossierConnection;
  /** Referrals that were sent to this department and wait for its answer, oldest first (待接收移送). */
  mediationReferralInbox: IncomingReferralConnection;
  /** The judicial confirmation with this id; null when there is none in the viewer's reach (按标识查司法确认). */
  judicialConfirmation?: Maybe<JudicialConfirmation>;
  /** Judicial confirmations in the viewer's reach that wait for an act of the viewer's posts, oldest first (待办司法确认). */
  judicialConfirmationInbox: JudicialConfirmationConnection;
  /** Committees and centres, by number (调解组织列表). */
  mediationCommittees: MediationCommitteeConnection;
  /** Information officers in office in the viewer's reach, by number (信息员花名册). */
  informationOfficers: InformationOfficerConnection;
  /** The dispute with this number; null when there is none in the viewer's reach (按编号查纠纷). */
  disputeByNumber?: Maybe<Dispute>;
  /**
   * Disputes in the viewer's reach with a party of exactly this name, newest first; for posts of the department, and every
   * search is kept with its reason (按当事人查纠纷).
   */
  disputesByParty: DisputeConnection;
  /** Disputes whose transfer upward waits for an answer of a committee in the viewer's reach (待答复的上移). */
  escalationInbox: DisputeConnection;
  /** The monthly report with this id; null when there is none in the viewer's reach (按标识查月报). */
  mediationReport?: Maybe<MediationReport>;
  /** Monthly reports in the viewer's reach that wait for an act of the viewer's posts, oldest first (待办月报). */
  mediationReportInbox: MediationReportConnection;
  /** Township centres in the viewer's reach that have not reported the month of this day (应报未报的乡镇调解中心). */
  mediationReportsDue: Array<MediationCommittee>;
  /** What changed in the committees of a region, for the county bureau's report to the basic court (调委会变动情况). */
  committeeChanges: Array<CommitteeChange>;
  /** The case subsidy with this id; null when there is none in the viewer's reach (按标识查个案补贴). */
  mediationSubsidy?: Maybe<MediationSubsidy>;
  /** Case subsidies in the viewer's reach that wait for an act of the viewer's posts, oldest first (待办个案补贴). */
  mediationSubsidyInbox: MediationSubsidyConnection;
  /** Subsidy scales in the viewer's reach, those withdrawn among them (补贴标准). */
  subsidyScales: Array<SubsidyScale>;
};


export type QueryDisputeInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisterEntriesArgs = {
  filter?: InputMaybe<RegisterEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationDossierInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationReferralInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJudicialConfirmationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJudicialConfirmationInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationCommitteesArgs = {
  filter?: InputMaybe<MediationCommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInformationOfficersArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisputeByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryDisputesByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEscalationInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationReportInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationReportsDueArgs = {
  on: Scalars['Date']['input'];
};


export type QueryCommitteeChangesArgs = {
  region: Scalars['ID']['input'];
  period: PeriodInput;
};


export type QueryMediationSubsidyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationSubsidyInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** A dispute that was found is reported to a committee (报告纠纷). */
  disputeReport: DisputePayload;
  /** The committee takes a dispute up (受理纠纷). */
  disputeAccept: DisputePayload;
  /** The committee does not take a dispute up, and says why (不予受理). */
  disputeDecline: DisputePayload;
  /** A dispute that cannot be settled at once goes on the ledger, classified (挂账). */
  disputeLedgerEnter: DisputePayload;
  /** A small dispute is settled where it arose (当场调解成功). */
  disputeSettleOnTheSpot: DisputePayload;
  /** The head gives a dispute to mediators, or to those whom the parties choose (交办). */
  disputeAssign: DisputePayload;
  /** Other mediators take over; the note says why (改派调解员). */
  disputeReassign: DisputePayload;
  /** Mediation begins, unless a party clearly refuses (开始调解). */
  disputeMediationStart: DisputePayload;
  /** A session is put on record (记录调解会). */
  disputeSessionRecord: DisputePayload;
  /** The parties give a dispute that the court sent more time (延长调解期限). */
  disputePeriodExtend: DisputePayload;
  /** The parties agree (调解成功). */
  disputeSettle: DisputePayload;
  /** The agreement of a dispute that came settled from the book is entered (补录协议). */
  disputeAgreementEnter: DisputePayload;
  /** Mediation ends without agreement, and the parties know the other routes (调解不成). */
  disputeMediationFail: DisputePayload;
  /** The parties end mediation or take their application back (撤回). */
  disputeWithdraw: DisputePayload;
  /** A party clearly refuses mediation (一方拒绝). */
  disputeRefuse: DisputePayload;
  /** The tier above is asked to take the dispute over, or to join in (提请上移). */
  disputeEscalationPropose: DisputePayload;
  /** The tier above takes the dispute over, or joins in (接受上移). */
  disputeEscalationAccept: DisputePayload;
  /** The tier above leaves the dispute where it is, and says why (退回上移). */
  disputeEscalationDecline: DisputePayload;
  /** A dispute comes off the ledger (销号). */
  disputeStrikeOff: DisputePayload;
  /** The mediator looks in again (回访). */
  disputeRevisit: DisputePayload;
  /** A dispute breaks out again (反弹重开). */
  disputeReopen: DisputePayload;
  /** Papers go into the dossier (归入卷宗). */
  disputeDossierFile: DisputePayload;
  /** The dossier is complete, and the dispute is closed (归档). */
  disputeClose: DisputePayload;
  /** The police are told of what may become their case (报告公安机关). */
  disputePoliceInform: DisputePayload;
  /** A dossier goes into the archive (卷宗入档). */
  mediationDossierArchive: MediationDossierPayload;
  /** The bureau draws a dossier for review (抽取卷宗). */
  mediationDossierSample: MediationDossierPayload;
  /** Somebody who had no part in the dispute marks its dossier (卷宗评分). */
  mediationDossierMark: MediationDossierPayload;
  /** A referral goes back to its sender; to take it, open a case that names it (退回移送). */
  mediationReferralReturn: MediationReferralPayload;
  /** The parties ask the court jointly to confirm their agreement (共同申请司法确认). */
  judicialConfirmationApply: JudicialConfirmationPayload;
  /** The thirty days are over (期限届满). */
  judicialConfirmationExpire: JudicialConfirmationPayload;
  /** The court has accepted the application (法院受理). */
  judicialConfirmationAccept: JudicialConfirmationPayload;
  /** The court has not accepted the application (法院不予受理). */
  judicialConfirmationTurnDown: JudicialConfirmationPayload;
  /** The court has given itself more time (法院延长审查期限). */
  judicialConfirmationExtend: JudicialConfirmationPayload;
  /** The court has confirmed the agreement (司法确认). */
  judicialConfirmationConfirm: JudicialConfirmationPayload;
  /** The court has rejected the application (法院驳回申请). */
  judicialConfirmationReject: JudicialConfirmationPayload;
  /** A village committee appoints an information officer for a villagers' group or the whole village (聘任信息员). */
  informationOfficerAppoint: MediationCommitteePayload;
  /** An information officer goes to another group or another village (调整信息员). */
  informationOfficerTransfer: MediationCommitteePayload;
  /** An information officer leaves (信息员离任). */
  informationOfficerRelease: MediationCommitteePayload;
  /** A township centre reports a month that is over, and its figures are frozen (报送月报). */
  mediationReportSubmit: MediationReportPayload;
  /** The county gives a report back, with a reason (退回月报). */
  mediationReportReturn: MediationReportPayload;
  /** A report that came back is submitted with the figures of today (重报月报). */
  mediationReportResubmit: MediationReportPayload;
  /** The county takes a report in (接收月报). */
  mediationReportAccept: MediationReportPayload;
  /** The bureau enters a new committee in the roster (设立调委会). */
  mediationCommitteeEstablish: MediationCommitteePayload;
  /** An election: three to nine members, one head, a woman among them, for three years (选举委员). */
  mediationCommitteeElect: MediationCommitteePayload;
  /** A member leaves, and another may take the seat (调整委员). */
  mediationCommitteeMemberReplace: MediationCommitteePayload;
  /** A committee is suspended (暂停调委会). */
  mediationCommitteeSuspend: MediationCommitteePayload;
  /** A suspended committee works again (恢复调委会). */
  mediationCommitteeResume: MediationCommitteePayload;
  /** A committee is dissolved (撤销调委会). */
  mediationCommitteeDissolve: MediationCommitteePayload;
  /** A mediator is appointed (聘任调解员). */
  mediatorAppoint: MediationCommitteePayload;
  /** A breach of duty is met with a reprimand, correction or removal (处理调解员). */
  mediatorDiscipline: MediationCommitteePayload;
  /** A mediator leaves without any breach (调解员离任). */
  mediatorRelease: MediationCommitteePayload;
  /** A line goes into one of the books (登记入簿). */
  registerEntryAdd: MediationCommitteePayload;
  /** A line is corrected by a counter-entry (更正登记). */
  registerEntryCorrect: MediationCommitteePayload;
  /** The bureau inspects a committee and leaves a sheet (规范化检查). */
  mediationCommitteeInspect: MediationCommitteePayload;
  /** A mediator claims the subsidy of a dispute (申报补贴). */
  mediationSubsidyClaim: MediationSubsidyPayload;
  /** The bureau finds the dossier complete (审核补贴). */
  mediationSubsidyReview: MediationSubsidyPayload;
  /** The subsidy is approved, within the year's budget (批准补贴). */
  mediationSubsidyApprove: MediationSubsidyPayload;
  /** The subsidy is rejected, with a reason (不予批准). */
  mediationSubsidyReject: MediationSubsidyPayload;
  /** The subsidy is paid (发放补贴). */
  mediationSubsidyPay: MediationSubsidyPayload;
  /** The bureau sets what a case is worth from a day on (公布补贴标准). */
  subsidyScaleSet: SubsidyScalePayload;
  /** A scale is withdrawn by a counter-entry (冲销补贴标准). */
  subsidyScaleWithdraw: SubsidyScalePayload;
};


export type MutationDisputeReportArgs = {
  input: DisputeReportInput;
};


export type MutationDisputeAcceptArgs = {
  input: DisputeAcceptInput;
};


export type MutationDisputeDeclineArgs = {
  input: DisputeReasonInput;
};


export type MutationDisputeLedgerEnterArgs = {
  input: DisputeLedgerEnterInput;
};


export type MutationDisputeSettleOnTheSpotArgs = {
  input: DisputeSettleInput;
};


export type MutationDisputeAssignArgs = {
  input: DisputeAssignInput;
};


export type MutationDisputeReassignArgs = {
  input: DisputeAssignInput;
};


export type MutationDisputeMediationStartArgs = {
  input: DisputeMediationStartInput;
};


export type MutationDisputeSessionRecordArgs = {
  input: DisputeSessionRecordInput;
};


export type MutationDisputePeriodExtendArgs = {
  input: DisputePeriodExtendInput;
};


export type MutationDisputeSettleArgs = {
  input: DisputeSettleInput;
};


export type MutationDisputeAgreementEnterArgs = {
  input: DisputeAgreementEnterInput;
};


export type MutationDisputeMediationFailArgs = {
  input: DisputeMediationFailInput;
};


export type MutationDisputeWithdrawArgs = {
  input: DisputeNoteInput;
};


export type MutationDisputeRefuseArgs = {
  input: DisputeNoteInput;
};


export type MutationDisputeEscalationProposeArgs = {
  input: DisputeEscalationProposeInput;
};


export type MutationDisputeEscalationAcceptArgs = {
  input: DisputeNoteInput;
};


export type MutationDisputeEscalationDeclineArgs = {
  input: DisputeReasonInput;
};


export type MutationDisputeStrikeOffArgs = {
  input: DisputeStrikeOffInput;
};


export type MutationDisputeRevisitArgs = {
  input: DisputeRevisitInput;
};


export type MutationDisputeReopenArgs = {
  input: DisputeReasonInput;
};


export type MutationDisputeDossierFileArgs = {
  input: DisputeDossierFileInput;
};


export type MutationDisputeCloseArgs = {
  input: DisputeNoteInput;
};


export type MutationDisputePoliceInformArgs = {
  input: DisputePoliceInformInput;
};


export type MutationMediationDossierArchiveArgs = {
  input: MediationDossierNoteInput;
};


export type MutationMediationDossierSampleArgs = {
  input: MediationDossierNoteInput;
};


export type MutationMediationDossierMarkArgs = {
  input: MediationDossierMarkInput;
};


export type MutationMediationReferralReturnArgs = {
  input: MediationReferralReturnInput;
};


export type MutationJudicialConfirmationApplyArgs = {
  input: JudicialConfirmationApplyInput;
};


export type MutationJudicialConfirmationExpireArgs = {
  input: JudicialConfirmationExpireInput;
};


export type MutationJudicialConfirmationAcceptArgs = {
  input: JudicialConfirmationCourtInput;
};


export type MutationJudicialConfirmationTurnDownArgs = {
  input: JudicialConfirmationCourtInput;
};


export type MutationJudicialConfirmationExtendArgs = {
  input: JudicialConfirmationExtendInput;
};


export type MutationJudicialConfirmationConfirmArgs = {
  input: JudicialConfirmationCourtInput;
};


export type MutationJudicialConfirmationRejectArgs = {
  input: JudicialConfirmationCourtInput;
};


export type MutationInformationOfficerAppointArgs = {
  input: InformationOfficerAppointInput;
};


export type MutationInformationOfficerTransferArgs = {
  input: InformationOfficerTransferInput;
};


export type MutationInformationOfficerReleaseArgs = {
  input: InformationOfficerReleaseInput;
};


export type MutationMediationReportSubmitArgs = {
  input: MediationReportSubmitInput;
};


export type MutationMediationReportReturnArgs = {
  input: MediationReportReasonInput;
};


export type MutationMediationReportResubmitArgs = {
  input: MediationReportNoteInput;
};


export type MutationMediationReportAcceptArgs = {
  input: MediationReportNoteInput;
};


export type MutationMediationCommitteeEstablishArgs = {
  input: MediationCommitteeEstablishInput;
};


export type MutationMediationCommitteeElectArgs = {
  input: MediationCommitteeElectInput;
};


export type MutationMediationCommitteeMemberReplaceArgs = {
  input: MediationCommitteeMemberReplaceInput;
};


export type MutationMediationCommitteeSuspendArgs = {
  input: MediationCommitteeReasonInput;
};


export type MutationMediationCommitteeResumeArgs = {
  input: MediationCommitteeReasonInput;
};


export type MutationMediationCommitteeDissolveArgs = {
  input: MediationCommitteeReasonInput;
};


export type MutationMediatorAppointArgs = {
  input: MediatorAppointInput;
};


export type MutationMediatorDisciplineArgs = {
  input: MediatorDisciplineInput;
};


export type MutationMediatorReleaseArgs = {
  input: MediatorReleaseInput;
};


export type MutationRegisterEntryAddArgs = {
  input: RegisterEntryAddInput;
};


export type MutationRegisterEntryCorrectArgs = {
  input: RegisterEntryCorrectInput;
};


export type MutationMediationCommitteeInspectArgs = {
  input: MediationCommitteeInspectInput;
};


export type MutationMediationSubsidyClaimArgs = {
  input: MediationSubsidyClaimInput;
};


export type MutationMediationSubsidyReviewArgs = {
  input: MediationSubsidyNoteInput;
};


export type MutationMediationSubsidyApproveArgs = {
  input: MediationSubsidyNoteInput;
};


export type MutationMediationSubsidyRejectArgs = {
  input: MediationSubsidyReasonInput;
};


export type MutationMediationSubsidyPayArgs = {
  input: MediationSubsidyPayInput;
};


export type MutationSubsidyScaleSetArgs = {
  input: SubsidyScaleSetInput;
};


export type MutationSubsidyScaleWithdrawArgs = {
  input: SubsidyScaleWithdrawInput;
};

/** What comes of an act to a dispute (纠纷办理结果). */
export type DisputePayload = {
  __typename?: 'DisputePayload';
  /** The dispute as it is now; null when the act was not done (纠纷). */
  dispute?: Maybe<Dispute>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** Why an act of mediation was not done (办理提示). */
export type MediationUserError = UserError & {
  __typename?: 'MediationUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: MediationUserErrorCode;
};


/** Why an act of mediation was not done (办理提示). */
export type MediationUserErrorMessageArgs = {
  language?: Language;
};

/** Reporting a dispute that was found (报告纠纷). */
export type DisputeReportInput = {
  /** The number of the referral by which it came; opening the case accepts it; null when it came otherwise (移送编号). */
  referral?: InputMaybe<Scalars['String']['input']>;
  /** Where it arose, in the reporter's area (发生地). */
  region: Scalars['ID']['input'];
  /** Number of the committee that is to take it up (调委会编号). */
  committee: Scalars['String']['input'];
  /** What it is about (纠纷类型). */
  kind: DisputeKind;
  /** How it came to the committee (来源). */
  origin: DisputeOrigin;
  /** How hard it is (难易程度). */
  difficulty: DisputeDifficulty;
  /** Names of the parties; kept within the department (当事人). */
  parties: Scalars['String']['input'];
  /** How many parties it has (当事人数). */
  partyCount: Scalars['Int']['input'];
  /** What is at stake, in yuan; null when it is not about money (涉及金额). */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of the construction project it is about; null when it is about none (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Number of the line of the sweep register under which it was found; null when it came otherwise (排查编号). */
  sweep?: InputMaybe<Scalars['String']['input']>;
  /** Number of the information officer who found it; null when nobody of the roster did (信息员编号). */
  officer?: InputMaybe<Scalars['String']['input']>;
  /** What it is about in words; kept within the department (纠纷简况). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again reports nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking up a dispute (受理). */
export type DisputeAcceptInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** True when a special organ is competent by law or has taken the matter up already (已由专门机关管辖或受理). */
  handledElsewhere: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A page of deadlines (期限分页). */
export type MediationDeadlineConnection = {
  __typename?: 'MediationDeadlineConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<MediationDeadline>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<MediationDeadlineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type MediationDeadlineEdge = {
  __typename?: 'MediationDeadlineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (期限). */
  node: MediationDeadline;
};

/** A deadline with the case that it belongs to (案件期限). */
export type MediationDeadline = {
  __typename?: 'MediationDeadline';
  /** The deadline (期限). */
  deadline: Deadline;
  /** The dispute; null for a deadline of a committee (纠纷). */
  dispute?: Maybe<Dispute>;
  /** The judicial confirmation it belongs to; null for a deadline of the dispute itself (司法确认). */
  confirmation?: Maybe<JudicialConfirmation>;
  /** The committee whose members' term it is; null for a deadline of a dispute (调解组织). */
  committee?: Maybe<MediationCommittee>;
};

/** A line of one of the books kept besides the mediation register (登记簿中的一条). */
export type RegisterEntry = {
  __typename?: 'RegisterEntry';
  /** Its number (登记编号). */
  number: Scalars['String']['output'];
  /** Which book (登记簿). */
  book: RegisterBook;
  /** The day (日期). */
  heldOn: Scalars['Date']['output'];
  /** Whose line it is (调解组织). */
  committee: MediationCommittee;
  /** Where; null while the registry does not answer (所在地). */
  region?: Maybe<Region>;
  /** What it was about, within the department only; null elsewhere (主题). */
  topic?: Maybe<Scalars['String']['output']>;
  /** How many took part; null where the book does not say (参加人数). */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** How many disputes a sweep found; null for other books (发现纠纷数). */
  findings?: Maybe<Scalars['Int']['output']>;
  /** The dispute that was revisited; null for other books and outside the viewer's reach (回访的纠纷). */
  dispute?: Maybe<Dispute>;
  /** What came of it, within the department only; null elsewhere (结果). */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Number of the line that this one corrects; null when it corrects none (被更正的登记编号). */
  corrects?: Maybe<Scalars['String']['output']>;
  /** Number of the line that took its place; null while it stands (更正后的登记编号). */
  correctedBy?: Maybe<Scalars['String']['output']>;
};

/** Which lines to list (登记簿筛选). */
export type RegisterEntryFilter = {
  /** Lines of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of these books (登记簿). */
  book?: InputMaybe<Array<RegisterBook>>;
  /** Of days in this period (登记期间). */
  period?: InputMaybe<PeriodInput>;
};

/** A page of lines (登记簿分页). */
export type RegisterEntryConnection = {
  __typename?: 'RegisterEntryConnection';
  /** The lines of the page (本页记录). */
  nodes: Array<RegisterEntry>;
  /** The lines with their cursors (带游标的记录). */
  edges: Array<RegisterEntryEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A line in a page (分页中的登记). */
export type RegisterEntryEdge = {
  __typename?: 'RegisterEntryEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The line (登记). */
  node: RegisterEntry;
};

/** Dispute types (纠纷类型). */
export type DisputeKind =
  /** Marriage and family (婚姻家庭). */
  | 'MARRIAGE_FAMILY'
  /** Between neighbours (邻里). */
  | 'NEIGHBOUR'
  /** Houses and homesteads (房屋宅基地). */
  | 'HOUSE_HOMESTEAD'
  /** Contract (合同). */
  | 'CONTRACT'
  /** Production and operation (生产经营). */
  | 'PRODUCTION_OPERATION'
  /** Damages (损害赔偿). */
  | 'DAMAGE_COMPENSATION'
  /** Forest and hill land (山林土地). */
  | 'FOREST_LAND'
  /** Land acquisition and demolition (征地拆迁). */
  | 'LAND_ACQUISITION_DEMOLITION'
  /** Pollution (环境污染). */
  | 'ENVIRONMENT'
  /** Labour (劳动争议). */
  | 'LABOUR'
  /** Wages owed to migrant workers (拖欠农民工工资). */
  | 'WAGE_ARREARS'
  /** Consumers (消费). */
  | 'CONSUMER'
  /** Electronic commerce (电子商务). */
  | 'E_COMMERCE'
  /** Tourism (旅游). */
  | 'TOURISM'
  /** Medical (医疗). */
  | 'MEDICAL'
  /** Road traffic accidents (道路交通事故). */
  | 'ROAD_TRAFFIC'
  /** Property management (物业). */
  | 'PROPERTY_MANAGEMENT'
  /** Village affairs (村务管理). */
  | 'VILLAGE_AFFAIRS'
  /** Inheritance (继承). */
  | 'INHERITANCE'
  /** Other (其他). */
  | 'OTHER';

/** States of a dispute (纠纷状态). */
export type DisputeStatus =
  /** Found by a sweep or an information officer (已发现). */
  | 'FOUND'
  /** Not taken up, with a reason (不予受理). */
  | 'DECLINED'
  /** Accepted by the committee (已受理). */
  | 'ACCEPTED'
  /** Not settled at once and put on the ledger (已挂账). */
  | 'ON_LEDGER'
  /** Given to a named mediator (已交办). */
  | 'ASSIGNED'
  /** In mediation (调解中). */
  | 'IN_MEDIATION'
  /** Settled (调解成功). */
  | 'SETTLED'
  /** Ended without agreement (调解不成). */
  | 'NOT_SETTLED'
  /** Withdrawn (已撤回). */
  | 'WITHDRAWN'
  /** Refused by a party (一方拒绝). */
  | 'REFUSED'
  /** Taken over by the tier above (已上移). */
  | 'ESCALATED'
  /** Struck off the ledger (已销号). */
  | 'STRUCK_OFF'
  /** Revisited after settlement (已回访). */
  | 'REVISITED'
  /** Closed with a complete dossier (已归档). */
  | 'CLOSED'
  /** Taken up again after a relapse (反弹重开). */
  | 'REOPENED';

/** How mediation ended (调解结果). */
export type DisputeResult =
  /** Settled by a written agreement (书面协议). */
  | 'SETTLED_WRITTEN'
  /** Settled by an oral agreement (口头协议). */
  | 'SETTLED_ORAL'
  /** Ended without agreement (调解不成). */
  | 'NOT_SETTLED'
  /** Withdrawn (撤回). */
  | 'WITHDRAWN'
  /** Refused by a party (一方拒绝). */
  | 'REFUSED'
  /** Goes on (调解中). */
  | 'IN_PROGRESS';

/** How a dispute came to the committee (来源). */
export type DisputeOrigin =
  /** Taken up on the committee's own initiative (主动调解). */
  | 'OWN_INITIATIVE'
  /** On application of a party (申请调解). */
  | 'APPLICATION'
  /** Entrusted by the court (法院委托). */
  | 'ENTRUSTED_COURT'
  /** Entrusted by the police (公安委托). */
  | 'ENTRUSTED_POLICE'
  /** Entrusted by the petition office (信访部门委托). */
  | 'ENTRUSTED_PETITION_OFFICE'
  /** Entrusted by another department (其他部门委托). */
  | 'ENTRUSTED_DEPARTMENT';

/** How hard a dispute is (难易程度). */
export type DisputeDifficulty =
  /** General (一般). */
  | 'GENERAL'
  /** Difficult (疑难). */
  | 'DIFFICULT'
  /** Major (重大). */
  | 'MAJOR';

/** In what form a dispute is mediated (调解方式). */
export type MediationMethod =
  /** Ordinary session (普通调解). */
  | 'ORDINARY'
  /** Open session, with the parties' consent (阳光调解). */
  | 'OPEN_SESSION';

/** Tiers of the mediation network (调解网络层级). */
export type MediationTier =
  /** County (县). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Village (村). */
  | 'VILLAGE'
  /** Villagers' group (组). */
  | 'GROUP';

/** Kinds of committees and centres (调解组织类别). */
export type CommitteeKind =
  /** County judicial mediation centre (县司法调解中心). */
  | 'COUNTY_JUDICIAL_CENTRE'
  /** Township mediation centre (乡镇调解中心). */
  | 'TOWNSHIP_CENTRE'
  /** Elders' joint mediation centre (老年联合调解中心). */
  | 'ELDERS_JOINT_CENTRE'
  /** Committee of a village or a neighbourhood (村、居调委会). */
  | 'VILLAGE_COMMITTEE'
  /** Committee of an enterprise or institution (企事业调委会). */
  | 'ENTERPRISE_COMMITTEE'
  /** Specialised committee (专业性调解组织). */
  | 'SPECIALISED';

/** How a mediator is employed (聘用方式). */
export type MediatorEmployment =
  /** Full time (专职). */
  | 'FULL_TIME'
  /** Part time (兼职). */
  | 'PART_TIME';

/** Posts in a committee (职务). */
export type CommitteePost =
  /** Head (主任). */
  | 'HEAD'
  /** Deputy head (副主任). */
  | 'DEPUTY_HEAD'
  /** Member (委员). */
  | 'MEMBER';

/** The books kept besides the mediation register (登记簿). */
export type RegisterBook =
  /** Minutes of study and meetings (学习会议记录簿). */
  | 'STUDY_MINUTES'
  /** Publicity (普法宣传簿). */
  | 'PUBLICITY_REGISTER'
  /** Sweeps (纠纷排查登记簿). */
  | 'SWEEP_REGISTER'
  /** Revisits (回访登记簿). */
  | 'REVISIT_REGISTER';

/** What the mediation budget is for (经费用途). */
export type BudgetPurpose =
  /** Wages of mediators (聘任调解员和专职人民调解员基本工资). */
  | 'WAGES'
  /** Case subsidies (个案补贴). */
  | 'CASE_SUBSIDY'
  /** Publicity and training (宣传培训). */
  | 'PUBLICITY_TRAINING';

/** An act that needs nothing but its dispute (办理事项). */
export type DisputeNoteInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An act that needs a reason (说明理由的事项). */
export type DisputeReasonInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** Putting a dispute on the ledger (挂账). */
export type DisputeLedgerEnterInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** How hard it is (难易程度). */
  difficulty: DisputeDifficulty;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Giving a dispute to mediators (交办). */
export type DisputeAssignInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** Numbers of the mediators in the roster (调解员编号). */
  mediators: Array<Scalars['String']['input']>;
  /** True when the parties chose them; they may then be of any committee (是否由当事人选择). */
  chosenByParties: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Beginning mediation (开始调解). */
export type DisputeMediationStartInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** True when a party clearly refuses mediation (一方明确拒绝). */
  partyRefuses: Scalars['Boolean']['input'];
  /** True when the parties were told their rights and duties (已告知权利义务). */
  rightsTold: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A session that was held (调解会). */
export type DisputeSessionRecordInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** The day on which it was held (日期). */
  heldOn: Scalars['Date']['input'];
  /** In what form (调解方式). */
  method: MediationMethod;
  /** True when all parties agree to an open session (各方同意公开). */
  consentToOpen: Scalars['Boolean']['input'];
  /** How many took part (参加人数). */
  attendance: Scalars['Int']['input'];
  /** How many looked on at an open session (旁听人数). */
  observers: Scalars['Int']['input'];
  /** What was said; kept within the department (调解笔录). */
  record: Scalars['String']['input'];
};

/** More time for a dispute that the court sent (延长调解期限). */
export type DisputePeriodExtendInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** By how many days in all; replaces what was given before (延长天数). */
  days: Scalars['Int']['input'];
  /** True when all parties agree (各方同意). */
  partiesAgree: Scalars['Boolean']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again extends nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What the parties agreed on, and how (调解协议). */
export type DisputeSettleInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** In what form (协议形式). */
  form: AgreementForm;
  /** The day of the agreement, from which it is valid (达成日期). */
  agreedOn: Scalars['Date']['input'];
  /** What was agreed; kept within the department (协议内容). */
  terms: Scalars['String']['input'];
  /** What is to be paid, in yuan; null when nothing is (给付金额). */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day by which it is to be performed; null when there is none (履行期限). */
  performBy?: InputMaybe<Scalars['Date']['input']>;
  /** Written: all parties have signed or sealed it (各方已签名盖章). */
  partiesSigned: Scalars['Boolean']['input'];
  /** Written: the mediator has signed it (调解员已签名). */
  mediatorSigned: Scalars['Boolean']['input'];
  /** Written: the committee has sealed it (已加盖调委会印章). */
  committeeSealed: Scalars['Boolean']['input'];
  /** Written: each party has a copy (已交各方). */
  copiesGiven: Scalars['Boolean']['input'];
  /** Oral: its content was put on record (口头协议已记录). */
  contentRecorded: Scalars['Boolean']['input'];
  /** True when it is about status, adoption or the validity of a marriage, which no court confirms (涉及身份关系). */
  concernsStatus: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again settles nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Mediation that ended without agreement (调解不成). */
export type DisputeMediationFailInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** The parties were told of arbitration (已告知仲裁). */
  arbitrationTold: Scalars['Boolean']['input'];
  /** The parties were told of the administrative way (已告知行政途径). */
  administrationTold: Scalars['Boolean']['input'];
  /** The parties were told of the court (已告知诉讼). */
  courtTold: Scalars['Boolean']['input'];
  /** Why it failed; kept within the department (原因). */
  reason: Scalars['String']['input'];
};

/** Asking the tier above (提请上移). */
export type DisputeEscalationProposeInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** Number of the committee above (上级调委会编号). */
  committee: Scalars['String']['input'];
  /** What it is asked for (方式). */
  mode: DisputeEscalationMode;
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** Striking a dispute off the ledger (销号). */
export type DisputeStrikeOffInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** What became of it where it was not settled here; kept within the department (处理反馈). */
  feedback?: InputMaybe<Scalars['String']['input']>;
};

/** A revisit (回访). */
export type DisputeRevisitInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** The day of the revisit (回访日期). */
  visitedOn: Scalars['Date']['input'];
  /** How far the agreement is performed; null when there was none (履行情况). */
  performance?: InputMaybe<AgreementPerformance>;
  /** What the parties say of the mediation (满意度). */
  satisfaction: DisputeSatisfaction;
  /** What was found; kept within the department (回访情况). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Filing papers (归入卷宗). */
export type DisputeDossierFileInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** Which papers (卷宗材料). */
  items: Array<MediationDossierItem>;
};

/** Telling the police (报告公安机关). */
export type DisputePoliceInformInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  ground: PoliceReportGround;
  /** What the committee does itself; asked for where the dispute may escalate (预防措施). */
  measures?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement that the book tells of; its day and form are those of the book (补录协议). */
export type DisputeAgreementEnterInput = {
  /** The dispute (纠纷标识). */
  id: Scalars['ID']['input'];
  /** What was agreed; kept within the department (协议内容). */
  terms: Scalars['String']['input'];
  /** What is to be paid, in yuan; null when nothing is (给付金额). */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day by which it is to be performed; null when there is none (履行期限). */
  performBy?: InputMaybe<Scalars['Date']['input']>;
  /** True when it is about status, adoption or marriage: no court confirms that (是否涉及身份关系). */
  concernsStatus: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A dispute taken up by a mediation committee (人民调解案件). */
export type Dispute = {
  __typename?: 'Dispute';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the mediation register (编号). */
  number: Scalars['String']['output'];
  /** What it is about (纠纷类型). */
  kind: DisputeKind;
  /** Where it stands (状态). */
  status: DisputeStatus;
  /** How mediation ended, or that it goes on (调解结果). */
  result: DisputeResult;
  /** How it came to the committee (来源). */
  origin: DisputeOrigin;
  /** How hard it is (难易程度). */
  difficulty: DisputeDifficulty;
  /** In what form it is mediated (调解方式). */
  method: MediationMethod;
  /** Where it arose; null while the registry does not answer (发生地). */
  region?: Maybe<Region>;
  /** The committee that took it up (受理调委会). */
  committee: MediationCommittee;
  /** The justice office that guides the committee; null when not recorded (指导机构). */
  responsibleBody?: Maybe<Organization>;
  /** The day it was accepted (受理日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was settled; null while it is not (调解成功日期). */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was struck off; null while it is open (销号日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it broke out again after it was closed; null when it did not (反弹日期). */
  relapsedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the court confirmed the agreement; null when it did not (司法确认日期). */
  confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether that was within 30 days of the settlement; null while it is not confirmed (是否三十日内确认). */
  confirmedWithin30Days?: Maybe<Scalars['Boolean']['output']>;
  /** How many parties it has (当事人数). */
  partyCount: Scalars['Int']['output'];
  /** What is at stake; null when it is not about money (涉及金额). */
  amount?: Maybe<Money>;
  /** The construction project it is about; null when it is about none (涉及工程项目). */
  project?: Maybe<ConstructionProject>;
  /** Who mediates it now (承办调解员). */
  mediators: Array<Mediator>;
  /** Sessions that were held, oldest first (调解会). */
  sessions: Array<MediationSession>;
  /** Its agreements, oldest first (调解协议). */
  agreements: Array<MediationAgreement>;
  /** Transfers to the tier above, oldest first (上移情况). */
  escalations: Array<DisputeEscalation>;
  /** Revisits, oldest first (回访). */
  revisits: Array<DisputeRevisit>;
  /** When the police were told, oldest first (报告公安机关情况). */
  policeReports: Array<DisputePoliceReport>;
  /** What lies in its dossier (卷宗材料). */
  dossierPapers: Array<DossierPaper>;
  /** What its dossier lacks; empty when it is complete (缺少的材料). */
  missingPapers: Array<MediationDossierItem>;
  /** Number of the line of the sweep register under which it was found; null when it came otherwise (排查编号). */
  sweepNumber?: Maybe<Scalars['String']['output']>;
  /**
   * Number of the information officer who found it, within the department only; null elsewhere, and when nobody of the roster
   * did (信息员编号).
   */
  officerNumber?: Maybe<Scalars['String']['output']>;
  /** Its dossier; null while the dispute is not closed (卷宗). */
  dossier?: Maybe<MediationDossier>;
  /** Its subsidy; null while none is claimed (个案补贴). */
  subsidy?: Maybe<MediationSubsidy>;
  /** Judicial confirmations of its agreements, oldest first (司法确认). */
  confirmations: Array<JudicialConfirmation>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** A mediation committee or centre (人民调解委员会). */
export type MediationCommittee = {
  __typename?: 'MediationCommittee';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the roster of committees (编号). */
  number: Scalars['String']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** What it is (类别). */
  kind: CommitteeKind;
  /** The tier on which it works (层级). */
  tier: MediationTier;
  /** The field it specialises in; null unless it does (专业领域). */
  sector?: Maybe<Scalars['String']['output']>;
  /** Where it works; null while the registry does not answer (所在地). */
  region?: Maybe<Region>;
  /** The day it was set up (设立日期). */
  establishedOn: Scalars['Date']['output'];
  /** The day it was dissolved; null while it exists (撤销日期). */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Who is in it now (现任成员). */
  members: Array<CommitteeMember>;
  /** Its mediators now (现任调解员). */
  mediators: Array<Mediator>;
  /** Information officers of its village now; none for other committees and outside the viewer's reach (现任信息员). */
  informationOfficers: Array<InformationOfficer>;
  /** Whether it works (状态). */
  status: MediationCommitteeStatus;
  /** Its deadlines, such as the end of the members' term, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** Sheets of the bureau's inspections, oldest first; none outside the viewer's reach (规范化检查表). */
  inspections: Array<CommitteeInspection>;
};

export type Region = {
  __typename?: 'Region';
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Mediation in this unit and below; null outside the viewer's reach (人民调解统计). */
  mediation?: Maybe<MediationStatistics>;
  /** Committees, mediators and information officers on a day; null outside the viewer's reach (调解网络). */
  mediationNetwork?: Maybe<MediationNetwork>;
  /** Monthly reports of the township centres that a period made due; null outside the viewer's reach (月报). */
  monthlyReports?: Maybe<MonthlyReportCompliance>;
  /** The mediation budget of a year; null when there is none or outside the viewer's reach (调解经费). */
  mediationBudget?: Maybe<MediationBudget>;
  /** Case subsidies claimed in a period; null outside the viewer's reach (个案补贴). */
  caseSubsidies?: Maybe<CaseSubsidyStatistics>;
  /** The city's review of dossiers in a year; null outside the viewer's reach (卷宗评查). */
  dossierReview?: Maybe<DossierReviewSummary>;
  /** Lines of a register book in a period; null outside the viewer's reach (登记簿条数). */
  registerEntryCount?: Maybe<Scalars['Int']['output']>;
};


export type RegionMediationArgs = {
  period: PeriodInput;
};


export type RegionMediationNetworkArgs = {
  on: Scalars['Date']['input'];
};


export type RegionMonthlyReportsArgs = {
  period: PeriodInput;
};


export type RegionMediationBudgetArgs = {
  year: Scalars['Int']['input'];
};


export type RegionCaseSubsidiesArgs = {
  period: PeriodInput;
};


export type RegionDossierReviewArgs = {
  year: Scalars['Int']['input'];
  bestRank?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionRegisterEntryCountArgs = {
  book: RegisterBook;
  period: PeriodInput;
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
};

export type ConstructionProject = {
  __typename?: 'ConstructionProject';
  /** Its number in the project register (项目编码). */
  number: Scalars['String']['output'];
  /** Disputes about it in the viewer's reach; null for a viewer without figures (涉及调解纠纷数). */
  disputeCount?: Maybe<Scalars['Int']['output']>;
  /** Of these not yet settled or otherwise ended (未结纠纷数). */
  openDisputeCount?: Maybe<Scalars['Int']['output']>;
};

/** Which disputes to list (纠纷筛选). */
export type DisputeFilter = {
  /** Disputes in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Accepted in this period (受理期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these types (纠纷类型). */
  kind?: InputMaybe<Array<DisputeKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<DisputeStatus>>;
};

/** A page of disputes (纠纷分页). */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** The disputes of the page (本页记录). */
  nodes: Array<Dispute>;
  /** The disputes with their cursors (带游标的记录). */
  edges: Array<DisputeEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A dispute in a page (分页中的纠纷). */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The dispute (纠纷). */
  node: Dispute;
};

/** The dossier of a closed dispute (卷宗). */
export type MediationDossier = {
  __typename?: 'MediationDossier';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (卷宗号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: MediationDossierStatus;
  /** The dispute (纠纷). */
  dispute: Dispute;
  /** The day on which it went into the archive; null while it has not (入档日期). */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was marked; null while it is not (评分日期). */
  markedOn?: Maybe<Scalars['Date']['output']>;
  /** How good the dossier is, from 0 to 100; null while it is not marked, and outside the department (得分). */
  marks?: Maybe<Scalars['Decimal']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** States of a dossier (卷宗状态). */
export type MediationDossierStatus =
  /** Closed with its dispute (已立卷). */
  | 'CLOSED'
  /** In the archive (已归档). */
  | 'FILED'
  /** Drawn for review (已抽查). */
  | 'SAMPLED'
  /** Marked (已评分). */
  | 'SCORED';

/** What comes of an act to a dossier (卷宗办理结果). */
export type MediationDossierPayload = {
  __typename?: 'MediationDossierPayload';
  /** The dossier as it is now; null when the act was not done (卷宗). */
  mediationDossier?: Maybe<MediationDossier>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** A page of dossiers (卷宗分页). */
export type MediationDossierConnection = {
  __typename?: 'MediationDossierConnection';
  /** The dossiers of the page (本页记录). */
  nodes: Array<MediationDossier>;
  /** The dossiers with their cursors (带游标的记录). */
  edges: Array<MediationDossierEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A dossier in a page (分页中的卷宗). */
export type MediationDossierEdge = {
  __typename?: 'MediationDossierEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The dossier (卷宗). */
  node: MediationDossier;
};

/** An act that needs nothing but its dossier (卷宗办理事项). */
export type MediationDossierNoteInput = {
  /** The dossier (卷宗标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Marking a dossier (卷宗评分). */
export type MediationDossierMarkInput = {
  /** The dossier (卷宗标识). */
  id: Scalars['ID']['input'];
  /** From 0 to 100, with two decimals at most (得分). */
  marks: Scalars['Decimal']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
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
export type MediationReferralPayload = {
  __typename?: 'MediationReferralPayload';
  /** The referral as it is now; null when the act was not done (移送). */
  incomingReferral?: Maybe<IncomingReferral>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** Sending a referral back (退回移送). */
export type MediationReferralReturnInput = {
  /** Its id in this department (标识). */
  id: Scalars['ID']['input'];
  /** On what ground (退回理由). */
  ground: ReferralReturnGround;
};

/** What the court makes of an agreement (司法确认). */
export type JudicialConfirmation = {
  __typename?: 'JudicialConfirmation';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: JudicialConfirmationStatus;
  /** The dispute that was settled (纠纷). */
  dispute: Dispute;
  /** The day on which the agreement became valid (协议生效日期). */
  validOn: Scalars['Date']['output'];
  /** The day of the joint application; null while there is none (申请日期). */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the court accepted it; null when it did not (法院受理日期). */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the court decided; null while it has not (法院决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** Its deadlines, oldest first (期限). */
  deadlines: Array<Deadline>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** States of a judicial confirmation (司法确认状态). */
export type JudicialConfirmationStatus =
  /** The parties may apply for it (可申请). */
  | 'AVAILABLE'
  /** The parties have applied jointly (已共同申请). */
  | 'APPLIED'
  /** The court has accepted it (法院已受理). */
  | 'ACCEPTED'
  /** The court has not accepted it (法院不予受理). */
  | 'NOT_ACCEPTED'
  /** Confirmed: the agreement can be enforced (已确认). */
  | 'CONFIRMED'
  /** Rejected (驳回申请). */
  | 'REJECTED'
  /** The right has lapsed, which is no fault (已过期限). */
  | 'EXPIRED';

/** What comes of an act to a judicial confirmation (司法确认办理结果). */
export type JudicialConfirmationPayload = {
  __typename?: 'JudicialConfirmationPayload';
  /** The judicial confirmation as it is now; null when the act was not done (司法确认). */
  judicialConfirmation?: Maybe<JudicialConfirmation>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** A page of judicial confirmations (司法确认分页). */
export type JudicialConfirmationConnection = {
  __typename?: 'JudicialConfirmationConnection';
  /** The judicial confirmations of the page (本页记录). */
  nodes: Array<JudicialConfirmation>;
  /** The judicial confirmations with their cursors (带游标的记录). */
  edges: Array<JudicialConfirmationEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A judicial confirmation in a page (分页中的司法确认). */
export type JudicialConfirmationEdge = {
  __typename?: 'JudicialConfirmationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The judicial confirmation (司法确认). */
  node: JudicialConfirmation;
};

/** The joint application (共同申请). */
export type JudicialConfirmationApplyInput = {
  /** The judicial confirmation (司法确认标识). */
  id: Scalars['ID']['input'];
  /** The day of the application (申请日期). */
  appliedOn: Scalars['Date']['input'];
  /** True when all parties apply together (各方共同申请). */
  jointly: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again applies for nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The end of the thirty days (期限届满). */
export type JudicialConfirmationExpireInput = {
  /** The judicial confirmation (司法确认标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An answer of the court, as it tells the committee (法院反馈). */
export type JudicialConfirmationCourtInput = {
  /** The judicial confirmation (司法确认标识). */
  id: Scalars['ID']['input'];
  /** The day on which the court decided so (决定日期). */
  decidedOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again enters nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** More time for the court, with its president's approval (延长审查期限). */
export type JudicialConfirmationExtendInput = {
  /** The judicial confirmation (司法确认标识). */
  id: Scalars['ID']['input'];
  /** By how many days, ten at most (延长天数). */
  days: Scalars['Int']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again extends nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A member of a committee (调委会委员). */
export type CommitteeMember = {
  __typename?: 'CommitteeMember';
  /** Number in the roster (编号). */
  number: Scalars['String']['output'];
  /** Name, as posted on the committee's wall (姓名). */
  name: Scalars['String']['output'];
  /** Post (职务). */
  post: CommitteePost;
  /** The day of the election; the term is 3 years (当选日期). */
  electedOn: Scalars['Date']['output'];
};

/** A people's mediator (人民调解员). */
export type Mediator = {
  __typename?: 'Mediator';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Number in the roster (编号). */
  number: Scalars['String']['output'];
  /** Name, as posted on the committee's wall (姓名). */
  name: Scalars['String']['output'];
  /** How the mediator is employed (聘用方式). */
  employment: MediatorEmployment;
  /** The villagers' group; null for one who serves the whole committee (村民小组). */
  villagersGroup?: Maybe<Scalars['String']['output']>;
  /** The day of the appointment (聘任日期). */
  appointedOn: Scalars['Date']['output'];
};

/** The mediation network of a region (调解网络). */
export type MediationNetwork = {
  __typename?: 'MediationNetwork';
  /** Committees by tier and kind (调解组织数). */
  committees: Array<CommitteeCount>;
  /** Mediators (调解员数). */
  mediators: Scalars['Int']['output'];
  /** Mediators employed full time (专职调解员数). */
  fullTimeMediators: Scalars['Int']['output'];
  /** Dispute information officers (纠纷信息员数). */
  informationOfficers: Scalars['Int']['output'];
  /** Village committees (村级调委会数). */
  villageCommittees: Scalars['Int']['output'];
  /** Village committees with a full-time mediator (配备专职调解员的村级调委会数). */
  villageCommitteesWithFullTimeMediator: Scalars['Int']['output'];
  /** villageCommitteesWithFullTimeMediator / villageCommittees; null without any (专职调解员覆盖率). */
  fullTimeCoverage?: Maybe<Scalars['Float']['output']>;
  /** Fewest members of a village committee; null without any (村级调委会最少人数). */
  fewestMembers?: Maybe<Scalars['Int']['output']>;
  /** Most members of a village committee; null without any (村级调委会最多人数). */
  mostMembers?: Maybe<Scalars['Int']['output']>;
};

/** A number of committees (调解组织数). */
export type CommitteeCount = {
  __typename?: 'CommitteeCount';
  /** Their tier (层级). */
  tier: MediationTier;
  /** Their kind (类别). */
  kind: CommitteeKind;
  /** How many (个数). */
  count: Scalars['Int']['output'];
};

/** Monthly reports due and submitted (月报报送情况). */
export type MonthlyReportCompliance = {
  __typename?: 'MonthlyReportCompliance';
  /** Due: one per month and township centre (应报数). */
  due: Scalars['Int']['output'];
  /** Submitted (已报数). */
  submitted: Scalars['Int']['output'];
  /** due - submitted (未报数). */
  missing: Scalars['Int']['output'];
};

/** A year's mediation budget (调解经费). */
export type MediationBudget = {
  __typename?: 'MediationBudget';
  /** In all (合计). */
  total: Money;
  /** By purpose (按用途). */
  lines: Array<BudgetLine>;
  /** The subsidy line / disputes accepted in the year, rounded to the fen; null when none was accepted (每件平均补贴). */
  subsidyPerAcceptedDispute?: Maybe<Money>;
};

/** A budget line (经费项目). */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** What it is for (用途). */
  purpose: BudgetPurpose;
  /** How much (金额). */
  amount: Money;
};

/** Case subsidies (个案补贴情况). */
export type CaseSubsidyStatistics = {
  __typename?: 'CaseSubsidyStatistics';
  /** Claimed (申报数). */
  claimed: Scalars['Int']['output'];
  /** Approved or paid (批准数). */
  approved: Scalars['Int']['output'];
  /** Paid (发放数). */
  paid: Scalars['Int']['output'];
  /** Paid in all (发放金额). */
  amountPaid: Money;
  /** Claimed for disputes that are not closed, for which the dossier has to be complete (卷宗不全数). */
  incompleteDossiers: Scalars['Int']['output'];
};

/** How the justice offices of a region came out in the review of dossiers (卷宗评查结果). */
export type DossierReviewSummary = {
  __typename?: 'DossierReviewSummary';
  /** Offices reviewed (参评司法所数). */
  reviewed: Scalars['Int']['output'];
  /** Offices that came as far up as asked (名次以内司法所数). */
  withinBestRank: Scalars['Int']['output'];
};

/** Which committees to list (调解组织筛选). */
export type MediationCommitteeFilter = {
  /** Committees in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds (类别). */
  kind?: InputMaybe<Array<CommitteeKind>>;
  /** On these tiers (层级). */
  tier?: InputMaybe<Array<MediationTier>>;
};

/** A page of committees (调解组织分页). */
export type MediationCommitteeConnection = {
  __typename?: 'MediationCommitteeConnection';
  /** The committees of the page (本页记录). */
  nodes: Array<MediationCommittee>;
  /** The committees with their cursors (带游标的记录). */
  edges: Array<MediationCommitteeEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A committee in a page (分页中的调解组织). */
export type MediationCommitteeEdge = {
  __typename?: 'MediationCommitteeEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The committee (调解组织). */
  node: MediationCommittee;
};

/** Who reports disputes in a village; the law posts no names of officers, so this is a line of the roster (纠纷信息员). */
export type InformationOfficer = {
  __typename?: 'InformationOfficer';
  /** Number in the roster (编号). */
  number: Scalars['String']['output'];
  /** The village; null while the registry does not answer (所在村). */
  region?: Maybe<Region>;
  /** The villagers' group; null for one who serves the whole village (村民小组). */
  villagersGroup?: Maybe<Scalars['String']['output']>;
  /** The day of the appointment (聘任日期). */
  appointedOn: Scalars['Date']['output'];
};

/** A page of information officers (信息员分页). */
export type InformationOfficerConnection = {
  __typename?: 'InformationOfficerConnection';
  /** The officers of the page (本页记录). */
  nodes: Array<InformationOfficer>;
  /** The officers with their cursors (带游标的记录). */
  edges: Array<InformationOfficerEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** An information officer in a page (分页中的信息员). */
export type InformationOfficerEdge = {
  __typename?: 'InformationOfficerEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The officer (信息员). */
  node: InformationOfficer;
};

/** An appointment (聘任信息员). */
export type InformationOfficerAppointInput = {
  /** The village committee (村居调委会标识). */
  id: Scalars['ID']['input'];
  /** Name; kept within the department (姓名). */
  name: Scalars['String']['input'];
  /** The villagers' group; null for one who serves the whole village (村民小组). */
  villagersGroup?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A transfer (调整信息员). */
export type InformationOfficerTransferInput = {
  /** The village committee that has the officer now (现属村居调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the officer in the roster (信息员编号). */
  officer: Scalars['String']['input'];
  /** Number of the village committee that takes the officer over; null within the village (接收的村居调委会编号). */
  committee?: InputMaybe<Scalars['String']['input']>;
  /** The villagers' group there; null for the whole village (村民小组). */
  villagersGroup?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** An officer who leaves (信息员离任). */
export type InformationOfficerReleaseInput = {
  /** The village committee (村居调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the officer in the roster (信息员编号). */
  officer: Scalars['String']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A mediation session (调解会). */
export type MediationSession = {
  __typename?: 'MediationSession';
  /** The day on which it was held (日期). */
  heldOn: Scalars['Date']['output'];
  /** In what form (调解方式). */
  method: MediationMethod;
  /** How many took part (参加人数). */
  attendance: Scalars['Int']['output'];
  /** How many looked on (旁听人数). */
  observers: Scalars['Int']['output'];
};

/** A mediation agreement; what was agreed stays within the department (人民调解协议). */
export type MediationAgreement = {
  __typename?: 'MediationAgreement';
  /** In what form (协议形式). */
  form: AgreementForm;
  /** The day of the agreement, from which it is valid (达成日期). */
  agreedOn: Scalars['Date']['output'];
  /** The day by which it is to be performed; null when there is none (履行期限). */
  performBy?: Maybe<Scalars['Date']['output']>;
  /** What is to be paid; null when nothing is (给付金额). */
  amount?: Maybe<Money>;
};

/** A transfer to the tier above (上移). */
export type DisputeEscalation = {
  __typename?: 'DisputeEscalation';
  /** Who asked (提请的调委会). */
  fromCommittee: MediationCommittee;
  /** Who was asked (接收的调委会). */
  toCommittee: MediationCommittee;
  /** What for (方式). */
  mode: DisputeEscalationMode;
  /** Where it stands (状态). */
  status: DisputeEscalationStatus;
  /** The day of the proposal (提请日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day of the answer; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
};

/** A revisit (回访). */
export type DisputeRevisit = {
  __typename?: 'DisputeRevisit';
  /** The day of the revisit (回访日期). */
  visitedOn: Scalars['Date']['output'];
  /** How far the agreement is performed; null when there was none (履行情况). */
  performance?: Maybe<AgreementPerformance>;
  /** What the parties say of the mediation (满意度). */
  satisfaction: DisputeSatisfaction;
};

/** The police were told (报告公安机关). */
export type DisputePoliceReport = {
  __typename?: 'DisputePoliceReport';
  /** Why (理由). */
  ground: PoliceReportGround;
  /** When (时间). */
  reportedAt: Scalars['DateTime']['output'];
};

/** A paper of a dossier (卷宗材料). */
export type DossierPaper = {
  __typename?: 'DossierPaper';
  /** What it is (材料). */
  item: MediationDossierItem;
  /** The day on which it was filed (归入日期). */
  filedOn: Scalars['Date']['output'];
};

/** In what form the parties agreed (协议形式). */
export type AgreementForm =
  /** In writing (书面). */
  | 'WRITTEN'
  /** Orally (口头). */
  | 'ORAL';

/** What the tier above is asked for (上移方式). */
export type DisputeEscalationMode =
  /** To take the dispute over (上移). */
  | 'TAKE_OVER'
  /** To mediate together (联合调解). */
  | 'JOINT';

/** States of a transfer upward (上移状态). */
export type DisputeEscalationStatus =
  /** It waits for an answer (已提请). */
  | 'PROPOSED'
  /** Accepted (已接受). */
  | 'ACCEPTED'
  /** Declined with a reason (已退回). */
  | 'DECLINED'
  /** Done with: the dispute has ended (已办结). */
  | 'DONE';

/** How far an agreement is performed (履行情况). */
export type AgreementPerformance =
  /** In full (全部履行). */
  | 'FULL'
  /** In part (部分履行). */
  | 'PART'
  /** Not at all (未履行). */
  | 'NONE';

/** What the parties say of the mediation (满意度). */
export type DisputeSatisfaction =
  /** Satisfied (满意). */
  | 'SATISFIED'
  /** Fairly satisfied (基本满意). */
  | 'FAIRLY_SATISFIED'
  /** Dissatisfied (不满意). */
  | 'DISSATISFIED';

/** Why the police are told (报告理由). */
export type PoliceReportGround =
  /** The dispute may escalate (有可能激化). */
  | 'MAY_ESCALATE'
  /** It may become a case of public order (可能引起治安案件). */
  | 'PUBLIC_ORDER'
  /** It may become a criminal case (可能引起刑事案件). */
  | 'CRIMINAL';

/** What a dossier is made of (卷宗材料). */
export type MediationDossierItem =
  /** The application, or the form of acceptance (申请书或受理登记表). */
  | 'APPLICATION_OR_ACCEPTANCE'
  /** The notice of rights and duties (权利义务告知书). */
  | 'RIGHTS_NOTICE'
  /** Proof of identity (身份证明). */
  | 'IDENTITY_PROOF'
  /** Powers of attorney (授权委托书). */
  | 'AUTHORISATION'
  /** Records of investigation (调查笔录). */
  | 'INVESTIGATION_RECORD'
  /** Evidence (证据材料). */
  | 'EVIDENCE'
  /** The record of mediation (调解笔录). */
  | 'MEDIATION_RECORD'
  /** The written agreement (人民调解协议书). */
  | 'WRITTEN_AGREEMENT'
  /** The form for an oral agreement (口头协议登记表). */
  | 'ORAL_AGREEMENT_FORM'
  /** Receipts (收据). */
  | 'RECEIPTS'
  /** The record of the revisit (回访记录). */
  | 'REVISIT_RECORD'
  /** Papers of judicial confirmation (司法确认材料). */
  | 'CONFIRMATION_PAPERS'
  /** An explanatory note (卷宗情况说明). */
  | 'EXPLANATORY_NOTE'
  /** The back cover (封底). */
  | 'BACK_COVER';

/** A monthly dispute report of a township centre (月报). */
export type MediationReport = {
  __typename?: 'MediationReport';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: MediationReportStatus;
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** Whose report it is (报送的调解中心). */
  committee: MediationCommittee;
  /** The day of the last submission (报送日期). */
  submittedOn: Scalars['Date']['output'];
  /** The figures of each submission, oldest first; none for a report of a book kept by hand (历次报送的数字). */
  editions: Array<MediationReportEdition>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** The figures of a submission, which nothing changes (一次报送的数字). */
export type MediationReportEdition = {
  __typename?: 'MediationReportEdition';
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled by the time of the submission (调解成功数). */
  settled: Scalars['Int']['output'];
  /** Mediated without success (调解不成数). */
  notSettled: Scalars['Int']['output'];
  /** Withdrawn (撤回数). */
  withdrawn: Scalars['Int']['output'];
  /** Refused by a party (拒绝调解数). */
  refused: Scalars['Int']['output'];
  /** Not decided yet (调解中数). */
  inProgress: Scalars['Int']['output'];
  /** What was at stake (涉及金额). */
  amount: Money;
  /** By dispute type; types without a dispute are left out (按纠纷类型). */
  byKind: Array<MediationReportLine>;
};

/** The figures of one dispute type (一类纠纷的数字). */
export type MediationReportLine = {
  __typename?: 'MediationReportLine';
  /** The type (纠纷类型). */
  kind: DisputeKind;
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled by the time of the submission (调解成功数). */
  settled: Scalars['Int']['output'];
  /** Mediated without success (调解不成数). */
  notSettled: Scalars['Int']['output'];
  /** Withdrawn (撤回数). */
  withdrawn: Scalars['Int']['output'];
  /** Refused by a party (拒绝调解数). */
  refused: Scalars['Int']['output'];
  /** Not decided yet (调解中数). */
  inProgress: Scalars['Int']['output'];
  /** What was at stake (涉及金额). */
  amount: Money;
};

/** A change in a committee (调委会变动). */
export type CommitteeChange = {
  __typename?: 'CommitteeChange';
  /** The day (日期). */
  on: Scalars['Date']['output'];
  /** What changed (变动). */
  kind: CommitteeChangeKind;
  /** The committee (调解组织). */
  committee: MediationCommittee;
  /** The member; null when it is about the committee itself (委员). */
  member?: Maybe<CommitteeMember>;
};

/** States of a monthly report (月报状态). */
export type MediationReportStatus =
  /** Submitted (已报送). */
  | 'SUBMITTED'
  /** Given back (已退回). */
  | 'RETURNED'
  /** Taken in (已接收). */
  | 'ACCEPTED';

/** What changes in a committee (调委会变动类别). */
export type CommitteeChangeKind =
  /** Established (设立). */
  | 'ESTABLISHED'
  /** Dissolved (撤销). */
  | 'DISSOLVED'
  /** A member was elected (委员当选). */
  | 'MEMBER_ELECTED'
  /** A member left (委员离任). */
  | 'MEMBER_LEFT';

/** What comes of an act to a monthly report (月报办理结果). */
export type MediationReportPayload = {
  __typename?: 'MediationReportPayload';
  /** The monthly report as it is now; null when the act was not done (月报). */
  mediationReport?: Maybe<MediationReport>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** A page of monthly reports (月报分页). */
export type MediationReportConnection = {
  __typename?: 'MediationReportConnection';
  /** The monthly reports of the page (本页记录). */
  nodes: Array<MediationReport>;
  /** The monthly reports with their cursors (带游标的记录). */
  edges: Array<MediationReportEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A monthly report in a page (分页中的月报). */
export type MediationReportEdge = {
  __typename?: 'MediationReportEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The monthly report (月报). */
  node: MediationReport;
};

/** A submission (报送月报). */
export type MediationReportSubmitInput = {
  /** Number of the township centre (乡镇调解中心编号). */
  committee: Scalars['String']['input'];
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Giving a report back (退回月报). */
export type MediationReportReasonInput = {
  /** The monthly report (月报标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** An act that needs nothing but its report (月报办理事项). */
export type MediationReportNoteInput = {
  /** The monthly report (月报标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Whether a committee works (调委会状态). */
export type MediationCommitteeStatus =
  /** It works (正常). */
  | 'ACTIVE'
  /** Suspended (暂停). */
  | 'SUSPENDED'
  /** Dissolved (已撤销). */
  | 'DISSOLVED';

/** What a mediator's breach of duty is met with (处理方式). */
export type MediatorDiscipline =
  /** A reprimand (批评教育). */
  | 'REPRIMAND'
  /** An order to correct (责令改正). */
  | 'CORRECTION'
  /** Removal (罢免或者解聘). */
  | 'REMOVAL';

/** What a mediator must not do (违反职责的行为). */
export type MediatorBreach =
  /** Taking one side (偏袒一方当事人). */
  | 'PARTIALITY'
  /** Insulting a party (侮辱当事人). */
  | 'INSULT'
  /** Asking for or taking a benefit (索取、收受财物或者牟取其他不正当利益). */
  | 'BENEFIT'
  /** Leaking privacy or trade secrets (泄露当事人的个人隐私、商业秘密). */
  | 'LEAK';

/** What comes of an act to a committee (调委会办理结果). */
export type MediationCommitteePayload = {
  __typename?: 'MediationCommitteePayload';
  /** The committee as it is now; null when the act was not done (调委会). */
  mediationCommittee?: Maybe<MediationCommittee>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** A new committee (设立调委会). */
export type MediationCommitteeEstablishInput = {
  /** Where it works (所在地). */
  region: Scalars['ID']['input'];
  /** Its name (名称). */
  name: Scalars['String']['input'];
  /** What it is (类别). */
  kind: CommitteeKind;
  /** The tier on which it works (层级). */
  tier: MediationTier;
  /** The field of a specialised committee; null for others (专业领域). */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Code of the justice office that guides it; null when none does (指导机构代码). */
  guidingOrganization?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A seat in a committee (委员). */
export type CommitteeSeatInput = {
  /** Name, as posted on the committee's wall (姓名). */
  name: Scalars['String']['input'];
  /** Post (职务). */
  post: CommitteePost;
  /** True for a woman: the law asks for one at least (是否妇女). */
  isWoman: Scalars['Boolean']['input'];
};

/** An election (选举委员). */
export type MediationCommitteeElectInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** The day of the election (当选日期). */
  electedOn: Scalars['Date']['input'];
  /** Who was elected (当选委员). */
  members: Array<CommitteeSeatInput>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A change of members (调整委员). */
export type MediationCommitteeMemberReplaceInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the member who leaves (离任委员编号). */
  member: Scalars['String']['input'];
  /** Who takes the seat; null when nobody does (递补委员). */
  replacement?: InputMaybe<CommitteeSeatInput>;
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** An act that needs a reason (说明理由的事项). */
export type MediationCommitteeReasonInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** An appointment (聘任调解员). */
export type MediatorAppointInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Name, as posted on the committee's wall (姓名). */
  name: Scalars['String']['input'];
  /** How the mediator is employed (聘用方式). */
  employment: MediatorEmployment;
  /** The villagers' group; null for one who serves the whole committee (村民小组). */
  villagersGroup?: InputMaybe<Scalars['String']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A measure (处理调解员). */
export type MediatorDisciplineInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the mediator in the roster (调解员编号). */
  mediator: Scalars['String']['input'];
  /** Which measure (处理方式). */
  discipline: MediatorDiscipline;
  /** For what (违反职责的行为). */
  breach: MediatorBreach;
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A mediator who leaves (调解员离任). */
export type MediatorReleaseInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the mediator in the roster (调解员编号). */
  mediator: Scalars['String']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A line of a book (登记入簿). */
export type RegisterEntryAddInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Which book (登记簿). */
  book: RegisterBook;
  /** The day (日期). */
  heldOn: Scalars['Date']['input'];
  /** What it was about (主题). */
  topic: Scalars['String']['input'];
  /** How many took part; null where the book does not say (参加人数). */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** How many disputes a sweep found; null for other books (发现纠纷数). */
  findings?: InputMaybe<Scalars['Int']['input']>;
  /** What came of it; kept within the department (结果). */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A counter-entry (更正登记). */
export type RegisterEntryCorrectInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** Number of the line that is corrected (登记编号). */
  entry: Scalars['String']['input'];
  /** The day (日期). */
  heldOn: Scalars['Date']['input'];
  /** What it was about (主题). */
  topic: Scalars['String']['input'];
  /** How many took part; null where the book does not say (参加人数). */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** How many disputes a sweep found; null for other books (发现纠纷数). */
  findings?: InputMaybe<Scalars['Int']['input']>;
  /** What came of it; kept within the department (结果). */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A sheet of an inspection: what the body has and lacks (规范化检查表). */
export type CommitteeInspection = {
  __typename?: 'CommitteeInspection';
  /** The day (检查日期). */
  inspectedOn: Scalars['Date']['output'];
  /** Every item of the list (检查项目). */
  items: Array<CommitteeInspectionItem>;
};

/** An item of a sheet (检查项目). */
export type CommitteeInspectionItem = {
  __typename?: 'CommitteeInspectionItem';
  /** What was looked at (项目). */
  item: CommitteeStandard;
  /** True when it is met (是否达标). */
  met: Scalars['Boolean']['output'];
};

/** What the bureau looks at in a committee (规范化建设项目). */
export type CommitteeStandard =
  /** Its name has the prescribed form (名称统一). */
  | 'UNIFORM_NAME'
  /** Its seal has the prescribed form (印章统一). */
  | 'UNIFORM_SEAL'
  /** The sign of its place has the prescribed form (标牌统一). */
  | 'UNIFORM_SIGN'
  /** It keeps to the prescribed procedure (程序统一). */
  | 'UNIFORM_PROCEDURE'
  /** Its documents have the prescribed form (文书格式统一). */
  | 'UNIFORM_DOCUMENTS'
  /** Its organisation is in place (组织落实). */
  | 'ORGANISATION_IN_PLACE'
  /** Its work is in place (工作落实). */
  | 'WORK_IN_PLACE'
  /** Its rules are in place (制度落实). */
  | 'RULES_IN_PLACE'
  /** Its people are paid (报酬落实). */
  | 'PAY_IN_PLACE'
  /** It has the rule of the duties of posts (岗位职责制度). */
  | 'RULE_OF_POST_DUTIES'
  /** It has the rule of registration (纠纷登记制度). */
  | 'RULE_OF_REGISTRATION'
  /** It has the rule of statistics (统计制度). */
  | 'RULE_OF_STATISTICS'
  /** It has the rule of archives (档案管理制度). */
  | 'RULE_OF_ARCHIVES'
  /** It has the rule of revisits (回访制度). */
  | 'RULE_OF_REVISITS'
  /** It has the rule of sweeps (排查制度). */
  | 'RULE_OF_SWEEPS'
  /** It has the rule of feedback (信息反馈制度). */
  | 'RULE_OF_FEEDBACK'
  /** Its rules hang on the wall (制度上墙). */
  | 'RULES_ON_THE_WALL';

/** An inspection; each item of the list stands on the sheet once (规范化检查). */
export type MediationCommitteeInspectInput = {
  /** The committee (调委会标识). */
  id: Scalars['ID']['input'];
  /** The day of the inspection (检查日期). */
  inspectedOn: Scalars['Date']['input'];
  /** What is met (达标项目). */
  met: Array<CommitteeStandard>;
  /** What is not met (不达标项目). */
  unmet: Array<CommitteeStandard>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of the disputes accepted in a period (人民调解统计). */
export type MediationStatistics = {
  __typename?: 'MediationStatistics';
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled, in writing or orally (调解成功数). */
  settled: Scalars['Int']['output'];
  /** Mediated without success (调解不成数). */
  notSettled: Scalars['Int']['output'];
  /** Withdrawn (撤回数). */
  withdrawn: Scalars['Int']['output'];
  /** Refused by a party (拒绝调解数). */
  refused: Scalars['Int']['output'];
  /** Not decided yet (调解中数). */
  inProgress: Scalars['Int']['output'];
  /** settled / accepted, from 0 to 1; null when none was accepted (调解成功率). */
  successRate?: Maybe<Scalars['Float']['output']>;
  /** (settled + notSettled) / accepted; null when none was accepted (调解率). */
  mediationRate?: Maybe<Scalars['Float']['output']>;
  /** settled / (settled + notSettled); null when none was mediated (调成率). */
  settlementRate?: Maybe<Scalars['Float']['output']>;
  /** Mediated in open session (阳光调解数). */
  openSessions: Scalars['Int']['output'];
  /** Of these settled (阳光调解成功数). */
  openSessionsSettled: Scalars['Int']['output'];
  /** Of these broken out again (阳光调解反弹数). */
  openSessionsRelapsed: Scalars['Int']['output'];
  /** Broke out again after they were closed (反弹数). */
  relapsed: Scalars['Int']['output'];
  /** Still on the ledger (挂账数). */
  onLedger: Scalars['Int']['output'];
  /** What was at stake in all (涉及金额). */
  amount: Money;
  /** By dispute type; types without a dispute are left out (按纠纷类型). */
  byKind: Array<DisputeKindCount>;
  /** By how they came (按来源). */
  byOrigin: Array<DisputeOriginCount>;
  /** By tier of the committee (按层级). */
  byTier: Array<DisputeTierCount>;
  /** By the month in which they were accepted (按月). */
  byMonth: Array<DisputeMonthCount>;
};

/** Disputes of one type (某类纠纷数). */
export type DisputeKindCount = {
  __typename?: 'DisputeKindCount';
  /** The type (纠纷类型). */
  kind: DisputeKind;
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled (调解成功数). */
  settled: Scalars['Int']['output'];
};

/** Disputes of one origin (某来源纠纷数). */
export type DisputeOriginCount = {
  __typename?: 'DisputeOriginCount';
  /** The origin (来源). */
  origin: DisputeOrigin;
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled (调解成功数). */
  settled: Scalars['Int']['output'];
};

/** Disputes of one tier (某层级纠纷数). */
export type DisputeTierCount = {
  __typename?: 'DisputeTierCount';
  /** The tier (层级). */
  tier: MediationTier;
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled (调解成功数). */
  settled: Scalars['Int']['output'];
};

/** Disputes of one month (某月纠纷数). */
export type DisputeMonthCount = {
  __typename?: 'DisputeMonthCount';
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** Accepted (受理数). */
  accepted: Scalars['Int']['output'];
  /** Settled (调解成功数). */
  settled: Scalars['Int']['output'];
};

/** The subsidy of a dispute (个案补贴). */
export type MediationSubsidy = {
  __typename?: 'MediationSubsidy';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: MediationSubsidyStatus;
  /** The dispute; null when it is not in the viewer's reach (纠纷). */
  dispute?: Maybe<Dispute>;
  /** How much, by the scale in force on the day of the claim (金额). */
  amount: Money;
  /** The day of the claim (申报日期). */
  claimedOn: Scalars['Date']['output'];
  /** The day of the payment; null while there is none (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
  /** The mutations that the viewer's posts may do to it in its present state (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** What a case is worth (补贴标准). */
export type SubsidyScale = {
  __typename?: 'SubsidyScale';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Whether it counts (状态). */
  status: SubsidyScaleStatus;
  /** The county; null while the registry does not answer (所在县). */
  region?: Maybe<Region>;
  /** For committees of this tier (层级). */
  tier: MediationTier;
  /** For disputes of this difficulty (难易程度). */
  difficulty: DisputeDifficulty;
  /** How much (金额). */
  amount: Money;
  /** From this day on (起始日期). */
  validFrom: Scalars['Date']['output'];
};

/** States of a case subsidy (个案补贴状态). */
export type MediationSubsidyStatus =
  /** Claimed (已申报). */
  | 'CLAIMED'
  /** Reviewed: the dossier is complete (已审核). */
  | 'REVIEWED'
  /** Approved (已批准). */
  | 'APPROVED'
  /** Rejected (未批准). */
  | 'REJECTED'
  /** Paid (已发放). */
  | 'PAID';

/** Whether a subsidy scale counts (补贴标准状态). */
export type SubsidyScaleStatus =
  /** It counts from its day on (有效). */
  | 'IN_FORCE'
  /** Withdrawn by a counter-entry (已冲销). */
  | 'WITHDRAWN';

/** What comes of an act to a case subsidy (个案补贴办理结果). */
export type MediationSubsidyPayload = {
  __typename?: 'MediationSubsidyPayload';
  /** The case subsidy as it is now; null when the act was not done (个案补贴). */
  mediationSubsidy?: Maybe<MediationSubsidy>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** What comes of an act to a subsidy scale (补贴标准办理结果). */
export type SubsidyScalePayload = {
  __typename?: 'SubsidyScalePayload';
  /** The subsidy scale as it is now; null when the act was not done (补贴标准). */
  subsidyScale?: Maybe<SubsidyScale>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<MediationUserError>;
};

/** A page of case subsidies (个案补贴分页). */
export type MediationSubsidyConnection = {
  __typename?: 'MediationSubsidyConnection';
  /** The case subsidies of the page (本页记录). */
  nodes: Array<MediationSubsidy>;
  /** The case subsidies with their cursors (带游标的记录). */
  edges: Array<MediationSubsidyEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A case subsidy in a page (分页中的个案补贴). */
export type MediationSubsidyEdge = {
  __typename?: 'MediationSubsidyEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The case subsidy (个案补贴). */
  node: MediationSubsidy;
};

/** A claim (申报补贴). */
export type MediationSubsidyClaimInput = {
  /** The dispute, which has one subsidy (纠纷标识). */
  dispute: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** An act that needs nothing but its subsidy (补贴办理事项). */
export type MediationSubsidyNoteInput = {
  /** The case subsidy (个案补贴标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A rejection (不予批准). */
export type MediationSubsidyReasonInput = {
  /** The case subsidy (个案补贴标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** A payment (发放补贴). */
export type MediationSubsidyPayInput = {
  /** The case subsidy (个案补贴标识). */
  id: Scalars['ID']['input'];
  /** The day of the payment (发放日期). */
  paidOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Setting a scale (公布补贴标准). */
export type SubsidyScaleSetInput = {
  /** The county (所在县). */
  region: Scalars['ID']['input'];
  /** For committees of this tier (层级). */
  tier: MediationTier;
  /** For disputes of this difficulty (难易程度). */
  difficulty: DisputeDifficulty;
  /** How much, in yuan (金额). */
  amount: Scalars['Decimal']['input'];
  /** From this day on (起始日期). */
  validFrom: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again does nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Withdrawing a scale (冲销补贴标准). */
export type SubsidyScaleWithdrawInput = {
  /** The scale (补贴标准标识). */
  id: Scalars['ID']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
};

/** Why an act was not done (办理提示代码). */
export type MediationUserErrorCode =
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
  /** There is no such committee (无此调解组织). */
  | 'NO_SUCH_COMMITTEE'
  /** A dispute has two parties at least (当事人不足). */
  | 'TOO_FEW_PARTIES'
  /** A special organ is competent or has taken the matter up (已由专门机关管辖或受理). */
  | 'HANDLED_ELSEWHERE'
  /** The sweep register has no such line (无此排查记录). */
  | 'NO_SUCH_SWEEP'
  /** The act needs its reason (缺少理由). */
  | 'REASON_MISSING'
  /** No mediator is named (未指定调解员). */
  | 'NO_MEDIATOR_NAMED'
  /** The roster has no such mediator in office (无此在任调解员). */
  | 'NO_SUCH_MEDIATOR'
  /** The mediator belongs to another committee (非本会调解员). */
  | 'MEDIATOR_OF_ANOTHER_COMMITTEE'
  /** A party clearly refuses (一方明确拒绝). */
  | 'PARTY_REFUSES'
  /** The parties were not told their rights and duties (未告知权利义务). */
  | 'RIGHTS_NOT_TOLD'
  /** An open session needs the consent of all parties (公开调解须经同意). */
  | 'OPEN_SESSION_NEEDS_CONSENT'
  /** The day lies in the future (日期晚于今天). */
  | 'DAY_IN_FUTURE'
  /** The day lies before what it follows (日期过早). */
  | 'DAY_BEFORE_ACCEPTANCE'
  /** A condition of a written agreement is open (书面协议要件不全). */
  | 'AGREEMENT_NOT_VALID'
  /** The oral agreement was not put on record (口头协议未记录). */
  | 'ORAL_AGREEMENT_NOT_RECORDED'
  /** The dispute has no agreement (没有达成协议). */
  | 'NOTHING_AGREED'
  /** The agreement is on record already (协议已登记). */
  | 'AGREEMENT_ON_RECORD'
  /** The parties were not told of the other routes (未告知其他途径). */
  | 'ROUTES_NOT_TOLD'
  /** A transfer upward waits for its answer already (已提请上移). */
  | 'ALREADY_PROPOSED'
  /** The committee is not of a tier above that serves the place (非上级调委会). */
  | 'NOT_A_TIER_ABOVE'
  /** No transfer upward waits for an answer (无待答复的上移). */
  | 'NOTHING_PROPOSED'
  /** It is for another committee to answer (非本会事项). */
  | 'NOT_YOUR_COMMITTEE'
  /** It is not said what became of the dispute (缺少处理反馈). */
  | 'FEEDBACK_MISSING'
  /** It is not said how far the agreement is performed (缺少履行情况). */
  | 'PERFORMANCE_MISSING'
  /** There is no agreement to perform (无可履行的协议). */
  | 'NOTHING_TO_PERFORM'
  /** A settled dispute is closed only after a revisit (尚未回访). */
  | 'REVISIT_MISSING'
  /** The dossier is not complete (卷宗不齐). */
  | 'DOSSIER_INCOMPLETE'
  /** No paper is named (未选材料). */
  | 'NOTHING_FILED'
  /** Preventive measures are due (缺少预防措施). */
  | 'MEASURES_MISSING'
  /** The parties do not agree to the extension (未同意延长). */
  | 'EXTENSION_NOT_AGREED'
  /** No period of the court's platform runs (无此期限). */
  | 'NO_SUCH_PERIOD'
  /** All parties have to apply jointly (非共同申请). */
  | 'NOT_JOINT'
  /** The thirty days are over (已过申请期限). */
  | 'CONFIRMATION_EXPIRED'
  /** The thirty days still run (申请期限未满). */
  | 'CONFIRMATION_STILL_OPEN'
  /** The extension is longer than the rule allows (延长过久). */
  | 'EXTENSION_TOO_LONG'
  /** Nothing was mediated (未经调解). */
  | 'NOT_MEDIATED'
  /** The dispute is still on the ledger (纠纷未办结). */
  | 'DISPUTE_STILL_OPEN'
  /** The dispute has its subsidy claimed already (已申报). */
  | 'ALREADY_CLAIMED'
  /** There is no scale for this tier and difficulty (无补贴标准). */
  | 'NO_SUBSIDY_SCALE'
  /** Somebody else has to do it, who had no part in it (须由他人办理). */
  | 'SAME_OFFICER'
  /** The year has no budget for it (无预算). */
  | 'NO_BUDGET'
  /** It goes beyond the year's budget (超出预算). */
  | 'BUDGET_EXCEEDED'
  /** The amount is not more than nothing (金额须大于零). */
  | 'AMOUNT_NOT_POSITIVE'
  /** The committee is no township centre (非乡镇调解中心). */
  | 'NOT_A_TOWNSHIP_CENTRE'
  /** It is no month (月份格式不对). */
  | 'NOT_A_MONTH'
  /** The month is not over (当月未满). */
  | 'MONTH_NOT_OVER'
  /** The month was reported already (已报送). */
  | 'ALREADY_SUBMITTED'
  /** A committee has three to nine members (委员人数不符). */
  | 'COMMITTEE_SIZE'
  /** A committee has one head (主任人数不符). */
  | 'ONE_HEAD'
  /** A committee has a woman among its members (缺少妇女委员). */
  | 'NO_WOMAN'
  /** An item of the sheet is missing, or there twice (检查表不完整). */
  | 'SHEET_INCOMPLETE'
  /** The election lies before that of the members in office (当选日期过早). */
  | 'ELECTION_TOO_EARLY'
  /** A name is missing (缺少姓名). */
  | 'NAME_MISSING'
  /** A specialised committee names its field (缺少专业领域). */
  | 'SECTOR_MISSING'
  /** There is no such member in office (无此在任委员). */
  | 'NO_SUCH_MEMBER'
  /** The roster has no such information officer in office (无此在任信息员). */
  | 'NO_SUCH_OFFICER'
  /** The committee is no village committee (非村居调委会). */
  | 'NOT_A_VILLAGE_COMMITTEE'
  /** The villagers' group has an information officer (小组已有信息员). */
  | 'GROUP_HAS_OFFICER'
  /** The officer serves there already (已在该处任职). */
  | 'ALREADY_SERVES_THERE'
  /** A line says what it was about (缺少主题). */
  | 'TOPIC_MISSING'
  /** A number is below zero (数目小于零). */
  | 'COUNT_NEGATIVE'
  /** The books have no such line, or it was corrected (无此登记). */
  | 'NO_SUCH_ENTRY'
  /** The book is kept by the acts themselves (随办理自动登记). */
  | 'BOOK_KEPT_BY_ACTS'
  /** The region is not a county (非县级区划). */
  | 'NOT_A_COUNTY'
  /** The marks are not between 0 and 100 (得分超出范围). */
  | 'MARKS_OUT_OF_RANGE';

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
  Dispute: Dispute;
  MediationCommittee: MediationCommittee;
  Region: Region;
  ConstructionProject: ConstructionProject;
  MediationDossier: MediationDossier;
  JudicialConfirmation: JudicialConfirmation;
  Mediator: Mediator;
  MediationReport: MediationReport;
  MediationSubsidy: MediationSubsidy;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dispute:
    ( { __typename: 'Dispute' }
    & ( GraphQLRecursivePick<FederationTypes['Dispute'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Dispute'], {"number":true}> ) );
  MediationCommittee:
    ( { __typename: 'MediationCommittee' }
    & GraphQLRecursivePick<FederationTypes['MediationCommittee'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"number":true}> );
  MediationDossier:
    ( { __typename: 'MediationDossier' }
    & GraphQLRecursivePick<FederationTypes['MediationDossier'], {"id":true}> );
  JudicialConfirmation:
    ( { __typename: 'JudicialConfirmation' }
    & GraphQLRecursivePick<FederationTypes['JudicialConfirmation'], {"id":true}> );
  Mediator:
    ( { __typename: 'Mediator' }
    & GraphQLRecursivePick<FederationTypes['Mediator'], {"id":true}> );
  MediationReport:
    ( { __typename: 'MediationReport' }
    & GraphQLRecursivePick<FederationTypes['MediationReport'], {"id":true}> );
  MediationSubsidy:
    ( { __typename: 'MediationSubsidy' }
    & GraphQLRecursivePick<FederationTypes['MediationSubsidy'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( MediationUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DisputePayload: ResolverTypeWrapper<DisputePayloadModel>;
  MediationUserError: ResolverTypeWrapper<MediationUserErrorModel>;
  DisputeReportInput: DisputeReportInput;
  DisputeAcceptInput: DisputeAcceptInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MediationDeadlineConnection: ResolverTypeWrapper<MediationDeadlineConnectionModel>;
  MediationDeadlineEdge: ResolverTypeWrapper<Omit<MediationDeadlineEdge, 'node'> & { node: ResolversTypes['MediationDeadline'] }>;
  MediationDeadline: ResolverTypeWrapper<MediationDeadlineModel>;
  RegisterEntry: ResolverTypeWrapper<RegisterEntryModel>;
  RegisterEntryFilter: RegisterEntryFilter;
  RegisterEntryConnection: ResolverTypeWrapper<RegisterEntryConnectionModel>;
  RegisterEntryEdge: ResolverTypeWrapper<Omit<RegisterEntryEdge, 'node'> & { node: ResolversTypes['RegisterEntry'] }>;
  DisputeKind: DisputeKind;
  DisputeStatus: DisputeStatus;
  DisputeResult: DisputeResult;
  DisputeOrigin: DisputeOrigin;
  DisputeDifficulty: DisputeDifficulty;
  MediationMethod: MediationMethod;
  MediationTier: MediationTier;
  CommitteeKind: CommitteeKind;
  MediatorEmployment: MediatorEmployment;
  CommitteePost: CommitteePost;
  RegisterBook: RegisterBook;
  BudgetPurpose: BudgetPurpose;
  DisputeNoteInput: DisputeNoteInput;
  DisputeReasonInput: DisputeReasonInput;
  DisputeLedgerEnterInput: DisputeLedgerEnterInput;
  DisputeAssignInput: DisputeAssignInput;
  DisputeMediationStartInput: DisputeMediationStartInput;
  DisputeSessionRecordInput: DisputeSessionRecordInput;
  DisputePeriodExtendInput: DisputePeriodExtendInput;
  DisputeSettleInput: DisputeSettleInput;
  DisputeMediationFailInput: DisputeMediationFailInput;
  DisputeEscalationProposeInput: DisputeEscalationProposeInput;
  DisputeStrikeOffInput: DisputeStrikeOffInput;
  DisputeRevisitInput: DisputeRevisitInput;
  DisputeDossierFileInput: DisputeDossierFileInput;
  DisputePoliceInformInput: DisputePoliceInformInput;
  DisputeAgreementEnterInput: DisputeAgreementEnterInput;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  MediationCommittee: ResolverTypeWrapper<MediationCommitteeModel>;
  Region: ResolverTypeWrapper<RegionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  DisputeFilter: DisputeFilter;
  DisputeConnection: ResolverTypeWrapper<DisputeConnectionModel>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  MediationDossier: ResolverTypeWrapper<MediationDossierModel>;
  MediationDossierStatus: MediationDossierStatus;
  MediationDossierPayload: ResolverTypeWrapper<MediationDossierPayloadModel>;
  MediationDossierConnection: ResolverTypeWrapper<MediationDossierConnectionModel>;
  MediationDossierEdge: ResolverTypeWrapper<Omit<MediationDossierEdge, 'node'> & { node: ResolversTypes['MediationDossier'] }>;
  MediationDossierNoteInput: MediationDossierNoteInput;
  MediationDossierMarkInput: MediationDossierMarkInput;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralModel>;
  Referral: ResolverTypeWrapper<Referral>;
  IncomingReferralConnection: ResolverTypeWrapper<IncomingReferralConnectionModel>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  MediationReferralPayload: ResolverTypeWrapper<MediationReferralPayloadModel>;
  MediationReferralReturnInput: MediationReferralReturnInput;
  JudicialConfirmation: ResolverTypeWrapper<JudicialConfirmationModel>;
  JudicialConfirmationStatus: JudicialConfirmationStatus;
  JudicialConfirmationPayload: ResolverTypeWrapper<JudicialConfirmationPayloadModel>;
  JudicialConfirmationConnection: ResolverTypeWrapper<JudicialConfirmationConnectionModel>;
  JudicialConfirmationEdge: ResolverTypeWrapper<Omit<JudicialConfirmationEdge, 'node'> & { node: ResolversTypes['JudicialConfirmation'] }>;
  JudicialConfirmationApplyInput: JudicialConfirmationApplyInput;
  JudicialConfirmationExpireInput: JudicialConfirmationExpireInput;
  JudicialConfirmationCourtInput: JudicialConfirmationCourtInput;
  JudicialConfirmationExtendInput: JudicialConfirmationExtendInput;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberModel>;
  Mediator: ResolverTypeWrapper<MediatorModel>;
  MediationNetwork: ResolverTypeWrapper<MediationNetworkModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommitteeCount: ResolverTypeWrapper<CommitteeCountModel>;
  MonthlyReportCompliance: ResolverTypeWrapper<MonthlyReportComplianceModel>;
  MediationBudget: ResolverTypeWrapper<MediationBudgetModel>;
  BudgetLine: ResolverTypeWrapper<BudgetLineModel>;
  CaseSubsidyStatistics: ResolverTypeWrapper<CaseSubsidyStatisticsModel>;
  DossierReviewSummary: ResolverTypeWrapper<DossierReviewSummary>;
  MediationCommitteeFilter: MediationCommitteeFilter;
  MediationCommitteeConnection: ResolverTypeWrapper<MediationCommitteeConnectionModel>;
  MediationCommitteeEdge: ResolverTypeWrapper<Omit<MediationCommitteeEdge, 'node'> & { node: ResolversTypes['MediationCommittee'] }>;
  InformationOfficer: ResolverTypeWrapper<InformationOfficerModel>;
  InformationOfficerConnection: ResolverTypeWrapper<InformationOfficerConnectionModel>;
  InformationOfficerEdge: ResolverTypeWrapper<Omit<InformationOfficerEdge, 'node'> & { node: ResolversTypes['InformationOfficer'] }>;
  InformationOfficerAppointInput: InformationOfficerAppointInput;
  InformationOfficerTransferInput: InformationOfficerTransferInput;
  InformationOfficerReleaseInput: InformationOfficerReleaseInput;
  MediationSession: ResolverTypeWrapper<MediationSessionModel>;
  MediationAgreement: ResolverTypeWrapper<MediationAgreementModel>;
  DisputeEscalation: ResolverTypeWrapper<DisputeEscalationModel>;
  DisputeRevisit: ResolverTypeWrapper<DisputeRevisitModel>;
  DisputePoliceReport: ResolverTypeWrapper<DisputePoliceReport>;
  DossierPaper: ResolverTypeWrapper<DossierPaper>;
  AgreementForm: AgreementForm;
  DisputeEscalationMode: DisputeEscalationMode;
  DisputeEscalationStatus: DisputeEscalationStatus;
  AgreementPerformance: AgreementPerformance;
  DisputeSatisfaction: DisputeSatisfaction;
  PoliceReportGround: PoliceReportGround;
  MediationDossierItem: MediationDossierItem;
  MediationReport: ResolverTypeWrapper<MediationReportModel>;
  MediationReportEdition: ResolverTypeWrapper<MediationReportEditionModel>;
  MediationReportLine: ResolverTypeWrapper<MediationReportLineModel>;
  CommitteeChange: ResolverTypeWrapper<CommitteeChangeModel>;
  MediationReportStatus: MediationReportStatus;
  CommitteeChangeKind: CommitteeChangeKind;
  MediationReportPayload: ResolverTypeWrapper<MediationReportPayloadModel>;
  MediationReportConnection: ResolverTypeWrapper<MediationReportConnectionModel>;
  MediationReportEdge: ResolverTypeWrapper<Omit<MediationReportEdge, 'node'> & { node: ResolversTypes['MediationReport'] }>;
  MediationReportSubmitInput: MediationReportSubmitInput;
  MediationReportReasonInput: MediationReportReasonInput;
  MediationReportNoteInput: MediationReportNoteInput;
  MediationCommitteeStatus: MediationCommitteeStatus;
  MediatorDiscipline: MediatorDiscipline;
  MediatorBreach: MediatorBreach;
  MediationCommitteePayload: ResolverTypeWrapper<MediationCommitteePayloadModel>;
  MediationCommitteeEstablishInput: MediationCommitteeEstablishInput;
  CommitteeSeatInput: CommitteeSeatInput;
  MediationCommitteeElectInput: MediationCommitteeElectInput;
  MediationCommitteeMemberReplaceInput: MediationCommitteeMemberReplaceInput;
  MediationCommitteeReasonInput: MediationCommitteeReasonInput;
  MediatorAppointInput: MediatorAppointInput;
  MediatorDisciplineInput: MediatorDisciplineInput;
  MediatorReleaseInput: MediatorReleaseInput;
  RegisterEntryAddInput: RegisterEntryAddInput;
  RegisterEntryCorrectInput: RegisterEntryCorrectInput;
  CommitteeInspection: ResolverTypeWrapper<CommitteeInspectionModel>;
  CommitteeInspectionItem: ResolverTypeWrapper<CommitteeInspectionItemModel>;
  CommitteeStandard: CommitteeStandard;
  MediationCommitteeInspectInput: MediationCommitteeInspectInput;
  MediationStatistics: ResolverTypeWrapper<MediationStatisticsModel>;
  DisputeKindCount: ResolverTypeWrapper<DisputeKindCountModel>;
  DisputeOriginCount: ResolverTypeWrapper<DisputeOriginCountModel>;
  DisputeTierCount: ResolverTypeWrapper<DisputeTierCountModel>;
  DisputeMonthCount: ResolverTypeWrapper<DisputeMonthCountModel>;
  MediationSubsidy: ResolverTypeWrapper<MediationSubsidyModel>;
  SubsidyScale: ResolverTypeWrapper<SubsidyScaleModel>;
  MediationSubsidyStatus: MediationSubsidyStatus;
  SubsidyScaleStatus: SubsidyScaleStatus;
  MediationSubsidyPayload: ResolverTypeWrapper<MediationSubsidyPayloadModel>;
  SubsidyScalePayload: ResolverTypeWrapper<SubsidyScalePayloadModel>;
  MediationSubsidyConnection: ResolverTypeWrapper<MediationSubsidyConnectionModel>;
  MediationSubsidyEdge: ResolverTypeWrapper<Omit<MediationSubsidyEdge, 'node'> & { node: ResolversTypes['MediationSubsidy'] }>;
  MediationSubsidyClaimInput: MediationSubsidyClaimInput;
  MediationSubsidyNoteInput: MediationSubsidyNoteInput;
  MediationSubsidyReasonInput: MediationSubsidyReasonInput;
  MediationSubsidyPayInput: MediationSubsidyPayInput;
  SubsidyScaleSetInput: SubsidyScaleSetInput;
  SubsidyScaleWithdrawInput: SubsidyScaleWithdrawInput;
  MediationUserErrorCode: MediationUserErrorCode;
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
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  DisputePayload: DisputePayloadModel;
  MediationUserError: MediationUserErrorModel;
  DisputeReportInput: DisputeReportInput;
  DisputeAcceptInput: DisputeAcceptInput;
  Boolean: Scalars['Boolean']['output'];
  MediationDeadlineConnection: MediationDeadlineConnectionModel;
  MediationDeadlineEdge: Omit<MediationDeadlineEdge, 'node'> & { node: ResolversParentTypes['MediationDeadline'] };
  MediationDeadline: MediationDeadlineModel;
  RegisterEntry: RegisterEntryModel;
  RegisterEntryFilter: RegisterEntryFilter;
  RegisterEntryConnection: RegisterEntryConnectionModel;
  RegisterEntryEdge: Omit<RegisterEntryEdge, 'node'> & { node: ResolversParentTypes['RegisterEntry'] };
  DisputeNoteInput: DisputeNoteInput;
  DisputeReasonInput: DisputeReasonInput;
  DisputeLedgerEnterInput: DisputeLedgerEnterInput;
  DisputeAssignInput: DisputeAssignInput;
  DisputeMediationStartInput: DisputeMediationStartInput;
  DisputeSessionRecordInput: DisputeSessionRecordInput;
  DisputePeriodExtendInput: DisputePeriodExtendInput;
  DisputeSettleInput: DisputeSettleInput;
  DisputeMediationFailInput: DisputeMediationFailInput;
  DisputeEscalationProposeInput: DisputeEscalationProposeInput;
  DisputeStrikeOffInput: DisputeStrikeOffInput;
  DisputeRevisitInput: DisputeRevisitInput;
  DisputeDossierFileInput: DisputeDossierFileInput;
  DisputePoliceInformInput: DisputePoliceInformInput;
  DisputeAgreementEnterInput: DisputeAgreementEnterInput;
  Dispute: DisputeModel;
  MediationCommittee: MediationCommitteeModel;
  Region: RegionModel;
  Organization: OrganizationModel;
  ConstructionProject: ConstructionProjectModel;
  DisputeFilter: DisputeFilter;
  DisputeConnection: DisputeConnectionModel;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  MediationDossier: MediationDossierModel;
  MediationDossierPayload: MediationDossierPayloadModel;
  MediationDossierConnection: MediationDossierConnectionModel;
  MediationDossierEdge: Omit<MediationDossierEdge, 'node'> & { node: ResolversParentTypes['MediationDossier'] };
  MediationDossierNoteInput: MediationDossierNoteInput;
  MediationDossierMarkInput: MediationDossierMarkInput;
  IncomingReferral: IncomingReferralModel;
  Referral: Referral;
  IncomingReferralConnection: IncomingReferralConnectionModel;
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  MediationReferralPayload: MediationReferralPayloadModel;
  MediationReferralReturnInput: MediationReferralReturnInput;
  JudicialConfirmation: JudicialConfirmationModel;
  JudicialConfirmationPayload: JudicialConfirmationPayloadModel;
  JudicialConfirmationConnection: JudicialConfirmationConnectionModel;
  JudicialConfirmationEdge: Omit<JudicialConfirmationEdge, 'node'> & { node: ResolversParentTypes['JudicialConfirmation'] };
  JudicialConfirmationApplyInput: JudicialConfirmationApplyInput;
  JudicialConfirmationExpireInput: JudicialConfirmationExpireInput;
  JudicialConfirmationCourtInput: JudicialConfirmationCourtInput;
  JudicialConfirmationExtendInput: JudicialConfirmationExtendInput;
  CommitteeMember: CommitteeMemberModel;
  Mediator: MediatorModel;
  MediationNetwork: MediationNetworkModel;
  Float: Scalars['Float']['output'];
  CommitteeCount: CommitteeCountModel;
  MonthlyReportCompliance: MonthlyReportComplianceModel;
  MediationBudget: MediationBudgetModel;
  BudgetLine: BudgetLineModel;
  CaseSubsidyStatistics: CaseSubsidyStatisticsModel;
  DossierReviewSummary: DossierReviewSummary;
  MediationCommitteeFilter: MediationCommitteeFilter;
  MediationCommitteeConnection: MediationCommitteeConnectionModel;
  MediationCommitteeEdge: Omit<MediationCommitteeEdge, 'node'> & { node: ResolversParentTypes['MediationCommittee'] };
  InformationOfficer: InformationOfficerModel;
  InformationOfficerConnection: InformationOfficerConnectionModel;
  InformationOfficerEdge: Omit<InformationOfficerEdge, 'node'> & { node: ResolversParentTypes['InformationOfficer'] };
  InformationOfficerAppointInput: InformationOfficerAppointInput;
  InformationOfficerTransferInput: InformationOfficerTransferInput;
  InformationOfficerReleaseInput: InformationOfficerReleaseInput;
  MediationSession: MediationSessionModel;
  MediationAgreement: MediationAgreementModel;
  DisputeEscalation: DisputeEscalationModel;
  DisputeRevisit: DisputeRevisitModel;
  DisputePoliceReport: DisputePoliceReport;
  DossierPaper: DossierPaper;
  MediationReport: MediationReportModel;
  MediationReportEdition: MediationReportEditionModel;
  MediationReportLine: MediationReportLineModel;
  CommitteeChange: CommitteeChangeModel;
  MediationReportPayload: MediationReportPayloadModel;
  MediationReportConnection: MediationReportConnectionModel;
  MediationReportEdge: Omit<MediationReportEdge, 'node'> & { node: ResolversParentTypes['MediationReport'] };
  MediationReportSubmitInput: MediationReportSubmitInput;
  MediationReportReasonInput: MediationReportReasonInput;
  MediationReportNoteInput: MediationReportNoteInput;
  MediationCommitteePayload: MediationCommitteePayloadModel;
  MediationCommitteeEstablishInput: MediationCommitteeEstablishInput;
  CommitteeSeatInput: CommitteeSeatInput;
  MediationCommitteeElectInput: MediationCommitteeElectInput;
  MediationCommitteeMemberReplaceInput: MediationCommitteeMemberReplaceInput;
  MediationCommitteeReasonInput: MediationCommitteeReasonInput;
  MediatorAppointInput: MediatorAppointInput;
  MediatorDisciplineInput: MediatorDisciplineInput;
  MediatorReleaseInput: MediatorReleaseInput;
  RegisterEntryAddInput: RegisterEntryAddInput;
  RegisterEntryCorrectInput: RegisterEntryCorrectInput;
  CommitteeInspection: CommitteeInspectionModel;
  CommitteeInspectionItem: CommitteeInspectionItemModel;
  MediationCommitteeInspectInput: MediationCommitteeInspectInput;
  MediationStatistics: MediationStatisticsModel;
  DisputeKindCount: DisputeKindCountModel;
  DisputeOriginCount: DisputeOriginCountModel;
  DisputeTierCount: DisputeTierCountModel;
  DisputeMonthCount: DisputeMonthCountModel;
  MediationSubsidy: MediationSubsidyModel;
  SubsidyScale: SubsidyScaleModel;
  MediationSubsidyPayload: MediationSubsidyPayloadModel;
  SubsidyScalePayload: SubsidyScalePayloadModel;
  MediationSubsidyConnection: MediationSubsidyConnectionModel;
  MediationSubsidyEdge: Omit<MediationSubsidyEdge, 'node'> & { node: ResolversParentTypes['MediationSubsidy'] };
  MediationSubsidyClaimInput: MediationSubsidyClaimInput;
  MediationSubsidyNoteInput: MediationSubsidyNoteInput;
  MediationSubsidyReasonInput: MediationSubsidyReasonInput;
  MediationSubsidyPayInput: MediationSubsidyPayInput;
  SubsidyScaleSetInput: SubsidyScaleSetInput;
  SubsidyScaleWithdrawInput: SubsidyScaleWithdrawInput;
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
  disputeInbox?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputeInboxArgs, 'first'>>;
  mediationDeadlines?: Resolver<ResolversTypes['MediationDeadlineConnection'], ParentType, ContextType, RequireFields<QueryMediationDeadlinesArgs, 'first'>>;
  registerEntries?: Resolver<ResolversTypes['RegisterEntryConnection'], ParentType, ContextType, RequireFields<QueryRegisterEntriesArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  mediationDossier?: Resolver<Maybe<ResolversTypes['MediationDossier']>, ParentType, ContextType, RequireFields<QueryMediationDossierArgs, 'id'>>;
  mediationDossierInbox?: Resolver<ResolversTypes['MediationDossierConnection'], ParentType, ContextType, RequireFields<QueryMediationDossierInboxArgs, 'first'>>;
  mediationReferralInbox?: Resolver<ResolversTypes['IncomingReferralConnection'], ParentType, ContextType, RequireFields<QueryMediationReferralInboxArgs, 'first'>>;
  judicialConfirmation?: Resolver<Maybe<ResolversTypes['JudicialConfirmation']>, ParentType, ContextType, RequireFields<QueryJudicialConfirmationArgs, 'id'>>;
  judicialConfirmationInbox?: Resolver<ResolversTypes['JudicialConfirmationConnection'], ParentType, ContextType, RequireFields<QueryJudicialConfirmationInboxArgs, 'first'>>;
  mediationCommittees?: Resolver<ResolversTypes['MediationCommitteeConnection'], ParentType, ContextType, RequireFields<QueryMediationCommitteesArgs, 'first'>>;
  informationOfficers?: Resolver<ResolversTypes['InformationOfficerConnection'], ParentType, ContextType, RequireFields<QueryInformationOfficersArgs, 'first'>>;
  disputeByNumber?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeByNumberArgs, 'number'>>;
  disputesByParty?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesByPartyArgs, 'party' | 'reason' | 'first'>>;
  escalationInbox?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryEscalationInboxArgs, 'first'>>;
  mediationReport?: Resolver<Maybe<ResolversTypes['MediationReport']>, ParentType, ContextType, RequireFields<QueryMediationReportArgs, 'id'>>;
  mediationReportInbox?: Resolver<ResolversTypes['MediationReportConnection'], ParentType, ContextType, RequireFields<QueryMediationReportInboxArgs, 'first'>>;
  mediationReportsDue?: Resolver<Array<ResolversTypes['MediationCommittee']>, ParentType, ContextType, RequireFields<QueryMediationReportsDueArgs, 'on'>>;
  committeeChanges?: Resolver<Array<ResolversTypes['CommitteeChange']>, ParentType, ContextType, RequireFields<QueryCommitteeChangesArgs, 'region' | 'period'>>;
  mediationSubsidy?: Resolver<Maybe<ResolversTypes['MediationSubsidy']>, ParentType, ContextType, RequireFields<QueryMediationSubsidyArgs, 'id'>>;
  mediationSubsidyInbox?: Resolver<ResolversTypes['MediationSubsidyConnection'], ParentType, ContextType, RequireFields<QueryMediationSubsidyInboxArgs, 'first'>>;
  subsidyScales?: Resolver<Array<ResolversTypes['SubsidyScale']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  disputeReport?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeReportArgs, 'input'>>;
  disputeAccept?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeAcceptArgs, 'input'>>;
  disputeDecline?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeDeclineArgs, 'input'>>;
  disputeLedgerEnter?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeLedgerEnterArgs, 'input'>>;
  disputeSettleOnTheSpot?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeSettleOnTheSpotArgs, 'input'>>;
  disputeAssign?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeAssignArgs, 'input'>>;
  disputeReassign?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeReassignArgs, 'input'>>;
  disputeMediationStart?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeMediationStartArgs, 'input'>>;
  disputeSessionRecord?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeSessionRecordArgs, 'input'>>;
  disputePeriodExtend?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputePeriodExtendArgs, 'input'>>;
  disputeSettle?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeSettleArgs, 'input'>>;
  disputeAgreementEnter?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeAgreementEnterArgs, 'input'>>;
  disputeMediationFail?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeMediationFailArgs, 'input'>>;
  disputeWithdraw?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeWithdrawArgs, 'input'>>;
  disputeRefuse?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeRefuseArgs, 'input'>>;
  disputeEscalationPropose?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeEscalationProposeArgs, 'input'>>;
  disputeEscalationAccept?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeEscalationAcceptArgs, 'input'>>;
  disputeEscalationDecline?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeEscalationDeclineArgs, 'input'>>;
  disputeStrikeOff?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeStrikeOffArgs, 'input'>>;
  disputeRevisit?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeRevisitArgs, 'input'>>;
  disputeReopen?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeReopenArgs, 'input'>>;
  disputeDossierFile?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeDossierFileArgs, 'input'>>;
  disputeClose?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputeCloseArgs, 'input'>>;
  disputePoliceInform?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationDisputePoliceInformArgs, 'input'>>;
  mediationDossierArchive?: Resolver<ResolversTypes['MediationDossierPayload'], ParentType, ContextType, RequireFields<MutationMediationDossierArchiveArgs, 'input'>>;
  mediationDossierSample?: Resolver<ResolversTypes['MediationDossierPayload'], ParentType, ContextType, RequireFields<MutationMediationDossierSampleArgs, 'input'>>;
  mediationDossierMark?: Resolver<ResolversTypes['MediationDossierPayload'], ParentType, ContextType, RequireFields<MutationMediationDossierMarkArgs, 'input'>>;
  mediationReferralReturn?: Resolver<ResolversTypes['MediationReferralPayload'], ParentType, ContextType, RequireFields<MutationMediationReferralReturnArgs, 'input'>>;
  judicialConfirmationApply?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationApplyArgs, 'input'>>;
  judicialConfirmationExpire?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationExpireArgs, 'input'>>;
  judicialConfirmationAccept?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationAcceptArgs, 'input'>>;
  judicialConfirmationTurnDown?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationTurnDownArgs, 'input'>>;
  judicialConfirmationExtend?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationExtendArgs, 'input'>>;
  judicialConfirmationConfirm?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationConfirmArgs, 'input'>>;
  judicialConfirmationReject?: Resolver<ResolversTypes['JudicialConfirmationPayload'], ParentType, ContextType, RequireFields<MutationJudicialConfirmationRejectArgs, 'input'>>;
  informationOfficerAppoint?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationInformationOfficerAppointArgs, 'input'>>;
  informationOfficerTransfer?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationInformationOfficerTransferArgs, 'input'>>;
  informationOfficerRelease?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationInformationOfficerReleaseArgs, 'input'>>;
  mediationReportSubmit?: Resolver<ResolversTypes['MediationReportPayload'], ParentType, ContextType, RequireFields<MutationMediationReportSubmitArgs, 'input'>>;
  mediationReportReturn?: Resolver<ResolversTypes['MediationReportPayload'], ParentType, ContextType, RequireFields<MutationMediationReportReturnArgs, 'input'>>;
  mediationReportResubmit?: Resolver<ResolversTypes['MediationReportPayload'], ParentType, ContextType, RequireFields<MutationMediationReportResubmitArgs, 'input'>>;
  mediationReportAccept?: Resolver<ResolversTypes['MediationReportPayload'], ParentType, ContextType, RequireFields<MutationMediationReportAcceptArgs, 'input'>>;
  mediationCommitteeEstablish?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeEstablishArgs, 'input'>>;
  mediationCommitteeElect?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeElectArgs, 'input'>>;
  mediationCommitteeMemberReplace?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeMemberReplaceArgs, 'input'>>;
  mediationCommitteeSuspend?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeSuspendArgs, 'input'>>;
  mediationCommitteeResume?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeResumeArgs, 'input'>>;
  mediationCommitteeDissolve?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeDissolveArgs, 'input'>>;
  mediatorAppoint?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediatorAppointArgs, 'input'>>;
  mediatorDiscipline?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediatorDisciplineArgs, 'input'>>;
  mediatorRelease?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediatorReleaseArgs, 'input'>>;
  registerEntryAdd?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationRegisterEntryAddArgs, 'input'>>;
  registerEntryCorrect?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationRegisterEntryCorrectArgs, 'input'>>;
  mediationCommitteeInspect?: Resolver<ResolversTypes['MediationCommitteePayload'], ParentType, ContextType, RequireFields<MutationMediationCommitteeInspectArgs, 'input'>>;
  mediationSubsidyClaim?: Resolver<ResolversTypes['MediationSubsidyPayload'], ParentType, ContextType, RequireFields<MutationMediationSubsidyClaimArgs, 'input'>>;
  mediationSubsidyReview?: Resolver<ResolversTypes['MediationSubsidyPayload'], ParentType, ContextType, RequireFields<MutationMediationSubsidyReviewArgs, 'input'>>;
  mediationSubsidyApprove?: Resolver<ResolversTypes['MediationSubsidyPayload'], ParentType, ContextType, RequireFields<MutationMediationSubsidyApproveArgs, 'input'>>;
  mediationSubsidyReject?: Resolver<ResolversTypes['MediationSubsidyPayload'], ParentType, ContextType, RequireFields<MutationMediationSubsidyRejectArgs, 'input'>>;
  mediationSubsidyPay?: Resolver<ResolversTypes['MediationSubsidyPayload'], ParentType, ContextType, RequireFields<MutationMediationSubsidyPayArgs, 'input'>>;
  subsidyScaleSet?: Resolver<ResolversTypes['SubsidyScalePayload'], ParentType, ContextType, RequireFields<MutationSubsidyScaleSetArgs, 'input'>>;
  subsidyScaleWithdraw?: Resolver<ResolversTypes['SubsidyScalePayload'], ParentType, ContextType, RequireFields<MutationSubsidyScaleWithdrawArgs, 'input'>>;
};

export type DisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputePayload'] = ResolversParentTypes['DisputePayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type MediationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationUserError'] = ResolversParentTypes['MediationUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MediationUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MediationUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediationDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDeadlineConnection'] = ResolversParentTypes['MediationDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MediationDeadline']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MediationDeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDeadlineEdge'] = ResolversParentTypes['MediationDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationDeadline'], ParentType, ContextType>;
};

export type MediationDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDeadline'] = ResolversParentTypes['MediationDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['JudicialConfirmation']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['MediationCommittee']>, ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  book?: Resolver<ResolversTypes['RegisterBook'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntryConnection'] = ResolversParentTypes['RegisterEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RegisterEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntryEdge'] = ResolversParentTypes['RegisterEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterEntry'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DisputeResult'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DisputeOrigin'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['DisputeDifficulty'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MediationMethod'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relapsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedWithin30Days?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  mediators?: Resolver<Array<ResolversTypes['Mediator']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['MediationSession']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['MediationAgreement']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['DisputeEscalation']>, ParentType, ContextType>;
  revisits?: Resolver<Array<ResolversTypes['DisputeRevisit']>, ParentType, ContextType>;
  policeReports?: Resolver<Array<ResolversTypes['DisputePoliceReport']>, ParentType, ContextType>;
  dossierPapers?: Resolver<Array<ResolversTypes['DossierPaper']>, ParentType, ContextType>;
  missingPapers?: Resolver<Array<ResolversTypes['MediationDossierItem']>, ParentType, ContextType>;
  sweepNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['MediationDossier']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['MediationSubsidy']>, ParentType, ContextType>;
  confirmations?: Resolver<Array<ResolversTypes['JudicialConfirmation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCommittee'] = ResolversParentTypes['MediationCommittee'], FederationReferenceType extends FederationReferenceTypes['MediationCommittee'] = FederationReferenceTypes['MediationCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['MediationTier'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  mediators?: Resolver<Array<ResolversTypes['Mediator']>, ParentType, ContextType>;
  informationOfficers?: Resolver<Array<ResolversTypes['InformationOfficer']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediationCommitteeStatus'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['CommitteeInspection']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediation?: Resolver<Maybe<ResolversTypes['MediationStatistics']>, ParentType, ContextType, RequireFields<RegionMediationArgs, 'period'>>;
  mediationNetwork?: Resolver<Maybe<ResolversTypes['MediationNetwork']>, ParentType, ContextType, RequireFields<RegionMediationNetworkArgs, 'on'>>;
  monthlyReports?: Resolver<Maybe<ResolversTypes['MonthlyReportCompliance']>, ParentType, ContextType, RequireFields<RegionMonthlyReportsArgs, 'period'>>;
  mediationBudget?: Resolver<Maybe<ResolversTypes['MediationBudget']>, ParentType, ContextType, RequireFields<RegionMediationBudgetArgs, 'year'>>;
  caseSubsidies?: Resolver<Maybe<ResolversTypes['CaseSubsidyStatistics']>, ParentType, ContextType, RequireFields<RegionCaseSubsidiesArgs, 'period'>>;
  dossierReview?: Resolver<Maybe<ResolversTypes['DossierReviewSummary']>, ParentType, ContextType, RequireFields<RegionDossierReviewArgs, 'year' | 'bestRank'>>;
  registerEntryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RegionRegisterEntryCountArgs, 'book' | 'period'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openDisputeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type MediationDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDossier'] = ResolversParentTypes['MediationDossier'], FederationReferenceType extends FederationReferenceTypes['MediationDossier'] = FederationReferenceTypes['MediationDossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationDossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediationDossierStatus'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  markedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marks?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationDossierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDossierPayload'] = ResolversParentTypes['MediationDossierPayload']> = {
  mediationDossier?: Resolver<Maybe<ResolversTypes['MediationDossier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type MediationDossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDossierConnection'] = ResolversParentTypes['MediationDossierConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MediationDossier']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MediationDossierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationDossierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationDossierEdge'] = ResolversParentTypes['MediationDossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationDossier'], ParentType, ContextType>;
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

export type MediationReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReferralPayload'] = ResolversParentTypes['MediationReferralPayload']> = {
  incomingReferral?: Resolver<Maybe<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type JudicialConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialConfirmation'] = ResolversParentTypes['JudicialConfirmation'], FederationReferenceType extends FederationReferenceTypes['JudicialConfirmation'] = FederationReferenceTypes['JudicialConfirmation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JudicialConfirmation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JudicialConfirmationStatus'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudicialConfirmationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialConfirmationPayload'] = ResolversParentTypes['JudicialConfirmationPayload']> = {
  judicialConfirmation?: Resolver<Maybe<ResolversTypes['JudicialConfirmation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type JudicialConfirmationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialConfirmationConnection'] = ResolversParentTypes['JudicialConfirmationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['JudicialConfirmation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JudicialConfirmationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudicialConfirmationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialConfirmationEdge'] = ResolversParentTypes['JudicialConfirmationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JudicialConfirmation'], ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePost'], ParentType, ContextType>;
  electedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mediator'] = ResolversParentTypes['Mediator'], FederationReferenceType extends FederationReferenceTypes['Mediator'] = FederationReferenceTypes['Mediator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mediator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['MediatorEmployment'], ParentType, ContextType>;
  villagersGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediationNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationNetwork'] = ResolversParentTypes['MediationNetwork']> = {
  committees?: Resolver<Array<ResolversTypes['CommitteeCount']>, ParentType, ContextType>;
  mediators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullTimeMediators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  informationOfficers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCommittees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCommitteesWithFullTimeMediator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullTimeCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fewestMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommitteeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCount'] = ResolversParentTypes['CommitteeCount']> = {
  tier?: Resolver<ResolversTypes['MediationTier'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyReportComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyReportCompliance'] = ResolversParentTypes['MonthlyReportCompliance']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationBudget'] = ResolversParentTypes['MediationBudget']> = {
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  subsidyPerAcceptedDispute?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  purpose?: Resolver<ResolversTypes['BudgetPurpose'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CaseSubsidyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSubsidyStatistics'] = ResolversParentTypes['CaseSubsidyStatistics']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  incompleteDossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierReviewSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierReviewSummary'] = ResolversParentTypes['DossierReviewSummary']> = {
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinBestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationCommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCommitteeConnection'] = ResolversParentTypes['MediationCommitteeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MediationCommittee']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MediationCommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationCommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCommitteeEdge'] = ResolversParentTypes['MediationCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
};

export type InformationOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationOfficer'] = ResolversParentTypes['InformationOfficer']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  villagersGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InformationOfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationOfficerConnection'] = ResolversParentTypes['InformationOfficerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['InformationOfficer']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InformationOfficerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InformationOfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationOfficerEdge'] = ResolversParentTypes['InformationOfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InformationOfficer'], ParentType, ContextType>;
};

export type MediationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSession'] = ResolversParentTypes['MediationSession']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MediationMethod'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationAgreement'] = ResolversParentTypes['MediationAgreement']> = {
  form?: Resolver<ResolversTypes['AgreementForm'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  performBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type DisputeEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEscalation'] = ResolversParentTypes['DisputeEscalation']> = {
  fromCommittee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  toCommittee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DisputeEscalationMode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeEscalationStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DisputeRevisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeRevisit'] = ResolversParentTypes['DisputeRevisit']> = {
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['AgreementPerformance']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['DisputeSatisfaction'], ParentType, ContextType>;
};

export type DisputePoliceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputePoliceReport'] = ResolversParentTypes['DisputePoliceReport']> = {
  ground?: Resolver<ResolversTypes['PoliceReportGround'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DossierPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierPaper'] = ResolversParentTypes['DossierPaper']> = {
  item?: Resolver<ResolversTypes['MediationDossierItem'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReport'] = ResolversParentTypes['MediationReport'], FederationReferenceType extends FederationReferenceTypes['MediationReport'] = FederationReferenceTypes['MediationReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediationReportStatus'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['MediationReportEdition']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationReportEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReportEdition'] = ResolversParentTypes['MediationReportEdition']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['MediationReportLine']>, ParentType, ContextType>;
};

export type MediationReportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReportLine'] = ResolversParentTypes['MediationReportLine']> = {
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CommitteeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeChange'] = ResolversParentTypes['CommitteeChange']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeChangeKind'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['MediationCommittee'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
};

export type MediationReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReportPayload'] = ResolversParentTypes['MediationReportPayload']> = {
  mediationReport?: Resolver<Maybe<ResolversTypes['MediationReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type MediationReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReportConnection'] = ResolversParentTypes['MediationReportConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MediationReport']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MediationReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReportEdge'] = ResolversParentTypes['MediationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationReport'], ParentType, ContextType>;
};

export type MediationCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCommitteePayload'] = ResolversParentTypes['MediationCommitteePayload']> = {
  mediationCommittee?: Resolver<Maybe<ResolversTypes['MediationCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type CommitteeInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeInspection'] = ResolversParentTypes['CommitteeInspection']> = {
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CommitteeInspectionItem']>, ParentType, ContextType>;
};

export type CommitteeInspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeInspectionItem'] = ResolversParentTypes['CommitteeInspectionItem']> = {
  item?: Resolver<ResolversTypes['CommitteeStandard'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MediationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStatistics'] = ResolversParentTypes['MediationStatistics']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mediationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  settlementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSessionsSettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSessionsRelapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLedger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['DisputeKindCount']>, ParentType, ContextType>;
  byOrigin?: Resolver<Array<ResolversTypes['DisputeOriginCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['DisputeTierCount']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['DisputeMonthCount']>, ParentType, ContextType>;
};

export type DisputeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeKindCount'] = ResolversParentTypes['DisputeKindCount']> = {
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeOriginCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeOriginCount'] = ResolversParentTypes['DisputeOriginCount']> = {
  origin?: Resolver<ResolversTypes['DisputeOrigin'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeTierCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeTierCount'] = ResolversParentTypes['DisputeTierCount']> = {
  tier?: Resolver<ResolversTypes['MediationTier'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeMonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeMonthCount'] = ResolversParentTypes['DisputeMonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationSubsidyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSubsidy'] = ResolversParentTypes['MediationSubsidy'], FederationReferenceType extends FederationReferenceTypes['MediationSubsidy'] = FederationReferenceTypes['MediationSubsidy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationSubsidy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediationSubsidyStatus'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubsidyScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyScale'] = ResolversParentTypes['SubsidyScale']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubsidyScaleStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['MediationTier'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['DisputeDifficulty'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediationSubsidyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSubsidyPayload'] = ResolversParentTypes['MediationSubsidyPayload']> = {
  mediationSubsidy?: Resolver<Maybe<ResolversTypes['MediationSubsidy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type SubsidyScalePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyScalePayload'] = ResolversParentTypes['SubsidyScalePayload']> = {
  subsidyScale?: Resolver<Maybe<ResolversTypes['SubsidyScale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MediationUserError']>, ParentType, ContextType>;
};

export type MediationSubsidyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSubsidyConnection'] = ResolversParentTypes['MediationSubsidyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MediationSubsidy']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MediationSubsidyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationSubsidyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSubsidyEdge'] = ResolversParentTypes['MediationSubsidyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationSubsidy'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'MediationUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DisputePayload?: DisputePayloadResolvers<ContextType>;
  MediationUserError?: MediationUserErrorResolvers<ContextType>;
  MediationDeadlineConnection?: MediationDeadlineConnectionResolvers<ContextType>;
  MediationDeadlineEdge?: MediationDeadlineEdgeResolvers<ContextType>;
  MediationDeadline?: MediationDeadlineResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  RegisterEntryConnection?: RegisterEntryConnectionResolvers<ContextType>;
  RegisterEntryEdge?: RegisterEntryEdgeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  MediationCommittee?: MediationCommitteeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  MediationDossier?: MediationDossierResolvers<ContextType>;
  MediationDossierPayload?: MediationDossierPayloadResolvers<ContextType>;
  MediationDossierConnection?: MediationDossierConnectionResolvers<ContextType>;
  MediationDossierEdge?: MediationDossierEdgeResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  MediationReferralPayload?: MediationReferralPayloadResolvers<ContextType>;
  JudicialConfirmation?: JudicialConfirmationResolvers<ContextType>;
  JudicialConfirmationPayload?: JudicialConfirmationPayloadResolvers<ContextType>;
  JudicialConfirmationConnection?: JudicialConfirmationConnectionResolvers<ContextType>;
  JudicialConfirmationEdge?: JudicialConfirmationEdgeResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  Mediator?: MediatorResolvers<ContextType>;
  MediationNetwork?: MediationNetworkResolvers<ContextType>;
  CommitteeCount?: CommitteeCountResolvers<ContextType>;
  MonthlyReportCompliance?: MonthlyReportComplianceResolvers<ContextType>;
  MediationBudget?: MediationBudgetResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  CaseSubsidyStatistics?: CaseSubsidyStatisticsResolvers<ContextType>;
  DossierReviewSummary?: DossierReviewSummaryResolvers<ContextType>;
  MediationCommitteeConnection?: MediationCommitteeConnectionResolvers<ContextType>;
  MediationCommitteeEdge?: MediationCommitteeEdgeResolvers<ContextType>;
  InformationOfficer?: InformationOfficerResolvers<ContextType>;
  InformationOfficerConnection?: InformationOfficerConnectionResolvers<ContextType>;
  InformationOfficerEdge?: InformationOfficerEdgeResolvers<ContextType>;
  MediationSession?: MediationSessionResolvers<ContextType>;
  MediationAgreement?: MediationAgreementResolvers<ContextType>;
  DisputeEscalation?: DisputeEscalationResolvers<ContextType>;
  DisputeRevisit?: DisputeRevisitResolvers<ContextType>;
  DisputePoliceReport?: DisputePoliceReportResolvers<ContextType>;
  DossierPaper?: DossierPaperResolvers<ContextType>;
  MediationReport?: MediationReportResolvers<ContextType>;
  MediationReportEdition?: MediationReportEditionResolvers<ContextType>;
  MediationReportLine?: MediationReportLineResolvers<ContextType>;
  CommitteeChange?: CommitteeChangeResolvers<ContextType>;
  MediationReportPayload?: MediationReportPayloadResolvers<ContextType>;
  MediationReportConnection?: MediationReportConnectionResolvers<ContextType>;
  MediationReportEdge?: MediationReportEdgeResolvers<ContextType>;
  MediationCommitteePayload?: MediationCommitteePayloadResolvers<ContextType>;
  CommitteeInspection?: CommitteeInspectionResolvers<ContextType>;
  CommitteeInspectionItem?: CommitteeInspectionItemResolvers<ContextType>;
  MediationStatistics?: MediationStatisticsResolvers<ContextType>;
  DisputeKindCount?: DisputeKindCountResolvers<ContextType>;
  DisputeOriginCount?: DisputeOriginCountResolvers<ContextType>;
  DisputeTierCount?: DisputeTierCountResolvers<ContextType>;
  DisputeMonthCount?: DisputeMonthCountResolvers<ContextType>;
  MediationSubsidy?: MediationSubsidyResolvers<ContextType>;
  SubsidyScale?: SubsidyScaleResolvers<ContextType>;
  MediationSubsidyPayload?: MediationSubsidyPayloadResolvers<ContextType>;
  SubsidyScalePayload?: SubsidyScalePayloadResolvers<ContextType>;
  MediationSubsidyConnection?: MediationSubsidyConnectionResolvers<ContextType>;
  MediationSubsidyEdge?: MediationSubsidyEdgeResolvers<ContextType>;
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
