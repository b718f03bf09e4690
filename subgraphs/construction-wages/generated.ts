/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcceptanceApplication as AcceptanceApplicationModel, AcceptanceApplicationConnection as AcceptanceApplicationConnectionModel, AcceptancePayload as AcceptancePayloadModel, AcceptanceStageCount as AcceptanceStageCountModel, BadBehaviourPayload as BadBehaviourPayloadModel, BadBehaviourRecord as BadBehaviourRecordModel, BadBehaviourRecordConnection as BadBehaviourRecordConnectionModel, CampaignInspections as CampaignInspectionsModel, CoSignature as CoSignatureModel, ConstructionProject as ConstructionProjectModel, ConstructionProjectConnection as ConstructionProjectConnectionModel, ConstructionProjectPayload as ConstructionProjectPayloadModel, ConstructionWagesStatistics as ConstructionWagesStatisticsModel, Deadline as DeadlineModel, Dispute as DisputeModel, HistoryEntry as HistoryEntryModel, IncomingReferral as IncomingReferralModel, IncomingReferralConnection as IncomingReferralConnectionModel, Inspection as InspectionModel, InspectionCampaignCount as InspectionCampaignCountModel, JointPunishmentListing as JointPunishmentListingModel, JointPunishmentListingConnection as JointPunishmentListingConnectionModel, JointPunishmentPayload as JointPunishmentPayloadModel, LegalAidCase as LegalAidCaseModel, Organization as OrganizationModel, PayrollCompliance as PayrollComplianceModel, PayrollSheet as PayrollSheetModel, PayrollSheetConnection as PayrollSheetConnectionModel, PayrollSheetPayload as PayrollSheetPayloadModel, ProjectComplaints as ProjectComplaintsModel, ProjectRoster as ProjectRosterModel, RectificationOrder as RectificationOrderModel, RectificationOrderConnection as RectificationOrderConnectionModel, RectificationOrderPayload as RectificationOrderPayloadModel, Region as RegionModel, SeasonalCampaign as SeasonalCampaignModel, SeasonalCampaignConnection as SeasonalCampaignConnectionModel, SeasonalCampaignPayload as SeasonalCampaignPayloadModel, WageComplaint as WageComplaintModel, WageComplaintConnection as WageComplaintConnectionModel, WageComplaintMonthCount as WageComplaintMonthCountModel, WageComplaintPayload as WageComplaintPayloadModel, WageComplaintStatusCount as WageComplaintStatusCountModel, WageDeadline as WageDeadlineModel, WageDeadlineConnection as WageDeadlineConnectionModel, WageDeposit as WageDepositModel, WageDepositConnection as WageDepositConnectionModel, WageDepositCount as WageDepositCountModel, WageDepositPayload as WageDepositPayloadModel, WageFindingCount as WageFindingCountModel, WagePayment as WagePaymentModel, WageReferralPayload as WageReferralPayloadModel, WageUserError as WageUserErrorModel } from './models.ts';
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
  /** The application for acceptance with this id; null when there is none in the viewer's reach (按标识查验收申请). */
  acceptanceApplication?: Maybe<AcceptanceApplication>;
  /** Applications in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办验收申请). */
  acceptanceInbox: AcceptanceApplicationConnection;
  /** The bad-behaviour record with this id; null when there is none in the viewer's reach (按标识查不良行为记录). */
  badBehaviourRecord?: Maybe<BadBehaviourRecord>;
  /** The seasonal campaign with this id; null when there is none in the viewer's reach (按标识查专项行动). */
  seasonalCampaign?: Maybe<SeasonalCampaign>;
  /** Seasonal campaigns of the viewer's area and of those above it, latest first; firms see none (专项行动列表). */
  seasonalCampaigns: SeasonalCampaignConnection;
  /** Campaigns in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办专项行动). */
  seasonalCampaignInbox: SeasonalCampaignConnection;
  /**
   * The festival for which a season is named, in a year; null for a harvest, and an error outside the years of the lunar
   * calendar that the department knows (农历节日日期).
   */
  seasonFestival?: Maybe<Scalars['Date']['output']>;
  /** The inspection with this number; null when there is none in the viewer's reach (按编号查检查). */
  inspection?: Maybe<Inspection>;
  /** Complaints in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办欠薪投诉). */
  wageComplaintInbox: WageComplaintConnection;
  /** Deadlines of the cases in the viewer's reach, first due first (办理期限). */
  wageDeadlines: WageDeadlineConnection;
  /**
   * Complaints in the viewer's reach in which somebody of exactly this name complains, newest first; for officers of the wage
   * office only, and every search is written down with its reason before it is answered (按投诉人查欠薪投诉).
   */
  wageComplaintsByParty: WageComplaintConnection;
  /** The wage complaint with this id; null when there is none in the viewer's reach (按标识查欠薪投诉). */
  wageComplaint?: Maybe<WageComplaint>;
  /** Wage complaints in the viewer's reach, newest first (欠薪投诉列表). */
  wageComplaints: WageComplaintConnection;
  /** Referrals that were sent to this department and wait for its answer, oldest first (待接收移送). */
  wageReferralInbox: IncomingReferralConnection;
  /** The listing with this id; null when there is none in the viewer's reach (按标识查失信联合惩戒记录). */
  jointPunishmentListing?: Maybe<JointPunishmentListing>;
  /** Employers proposed for the joint-punishment list or on it, in the viewer's reach, latest first (失信联合惩戒名单). */
  jointPunishmentListings: JointPunishmentListingConnection;
  /** Listings in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办失信联合惩戒). */
  jointPunishmentInbox: JointPunishmentListingConnection;
  /** The project with this id or this number, exactly one of them; null when there is none in the viewer's reach (查工程项目). */
  constructionProject?: Maybe<ConstructionProject>;
  /** Projects in the viewer's reach, newest first (工程项目列表). */
  constructionProjects: ConstructionProjectConnection;
  /** Projects in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办工程项目). */
  constructionProjectInbox: ConstructionProjectConnection;
  /** Payroll sheets in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办工资支付表). */
  payrollSheetInbox: PayrollSheetConnection;
  /** Deposits in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办工资保证金). */
  wageDepositInbox: WageDepositConnection;
  /** Rectification orders in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办整改指令). */
  rectificationOrderInbox: RectificationOrderConnection;
  /** Bad-behaviour records in the viewer's reach that wait for an act which one of the viewer's posts may do, oldest first (待办不良行为记录). */
  badBehaviourInbox: BadBehaviourRecordConnection;
  /** Payroll sheets that were drawn up in the viewer's reach, latest first (工资支付表登记). */
  payrollSheets: PayrollSheetConnection;
  /** Wage deposits in the viewer's reach, latest first (工资保证金登记). */
  wageDeposits: WageDepositConnection;
  /** Applications for acceptance in the viewer's reach, latest first (验收申请登记). */
  acceptanceApplications: AcceptanceApplicationConnection;
  /** Rectification orders in the viewer's reach, latest first (整改指令登记). */
  rectificationOrders: RectificationOrderConnection;
  /** Bad-behaviour records of firms in the viewer's reach, latest first (不良行为登记). */
  badBehaviourRecords: BadBehaviourRecordConnection;
};


export type QueryAcceptanceApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAcceptanceInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBadBehaviourRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeasonalCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeasonalCampaignsArgs = {
  filter?: InputMaybe<SeasonalCampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySeasonalCampaignInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySeasonFestivalArgs = {
  season: CampaignSeason;
  year: Scalars['Int']['input'];
};


export type QueryInspectionArgs = {
  number: Scalars['String']['input'];
};


export type QueryWageComplaintInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageComplaintsByPartyArgs = {
  party: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWageComplaintsArgs = {
  filter?: InputMaybe<WageComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageReferralInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointPunishmentListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointPunishmentListingsArgs = {
  filter?: InputMaybe<JointPunishmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointPunishmentInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConstructionProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConstructionProjectsArgs = {
  filter?: InputMaybe<ConstructionProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConstructionProjectInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayrollSheetInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageDepositInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRectificationOrderInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBadBehaviourInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayrollSheetsArgs = {
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWageDepositsArgs = {
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAcceptanceApplicationsArgs = {
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRectificationOrdersArgs = {
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBadBehaviourRecordsArgs = {
  filter?: InputMaybe<SupervisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The owner applies for the acceptance of a stage (申请分部验收). */
  acceptanceApply: AcceptancePayload;
  /** A section signs; the wage office only when no wages are owed (科室签署). */
  acceptanceSign: AcceptancePayload;
  /** The wage office holds an application up because wages are owed (因欠薪暂停). */
  acceptanceBlock: AcceptancePayload;
  /** The wage office lets an application go on because the wages are paid (恢复签署). */
  acceptanceRelease: AcceptancePayload;
  /** The deputy head signs after all sections (分管领导签署). */
  acceptanceDeputyHeadSign: AcceptancePayload;
  /** The joint acceptance begins (开始联合验收). */
  acceptanceBegin: AcceptancePayload;
  /** The joint acceptance ends with a pass or a failure (联合验收结果). */
  acceptanceConclude: AcceptancePayload;
  /** An officer proposes a record against a firm; nothing proposes one by itself (拟记录不良行为). */
  badBehaviourPropose: BadBehaviourPayload;
  /** The firm is heard (听取陈述申辩). */
  badBehaviourHear: BadBehaviourPayload;
  /** The deputy head decides after the firm was heard (决定). */
  badBehaviourDecide: BadBehaviourPayload;
  /** The sanction is published and told to the departments (公示并通报). */
  badBehaviourPublish: BadBehaviourPayload;
  /** A sanction whose time is over is taken down (到期撤下). */
  badBehaviourExpire: BadBehaviourPayload;
  /** A sanction is lifted before its time (提前解除). */
  badBehaviourLift: BadBehaviourPayload;
  /** A campaign of inspections is announced for a season (部署专项行动). */
  seasonalCampaignOpen: SeasonalCampaignPayload;
  /** A campaign that has come to its last day ends with what came of it (总结专项行动). */
  seasonalCampaignConclude: SeasonalCampaignPayload;
  /** A campaign in which nothing was inspected is not held (取消专项行动). */
  seasonalCampaignCancel: SeasonalCampaignPayload;
  /** An inspection that ends without an order is recorded, also when it found nothing (记录现场检查). */
  constructionProjectInspect: ConstructionProjectPayload;
  /** A complaint comes in; who is asked first answers for it (接到欠薪投诉). */
  wageComplaintReceive: WageComplaintPayload;
  /** A complaint that another body is competent for is passed on, and the complainants are told (转办欠薪投诉). */
  wageComplaintPassOn: WageComplaintPayload;
  /** A complaint is filed for investigation, and the complainants are told (立案). */
  wageComplaintFile: WageComplaintPayload;
  /** Two inspectors begin the investigation (开始调查). */
  wageComplaintInvestigate: WageComplaintPayload;
  /** The head grants more time for a complicated case, once (批准延长调查期限). */
  wageComplaintExtend: WageComplaintPayload;
  /** A firm is ordered to pay by a day (责令限期支付). */
  wageComplaintOrder: WageComplaintPayload;
  /** The firm paid workers, who confirm that they got it (记录支付). */
  wageComplaintPay: WageComplaintPayload;
  /** What is owed is drawn from the wage deposit after an order was not obeyed (动用工资保证金). */
  wageComplaintDrawDeposit: WageComplaintPayload;
  /** Somebody else pays first: general contractor, owner or emergency fund (先行垫付). */
  wageComplaintAdvance: WageComplaintPayload;
  /** The workers confirm that they got what was drawn or advanced (农民工确认收到). */
  wageComplaintConfirm: WageComplaintPayload;
  /** Who advanced money gets it back from the firm that is liable (追偿). */
  wageComplaintRecourse: WageComplaintPayload;
  /** The court is asked to enforce an order that was not obeyed (申请强制执行). */
  wageComplaintRequestEnforcement: WageComplaintPayload;
  /** A suspected crime is handed over to the police (移送公安机关). */
  wageComplaintToPolice: WageComplaintPayload;
  /** Workers who agree are shown the way to labour arbitration (引导申请劳动仲裁). */
  wageComplaintToArbitration: WageComplaintPayload;
  /** Workers who agree are handed on to legal aid, where they come first (转法律援助). */
  wageComplaintToLegalAid: WageComplaintPayload;
  /** What another organ sends back is investigated further (退回后继续调查). */
  wageComplaintResume: WageComplaintPayload;
  /** The head closes a complaint with a finding, and the complainants are told (结案). */
  wageComplaintClose: WageComplaintPayload;
  /** The office sets how large the deposit for a project is, by the table of rates (核定应存工资保证金). */
  wageDepositRequire: WageDepositPayload;
  /** The firm lodges the deposit, or a bank guarantees it (存储工资保证金). */
  wageDepositLodge: WageDepositPayload;
  /** The firm makes up for what was drawn (补足工资保证金). */
  wageDepositTopUp: WageDepositPayload;
  /** The release of the deposit of a completed project without arrears is published for 30 days (公示拟退还). */
  wageDepositPublishRelease: WageDepositPayload;
  /** The deposit is released after its publication (退还工资保证金). */
  wageDepositRelease: WageDepositPayload;
  /** A referral goes back to its sender; to take it, open a case that names it (退回移送). */
  wageReferralReturn: WageReferralPayload;
  /** An officer proposes an employer that did not pay as ordered; nothing proposes one by itself (拟列入名单). */
  jointPunishmentPropose: JointPunishmentPayload;
  /** The employer is told and heard (告知并听取陈述申辩). */
  jointPunishmentHear: JointPunishmentPayload;
  /** The deputy head puts the employer on the list for three years (决定列入). */
  jointPunishmentList: JointPunishmentPayload;
  /** The deputy head decides that it is not put on the list (决定不予列入). */
  jointPunishmentDrop: JointPunishmentPayload;
  /** The employer has paid all that was owed, and promised in writing (登记信用承诺). */
  jointPunishmentPromise: JointPunishmentPayload;
  /** The deputy head takes it off early, six months after it paid (决定提前移出). */
  jointPunishmentRemove: JointPunishmentPayload;
  /** It is entered that the three years are over (期满移出). */
  jointPunishmentExpire: JointPunishmentPayload;
  /** A month's payroll is drawn up, for workers on the roster with a labour contract (编制工资支付表). */
  payrollSheetDraft: PayrollSheetPayload;
  /** Workers sign their lines, or refuse to with their reason recorded (农民工签字确认). */
  payrollSheetConfirm: PayrollSheetPayload;
  /** Lines are put right, and wait to be signed anew (更正). */
  payrollSheetCorrect: PayrollSheetPayload;
  /** The labour-pay officer has checked the sheet (核对). */
  payrollSheetCheck: PayrollSheetPayload;
  /** The general contractor pays out of the special account, to each worker's own card (总包代发). */
  payrollSheetPay: PayrollSheetPayload;
  /** The bank's proof of payment goes back to the subcontractor (返还支付凭证). */
  payrollSheetReturnProof: PayrollSheetPayload;
  /** A project is entered in the register (登记工程项目). */
  constructionProjectRegister: ConstructionProjectPayload;
  /** The owner proves that its funds are there (提交资金到位证明). */
  constructionProjectProveFunds: ConstructionProjectPayload;
  /** The owner guarantees payment (提供工程款支付担保). */
  constructionProjectGuarantee: ConstructionProjectPayload;
  /** The permit to build, only with proof of funds and a payment guarantee (施工许可). */
  constructionProjectPermit: ConstructionProjectPayload;
  /** The contract with the general contractor is signed (签订施工总承包合同). */
  constructionProjectSignContract: ConstructionProjectPayload;
  /** The general contractor opens the special wage account (开立工资专用账户). */
  constructionProjectOpenAccount: ConstructionProjectPayload;
  /** The notice board is put up at the site (设立维权信息告示牌). */
  constructionProjectPostNotice: ConstructionProjectPayload;
  /** Work begins (开工). */
  constructionProjectStart: ConstructionProjectPayload;
  /** Workers enter the site, by real name and with a labour contract or not at all (农民工实名进场). */
  constructionProjectEnterWorkers: ConstructionProjectPayload;
  /** Workers leave the site (农民工离场). */
  constructionProjectLeaveWorkers: ConstructionProjectPayload;
  /** Work is completed after the last acceptance (竣工). */
  constructionProjectComplete: ConstructionProjectPayload;
  /** It is published for 30 days that the account is to be closed (公示拟撤销账户). */
  constructionProjectPublishSettlement: ConstructionProjectPayload;
  /** The special wage account is closed after its publication (撤销工资专用账户). */
  constructionProjectCloseAccount: ConstructionProjectPayload;
  /** Everything is settled (结算). */
  constructionProjectSettle: ConstructionProjectPayload;
  /** An inspection found something that has to be put right by a day (责令限期改正). */
  rectificationOrderIssue: RectificationOrderPayload;
  /** The site was looked at again, and it is put right (复查已改正). */
  rectificationOrderRectify: RectificationOrderPayload;
  /** The day has passed and it is not put right (逾期未改正). */
  rectificationOrderOverdue: RectificationOrderPayload;
  /** The head fines the firm within what the statute allows (行政处罚). */
  rectificationOrderPenalise: RectificationOrderPayload;
};


export type MutationAcceptanceApplyArgs = {
  input: AcceptanceApplyInput;
};


export type MutationAcceptanceSignArgs = {
  input: AcceptanceSignInput;
};


export type MutationAcceptanceBlockArgs = {
  input: AcceptanceReasonInput;
};


export type MutationAcceptanceReleaseArgs = {
  input: AcceptanceReasonInput;
};


export type MutationAcceptanceDeputyHeadSignArgs = {
  input: AcceptanceStepInput;
};


export type MutationAcceptanceBeginArgs = {
  input: AcceptanceStepInput;
};


export type MutationAcceptanceConcludeArgs = {
  input: AcceptanceConcludeInput;
};


export type MutationBadBehaviourProposeArgs = {
  input: BadBehaviourProposeInput;
};


export type MutationBadBehaviourHearArgs = {
  input: BadBehaviourHearInput;
};


export type MutationBadBehaviourDecideArgs = {
  input: BadBehaviourDecideInput;
};


export type MutationBadBehaviourPublishArgs = {
  input: BadBehaviourStepInput;
};


export type MutationBadBehaviourExpireArgs = {
  input: BadBehaviourStepInput;
};


export type MutationBadBehaviourLiftArgs = {
  input: BadBehaviourLiftInput;
};


export type MutationSeasonalCampaignOpenArgs = {
  input: SeasonalCampaignOpenInput;
};


export type MutationSeasonalCampaignConcludeArgs = {
  input: SeasonalCampaignEndInput;
};


export type MutationSeasonalCampaignCancelArgs = {
  input: SeasonalCampaignEndInput;
};


export type MutationConstructionProjectInspectArgs = {
  input: ConstructionProjectInspectInput;
};


export type MutationWageComplaintReceiveArgs = {
  input: WageComplaintReceiveInput;
};


export type MutationWageComplaintPassOnArgs = {
  input: WageComplaintPassOnInput;
};


export type MutationWageComplaintFileArgs = {
  input: WageComplaintFileInput;
};


export type MutationWageComplaintInvestigateArgs = {
  input: WageComplaintInvestigateInput;
};


export type MutationWageComplaintExtendArgs = {
  input: WageComplaintExtendInput;
};


export type MutationWageComplaintOrderArgs = {
  input: WageComplaintOrderInput;
};


export type MutationWageComplaintPayArgs = {
  input: WageComplaintPayInput;
};


export type MutationWageComplaintDrawDepositArgs = {
  input: WageComplaintPayInput;
};


export type MutationWageComplaintAdvanceArgs = {
  input: WageComplaintAdvanceInput;
};


export type MutationWageComplaintConfirmArgs = {
  input: WageComplaintConfirmInput;
};


export type MutationWageComplaintRecourseArgs = {
  input: WageComplaintRecourseInput;
};


export type MutationWageComplaintRequestEnforcementArgs = {
  input: WageComplaintHandOverInput;
};


export type MutationWageComplaintToPoliceArgs = {
  input: WageComplaintHandOverInput;
};


export type MutationWageComplaintToArbitrationArgs = {
  input: WageComplaintGuideInput;
};


export type MutationWageComplaintToLegalAidArgs = {
  input: WageComplaintGuideInput;
};


export type MutationWageComplaintResumeArgs = {
  input: WageComplaintResumeInput;
};


export type MutationWageComplaintCloseArgs = {
  input: WageComplaintCloseInput;
};


export type MutationWageDepositRequireArgs = {
  input: WageDepositRequireInput;
};


export type MutationWageDepositLodgeArgs = {
  input: WageDepositLodgeInput;
};


export type MutationWageDepositTopUpArgs = {
  input: WageDepositTopUpInput;
};


export type MutationWageDepositPublishReleaseArgs = {
  input: WageDepositReleaseInput;
};


export type MutationWageDepositReleaseArgs = {
  input: WageDepositReleaseInput;
};


export type MutationWageReferralReturnArgs = {
  input: WageReferralReturnInput;
};


export type MutationJointPunishmentProposeArgs = {
  input: JointPunishmentProposeInput;
};


export type MutationJointPunishmentHearArgs = {
  input: JointPunishmentHearInput;
};


export type MutationJointPunishmentListArgs = {
  input: JointPunishmentReasonInput;
};


export type MutationJointPunishmentDropArgs = {
  input: JointPunishmentReasonInput;
};


export type MutationJointPunishmentPromiseArgs = {
  input: JointPunishmentPromiseInput;
};


export type MutationJointPunishmentRemoveArgs = {
  input: JointPunishmentReasonInput;
};


export type MutationJointPunishmentExpireArgs = {
  input: JointPunishmentStepInput;
};


export type MutationPayrollSheetDraftArgs = {
  input: PayrollSheetDraftInput;
};


export type MutationPayrollSheetConfirmArgs = {
  input: PayrollSheetConfirmInput;
};


export type MutationPayrollSheetCorrectArgs = {
  input: PayrollSheetCorrectInput;
};


export type MutationPayrollSheetCheckArgs = {
  input: PayrollSheetStepInput;
};


export type MutationPayrollSheetPayArgs = {
  input: PayrollSheetPayInput;
};


export type MutationPayrollSheetReturnProofArgs = {
  input: PayrollSheetStepInput;
};


export type MutationConstructionProjectRegisterArgs = {
  input: ConstructionProjectRegisterInput;
};


export type MutationConstructionProjectProveFundsArgs = {
  input: ConstructionProjectDayInput;
};


export type MutationConstructionProjectGuaranteeArgs = {
  input: ConstructionProjectDayInput;
};


export type MutationConstructionProjectPermitArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationConstructionProjectSignContractArgs = {
  input: ConstructionProjectDayInput;
};


export type MutationConstructionProjectOpenAccountArgs = {
  input: ConstructionProjectDayInput;
};


export type MutationConstructionProjectPostNoticeArgs = {
  input: ConstructionProjectPostNoticeInput;
};


export type MutationConstructionProjectStartArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationConstructionProjectEnterWorkersArgs = {
  input: ConstructionProjectEnterWorkersInput;
};


export type MutationConstructionProjectLeaveWorkersArgs = {
  input: ConstructionProjectLeaveWorkersInput;
};


export type MutationConstructionProjectCompleteArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationConstructionProjectPublishSettlementArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationConstructionProjectCloseAccountArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationConstructionProjectSettleArgs = {
  input: ConstructionProjectStepInput;
};


export type MutationRectificationOrderIssueArgs = {
  input: RectificationOrderIssueInput;
};


export type MutationRectificationOrderRectifyArgs = {
  input: RectificationOrderRectifyInput;
};


export type MutationRectificationOrderOverdueArgs = {
  input: RectificationOrderStepInput;
};


export type MutationRectificationOrderPenaliseArgs = {
  input: RectificationOrderPenaliseInput;
};

/** What comes of an act to an application for acceptance (验收申请办理结果). */
export type AcceptancePayload = {
  __typename?: 'AcceptancePayload';
  /** The application as it is now; null when the act was not done (验收申请). */
  acceptanceApplication?: Maybe<AcceptanceApplication>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** Applying for acceptance (申请分部验收). */
export type AcceptanceApplyInput = {
  /** Number of the project (工程项目编码). */
  project: Scalars['String']['input'];
  /** The stage (验收阶段). */
  stage: AcceptanceStage;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again applies for nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Signing for a section (科室签署). */
export type AcceptanceSignInput = {
  /** The application (验收申请标识). */
  id: Scalars['ID']['input'];
  /** The section, which has to be the viewer's own (科室). */
  section: SigningSection;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Holding up or letting go on (暂停或恢复). */
export type AcceptanceReasonInput = {
  /** The application (验收申请标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of which nothing more needs to be said (办理). */
export type AcceptanceStepInput = {
  /** The application (验收申请标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Ending the joint acceptance (联合验收结果). */
export type AcceptanceConcludeInput = {
  /** The application (验收申请标识). */
  id: Scalars['ID']['input'];
  /** True when the stage passed (是否合格). */
  passed: Scalars['Boolean']['input'];
  /** Why not, or what is to be remembered (理由). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A page of applications (验收申请分页). */
export type AcceptanceApplicationConnection = {
  __typename?: 'AcceptanceApplicationConnection';
  /** The applications of the page (本页记录). */
  nodes: Array<AcceptanceApplication>;
  /** The applications with their cursors (带游标的记录). */
  edges: Array<AcceptanceApplicationEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** An application in a page (分页中的验收申请). */
export type AcceptanceApplicationEdge = {
  __typename?: 'AcceptanceApplicationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The application (验收申请). */
  node: AcceptanceApplication;
};

/** What comes of an act to a bad-behaviour record (不良行为记录办理结果). */
export type BadBehaviourPayload = {
  __typename?: 'BadBehaviourPayload';
  /** The record as it is now; null when the act was not done (不良行为记录). */
  badBehaviourRecord?: Maybe<BadBehaviourRecord>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** Proposing a record (拟记录). */
export type BadBehaviourProposeInput = {
  /** Code of the firm (单位代码). */
  organization: Scalars['String']['input'];
  /** Where it happened (所在地). */
  region: Scalars['ID']['input'];
  /** Number of the project; null when it is about none (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** What the firm did; null when it is for the arrears themselves (违法情形). */
  violation?: InputMaybe<WageViolation>;
  /** The sanction that is proposed (处理措施). */
  sanction: ContractorSanction;
  /** Code of the body that is to decide (决定单位代码). */
  body: Scalars['String']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again proposes nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Hearing the firm (听取陈述). */
export type BadBehaviourHearInput = {
  /** The record (记录标识). */
  id: Scalars['ID']['input'];
  /** The day (日期). */
  heardOn: Scalars['Date']['input'];
  /** What it said, or that it did not want to be heard (陈述). */
  statement: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Deciding (决定). */
export type BadBehaviourDecideInput = {
  /** The record (记录标识). */
  id: Scalars['ID']['input'];
  /** The sanction (处理措施). */
  sanction: ContractorSanction;
  /** The last day on which it applies (有效期至). */
  validTo: Scalars['Date']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of which nothing more needs to be said (办理). */
export type BadBehaviourStepInput = {
  /** The record (记录标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Lifting a sanction (提前解除). */
export type BadBehaviourLiftInput = {
  /** The record (记录标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What comes of an act to a seasonal campaign (专项行动办理结果). */
export type SeasonalCampaignPayload = {
  __typename?: 'SeasonalCampaignPayload';
  /** The campaign as it is now; null when the act was not done (专项行动). */
  seasonalCampaign?: Maybe<SeasonalCampaign>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** A campaign of inspections in one of the four seasons of a year (季节性专项行动). */
export type SeasonalCampaign = {
  __typename?: 'SeasonalCampaign';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** The season (季节). */
  season: CampaignSeason;
  /** The year in which the festival falls, or the harvest (年份). */
  year: Scalars['Int']['output'];
  /** Where it stands (状态). */
  status: SeasonalCampaignStatus;
  /** The area in which it is held; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The body that holds it; null while the registry does not answer (组织单位). */
  organisingBody?: Maybe<Organization>;
  /** Its first day (开始日期). */
  startsOn: Scalars['Date']['output'];
  /** Its last day (结束日期). */
  endsOn: Scalars['Date']['output'];
  /** The festival around which it is held; null for a harvest (节日日期). */
  festivalOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was concluded; null while it is not (总结日期). */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** What was inspected in it, as far as the viewer's reach goes (检查情况). */
  inspections: CampaignInspections;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Inspections that were recorded in a campaign (专项行动检查情况). */
export type CampaignInspections = {
  __typename?: 'CampaignInspections';
  /** How many (次数). */
  total: Scalars['Int']['output'];
  /** Of them with a violation found (发现问题数). */
  withViolations: Scalars['Int']['output'];
  /** Of these put right, on the spot or as ordered (已整改数). */
  rectified: Scalars['Int']['output'];
};

/** Seasons in which campaigns are held (专项行动季节). */
export type CampaignSeason =
  /** Summer harvest (夏收). */
  | 'SUMMER_HARVEST'
  /** Mid-autumn, by the lunar calendar (中秋). */
  | 'MID_AUTUMN'
  /** Autumn harvest (秋收). */
  | 'AUTUMN_HARVEST'
  /** Spring festival, by the lunar calendar (春节). */
  | 'SPRING_FESTIVAL';

/** States of a seasonal campaign (专项行动状态). */
export type SeasonalCampaignStatus =
  /** Going on (进行中). */
  | 'OPEN'
  /** Concluded (已总结). */
  | 'CONCLUDED'
  /** Not held (已取消). */
  | 'CANCELLED';

/** Which campaigns to list (专项行动筛选). */
export type SeasonalCampaignFilter = {
  /** The one with this number (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of these seasons (季节). */
  season?: InputMaybe<Array<CampaignSeason>>;
  /** Of this year (年份). */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** In these states (状态). */
  status?: InputMaybe<Array<SeasonalCampaignStatus>>;
};

/** Announcing a campaign (部署专项行动). */
export type SeasonalCampaignOpenInput = {
  /** The area in which it is held (所属区划). */
  region: Scalars['ID']['input'];
  /** The season (季节). */
  season: CampaignSeason;
  /** The year in which the festival falls, or the harvest (年份). */
  year: Scalars['Int']['input'];
  /** Its first day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** Its last day; a campaign reaches around its festival (结束日期). */
  endsOn: Scalars['Date']['input'];
  /** Code of the body that holds it (组织单位代码). */
  body: Scalars['String']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again announces nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Ending a campaign (结束专项行动). */
export type SeasonalCampaignEndInput = {
  /** The campaign (专项行动标识). */
  id: Scalars['ID']['input'];
  /** What came of it, or why it is not held (总结或理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Recording an inspection that ends without an order (记录现场检查). */
export type ConstructionProjectInspectInput = {
  /** The project (工程项目标识). */
  id: Scalars['ID']['input'];
  /** The day of the inspection (检查日期). */
  inspectedOn: Scalars['Date']['input'];
  /** On what occasion (检查类别). */
  campaign: InspectionCampaign;
  /** Number of the seasonal campaign that it belongs to; null when to none (专项行动编号). */
  seasonalCampaign?: InputMaybe<Scalars['String']['input']>;
  /** Code of the inspecting body (检查单位代码). */
  body: Scalars['String']['input'];
  /** What was found and put right on the spot; empty when all was in order (当场改正的违法情形). */
  violations: Array<WageViolation>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again records nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A page of campaigns (专项行动分页). */
export type SeasonalCampaignConnection = {
  __typename?: 'SeasonalCampaignConnection';
  /** The campaigns of the page (本页记录). */
  nodes: Array<SeasonalCampaign>;
  /** The campaigns with their cursors (带游标的记录). */
  edges: Array<SeasonalCampaignEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A campaign in a page (分页中的专项行动). */
export type SeasonalCampaignEdge = {
  __typename?: 'SeasonalCampaignEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The campaign (专项行动). */
  node: SeasonalCampaign;
};

/** A page of deadlines (期限分页). */
export type WageDeadlineConnection = {
  __typename?: 'WageDeadlineConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<WageDeadline>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<WageDeadlineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type WageDeadlineEdge = {
  __typename?: 'WageDeadlineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (期限). */
  node: WageDeadline;
};

/** A deadline with the case that it belongs to (案件期限). */
export type WageDeadline = {
  __typename?: 'WageDeadline';
  /** The deadline (期限). */
  deadline: Deadline;
  /** The complaint; null when it is another kind of case (欠薪投诉). */
  complaint?: Maybe<WageComplaint>;
  /** The deposit; null when it is another kind of case (工资保证金). */
  deposit?: Maybe<WageDeposit>;
  /** The project; null when it is another kind of case (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The payroll sheet; null when it is another kind of case (工资支付表). */
  payrollSheet?: Maybe<PayrollSheet>;
};

/** Trades in which projects are supervised (工程类别). */
export type ConstructionProjectKind =
  /** Houses and other buildings (房屋建筑). */
  | 'HOUSING'
  /** Municipal works (市政公用). */
  | 'MUNICIPAL'
  /** Roads, bridges and other transport works (交通运输). */
  | 'TRANSPORT'
  /** Water works (水利). */
  | 'WATER'
  /** Other works (其他工程). */
  | 'OTHER';

/** States of a construction project (项目状态). */
export type ConstructionProjectStatus =
  /** Planned (拟建). */
  | 'PLANNED'
  /** Permitted to start (已许可). */
  | 'PERMITTED'
  /** Under construction (在建). */
  | 'UNDER_CONSTRUCTION'
  /** Completed (已竣工). */
  | 'COMPLETED'
  /** Settled, with all wages paid (已结算). */
  | 'SETTLED';

/** How a wage complaint came in (来源). */
export type WageComplaintOrigin =
  /** By a visit (来访). */
  | 'VISIT'
  /** By telephone (电话). */
  | 'PHONE'
  /** By letter (来信). */
  | 'LETTER'
  /** By a network platform (网络平台). */
  | 'NETWORK'
  /** Found by an inspection (检查发现). */
  | 'INSPECTION'
  /** Referred by another department (部门移送). */
  | 'REFERRED';

/** States of a wage complaint (欠薪投诉状态). */
export type WageComplaintStatus =
  /** Received (已受理). */
  | 'RECEIVED'
  /** Passed on to the body in charge (已转办). */
  | 'PASSED_ON'
  /** Filed (已立案). */
  | 'FILED'
  /** Under investigation (调查中). */
  | 'INVESTIGATING'
  /** Ordered to pay by a day (责令支付). */
  | 'ORDERED'
  /** Paid in part (部分支付). */
  | 'PAID_IN_PART'
  /** Paid in full (全部支付). */
  | 'PAID_IN_FULL'
  /** Paid out of the wage deposit (动用保证金). */
  | 'DEPOSIT_DRAWN'
  /** Paid first by the general contractor (总包先行清偿). */
  | 'ADVANCED_BY_GENERAL_CONTRACTOR'
  /** Advanced by the owner (建设单位垫付). */
  | 'ADVANCED_BY_OWNER'
  /** Advanced by the emergency fund (应急周转金垫付). */
  | 'ADVANCED_BY_EMERGENCY_FUND'
  /** The court was asked to enforce the order (申请法院强制执行). */
  | 'ENFORCEMENT_REQUESTED'
  /** Passed to the police (移送公安). */
  | 'TO_POLICE'
  /** Passed to labour arbitration (转劳动仲裁). */
  | 'TO_ARBITRATION'
  /** Passed to legal aid (转法律援助). */
  | 'TO_LEGAL_AID'
  /** Closed with a finding (已结案). */
  | 'CLOSED';

/** With what a complaint is closed (查处结论). */
export type WageFinding =
  /** Wages were owed and have been paid (欠薪属实已付清). */
  | 'ARREARS_PAID'
  /** Wages were owed and were advanced by another (欠薪属实已垫付). */
  | 'ARREARS_ADVANCED'
  /** Wages were owed and are paid by instalments (欠薪属实分期支付). */
  | 'ARREARS_BY_INSTALMENTS'
  /** Paid before the complaint (投诉前已支付). */
  | 'PAID_BEFORE'
  /** No wages were owed (不存在欠薪). */
  | 'NO_ARREARS'
  /** The amount is disputed; guided to arbitration or suit (数额有争议已引导仲裁或诉讼). */
  | 'AMOUNT_DISPUTED'
  /** Not about wages (不属于劳动报酬). */
  | 'NOT_WAGES'
  /** Another department is competent; passed on (不属于本部门职责已移送). */
  | 'NOT_COMPETENT'
  /** A crime is suspected; passed to the police (涉嫌犯罪已移送公安). */
  | 'SUSPECTED_CRIME'
  /** Withdrawn (投诉人撤回). */
  | 'WITHDRAWN';

/** Violations of the wage Regulations, articles 54 to 57 (违法情形). */
export type WageViolation =
  /** Paid in kind or in securities (以实物或有价证券代替货币支付). */
  | 'PAID_IN_KIND'
  /** No pay ledger or no pay slips (未编制工资支付台账或未提供工资清单). */
  | 'NO_PAY_LEDGER'
  /** A worker's pay card is withheld (扣押工资卡). */
  | 'PAY_CARD_WITHHELD'
  /** No special wage account (未开设或使用工资专用账户). */
  | 'NO_SPECIAL_ACCOUNT'
  /** No wage deposit and no guarantee letter (未存储工资保证金或未提供保函). */
  | 'NO_DEPOSIT'
  /** No real-name registration (未实行用工实名制管理). */
  | 'NO_REAL_NAME_REGISTRATION'
  /** No monthly payroll signed by each worker (未按月考核编制工资支付表并经本人签字). */
  | 'NO_MONTHLY_PAYROLL'
  /** The general contractor does not supervise its subcontractors (总包未监督分包用工). */
  | 'SUBCONTRACTOR_NOT_SUPERVISED'
  /** A subcontractor does not accept supervision (分包不配合总包监督). */
  | 'SUPERVISION_NOT_ACCEPTED'
  /** No notice board on rights (未公示维权信息). */
  | 'NO_NOTICE_BOARD'
  /** The owner gives no payment guarantee (建设单位未提供工程款支付担保). */
  | 'NO_PAYMENT_GUARANTEE'
  /** The owner does not pay the labour cost in full (建设单位未足额拨付人工费用). */
  | 'LABOUR_COST_NOT_PAID'
  /** Contracts or account documents are refused (拒不提供合同或专户资料). */
  | 'DOCUMENTS_REFUSED';

/** States of a payroll sheet (工资支付表状态). */
export type PayrollSheetStatus =
  /** Due (应报送). */
  | 'DUE'
  /** Drafted and handed in (已编制). */
  | 'DRAFTED'
  /** Signed by the workers, or their refusal recorded (工人已签字). */
  | 'CONFIRMED'
  /** Checked by the labour-pay officer (已核对). */
  | 'CHECKED'
  /** Paid (已发放). */
  | 'PAID'
  /** Proof of payment returned (已回执). */
  | 'PROOF_RETURNED'
  /** Not handed in by the end of the following month (逾期未报). */
  | 'OVERDUE';

/** States of a wage deposit (工资保证金状态). */
export type WageDepositStatus =
  /** Required (应存储). */
  | 'REQUIRED'
  /** Lodged in money (已存储). */
  | 'LODGED'
  /** Replaced by a guarantee letter (已提供保函). */
  | 'GUARANTEED'
  /** Exempt (免存). */
  | 'EXEMPT'
  /** Drawn for wages (已动用). */
  | 'DRAWN'
  /** Topped up after it was drawn (已补足). */
  | 'TOPPED_UP'
  /** Released (已退还). */
  | 'RELEASED';

/** Stages of acceptance at which wages are looked at (分部验收阶段). */
export type AcceptanceStage =
  /** Foundation (基础验收). */
  | 'FOUNDATION'
  /** Main structure (主体验收). */
  | 'MAIN_STRUCTURE'
  /** Completion (竣工验收). */
  | 'COMPLETION';

/** States of an application for acceptance (验收申请状态). */
export type AcceptanceStatus =
  /** Applied for by the owner (已申请). */
  | 'APPLIED'
  /** Going through the sections (签署中). */
  | 'SIGNING'
  /** Signed by all sections (科室已签齐). */
  | 'ALL_SIGNED'
  /** Signed by the deputy head (分管领导已签). */
  | 'DEPUTY_HEAD_SIGNED'
  /** In joint acceptance (联合验收中). */
  | 'JOINT_ACCEPTANCE'
  /** Passed (验收合格). */
  | 'PASSED'
  /** Failed (验收不合格). */
  | 'FAILED'
  /** Blocked by arrears of wages (因欠薪暂停). */
  | 'BLOCKED';

/** Sections that sign before a joint acceptance (签署科室). */
export type SigningSection =
  /** Construction management (建筑业管理科). */
  | 'CONSTRUCTION_MANAGEMENT'
  /** Quality supervision (质量监督站). */
  | 'QUALITY_SUPERVISION'
  /** Safety supervision (安全监督站). */
  | 'SAFETY_SUPERVISION'
  /** Wage office (清欠办). */
  | 'WAGE_OFFICE';

/** Occasions of inspections (检查类别). */
export type InspectionCampaign =
  /** Regular (日常检查). */
  | 'REGULAR'
  /** Key objects: earlier arrears or a fresh complaint (重点检查). */
  | 'KEY_OBJECT'
  /** Summer harvest campaign (夏收专项检查). */
  | 'SUMMER_HARVEST'
  /** Mid-autumn campaign (中秋专项检查). */
  | 'MID_AUTUMN'
  /** Autumn harvest campaign (秋收专项检查). */
  | 'AUTUMN_HARVEST'
  /** Spring festival campaign (春节专项检查). */
  | 'SPRING_FESTIVAL';

/** How what an inspection found is put right (整改情况). */
export type RectificationStatus =
  /** Put right on the spot (当场改正). */
  | 'ON_THE_SPOT'
  /** Ordered to be put right by a day (限期整改). */
  | 'ISSUED'
  /** Put right as ordered (已整改). */
  | 'RECTIFIED'
  /** Not put right in time (逾期未整改). */
  | 'OVERDUE'
  /** Penalised (已处罚). */
  | 'PENALISED';

/** States of a bad-behaviour record (不良行为记录状态). */
export type BadBehaviourStatus =
  /** Proposed (拟记录). */
  | 'PROPOSED'
  /** The firm was heard (已听取陈述). */
  | 'HEARD'
  /** Decided (已决定). */
  | 'DECIDED'
  /** In force (公示执行中). */
  | 'IN_FORCE'
  /** Expired (已到期). */
  | 'EXPIRED'
  /** Lifted (已解除). */
  | 'LIFTED';

/** Sanctions on firms (处理措施). */
export type ContractorSanction =
  /** Work is stopped (停工整顿). */
  | 'STOP_WORK'
  /** Bidding is restricted (限制投标). */
  | 'BID_RESTRICTION'
  /** Removed from the county's market (清出市场). */
  | 'MARKET_REMOVAL';

/** Who paid the workers (支付来源). */
export type WagePaymentSource =
  /** The firm complained about (被投诉单位). */
  | 'RESPONDENT'
  /** The wage deposit (工资保证金). */
  | 'DEPOSIT'
  /** The general contractor, who pays first (施工总承包单位). */
  | 'GENERAL_CONTRACTOR'
  /** The owner, out of project money that it owes (建设单位). */
  | 'OWNER'
  /** The emergency fund (应急周转金). */
  | 'EMERGENCY_FUND';

/** Who may pay first and get it back afterwards (垫付方). */
export type WageAdvancer =
  /** The general contractor (施工总承包单位). */
  | 'GENERAL_CONTRACTOR'
  /** The owner (建设单位). */
  | 'OWNER'
  /** The emergency fund (应急周转金). */
  | 'EMERGENCY_FUND';

/** What comes of an act to a complaint (欠薪投诉办理结果). */
export type WageComplaintPayload = {
  __typename?: 'WageComplaintPayload';
  /** The complaint as it is now; null when the act was not done (欠薪投诉). */
  wageComplaint?: Maybe<WageComplaint>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** Why an act of wage supervision was not done (办理提示). */
export type WageUserError = UserError & {
  __typename?: 'WageUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: WageUserErrorCode;
};


/** Why an act of wage supervision was not done (办理提示). */
export type WageUserErrorMessageArgs = {
  language?: Language;
};

/** A worker who complains by name; kept within the office and secret from everybody else (投诉人). */
export type WageClaimantInput = {
  /** Name (姓名). */
  name: Scalars['String']['input'];
  /** How the office can reach them (联系方式). */
  contact?: InputMaybe<Scalars['String']['input']>;
};

/** Receiving a complaint (接到欠薪投诉). */
export type WageComplaintReceiveInput = {
  /** The number of the referral by which it came; opening the case accepts it; null when it came otherwise (移送编号). */
  referral?: InputMaybe<Scalars['String']['input']>;
  /** Where the wages are owed (欠薪发生地). */
  region: Scalars['ID']['input'];
  /** How it came in (来源). */
  origin: WageComplaintOrigin;
  /** Code of the body that receives it (受理单位代码). */
  body: Scalars['String']['input'];
  /** Number of the project it is about; null when it is about none on the register (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Code of the firm complained about; null when it is not known yet (被投诉单位代码). */
  respondent?: InputMaybe<Scalars['String']['input']>;
  /** How many workers it concerns (涉及人数). */
  workersAffected: Scalars['Int']['input'];
  /** Wages owed as the workers say, in yuan (拖欠金额). */
  arrears: Scalars['Decimal']['input'];
  /** Who complains by name; empty when found by an inspection (投诉人). */
  claimants: Array<WageClaimantInput>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again receives nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Passing a complaint on (转办). */
export type WageComplaintPassOnInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Code of the competent body (接办单位代码). */
  to: Scalars['String']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** The day on which the complainants were told; refused without it (告知日期). */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Filing a complaint (立案). */
export type WageComplaintFileInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** The day on which the complainants were told; refused without it (告知日期). */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which the violation ended; null while it goes on (违法行为终了日期). */
  violationEndedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Beginning an investigation (开始调查). */
export type WageComplaintInvestigateInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** How many inspectors investigate; two at least where R-LI-16 is switched on (监察员人数). */
  investigators: Scalars['Int']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Granting more time (批准延长). */
export type WageComplaintExtendInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Working days, 30 at most (延长工作日). */
  by: Scalars['Int']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** The day on which the complainants were told; refused without it (告知日期). */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Ordering payment (责令限期支付). */
export type WageComplaintOrderInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Code of the firm that has to pay (责令对象代码). */
  respondent: Scalars['String']['input'];
  /** The last day on which it may pay (支付期限). */
  payBy: Scalars['Date']['input'];
  /** What is owed as the investigation found, in yuan (查实欠薪金额). */
  arrears: Scalars['Decimal']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Money that came to the workers (支付). */
export type WageComplaintPayInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** How much, in yuan (金额). */
  amount: Scalars['Decimal']['input'];
  /** The day on which it was paid (支付日期). */
  paidOn: Scalars['Date']['input'];
  /** The day on which the workers confirmed it; null while they have not (农民工确认日期). */
  confirmedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again pays nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Money that somebody else paid first (先行垫付). */
export type WageComplaintAdvanceInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Who paid (垫付方). */
  from: WageAdvancer;
  /** How much, in yuan (金额). */
  amount: Scalars['Decimal']['input'];
  /** Project money that the owner has not paid yet, in yuan; needed when it is the owner who pays (未结清工程款). */
  ownerOwes?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day on which it was paid (支付日期). */
  paidOn: Scalars['Date']['input'];
  /** The day on which the workers confirmed it; null while they have not (农民工确认日期). */
  confirmedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again pays nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** The workers' confirmation (农民工确认). */
export type WageComplaintConfirmInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** The day on which they confirmed (确认日期). */
  confirmedOn: Scalars['Date']['input'];
};

/** Getting advanced money back (追偿). */
export type WageComplaintRecourseInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** The payment that was advanced (垫付标识). */
  payment: Scalars['ID']['input'];
  /** How much came back, in yuan (追偿金额). */
  amount: Scalars['Decimal']['input'];
  /** A key of the client's own: the same again counts nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Handing a complaint over (移送). */
export type WageComplaintHandOverInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Code of the court or the police (接办单位代码). */
  to: Scalars['String']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Showing workers another way (引导). */
export type WageComplaintGuideInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Code of the arbitration commission or the legal aid agency (接办单位代码). */
  to: Scalars['String']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** True when the complainants agree (投诉人同意). */
  complainantsAgree: Scalars['Boolean']['input'];
  /** The number that legal aid has given; null while it has not (法律援助案号). */
  legalAidNumber?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Taking a complaint back (继续调查). */
export type WageComplaintResumeInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** Why it came back (退回理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Closing a complaint (结案). */
export type WageComplaintCloseInput = {
  /** The complaint (投诉标识). */
  id: Scalars['ID']['input'];
  /** With what (查处结论). */
  finding: WageFinding;
  /** What was found and done (理由). */
  reason: Scalars['String']['input'];
  /** The day on which the complainants were told; refused without it (告知日期). */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
  /** True when the complainants agree; needed for instalments and a withdrawal (投诉人同意). */
  complainantsAgree?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A complaint about wages owed; how many workers it concerns is told, who they are is not (欠薪投诉). */
export type WageComplaint = {
  __typename?: 'WageComplaint';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of complaints (编号). */
  number: Scalars['String']['output'];
  /** How it came in (来源). */
  origin: WageComplaintOrigin;
  /** Where it stands (状态). */
  status: WageComplaintStatus;
  /** With what it was closed; null while it is open (查处结论). */
  finding?: Maybe<WageFinding>;
  /** Where the wages are owed; null while the registry does not answer (欠薪发生地). */
  region?: Maybe<Region>;
  /** The body that handles it; null while the registry does not answer (受理单位). */
  responsibleBody?: Maybe<Organization>;
  /** The firm complained about; null when it is not recorded (被投诉单位). */
  respondent?: Maybe<Organization>;
  /** The project it is about; null when it is about none on the register (涉及工程项目). */
  project?: Maybe<ConstructionProject>;
  /** How many workers it concerns (涉及人数). */
  workersAffected: Scalars['Int']['output'];
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
  /** The day it was received (受理日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was filed for investigation; null while it is not (立案日期). */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** The day payment was ordered; null while it is not (责令支付日期). */
  orderedOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which payment was ordered; null without an order (责令支付期限). */
  payBy?: Maybe<Scalars['Date']['output']>;
  /** The day the last of the money was paid; null while nothing is (支付日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The day the workers confirmed the payment; null while they have not (农民工确认日期). */
  workersConfirmedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was passed on, or enforcement was asked for; null when it was not (转办日期). */
  transferredOn?: Maybe<Scalars['Date']['output']>;
  /** The body it was passed on to; null when it was not, or is not recorded (接办单位). */
  transferredTo?: Maybe<Organization>;
  /** The day it was closed; null while it is open (结案日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The legal aid case it was passed to; null when it was not (转办的法律援助案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** The mediated dispute about the same wages; null when there is none (关联调解案件). */
  dispute?: Maybe<Dispute>;
  /** The day on which the complainants were last told what became of it; null while they were not (告知日期). */
  outcomeToldOn?: Maybe<Scalars['Date']['output']>;
  /** What the workers were paid, oldest first; lines of an imported book know the sum only (支付记录). */
  payments: Array<WagePayment>;
  /** Its deadlines, oldest first (办理期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Money that came to the workers of a complaint (支付记录). */
export type WagePayment = {
  __typename?: 'WagePayment';
  /** Its id, by which what was advanced is got back (标识). */
  id: Scalars['ID']['output'];
  /** Who paid (支付来源). */
  source: WagePaymentSource;
  /** How much (金额). */
  amount: Money;
  /** The day on which it was paid (支付日期). */
  paidOn: Scalars['Date']['output'];
  /** The day on which the workers confirmed it; null while they have not (农民工确认日期). */
  workersConfirmedOn?: Maybe<Scalars['Date']['output']>;
  /** What whoever advanced it got back (已追偿金额). */
  recourse: Money;
};

export type LegalAidCase = {
  __typename?: 'LegalAidCase';
  /** Its number in the legal aid register (编号). */
  number: Scalars['String']['output'];
};

export type Dispute = {
  __typename?: 'Dispute';
  /** Its number in the mediation register (编号). */
  number: Scalars['String']['output'];
  /** Wage complaints about the same wages, oldest first; null for a viewer who may read none (关联欠薪投诉). */
  wageComplaints?: Maybe<Array<WageComplaint>>;
};

/** Which complaints to list (欠薪投诉筛选). */
export type WageComplaintFilter = {
  /** The one with this number in the book of complaints (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Complaints about this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Received in this period (受理期间). */
  period?: InputMaybe<PeriodInput>;
  /** That came in these ways (来源). */
  origin?: InputMaybe<Array<WageComplaintOrigin>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<WageComplaintStatus>>;
  /** Closed with these findings (查处结论). */
  finding?: InputMaybe<Array<WageFinding>>;
  /** About the project with this number (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** True: only open ones; false: only closed ones (是否在办). */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of complaints (欠薪投诉分页). */
export type WageComplaintConnection = {
  __typename?: 'WageComplaintConnection';
  /** The complaints of the page (本页记录). */
  nodes: Array<WageComplaint>;
  /** The complaints with their cursors (带游标的记录). */
  edges: Array<WageComplaintEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A complaint in a page (分页中的欠薪投诉). */
export type WageComplaintEdge = {
  __typename?: 'WageComplaintEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The complaint (欠薪投诉). */
  node: WageComplaint;
};

/** What comes of an act to a deposit (工资保证金办理结果). */
export type WageDepositPayload = {
  __typename?: 'WageDepositPayload';
  /** The deposit as it is now; null when the act was not done (工资保证金). */
  wageDeposit?: Maybe<WageDeposit>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** Setting a deposit (核定). */
export type WageDepositRequireInput = {
  /** Number of the project (工程项目编码). */
  project: Scalars['String']['input'];
  /** Whole years without arrears before the contract (无欠薪年数). */
  cleanYears: Scalars['Int']['input'];
  /** True when the contractor had arrears in the years before (曾拖欠). */
  hadArrears: Scalars['Boolean']['input'];
  /** True when it keeps accounts, real names and agency payment as the Regulations ask (落实各项制度). */
  systemsInPlace: Scalars['Boolean']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again sets nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Lodging a deposit (存储). */
export type WageDepositLodgeInput = {
  /** The deposit (保证金标识). */
  id: Scalars['ID']['input'];
  /** How much, in yuan (金额). */
  amount: Scalars['Decimal']['input'];
  /** True for a bank's guarantee letter (银行保函). */
  guaranteed: Scalars['Boolean']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Topping a deposit up (补足). */
export type WageDepositTopUpInput = {
  /** The deposit (保证金标识). */
  id: Scalars['ID']['input'];
  /** How much, in yuan (金额). */
  amount: Scalars['Decimal']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Releasing a deposit (退还). */
export type WageDepositReleaseInput = {
  /** The deposit (保证金标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
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
export type WageReferralPayload = {
  __typename?: 'WageReferralPayload';
  /** The referral as it is now; null when the act was not done (移送). */
  incomingReferral?: Maybe<IncomingReferral>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** Sending a referral back (退回移送). */
export type WageReferralReturnInput = {
  /** Its id in this department (标识). */
  id: Scalars['ID']['input'];
  /** On what ground (退回理由). */
  ground: ReferralReturnGround;
};

/** What comes of an act to a listing (失信联合惩戒办理结果). */
export type JointPunishmentPayload = {
  __typename?: 'JointPunishmentPayload';
  /** The listing as it is now; null when the act was not done (失信联合惩戒记录). */
  jointPunishmentListing?: Maybe<JointPunishmentListing>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/**
 * An employer proposed for the list of those that are jointly punished for not paying wages, or on it. It names the firm and
 * the posts that are answerable, never who holds them (失信联合惩戒名单记录).
 */
export type JointPunishmentListing = {
  __typename?: 'JointPunishmentListing';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: JointPunishmentStatus;
  /** True while it is on the list; false from the day after its last day on, whoever has entered that (是否在列). */
  inForce: Scalars['Boolean']['output'];
  /** The employer; null while the registry does not answer (单位). */
  organization?: Maybe<Organization>;
  /** Where the wages were owed; null while the registry does not answer (欠薪发生地). */
  region?: Maybe<Region>;
  /** The body that decides; null while the registry does not answer (决定单位). */
  decidingBody?: Maybe<Organization>;
  /** The complaint with the order that was not obeyed; null outside the viewer's reach, and for every firm (欠薪投诉). */
  complaint?: Maybe<WageComplaint>;
  /** For what (列入情形). */
  ground: JointPunishmentGround;
  /** Posts in the firm that are answerable with it (负有责任的职务). */
  officerPosts: Array<ResponsibleOfficerPost>;
  /** The day it was proposed (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day the employer was heard; null while it was not (听取陈述日期). */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was put on the list; null while it is not (列入日期). */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** Its last day on the list; null while it is not on it (有效期至). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The day the last of the wages was paid; null until that is entered (付清日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The day of its written promise; null without one (信用承诺日期). */
  promisedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was taken off the list, or it was decided that it does not come on it; null before (结束日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** States of a listing (失信联合惩戒状态). */
export type JointPunishmentStatus =
  /** Proposed (拟列入). */
  | 'PROPOSED'
  /** The employer was heard (已听取陈述). */
  | 'HEARD'
  /** On the list (已列入). */
  | 'LISTED'
  /** Decided that it is not put on the list (不予列入). */
  | 'NOT_LISTED'
  /** Taken off early (已提前移出). */
  | 'REMOVED'
  /** Taken off after three years (已期满移出). */
  | 'EXPIRED';

/** For what an employer that did not pay as ordered may be listed (列入情形). */
export type JointPunishmentGround =
  /** The amount reaches the threshold of the crime of refusing to pay (达到拒不支付劳动报酬罪数额标准). */
  | 'CRIMINAL_THRESHOLD'
  /** The arrears caused an incident with grave consequences (引发严重不良社会影响的事件). */
  | 'INCIDENT';

/** Posts in a firm whose holders are answerable with it (负有责任的职务). */
export type ResponsibleOfficerPost =
  /** Legal representative (法定代表人). */
  | 'LEGAL_REPRESENTATIVE'
  /** Principal (主要负责人). */
  | 'PRINCIPAL'
  /** Directly in charge (直接负责的主管人员). */
  | 'DIRECTLY_IN_CHARGE'
  /** Otherwise directly responsible (其他直接责任人员). */
  | 'DIRECTLY_RESPONSIBLE';

/** Which listings to list (失信联合惩戒筛选). */
export type JointPunishmentFilter = {
  /** The one with this number (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** In these states (状态). */
  status?: InputMaybe<Array<JointPunishmentStatus>>;
  /** True: only those on the list today (是否在列). */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Proposing an employer (拟列入). */
export type JointPunishmentProposeInput = {
  /** Code of the employer (单位代码). */
  organization: Scalars['String']['input'];
  /** Number of the complaint with the order that was not obeyed (欠薪投诉编号). */
  complaint: Scalars['String']['input'];
  /** For what (列入情形). */
  ground: JointPunishmentGround;
  /** Posts that are answerable with the firm, each once (负有责任的职务). */
  officerPosts: Array<ResponsibleOfficerPost>;
  /** Code of the body that is to decide (决定单位代码). */
  body: Scalars['String']['input'];
  /** Why; kept within the department (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own: the same again proposes nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Hearing the employer (听取陈述). */
export type JointPunishmentHearInput = {
  /** The listing (记录标识). */
  id: Scalars['ID']['input'];
  /** The day (日期). */
  heardOn: Scalars['Date']['input'];
  /** What it said, or that it did not want to be heard (陈述). */
  statement: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Deciding (决定). */
export type JointPunishmentReasonInput = {
  /** The listing (记录标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Entering the employer's promise (登记信用承诺). */
export type JointPunishmentPromiseInput = {
  /** The listing (记录标识). */
  id: Scalars['ID']['input'];
  /** The day of the written promise (承诺日期). */
  promisedOn: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of which nothing more needs to be said (办理). */
export type JointPunishmentStepInput = {
  /** The listing (记录标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A page of listings (失信联合惩戒记录分页). */
export type JointPunishmentListingConnection = {
  __typename?: 'JointPunishmentListingConnection';
  /** The listings of the page (本页记录). */
  nodes: Array<JointPunishmentListing>;
  /** The listings with their cursors (带游标的记录). */
  edges: Array<JointPunishmentListingEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A listing in a page (分页中的失信联合惩戒记录). */
export type JointPunishmentListingEdge = {
  __typename?: 'JointPunishmentListingEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The listing (失信联合惩戒记录). */
  node: JointPunishmentListing;
};

/** What comes of an act to a payroll sheet (工资支付表办理结果). */
export type PayrollSheetPayload = {
  __typename?: 'PayrollSheetPayload';
  /** The sheet as it is now; null when the act was not done (工资支付表). */
  payrollSheet?: Maybe<PayrollSheet>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** What a worker is to get for a month; kept within the department (工资明细). */
export type PayItemInput = {
  /** Real-name number on the roster (实名登记号). */
  worker: Scalars['String']['input'];
  /** Days worked (出勤天数). */
  daysWorked: Scalars['Int']['input'];
  /** Gross pay, in yuan (应发工资). */
  gross: Scalars['Decimal']['input'];
  /** Deducted, in yuan; zero for nothing (扣款). */
  deducted: Scalars['Decimal']['input'];
};

/** Drawing up a month's payroll (编制). */
export type PayrollSheetDraftInput = {
  /** Number of the project (工程项目编码). */
  project: Scalars['String']['input'];
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['input'];
  /** A line for each worker (工资明细). */
  lines: Array<PayItemInput>;
  /** A key of the client's own: the same again draws up nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What a worker said to a line (签字情况). */
export type PayrollAnswerInput = {
  /** Real-name number (实名登记号). */
  worker: Scalars['String']['input'];
  /** True when the worker signed (已签字). */
  signed: Scalars['Boolean']['input'];
  /** Why not; needed when the worker did not (拒签理由). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Recording what workers said (签字确认). */
export type PayrollSheetConfirmInput = {
  /** The sheet (工资支付表标识). */
  id: Scalars['ID']['input'];
  /** What they said (签字情况). */
  answers: Array<PayrollAnswerInput>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Putting lines right (更正). */
export type PayrollSheetCorrectInput = {
  /** The sheet (工资支付表标识). */
  id: Scalars['ID']['input'];
  /** The lines as they should be (工资明细). */
  lines: Array<PayItemInput>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of which nothing more needs to be said (办理). */
export type PayrollSheetStepInput = {
  /** The sheet (工资支付表标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Paying a sheet (发放). */
export type PayrollSheetPayInput = {
  /** The sheet (工资支付表标识). */
  id: Scalars['ID']['input'];
  /** What was paid in all, in yuan (发放金额). */
  amount: Scalars['Decimal']['input'];
  /** The day (发放日期). */
  paidOn: Scalars['Date']['input'];
  /** True when everybody was paid to a card of their own (发放到本人银行卡). */
  ownCards: Scalars['Boolean']['input'];
  /** A key of the client's own: the same again pays nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** What comes of an act to a project (工程项目办理结果). */
export type ConstructionProjectPayload = {
  __typename?: 'ConstructionProjectPayload';
  /** The project as it is now; null when the act was not done (工程项目). */
  constructionProject?: Maybe<ConstructionProject>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** What a site's notice board has to say (告示牌内容). */
export type NoticeItem =
  /** Owner, contractors, project office, competent bodies, labour-pay officer (各方单位和劳资专管员). */
  | 'PARTIES'
  /** Minimum wage and the days of pay (最低工资标准和工资支付日期). */
  | 'MINIMUM_WAGE'
  /** Telephone lines for complaints (投诉举报电话). */
  | 'COMPLAINT_LINES'
  /** How to apply for arbitration (劳动争议调解仲裁申请渠道). */
  | 'ARBITRATION'
  /** How to apply for legal aid (法律援助申请渠道). */
  | 'LEGAL_AID'
  /** The line of the public legal service (公共法律服务热线). */
  | 'PUBLIC_LEGAL_SERVICE';

/** Entering a project in the register (登记). */
export type ConstructionProjectRegisterInput = {
  /** Where it is built (所在地). */
  region: Scalars['ID']['input'];
  /** Its name (项目名称). */
  name: Scalars['String']['input'];
  /** What is built (工程类别). */
  kind: ConstructionProjectKind;
  /** Code of the body that supervises its trade (监管部门代码). */
  body: Scalars['String']['input'];
  /** Code of the owner (建设单位代码). */
  owner: Scalars['String']['input'];
  /** Code of the general contractor (施工总承包单位代码). */
  generalContractor: Scalars['String']['input'];
  /** Code of the supervising engineers; null when there are none (监理单位代码). */
  supervisor?: InputMaybe<Scalars['String']['input']>;
  /** The sum of the contract, in yuan (合同价款). */
  contractAmount: Scalars['Decimal']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again enters nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Something that happened to a project on a day (办理). */
export type ConstructionProjectDayInput = {
  /** The project (项目标识). */
  id: Scalars['ID']['input'];
  /** The day (日期). */
  on: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of a project of which nothing more needs to be said (办理). */
export type ConstructionProjectStepInput = {
  /** The project (项目标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Putting up the notice board (设立告示牌). */
export type ConstructionProjectPostNoticeInput = {
  /** The project (项目标识). */
  id: Scalars['ID']['input'];
  /** What stands on it (内容). */
  items: Array<NoticeItem>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A worker who enters a site; kept within the department (进场人员). */
export type EnteringWorkerInput = {
  /** Name (姓名). */
  name: Scalars['String']['input'];
  /** Citizen number (公民身份号码). */
  citizenNumber: Scalars['String']['input'];
  /** Code of the firm that employs the worker (用工单位代码). */
  employer: Scalars['String']['input'];
  /** The day of the labour contract; without it nobody enters (劳动合同签订日期). */
  contractSignedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Workers who enter a site (进场). */
export type ConstructionProjectEnterWorkersInput = {
  /** The project (项目标识). */
  id: Scalars['ID']['input'];
  /** The day (进场日期). */
  on: Scalars['Date']['input'];
  /** Who (进场人员). */
  workers: Array<EnteringWorkerInput>;
  /** A key of the client's own: the same again enters nobody twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Workers who leave a site (离场). */
export type ConstructionProjectLeaveWorkersInput = {
  /** The project (项目标识). */
  id: Scalars['ID']['input'];
  /** The day (离场日期). */
  on: Scalars['Date']['input'];
  /** Their real-name numbers (实名登记号). */
  workers: Array<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A construction project whose wages are supervised (工程建设项目). */
export type ConstructionProject = {
  __typename?: 'ConstructionProject';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the project register (项目编码). */
  number: Scalars['String']['output'];
  /** Its name (项目名称). */
  name: Scalars['String']['output'];
  /** What is built (工程类别). */
  kind: ConstructionProjectKind;
  /** Where it stands (状态). */
  status: ConstructionProjectStatus;
  /** Where it is built; null while the registry does not answer (所在地). */
  region?: Maybe<Region>;
  /** The body that supervises its trade; null while the registry does not answer (监管部门). */
  responsibleBody?: Maybe<Organization>;
  /** The owner; null while the registry does not answer (建设单位). */
  owner?: Maybe<Organization>;
  /** The general contractor; null while the registry does not answer (施工总承包单位). */
  generalContractor?: Maybe<Organization>;
  /** The supervising engineers; null when there are none (监理单位). */
  supervisor?: Maybe<Organization>;
  /** The sum of the contract (合同价款). */
  contractAmount: Money;
  /** The day it was entered in the register (登记日期). */
  openedOn: Scalars['Date']['output'];
  /** The day the owner proved its funds; null while it has not (资金到位证明日期). */
  fundsProvenOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the construction permit; null without one (施工许可日期). */
  permittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the owner guaranteed payment; null while it has not (支付担保日期). */
  paymentGuaranteedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the contract was signed; null while it is not, or was not recorded (合同签订日期). */
  contractSignedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the special wage account was opened; null without one (工资专用账户开立日期). */
  specialAccountOpenedOn?: Maybe<Scalars['Date']['output']>;
  /** The day that account was closed; null while it is not (工资专用账户撤销日期). */
  specialAccountClosedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the notice board was put up; null without one (告示牌设立日期). */
  noticeBoardOn?: Maybe<Scalars['Date']['output']>;
  /** The day work began; null while it has not (开工日期). */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** The day work was completed; null while it goes on (竣工日期). */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was published that it is to be settled; null while it was not (结清公示日期). */
  settlementPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** The day everything was settled; null while it is not (结算日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Wage complaints about it within the viewer's reach (欠薪投诉情况). */
  complaints: ProjectComplaints;
  /** The wage deposit for it; null when none is on the books (工资保证金). */
  deposit?: Maybe<WageDeposit>;
  /** How many workers its roster has on a day; the roster itself stays in the department (务工人员人数). */
  roster: ProjectRoster;
  /** A payroll sheet for each month of work that begins in a period, handed in or not, by month (工资支付表). */
  payrollSheets: Array<PayrollSheet>;
  /** Payroll sheets that were handed in and are not paid, by month (未发放的工资支付表). */
  unpaidPayrollSheets: Array<PayrollSheet>;
  /** Applications for acceptance, oldest first (分部验收申请). */
  acceptanceApplications: Array<AcceptanceApplication>;
  /** True while arrears of wages block an acceptance (验收因欠薪暂停). */
  acceptanceBlocked: Scalars['Boolean']['output'];
  /** Orders to put something right by a day, newest first (限期整改指令). */
  rectificationOrders: Array<RectificationOrder>;
  /** Inspections of the site, newest first (检查记录). */
  inspections: Array<Inspection>;
  /** Its deadlines, oldest first (办理期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};


/** A construction project whose wages are supervised (工程建设项目). */
export type ConstructionProjectRosterArgs = {
  on: Scalars['Date']['input'];
};


/** A construction project whose wages are supervised (工程建设项目). */
export type ConstructionProjectPayrollSheetsArgs = {
  period: PeriodInput;
};

/** Wage complaints about one project: sums, never who complained (项目欠薪投诉情况). */
export type ProjectComplaints = {
  __typename?: 'ProjectComplaints';
  /** In all (投诉件数). */
  total: Scalars['Int']['output'];
  /** Not closed (在办件数). */
  open: Scalars['Int']['output'];
  /** Workers concerned (涉及人数). */
  workersAffected: Scalars['Int']['output'];
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
};

/** Workers on a project's roster on a day (项目务工人数). */
export type ProjectRoster = {
  __typename?: 'ProjectRoster';
  /** On the site (在场人数). */
  onSite: Scalars['Int']['output'];
  /** Of them without a signed labour contract (未签劳动合同人数). */
  withoutContract: Scalars['Int']['output'];
};

/** A project's payroll for a month, as the sum of its lines (工资支付表). */
export type PayrollSheet = {
  __typename?: 'PayrollSheet';
  /** Its id; null while it is not handed in (标识). */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its number; null while it is not handed in (编号). */
  number?: Maybe<Scalars['String']['output']>;
  /** The project; null outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: PayrollSheetStatus;
  /** Workers on it; null while it is not handed in (人数). */
  workers?: Maybe<Scalars['Int']['output']>;
  /** Of them signed; null while it is not handed in (签字人数). */
  confirmed?: Maybe<Scalars['Int']['output']>;
  /** Of them refused to sign; null while it is not handed in (拒签人数). */
  refused?: Maybe<Scalars['Int']['output']>;
  /** Wages to be paid; null while it is not handed in (应发金额). */
  payable?: Maybe<Money>;
  /** Of them paid; null while it is not handed in (已发金额). */
  paid?: Maybe<Money>;
  /** The day it was handed in; null while it is not (报送日期). */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the last worker was paid; null while somebody is not (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** True when it is not paid and its last day has passed, whoever has seen to it or not (是否逾期). */
  overdue: Scalars['Boolean']['output'];
  /** Its deadlines, oldest first; none while it is not handed in (办理期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it here, oldest first; nothing of a sheet that was imported (办理经过). */
  history: Array<HistoryEntry>;
};

/** Which projects to list (工程项目筛选). */
export type ConstructionProjectFilter = {
  /** The one with this number in the project register (项目编码). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Projects in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Entered in the register in this period (登记期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these trades (工程类别). */
  kind?: InputMaybe<Array<ConstructionProjectKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<ConstructionProjectStatus>>;
  /** Of this general contractor, by its code (施工总承包单位). */
  generalContractor?: InputMaybe<Scalars['String']['input']>;
  /** True: only those with an open wage complaint; false: only those without (有在办欠薪投诉). */
  withOpenComplaints?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of projects (工程项目分页). */
export type ConstructionProjectConnection = {
  __typename?: 'ConstructionProjectConnection';
  /** The projects of the page (本页记录). */
  nodes: Array<ConstructionProject>;
  /** The projects with their cursors (带游标的记录). */
  edges: Array<ConstructionProjectEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A project in a page (分页中的工程项目). */
export type ConstructionProjectEdge = {
  __typename?: 'ConstructionProjectEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The project (工程项目). */
  node: ConstructionProject;
};

/** What comes of an act to a rectification order (整改指令办理结果). */
export type RectificationOrderPayload = {
  __typename?: 'RectificationOrderPayload';
  /** The order as it is now; null when the act was not done (整改指令). */
  rectificationOrder?: Maybe<RectificationOrder>;
  /** Why it was not done; empty when it was (办理提示). */
  userErrors: Array<WageUserError>;
};

/** An order to a site to put something right by a day (限期整改指令). */
export type RectificationOrder = {
  __typename?: 'RectificationOrder';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number, which is the inspection's (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: RectificationOrderStatus;
  /** The project; null outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** On what occasion it was found (检查类别). */
  campaign: InspectionCampaign;
  /** What was found (违法情形). */
  violations: Array<WageViolation>;
  /** The inspecting body; null while the registry does not answer (检查单位). */
  inspectingBody?: Maybe<Organization>;
  /** The day it was issued (下达日期). */
  issuedOn: Scalars['Date']['output'];
  /** The day by which it has to be put right (整改期限). */
  rectifyBy: Scalars['Date']['output'];
  /** The day it was put right; null while it is not (整改完成日期). */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** The fine; null when there was none, or the book did not say (罚款). */
  fine?: Maybe<Money>;
  /** True when work was stopped (责令停工). */
  workStopped: Scalars['Boolean']['output'];
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** States of a rectification order (整改指令状态). */
export type RectificationOrderStatus =
  /** Issued (限期整改). */
  | 'ISSUED'
  /** Put right (已整改). */
  | 'RECTIFIED'
  /** Not put right in time (逾期未整改). */
  | 'OVERDUE'
  /** Penalised (已处罚). */
  | 'PENALISED';

/** Ordering that something be put right (责令限期改正). */
export type RectificationOrderIssueInput = {
  /** Number of the project (工程项目编码). */
  project: Scalars['String']['input'];
  /** On what occasion it was found (检查类别). */
  campaign: InspectionCampaign;
  /** Number of the seasonal campaign that the inspection belongs to; null when to none (专项行动编号). */
  seasonalCampaign?: InputMaybe<Scalars['String']['input']>;
  /** Code of the inspecting body (检查单位代码). */
  body: Scalars['String']['input'];
  /** What was found (违法情形). */
  violations: Array<WageViolation>;
  /** The day by which it has to be put right (整改期限). */
  rectifyBy: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own: the same again orders nothing twice (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Looking at the site again (复查). */
export type RectificationOrderRectifyInput = {
  /** The order (指令标识). */
  id: Scalars['ID']['input'];
  /** The day on which it was put right (改正日期). */
  on: Scalars['Date']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** A step of which nothing more needs to be said (办理). */
export type RectificationOrderStepInput = {
  /** The order (指令标识). */
  id: Scalars['ID']['input'];
  /** What is to be remembered; kept within the department (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Fining the firm (行政处罚). */
export type RectificationOrderPenaliseInput = {
  /** The order (指令标识). */
  id: Scalars['ID']['input'];
  /** The fine, in yuan (罚款). */
  fine: Scalars['Decimal']['input'];
  /** True when work is to stop as well (责令停工). */
  stopWork: Scalars['Boolean']['input'];
  /** Why (理由). */
  reason: Scalars['String']['input'];
  /** A key of the client's own (幂等键). */
  idempotencyKey: Scalars['String']['input'];
};

/** Why an act of wage supervision is not done (办理提示代码). */
export type WageUserErrorCode =
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
  /** There is no such project in your reach (台账中没有这个工程项目). */
  | 'NO_SUCH_PROJECT'
  /** An amount is more than zero and has two decimals at most (金额要大于零). */
  | 'BAD_AMOUNT'
  /** The day cannot lie in the future (日期不能晚于今天). */
  | 'DAY_IN_FUTURE'
  /** The days are out of order (日期的先后不对). */
  | 'DAYS_OUT_OF_ORDER'
  /** One worker at least is concerned, and no fewer than complain (至少涉及一名农民工). */
  | 'NO_WORKERS'
  /** Whoever is asked first answers: tell the complainants first and enter the day (首问负责：须先将受理、转办或处理结果告知投诉人并填写告知日期). */
  | 'NOT_TOLD'
  /** The complainants have to agree (须经投诉人同意). */
  | 'NO_CONSENT'
  /** A reason is needed (须写明理由). */
  | 'NO_REASON'
  /** The violation ended more than two years ago and is not investigated (违法行为终了已超过二年). */
  | 'TOO_OLD'
  /** Too few labour inspectors investigate (参加调查的监察员人数不足). */
  | 'TOO_FEW_INVESTIGATORS'
  /** No deadline is running, so there is nothing to extend (没有正在计算的办理期限). */
  | 'NO_RUNNING_DEADLINE'
  /** The deadline can be extended once, and it was (办理期限只能延长一次). */
  | 'ALREADY_EXTENDED'
  /** The longest extension is 30 working days (最多延长 30 个工作日). */
  | 'EXTENSION_TOO_LONG'
  /** Payment was not ordered yet (尚未责令支付). */
  | 'NO_ORDER'
  /** The order to pay is still running (责令支付期限未满). */
  | 'ORDER_STILL_RUNNING'
  /** Everything owed is recovered (欠薪已全部追回). */
  | 'NOTHING_OWED'
  /** This adds up to more than is owed (合计超过拖欠金额). */
  | 'MORE_THAN_OWED'
  /** The workers have to confirm that they got it (须由农民工确认收到). */
  | 'NOT_CONFIRMED_BY_WORKERS'
  /** There is no payment that waits to be confirmed (没有待确认的支付). */
  | 'NOTHING_TO_CONFIRM'
  /** The owner advances no more than the project money it still owes (建设单位以未结清的工程款为限垫付). */
  | 'OWNER_OWES_LESS'
  /** There is no such advance on this complaint (没有这一笔垫付). */
  | 'NO_SUCH_PAYMENT'
  /** More cannot be recovered than was advanced (追偿合计不能超过垫付金额). */
  | 'RECOURSE_TOO_HIGH'
  /** The project has no wage deposit that covers this (该项目没有可动用的工资保证金). */
  | 'NO_DEPOSIT'
  /** This finding does not fit the state or the money (该查处结论与当前状态或金额不符). */
  | 'FINDING_DOES_NOT_FIT'
  /** The project has a deposit already (该项目已核定工资保证金). */
  | 'DEPOSIT_EXISTS'
  /** There is no deposit rate for this region today (该区划在今天没有可适用的工资保证金比例). */
  | 'NO_DEPOSIT_RATE'
  /** Years without arrears are not negative, and none when there were arrears (无欠薪年数不能为负). */
  | 'BAD_RECORD'
  /** This is less than the deposit that is required (存储或担保金额不足核定数). */
  | 'DEPOSIT_TOO_SMALL'
  /** The project is not completed (工程尚未竣工). */
  | 'PROJECT_NOT_COMPLETED'
  /** Wages are still owed on this project (该项目尚有未付清的欠薪投诉或工资表). */
  | 'ARREARS_OPEN'
  /** This was not published (尚未公示). */
  | 'NOT_PUBLISHED'
  /** The 30 days of publication are not over (公示未满三十日). */
  | 'STILL_PUBLISHED'
  /** No work goes on at this project, so no stage can be accepted (工程不在建). */
  | 'PROJECT_NOT_AT_WORK'
  /** This stage was applied for already (该阶段已申请或已验收). */
  | 'STAGE_APPLIED_FOR'
  /** The stage before was not accepted yet (前一阶段尚未验收合格). */
  | 'STAGE_OUT_OF_ORDER'
  /** You cannot sign for another section (您不能代其他科室签署). */
  | 'WRONG_SECTION'
  /** This section has signed already (该科室已经签署). */
  | 'ALREADY_SIGNED'
  /** No wages are owed on this project, so arrears cannot hold it up (该项目没有未付清的欠薪). */
  | 'NO_ARREARS'
  /** The owner has not proved its funds, so there is no permit (建设单位尚未提交资金到位证明). */
  | 'NO_FUNDS_PROOF'
  /** The owner has given no payment guarantee, so there is no permit (建设单位尚未提供工程款支付担保). */
  | 'NO_PAYMENT_GUARANTEE'
  /** The contract is on record already (施工总承包合同已登记). */
  | 'CONTRACT_SIGNED'
  /** No contract is on record (尚未登记施工总承包合同). */
  | 'NO_CONTRACT'
  /** The special wage account is open already (工资专用账户已开立). */
  | 'ACCOUNT_OPEN'
  /** The project has no special wage account (该项目未开立工资专用账户). */
  | 'NO_SPECIAL_ACCOUNT'
  /** The special wage account is closed already (工资专用账户已撤销). */
  | 'ACCOUNT_CLOSED'
  /** The special wage account is still open (工资专用账户尚未撤销). */
  | 'ACCOUNT_NOT_CLOSED'
  /** The board does not say all that article 34 asks for (告示牌内容不全). */
  | 'NOTICE_INCOMPLETE'
  /** Workers are registered by real name and citizen number (须以真实姓名和公民身份号码登记). */
  | 'NOT_REAL_NAME'
  /** Nobody enters the site without a labour contract (未签订劳动合同的不得进场). */
  | 'NO_LABOUR_CONTRACT'
  /** Somebody on the list is on the site already, or twice on it (名单中有人已在场). */
  | 'ALREADY_ON_SITE'
  /** No such worker is on the site (花名册中没有这个在场人员). */
  | 'NO_SUCH_WORKER'
  /** The completion was not accepted yet (竣工验收尚未合格). */
  | 'COMPLETION_NOT_ACCEPTED'
  /** The month is written as 2024-03, with work going on in it and not later than now (月份形如 2024-03). */
  | 'BAD_MONTH'
  /** This project has a payroll sheet for the month (该项目这个月已有工资支付表). */
  | 'SHEET_EXISTS'
  /** Somebody stands on the list twice (同一人在名单中出现两次). */
  | 'WORKER_TWICE'
  /** Somebody on the list has answered already (名单中有人已签字或已拒签). */
  | 'ALREADY_ANSWERED'
  /** Wages go to each worker’s own card (工资须直接发放到农民工本人的银行卡). */
  | 'NOT_OWN_CARDS'
  /** This is not what the sheet adds up to (发放金额与工资支付表合计不符). */
  | 'SUM_DIFFERS'
  /** Bad behaviour is recorded of firms only (不良行为只记单位). */
  | 'NO_FIRM'
  /** The sanction still applies (处理措施尚未到期). */
  | 'STILL_IN_FORCE'
  /** Without a violation there is nothing to put right (没有违法情形的不责令改正). */
  | 'NO_VIOLATION'
  /** The fine is not within what articles 54 to 57 allow (罚款数额超出《条例》第五十四条至第五十七条规定的幅度). */
  | 'FINE_OUT_OF_RANGE'
  /** Work cannot be stopped for this violation (该违法情形不适用责令停工). */
  | 'NO_STOP_WORK'
  /** The lunar calendar here does not know this year (系统中没有这一年的农历节日日期). */
  | 'BEYOND_LUNAR_CALENDAR'
  /** The days have to reach around the festival, or for a harvest lie within the year (起止日期须包含当年的节日；夏收、秋收行动须在当年之内). */
  | 'SEASON_DOES_NOT_FIT'
  /** This region has a campaign for the season of that year already (该区划当年已有这一季的专项行动). */
  | 'CAMPAIGN_EXISTS'
  /** The campaign has not come to its last day (专项行动尚未到最后一日). */
  | 'CAMPAIGN_STILL_RUNNING'
  /** Sites were inspected in this campaign, so it cannot be cancelled (专项行动已有检查记录，不能取消). */
  | 'CAMPAIGN_HAS_INSPECTIONS'
  /** There is no such campaign (没有这个专项行动). */
  | 'NO_SUCH_CAMPAIGN'
  /** The campaign is not open, or its season, days or region do not fit this inspection (该专项行动不在进行中，或季节、日期、区划与本次检查不符). */
  | 'CAMPAIGN_DOES_NOT_FIT'
  /** There is no such wage complaint in your reach (没有这件欠薪投诉，或不在您的管辖范围内). */
  | 'NO_SUCH_COMPLAINT'
  /** This is not the firm that was ordered to pay (责令支付的不是这个单位). */
  | 'NOT_THE_RESPONDENT'
  /** Name the posts that are answerable, each once (须写明负有责任的职务，且不重复). */
  | 'NO_OFFICER_POST'
  /** This firm is proposed for the list or on it already (该单位已拟列入或已列入名单). */
  | 'LISTING_EXISTS'
  /** The firm has not paid and promised in writing (单位尚未付清并作出书面信用承诺). */
  | 'NO_PROMISE'
  /** Six months have not passed since the wages were paid (付清欠薪未满六个月，不能提前移出). */
  | 'SIX_MONTHS_NOT_OVER';

/** Which entries of a register to list (登记筛选). */
export type SupervisionFilter = {
  /** The one with this number (编号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of the project with this number (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** True: only those that wait for an act of one of the viewer's posts; false: only the others (是否待办). */
  awaiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of sheets (工资支付表分页). */
export type PayrollSheetConnection = {
  __typename?: 'PayrollSheetConnection';
  /** The sheets of the page (本页记录). */
  nodes: Array<PayrollSheet>;
  /** The sheets with their cursors (带游标的记录). */
  edges: Array<PayrollSheetEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A sheet in a page (分页中的工资支付表). */
export type PayrollSheetEdge = {
  __typename?: 'PayrollSheetEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The sheet (工资支付表). */
  node: PayrollSheet;
};

/** A page of deposits (工资保证金分页). */
export type WageDepositConnection = {
  __typename?: 'WageDepositConnection';
  /** The deposits of the page (本页记录). */
  nodes: Array<WageDeposit>;
  /** The deposits with their cursors (带游标的记录). */
  edges: Array<WageDepositEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deposit in a page (分页中的工资保证金). */
export type WageDepositEdge = {
  __typename?: 'WageDepositEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deposit (工资保证金). */
  node: WageDeposit;
};

/** A page of orders (整改指令分页). */
export type RectificationOrderConnection = {
  __typename?: 'RectificationOrderConnection';
  /** The orders of the page (本页记录). */
  nodes: Array<RectificationOrder>;
  /** The orders with their cursors (带游标的记录). */
  edges: Array<RectificationOrderEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A order in a page (分页中的整改指令). */
export type RectificationOrderEdge = {
  __typename?: 'RectificationOrderEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The order (整改指令). */
  node: RectificationOrder;
};

/** A page of records (不良行为记录分页). */
export type BadBehaviourRecordConnection = {
  __typename?: 'BadBehaviourRecordConnection';
  /** The records of the page (本页记录). */
  nodes: Array<BadBehaviourRecord>;
  /** The records with their cursors (带游标的记录). */
  edges: Array<BadBehaviourRecordEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A record in a page (分页中的不良行为记录). */
export type BadBehaviourRecordEdge = {
  __typename?: 'BadBehaviourRecordEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The record (不良行为记录). */
  node: BadBehaviourRecord;
};

export type Region = {
  __typename?: 'Region';
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Wages on the sites of this unit and those below it; null outside the viewer's reach (建设领域工资统计). */
  constructionWages?: Maybe<ConstructionWagesStatistics>;
};


export type RegionConstructionWagesArgs = {
  period: PeriodInput;
};

/** What became of the wage complaints received in a period, and of what wages law asks of the sites (建设领域工资统计). */
export type ConstructionWagesStatistics = {
  __typename?: 'ConstructionWagesStatistics';
  /** Complaints received (受理件数). */
  complaints: Scalars['Int']['output'];
  /** Of them not closed (在办件数). */
  open: Scalars['Int']['output'];
  /** Of them closed (结案件数). */
  closed: Scalars['Int']['output'];
  /**
   * Workers concerned; for a viewer without this department's records null when they are 1 to 4, or when such a number of
   * a neighbouring unit could be worked out from it (涉及人数).
   */
  workersAffected?: Maybe<Scalars['Int']['output']>;
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
  /** recovered / arrears, from 0 to 1; null when nothing was owed (追回率). */
  recoveryRate?: Maybe<Scalars['Float']['output']>;
  /** workersAffected / complaints; null without a complaint or while workersAffected is hidden (件均涉及人数). */
  workersPerComplaint?: Maybe<Scalars['Float']['output']>;
  /** recovered / complaints, rounded to the fen; null without a complaint (件均追回金额). */
  recoveredPerComplaint?: Maybe<Money>;
  /** recovered / workersAffected, rounded to the fen; null without a worker or while they are hidden (人均追回金额). */
  recoveredPerWorker?: Maybe<Money>;
  /** Median days from receiving a complaint to its last payment; null while none is paid (支付天数中位数). */
  medianDaysToPayment?: Maybe<Scalars['Float']['output']>;
  /** Complaints by state; states without a complaint are left out (按状态). */
  byStatus: Array<WageComplaintStatusCount>;
  /** Closed complaints by finding (按查处结论). */
  byFinding: Array<WageFindingCount>;
  /** Complaints by the month in which they were received (按月). */
  byMonth: Array<WageComplaintMonthCount>;
  /** Payroll sheets that the sites had to hand in, for months that begin in the period (工资支付表报送情况). */
  payroll: PayrollCompliance;
  /** Deposits for the projects on which work went on in the period, by their state now (工资保证金情况). */
  deposits: Array<WageDepositCount>;
  /** Applications for acceptance made in the period, the three stages always and in their order (分部验收情况). */
  acceptance: Array<AcceptanceStageCount>;
  /** Inspections in the period, by occasion (检查情况). */
  inspections: Array<InspectionCampaignCount>;
};

/** Complaints in one state (某状态欠薪投诉数). */
export type WageComplaintStatusCount = {
  __typename?: 'WageComplaintStatusCount';
  /** The state (状态). */
  status: WageComplaintStatus;
  /** How many (件数). */
  complaints: Scalars['Int']['output'];
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
};

/** Complaints closed with one finding (某结论欠薪投诉数). */
export type WageFindingCount = {
  __typename?: 'WageFindingCount';
  /** The finding (查处结论). */
  finding: WageFinding;
  /** How many (件数). */
  complaints: Scalars['Int']['output'];
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
};

/** Complaints of one month (某月欠薪投诉数). */
export type WageComplaintMonthCount = {
  __typename?: 'WageComplaintMonthCount';
  /** The month, as `YYYY-MM` (月份). */
  month: Scalars['String']['output'];
  /** How many (件数). */
  complaints: Scalars['Int']['output'];
  /** Wages owed (拖欠金额). */
  arrears: Money;
  /** Of them recovered (追回金额). */
  recovered: Money;
};

/** Payroll sheets due and handed in (工资支付表报送情况). */
export type PayrollCompliance = {
  __typename?: 'PayrollCompliance';
  /** Due: one for each project and month of work (应报数). */
  due: Scalars['Int']['output'];
  /** Handed in, in time or late (已报数). */
  submitted: Scalars['Int']['output'];
  /** Not handed in by the end of the following month, where that is before the last day of the period (逾期数). */
  overdue: Scalars['Int']['output'];
  /** Of those handed in, paid in full (已发放数). */
  paid: Scalars['Int']['output'];
  /** submitted / due; null when none was due (报送率). */
  submissionRate?: Maybe<Scalars['Float']['output']>;
};

/** Deposits in one state (某状态工资保证金). */
export type WageDepositCount = {
  __typename?: 'WageDepositCount';
  /** The state (状态). */
  status: WageDepositStatus;
  /** How many (笔数). */
  count: Scalars['Int']['output'];
  /** How much is required (应存金额). */
  required: Money;
  /** How much was lodged or guaranteed (已存或担保金额). */
  held: Money;
};

/** Applications for the acceptance of one stage (某阶段验收申请数). */
export type AcceptanceStageCount = {
  __typename?: 'AcceptanceStageCount';
  /** The stage (验收阶段). */
  stage: AcceptanceStage;
  /** Made (申请数). */
  applications: Scalars['Int']['output'];
  /** Of them passed (合格数). */
  passed: Scalars['Int']['output'];
  /** Of them blocked by arrears now (因欠薪暂停数). */
  blocked: Scalars['Int']['output'];
};

/** Inspections on one occasion (某类检查数). */
export type InspectionCampaignCount = {
  __typename?: 'InspectionCampaignCount';
  /** The occasion (检查类别). */
  campaign: InspectionCampaign;
  /** How many (次数). */
  inspections: Scalars['Int']['output'];
  /** Of them with a violation found (发现问题数). */
  withViolations: Scalars['Int']['output'];
  /** Of these put right, on the spot or as ordered (已整改数). */
  rectified: Scalars['Int']['output'];
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
  /** Wage deposits of this firm as a general contractor, newest first; null for a viewer who may read none (工资保证金). */
  wageDeposits?: Maybe<Array<WageDeposit>>;
  /** Its bad-behaviour records, newest first; null for a viewer who may read none (不良行为记录). */
  badBehaviours?: Maybe<Array<BadBehaviourRecord>>;
  /** Its listings for joint punishment, newest first; null for a viewer who may read none (失信联合惩戒记录). */
  jointPunishments?: Maybe<Array<JointPunishmentListing>>;
};

/** The wage deposit of a general contractor for a project (工资保证金). */
export type WageDeposit = {
  __typename?: 'WageDeposit';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of deposits (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: WageDepositStatus;
  /** The project it secures; null outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The firm that has to give it; null while the registry does not answer (存储单位). */
  contractor?: Maybe<Organization>;
  /** How much is required (应存金额). */
  required: Money;
  /** How much was lodged or guaranteed (已存或担保金额). */
  held: Money;
  /** How much of it was drawn for wages (动用金额). */
  drawn: Money;
  /** The day from which it is required (应存日期). */
  requiredOn: Scalars['Date']['output'];
  /** The day it was lodged or guaranteed; null while it is not (存储日期). */
  lodgedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was last drawn; null when it never was (动用日期). */
  drawnOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was topped up; null when it was not (补足日期). */
  toppedUpOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which its release was published; null while it is not (退还公示日期). */
  releasePublishedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was released; null while it is held (退还日期). */
  releasedOn?: Maybe<Scalars['Date']['output']>;
  /** Its deadlines, oldest first (办理期限). */
  deadlines: Array<Deadline>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** An application for the acceptance of a stage, signed by the sections one after another (分部验收申请). */
export type AcceptanceApplication = {
  __typename?: 'AcceptanceApplication';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of co-signatures (编号). */
  number: Scalars['String']['output'];
  /** The stage to be accepted (验收阶段). */
  stage: AcceptanceStage;
  /** Where it stands (状态). */
  status: AcceptanceStatus;
  /** The day the owner applied (申请日期). */
  openedOn: Scalars['Date']['output'];
  /** Signatures of the sections, all of them in their order (联合签署). */
  coSignatures: Array<CoSignature>;
  /** The day the deputy head signed; null while not signed (分管领导签署日期). */
  deputyHeadSignedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the joint acceptance; null while there was none (联合验收日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The project; null outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** The signature of a section (科室签署). */
export type CoSignature = {
  __typename?: 'CoSignature';
  /** The section (科室). */
  section: SigningSection;
  /** The day it signed; null while it has not (签署日期). */
  signedOn?: Maybe<Scalars['Date']['output']>;
};

/** An inspection of a site (专项检查). */
export type Inspection = {
  __typename?: 'Inspection';
  /** Its number in the book of inspections (编号). */
  number: Scalars['String']['output'];
  /** On what occasion (检查类别). */
  campaign: InspectionCampaign;
  /** The seasonal campaign that it belongs to; null when to none, or to none that the viewer may see (专项行动). */
  seasonalCampaign?: Maybe<SeasonalCampaign>;
  /** The project; null outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The inspecting body; null while the registry does not answer (检查单位). */
  inspectingBody?: Maybe<Organization>;
  /** The day of the inspection (检查日期). */
  inspectedOn: Scalars['Date']['output'];
  /** What it found, empty when all was in order (发现的违法情形). */
  violations: Array<WageViolation>;
  /** What became of it; null when all was in order (整改情况). */
  rectification?: Maybe<RectificationStatus>;
  /** The day by which it had to be put right; null without an order (整改期限). */
  rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** The day it was put right; null while it is not (整改完成日期). */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** Bad behaviour of a firm, with the sanction for it (不良行为记录). */
export type BadBehaviourRecord = {
  __typename?: 'BadBehaviourRecord';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of records (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: BadBehaviourStatus;
  /** What the firm did; null when the record is for the arrears themselves (违法情形). */
  violation?: Maybe<WageViolation>;
  /** The sanction proposed or decided (处理措施). */
  sanction: ContractorSanction;
  /** The project on which it happened; null when it is about none or outside the viewer's reach (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The body that decides; null while the registry does not answer (决定单位). */
  decidingBody?: Maybe<Organization>;
  /** The firm; null while the registry does not answer (单位). */
  organization?: Maybe<Organization>;
  /** The day it was proposed (提出日期). */
  proposedOn: Scalars['Date']['output'];
  /** The day the firm was heard; null while it was not, or was not recorded (听取陈述日期). */
  heardOn?: Maybe<Scalars['Date']['output']>;
  /** The day from which the sanction is in force; null while it is not, or was not recorded (公示执行日期). */
  inForceOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was decided; null while it is not (决定日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which the sanction applies; null while it is not decided (有效期至). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The day it was lifted before its time; null when it was not (解除日期). */
  liftedOn?: Maybe<Scalars['Date']['output']>;
  /** Acts that one of the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
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
  WageComplaint: WageComplaint;
  Dispute: Dispute;
  ConstructionProject: ConstructionProject;
  Region: Region;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  WageComplaint:
    ( { __typename: 'WageComplaint' }
    & ( GraphQLRecursivePick<FederationTypes['WageComplaint'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['WageComplaint'], {"number":true}> ) );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"number":true}> );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & ( GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"number":true}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( WageUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AcceptancePayload: ResolverTypeWrapper<AcceptancePayloadModel>;
  AcceptanceApplyInput: AcceptanceApplyInput;
  AcceptanceSignInput: AcceptanceSignInput;
  AcceptanceReasonInput: AcceptanceReasonInput;
  AcceptanceStepInput: AcceptanceStepInput;
  AcceptanceConcludeInput: AcceptanceConcludeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AcceptanceApplicationConnection: ResolverTypeWrapper<AcceptanceApplicationConnectionModel>;
  AcceptanceApplicationEdge: ResolverTypeWrapper<Omit<AcceptanceApplicationEdge, 'node'> & { node: ResolversTypes['AcceptanceApplication'] }>;
  BadBehaviourPayload: ResolverTypeWrapper<BadBehaviourPayloadModel>;
  BadBehaviourProposeInput: BadBehaviourProposeInput;
  BadBehaviourHearInput: BadBehaviourHearInput;
  BadBehaviourDecideInput: BadBehaviourDecideInput;
  BadBehaviourStepInput: BadBehaviourStepInput;
  BadBehaviourLiftInput: BadBehaviourLiftInput;
  SeasonalCampaignPayload: ResolverTypeWrapper<SeasonalCampaignPayloadModel>;
  SeasonalCampaign: ResolverTypeWrapper<SeasonalCampaignModel>;
  CampaignInspections: ResolverTypeWrapper<CampaignInspectionsModel>;
  CampaignSeason: CampaignSeason;
  SeasonalCampaignStatus: SeasonalCampaignStatus;
  SeasonalCampaignFilter: SeasonalCampaignFilter;
  SeasonalCampaignOpenInput: SeasonalCampaignOpenInput;
  SeasonalCampaignEndInput: SeasonalCampaignEndInput;
  ConstructionProjectInspectInput: ConstructionProjectInspectInput;
  SeasonalCampaignConnection: ResolverTypeWrapper<SeasonalCampaignConnectionModel>;
  SeasonalCampaignEdge: ResolverTypeWrapper<Omit<SeasonalCampaignEdge, 'node'> & { node: ResolversTypes['SeasonalCampaign'] }>;
  WageDeadlineConnection: ResolverTypeWrapper<WageDeadlineConnectionModel>;
  WageDeadlineEdge: ResolverTypeWrapper<Omit<WageDeadlineEdge, 'node'> & { node: ResolversTypes['WageDeadline'] }>;
  WageDeadline: ResolverTypeWrapper<WageDeadlineModel>;
  ConstructionProjectKind: ConstructionProjectKind;
  ConstructionProjectStatus: ConstructionProjectStatus;
  WageComplaintOrigin: WageComplaintOrigin;
  WageComplaintStatus: WageComplaintStatus;
  WageFinding: WageFinding;
  WageViolation: WageViolation;
  PayrollSheetStatus: PayrollSheetStatus;
  WageDepositStatus: WageDepositStatus;
  AcceptanceStage: AcceptanceStage;
  AcceptanceStatus: AcceptanceStatus;
  SigningSection: SigningSection;
  InspectionCampaign: InspectionCampaign;
  RectificationStatus: RectificationStatus;
  BadBehaviourStatus: BadBehaviourStatus;
  ContractorSanction: ContractorSanction;
  WagePaymentSource: WagePaymentSource;
  WageAdvancer: WageAdvancer;
  WageComplaintPayload: ResolverTypeWrapper<WageComplaintPayloadModel>;
  WageUserError: ResolverTypeWrapper<WageUserErrorModel>;
  WageClaimantInput: WageClaimantInput;
  WageComplaintReceiveInput: WageComplaintReceiveInput;
  WageComplaintPassOnInput: WageComplaintPassOnInput;
  WageComplaintFileInput: WageComplaintFileInput;
  WageComplaintInvestigateInput: WageComplaintInvestigateInput;
  WageComplaintExtendInput: WageComplaintExtendInput;
  WageComplaintOrderInput: WageComplaintOrderInput;
  WageComplaintPayInput: WageComplaintPayInput;
  WageComplaintAdvanceInput: WageComplaintAdvanceInput;
  WageComplaintConfirmInput: WageComplaintConfirmInput;
  WageComplaintRecourseInput: WageComplaintRecourseInput;
  WageComplaintHandOverInput: WageComplaintHandOverInput;
  WageComplaintGuideInput: WageComplaintGuideInput;
  WageComplaintResumeInput: WageComplaintResumeInput;
  WageComplaintCloseInput: WageComplaintCloseInput;
  WageComplaint: ResolverTypeWrapper<WageComplaintModel>;
  WagePayment: ResolverTypeWrapper<WagePaymentModel>;
  LegalAidCase: ResolverTypeWrapper<LegalAidCaseModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  WageComplaintFilter: WageComplaintFilter;
  WageComplaintConnection: ResolverTypeWrapper<WageComplaintConnectionModel>;
  WageComplaintEdge: ResolverTypeWrapper<Omit<WageComplaintEdge, 'node'> & { node: ResolversTypes['WageComplaint'] }>;
  WageDepositPayload: ResolverTypeWrapper<WageDepositPayloadModel>;
  WageDepositRequireInput: WageDepositRequireInput;
  WageDepositLodgeInput: WageDepositLodgeInput;
  WageDepositTopUpInput: WageDepositTopUpInput;
  WageDepositReleaseInput: WageDepositReleaseInput;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralModel>;
  Referral: ResolverTypeWrapper<Referral>;
  IncomingReferralConnection: ResolverTypeWrapper<IncomingReferralConnectionModel>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  WageReferralPayload: ResolverTypeWrapper<WageReferralPayloadModel>;
  WageReferralReturnInput: WageReferralReturnInput;
  JointPunishmentPayload: ResolverTypeWrapper<JointPunishmentPayloadModel>;
  JointPunishmentListing: ResolverTypeWrapper<JointPunishmentListingModel>;
  JointPunishmentStatus: JointPunishmentStatus;
  JointPunishmentGround: JointPunishmentGround;
  ResponsibleOfficerPost: ResponsibleOfficerPost;
  JointPunishmentFilter: JointPunishmentFilter;
  JointPunishmentProposeInput: JointPunishmentProposeInput;
  JointPunishmentHearInput: JointPunishmentHearInput;
  JointPunishmentReasonInput: JointPunishmentReasonInput;
  JointPunishmentPromiseInput: JointPunishmentPromiseInput;
  JointPunishmentStepInput: JointPunishmentStepInput;
  JointPunishmentListingConnection: ResolverTypeWrapper<JointPunishmentListingConnectionModel>;
  JointPunishmentListingEdge: ResolverTypeWrapper<Omit<JointPunishmentListingEdge, 'node'> & { node: ResolversTypes['JointPunishmentListing'] }>;
  PayrollSheetPayload: ResolverTypeWrapper<PayrollSheetPayloadModel>;
  PayItemInput: PayItemInput;
  PayrollSheetDraftInput: PayrollSheetDraftInput;
  PayrollAnswerInput: PayrollAnswerInput;
  PayrollSheetConfirmInput: PayrollSheetConfirmInput;
  PayrollSheetCorrectInput: PayrollSheetCorrectInput;
  PayrollSheetStepInput: PayrollSheetStepInput;
  PayrollSheetPayInput: PayrollSheetPayInput;
  ConstructionProjectPayload: ResolverTypeWrapper<ConstructionProjectPayloadModel>;
  NoticeItem: NoticeItem;
  ConstructionProjectRegisterInput: ConstructionProjectRegisterInput;
  ConstructionProjectDayInput: ConstructionProjectDayInput;
  ConstructionProjectStepInput: ConstructionProjectStepInput;
  ConstructionProjectPostNoticeInput: ConstructionProjectPostNoticeInput;
  EnteringWorkerInput: EnteringWorkerInput;
  ConstructionProjectEnterWorkersInput: ConstructionProjectEnterWorkersInput;
  ConstructionProjectLeaveWorkersInput: ConstructionProjectLeaveWorkersInput;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  ProjectComplaints: ResolverTypeWrapper<ProjectComplaintsModel>;
  ProjectRoster: ResolverTypeWrapper<ProjectRosterModel>;
  PayrollSheet: ResolverTypeWrapper<PayrollSheetModel>;
  ConstructionProjectFilter: ConstructionProjectFilter;
  ConstructionProjectConnection: ResolverTypeWrapper<ConstructionProjectConnectionModel>;
  ConstructionProjectEdge: ResolverTypeWrapper<Omit<ConstructionProjectEdge, 'node'> & { node: ResolversTypes['ConstructionProject'] }>;
  RectificationOrderPayload: ResolverTypeWrapper<RectificationOrderPayloadModel>;
  RectificationOrder: ResolverTypeWrapper<RectificationOrderModel>;
  RectificationOrderStatus: RectificationOrderStatus;
  RectificationOrderIssueInput: RectificationOrderIssueInput;
  RectificationOrderRectifyInput: RectificationOrderRectifyInput;
  RectificationOrderStepInput: RectificationOrderStepInput;
  RectificationOrderPenaliseInput: RectificationOrderPenaliseInput;
  WageUserErrorCode: WageUserErrorCode;
  SupervisionFilter: SupervisionFilter;
  PayrollSheetConnection: ResolverTypeWrapper<PayrollSheetConnectionModel>;
  PayrollSheetEdge: ResolverTypeWrapper<Omit<PayrollSheetEdge, 'node'> & { node: ResolversTypes['PayrollSheet'] }>;
  WageDepositConnection: ResolverTypeWrapper<WageDepositConnectionModel>;
  WageDepositEdge: ResolverTypeWrapper<Omit<WageDepositEdge, 'node'> & { node: ResolversTypes['WageDeposit'] }>;
  RectificationOrderConnection: ResolverTypeWrapper<RectificationOrderConnectionModel>;
  RectificationOrderEdge: ResolverTypeWrapper<Omit<RectificationOrderEdge, 'node'> & { node: ResolversTypes['RectificationOrder'] }>;
  BadBehaviourRecordConnection: ResolverTypeWrapper<BadBehaviourRecordConnectionModel>;
  BadBehaviourRecordEdge: ResolverTypeWrapper<Omit<BadBehaviourRecordEdge, 'node'> & { node: ResolversTypes['BadBehaviourRecord'] }>;
  Region: ResolverTypeWrapper<RegionModel>;
  ConstructionWagesStatistics: ResolverTypeWrapper<ConstructionWagesStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WageComplaintStatusCount: ResolverTypeWrapper<WageComplaintStatusCountModel>;
  WageFindingCount: ResolverTypeWrapper<WageFindingCountModel>;
  WageComplaintMonthCount: ResolverTypeWrapper<WageComplaintMonthCountModel>;
  PayrollCompliance: ResolverTypeWrapper<PayrollComplianceModel>;
  WageDepositCount: ResolverTypeWrapper<WageDepositCountModel>;
  AcceptanceStageCount: ResolverTypeWrapper<AcceptanceStageCountModel>;
  InspectionCampaignCount: ResolverTypeWrapper<InspectionCampaignCountModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  WageDeposit: ResolverTypeWrapper<WageDepositModel>;
  AcceptanceApplication: ResolverTypeWrapper<AcceptanceApplicationModel>;
  CoSignature: ResolverTypeWrapper<CoSignatureModel>;
  Inspection: ResolverTypeWrapper<InspectionModel>;
  BadBehaviourRecord: ResolverTypeWrapper<BadBehaviourRecordModel>;
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
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  AcceptancePayload: AcceptancePayloadModel;
  AcceptanceApplyInput: AcceptanceApplyInput;
  AcceptanceSignInput: AcceptanceSignInput;
  AcceptanceReasonInput: AcceptanceReasonInput;
  AcceptanceStepInput: AcceptanceStepInput;
  AcceptanceConcludeInput: AcceptanceConcludeInput;
  Boolean: Scalars['Boolean']['output'];
  AcceptanceApplicationConnection: AcceptanceApplicationConnectionModel;
  AcceptanceApplicationEdge: Omit<AcceptanceApplicationEdge, 'node'> & { node: ResolversParentTypes['AcceptanceApplication'] };
  BadBehaviourPayload: BadBehaviourPayloadModel;
  BadBehaviourProposeInput: BadBehaviourProposeInput;
  BadBehaviourHearInput: BadBehaviourHearInput;
  BadBehaviourDecideInput: BadBehaviourDecideInput;
  BadBehaviourStepInput: BadBehaviourStepInput;
  BadBehaviourLiftInput: BadBehaviourLiftInput;
  SeasonalCampaignPayload: SeasonalCampaignPayloadModel;
  SeasonalCampaign: SeasonalCampaignModel;
  CampaignInspections: CampaignInspectionsModel;
  SeasonalCampaignFilter: SeasonalCampaignFilter;
  SeasonalCampaignOpenInput: SeasonalCampaignOpenInput;
  SeasonalCampaignEndInput: SeasonalCampaignEndInput;
  ConstructionProjectInspectInput: ConstructionProjectInspectInput;
  SeasonalCampaignConnection: SeasonalCampaignConnectionModel;
  SeasonalCampaignEdge: Omit<SeasonalCampaignEdge, 'node'> & { node: ResolversParentTypes['SeasonalCampaign'] };
  WageDeadlineConnection: WageDeadlineConnectionModel;
  WageDeadlineEdge: Omit<WageDeadlineEdge, 'node'> & { node: ResolversParentTypes['WageDeadline'] };
  WageDeadline: WageDeadlineModel;
  WageComplaintPayload: WageComplaintPayloadModel;
  WageUserError: WageUserErrorModel;
  WageClaimantInput: WageClaimantInput;
  WageComplaintReceiveInput: WageComplaintReceiveInput;
  WageComplaintPassOnInput: WageComplaintPassOnInput;
  WageComplaintFileInput: WageComplaintFileInput;
  WageComplaintInvestigateInput: WageComplaintInvestigateInput;
  WageComplaintExtendInput: WageComplaintExtendInput;
  WageComplaintOrderInput: WageComplaintOrderInput;
  WageComplaintPayInput: WageComplaintPayInput;
  WageComplaintAdvanceInput: WageComplaintAdvanceInput;
  WageComplaintConfirmInput: WageComplaintConfirmInput;
  WageComplaintRecourseInput: WageComplaintRecourseInput;
  WageComplaintHandOverInput: WageComplaintHandOverInput;
  WageComplaintGuideInput: WageComplaintGuideInput;
  WageComplaintResumeInput: WageComplaintResumeInput;
  WageComplaintCloseInput: WageComplaintCloseInput;
  WageComplaint: WageComplaintModel;
  WagePayment: WagePaymentModel;
  LegalAidCase: LegalAidCaseModel;
  Dispute: DisputeModel;
  WageComplaintFilter: WageComplaintFilter;
  WageComplaintConnection: WageComplaintConnectionModel;
  WageComplaintEdge: Omit<WageComplaintEdge, 'node'> & { node: ResolversParentTypes['WageComplaint'] };
  WageDepositPayload: WageDepositPayloadModel;
  WageDepositRequireInput: WageDepositRequireInput;
  WageDepositLodgeInput: WageDepositLodgeInput;
  WageDepositTopUpInput: WageDepositTopUpInput;
  WageDepositReleaseInput: WageDepositReleaseInput;
  IncomingReferral: IncomingReferralModel;
  Referral: Referral;
  IncomingReferralConnection: IncomingReferralConnectionModel;
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  WageReferralPayload: WageReferralPayloadModel;
  WageReferralReturnInput: WageReferralReturnInput;
  JointPunishmentPayload: JointPunishmentPayloadModel;
  JointPunishmentListing: JointPunishmentListingModel;
  JointPunishmentFilter: JointPunishmentFilter;
  JointPunishmentProposeInput: JointPunishmentProposeInput;
  JointPunishmentHearInput: JointPunishmentHearInput;
  JointPunishmentReasonInput: JointPunishmentReasonInput;
  JointPunishmentPromiseInput: JointPunishmentPromiseInput;
  JointPunishmentStepInput: JointPunishmentStepInput;
  JointPunishmentListingConnection: JointPunishmentListingConnectionModel;
  JointPunishmentListingEdge: Omit<JointPunishmentListingEdge, 'node'> & { node: ResolversParentTypes['JointPunishmentListing'] };
  PayrollSheetPayload: PayrollSheetPayloadModel;
  PayItemInput: PayItemInput;
  PayrollSheetDraftInput: PayrollSheetDraftInput;
  PayrollAnswerInput: PayrollAnswerInput;
  PayrollSheetConfirmInput: PayrollSheetConfirmInput;
  PayrollSheetCorrectInput: PayrollSheetCorrectInput;
  PayrollSheetStepInput: PayrollSheetStepInput;
  PayrollSheetPayInput: PayrollSheetPayInput;
  ConstructionProjectPayload: ConstructionProjectPayloadModel;
  ConstructionProjectRegisterInput: ConstructionProjectRegisterInput;
  ConstructionProjectDayInput: ConstructionProjectDayInput;
  ConstructionProjectStepInput: ConstructionProjectStepInput;
  ConstructionProjectPostNoticeInput: ConstructionProjectPostNoticeInput;
  EnteringWorkerInput: EnteringWorkerInput;
  ConstructionProjectEnterWorkersInput: ConstructionProjectEnterWorkersInput;
  ConstructionProjectLeaveWorkersInput: ConstructionProjectLeaveWorkersInput;
  ConstructionProject: ConstructionProjectModel;
  ProjectComplaints: ProjectComplaintsModel;
  ProjectRoster: ProjectRosterModel;
  PayrollSheet: PayrollSheetModel;
  ConstructionProjectFilter: ConstructionProjectFilter;
  ConstructionProjectConnection: ConstructionProjectConnectionModel;
  ConstructionProjectEdge: Omit<ConstructionProjectEdge, 'node'> & { node: ResolversParentTypes['ConstructionProject'] };
  RectificationOrderPayload: RectificationOrderPayloadModel;
  RectificationOrder: RectificationOrderModel;
  RectificationOrderIssueInput: RectificationOrderIssueInput;
  RectificationOrderRectifyInput: RectificationOrderRectifyInput;
  RectificationOrderStepInput: RectificationOrderStepInput;
  RectificationOrderPenaliseInput: RectificationOrderPenaliseInput;
  SupervisionFilter: SupervisionFilter;
  PayrollSheetConnection: PayrollSheetConnectionModel;
  PayrollSheetEdge: Omit<PayrollSheetEdge, 'node'> & { node: ResolversParentTypes['PayrollSheet'] };
  WageDepositConnection: WageDepositConnectionModel;
  WageDepositEdge: Omit<WageDepositEdge, 'node'> & { node: ResolversParentTypes['WageDeposit'] };
  RectificationOrderConnection: RectificationOrderConnectionModel;
  RectificationOrderEdge: Omit<RectificationOrderEdge, 'node'> & { node: ResolversParentTypes['RectificationOrder'] };
  BadBehaviourRecordConnection: BadBehaviourRecordConnectionModel;
  BadBehaviourRecordEdge: Omit<BadBehaviourRecordEdge, 'node'> & { node: ResolversParentTypes['BadBehaviourRecord'] };
  Region: RegionModel;
  ConstructionWagesStatistics: ConstructionWagesStatisticsModel;
  Float: Scalars['Float']['output'];
  WageComplaintStatusCount: WageComplaintStatusCountModel;
  WageFindingCount: WageFindingCountModel;
  WageComplaintMonthCount: WageComplaintMonthCountModel;
  PayrollCompliance: PayrollComplianceModel;
  WageDepositCount: WageDepositCountModel;
  AcceptanceStageCount: AcceptanceStageCountModel;
  InspectionCampaignCount: InspectionCampaignCountModel;
  Organization: OrganizationModel;
  WageDeposit: WageDepositModel;
  AcceptanceApplication: AcceptanceApplicationModel;
  CoSignature: CoSignatureModel;
  Inspection: InspectionModel;
  BadBehaviourRecord: BadBehaviourRecordModel;
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
  acceptanceApplication?: Resolver<Maybe<ResolversTypes['AcceptanceApplication']>, ParentType, ContextType, RequireFields<QueryAcceptanceApplicationArgs, 'id'>>;
  acceptanceInbox?: Resolver<ResolversTypes['AcceptanceApplicationConnection'], ParentType, ContextType, RequireFields<QueryAcceptanceInboxArgs, 'first'>>;
  badBehaviourRecord?: Resolver<Maybe<ResolversTypes['BadBehaviourRecord']>, ParentType, ContextType, RequireFields<QueryBadBehaviourRecordArgs, 'id'>>;
  seasonalCampaign?: Resolver<Maybe<ResolversTypes['SeasonalCampaign']>, ParentType, ContextType, RequireFields<QuerySeasonalCampaignArgs, 'id'>>;
  seasonalCampaigns?: Resolver<ResolversTypes['SeasonalCampaignConnection'], ParentType, ContextType, RequireFields<QuerySeasonalCampaignsArgs, 'first'>>;
  seasonalCampaignInbox?: Resolver<ResolversTypes['SeasonalCampaignConnection'], ParentType, ContextType, RequireFields<QuerySeasonalCampaignInboxArgs, 'first'>>;
  seasonFestival?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<QuerySeasonFestivalArgs, 'season' | 'year'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'number'>>;
  wageComplaintInbox?: Resolver<ResolversTypes['WageComplaintConnection'], ParentType, ContextType, RequireFields<QueryWageComplaintInboxArgs, 'first'>>;
  wageDeadlines?: Resolver<ResolversTypes['WageDeadlineConnection'], ParentType, ContextType, RequireFields<QueryWageDeadlinesArgs, 'first'>>;
  wageComplaintsByParty?: Resolver<ResolversTypes['WageComplaintConnection'], ParentType, ContextType, RequireFields<QueryWageComplaintsByPartyArgs, 'party' | 'reason' | 'first'>>;
  wageComplaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType, RequireFields<QueryWageComplaintArgs, 'id'>>;
  wageComplaints?: Resolver<ResolversTypes['WageComplaintConnection'], ParentType, ContextType, RequireFields<QueryWageComplaintsArgs, 'first'>>;
  wageReferralInbox?: Resolver<ResolversTypes['IncomingReferralConnection'], ParentType, ContextType, RequireFields<QueryWageReferralInboxArgs, 'first'>>;
  jointPunishmentListing?: Resolver<Maybe<ResolversTypes['JointPunishmentListing']>, ParentType, ContextType, RequireFields<QueryJointPunishmentListingArgs, 'id'>>;
  jointPunishmentListings?: Resolver<ResolversTypes['JointPunishmentListingConnection'], ParentType, ContextType, RequireFields<QueryJointPunishmentListingsArgs, 'first'>>;
  jointPunishmentInbox?: Resolver<ResolversTypes['JointPunishmentListingConnection'], ParentType, ContextType, RequireFields<QueryJointPunishmentInboxArgs, 'first'>>;
  constructionProject?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType, Partial<QueryConstructionProjectArgs>>;
  constructionProjects?: Resolver<ResolversTypes['ConstructionProjectConnection'], ParentType, ContextType, RequireFields<QueryConstructionProjectsArgs, 'first'>>;
  constructionProjectInbox?: Resolver<ResolversTypes['ConstructionProjectConnection'], ParentType, ContextType, RequireFields<QueryConstructionProjectInboxArgs, 'first'>>;
  payrollSheetInbox?: Resolver<ResolversTypes['PayrollSheetConnection'], ParentType, ContextType, RequireFields<QueryPayrollSheetInboxArgs, 'first'>>;
  wageDepositInbox?: Resolver<ResolversTypes['WageDepositConnection'], ParentType, ContextType, RequireFields<QueryWageDepositInboxArgs, 'first'>>;
  rectificationOrderInbox?: Resolver<ResolversTypes['RectificationOrderConnection'], ParentType, ContextType, RequireFields<QueryRectificationOrderInboxArgs, 'first'>>;
  badBehaviourInbox?: Resolver<ResolversTypes['BadBehaviourRecordConnection'], ParentType, ContextType, RequireFields<QueryBadBehaviourInboxArgs, 'first'>>;
  payrollSheets?: Resolver<ResolversTypes['PayrollSheetConnection'], ParentType, ContextType, RequireFields<QueryPayrollSheetsArgs, 'first'>>;
  wageDeposits?: Resolver<ResolversTypes['WageDepositConnection'], ParentType, ContextType, RequireFields<QueryWageDepositsArgs, 'first'>>;
  acceptanceApplications?: Resolver<ResolversTypes['AcceptanceApplicationConnection'], ParentType, ContextType, RequireFields<QueryAcceptanceApplicationsArgs, 'first'>>;
  rectificationOrders?: Resolver<ResolversTypes['RectificationOrderConnection'], ParentType, ContextType, RequireFields<QueryRectificationOrdersArgs, 'first'>>;
  badBehaviourRecords?: Resolver<ResolversTypes['BadBehaviourRecordConnection'], ParentType, ContextType, RequireFields<QueryBadBehaviourRecordsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptanceApply?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceApplyArgs, 'input'>>;
  acceptanceSign?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceSignArgs, 'input'>>;
  acceptanceBlock?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceBlockArgs, 'input'>>;
  acceptanceRelease?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceReleaseArgs, 'input'>>;
  acceptanceDeputyHeadSign?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceDeputyHeadSignArgs, 'input'>>;
  acceptanceBegin?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceBeginArgs, 'input'>>;
  acceptanceConclude?: Resolver<ResolversTypes['AcceptancePayload'], ParentType, ContextType, RequireFields<MutationAcceptanceConcludeArgs, 'input'>>;
  badBehaviourPropose?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourProposeArgs, 'input'>>;
  badBehaviourHear?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourHearArgs, 'input'>>;
  badBehaviourDecide?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourDecideArgs, 'input'>>;
  badBehaviourPublish?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourPublishArgs, 'input'>>;
  badBehaviourExpire?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourExpireArgs, 'input'>>;
  badBehaviourLift?: Resolver<ResolversTypes['BadBehaviourPayload'], ParentType, ContextType, RequireFields<MutationBadBehaviourLiftArgs, 'input'>>;
  seasonalCampaignOpen?: Resolver<ResolversTypes['SeasonalCampaignPayload'], ParentType, ContextType, RequireFields<MutationSeasonalCampaignOpenArgs, 'input'>>;
  seasonalCampaignConclude?: Resolver<ResolversTypes['SeasonalCampaignPayload'], ParentType, ContextType, RequireFields<MutationSeasonalCampaignConcludeArgs, 'input'>>;
  seasonalCampaignCancel?: Resolver<ResolversTypes['SeasonalCampaignPayload'], ParentType, ContextType, RequireFields<MutationSeasonalCampaignCancelArgs, 'input'>>;
  constructionProjectInspect?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectInspectArgs, 'input'>>;
  wageComplaintReceive?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintReceiveArgs, 'input'>>;
  wageComplaintPassOn?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintPassOnArgs, 'input'>>;
  wageComplaintFile?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintFileArgs, 'input'>>;
  wageComplaintInvestigate?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintInvestigateArgs, 'input'>>;
  wageComplaintExtend?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintExtendArgs, 'input'>>;
  wageComplaintOrder?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintOrderArgs, 'input'>>;
  wageComplaintPay?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintPayArgs, 'input'>>;
  wageComplaintDrawDeposit?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintDrawDepositArgs, 'input'>>;
  wageComplaintAdvance?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintAdvanceArgs, 'input'>>;
  wageComplaintConfirm?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintConfirmArgs, 'input'>>;
  wageComplaintRecourse?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintRecourseArgs, 'input'>>;
  wageComplaintRequestEnforcement?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintRequestEnforcementArgs, 'input'>>;
  wageComplaintToPolice?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintToPoliceArgs, 'input'>>;
  wageComplaintToArbitration?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintToArbitrationArgs, 'input'>>;
  wageComplaintToLegalAid?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintToLegalAidArgs, 'input'>>;
  wageComplaintResume?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintResumeArgs, 'input'>>;
  wageComplaintClose?: Resolver<ResolversTypes['WageComplaintPayload'], ParentType, ContextType, RequireFields<MutationWageComplaintCloseArgs, 'input'>>;
  wageDepositRequire?: Resolver<ResolversTypes['WageDepositPayload'], ParentType, ContextType, RequireFields<MutationWageDepositRequireArgs, 'input'>>;
  wageDepositLodge?: Resolver<ResolversTypes['WageDepositPayload'], ParentType, ContextType, RequireFields<MutationWageDepositLodgeArgs, 'input'>>;
  wageDepositTopUp?: Resolver<ResolversTypes['WageDepositPayload'], ParentType, ContextType, RequireFields<MutationWageDepositTopUpArgs, 'input'>>;
  wageDepositPublishRelease?: Resolver<ResolversTypes['WageDepositPayload'], ParentType, ContextType, RequireFields<MutationWageDepositPublishReleaseArgs, 'input'>>;
  wageDepositRelease?: Resolver<ResolversTypes['WageDepositPayload'], ParentType, ContextType, RequireFields<MutationWageDepositReleaseArgs, 'input'>>;
  wageReferralReturn?: Resolver<ResolversTypes['WageReferralPayload'], ParentType, ContextType, RequireFields<MutationWageReferralReturnArgs, 'input'>>;
  jointPunishmentPropose?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentProposeArgs, 'input'>>;
  jointPunishmentHear?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentHearArgs, 'input'>>;
  jointPunishmentList?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentListArgs, 'input'>>;
  jointPunishmentDrop?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentDropArgs, 'input'>>;
  jointPunishmentPromise?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentPromiseArgs, 'input'>>;
  jointPunishmentRemove?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentRemoveArgs, 'input'>>;
  jointPunishmentExpire?: Resolver<ResolversTypes['JointPunishmentPayload'], ParentType, ContextType, RequireFields<MutationJointPunishmentExpireArgs, 'input'>>;
  payrollSheetDraft?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetDraftArgs, 'input'>>;
  payrollSheetConfirm?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetConfirmArgs, 'input'>>;
  payrollSheetCorrect?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetCorrectArgs, 'input'>>;
  payrollSheetCheck?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetCheckArgs, 'input'>>;
  payrollSheetPay?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetPayArgs, 'input'>>;
  payrollSheetReturnProof?: Resolver<ResolversTypes['PayrollSheetPayload'], ParentType, ContextType, RequireFields<MutationPayrollSheetReturnProofArgs, 'input'>>;
  constructionProjectRegister?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectRegisterArgs, 'input'>>;
  constructionProjectProveFunds?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectProveFundsArgs, 'input'>>;
  constructionProjectGuarantee?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectGuaranteeArgs, 'input'>>;
  constructionProjectPermit?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectPermitArgs, 'input'>>;
  constructionProjectSignContract?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectSignContractArgs, 'input'>>;
  constructionProjectOpenAccount?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectOpenAccountArgs, 'input'>>;
  constructionProjectPostNotice?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectPostNoticeArgs, 'input'>>;
  constructionProjectStart?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectStartArgs, 'input'>>;
  constructionProjectEnterWorkers?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectEnterWorkersArgs, 'input'>>;
  constructionProjectLeaveWorkers?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectLeaveWorkersArgs, 'input'>>;
  constructionProjectComplete?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectCompleteArgs, 'input'>>;
  constructionProjectPublishSettlement?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectPublishSettlementArgs, 'input'>>;
  constructionProjectCloseAccount?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectCloseAccountArgs, 'input'>>;
  constructionProjectSettle?: Resolver<ResolversTypes['ConstructionProjectPayload'], ParentType, ContextType, RequireFields<MutationConstructionProjectSettleArgs, 'input'>>;
  rectificationOrderIssue?: Resolver<ResolversTypes['RectificationOrderPayload'], ParentType, ContextType, RequireFields<MutationRectificationOrderIssueArgs, 'input'>>;
  rectificationOrderRectify?: Resolver<ResolversTypes['RectificationOrderPayload'], ParentType, ContextType, RequireFields<MutationRectificationOrderRectifyArgs, 'input'>>;
  rectificationOrderOverdue?: Resolver<ResolversTypes['RectificationOrderPayload'], ParentType, ContextType, RequireFields<MutationRectificationOrderOverdueArgs, 'input'>>;
  rectificationOrderPenalise?: Resolver<ResolversTypes['RectificationOrderPayload'], ParentType, ContextType, RequireFields<MutationRectificationOrderPenaliseArgs, 'input'>>;
};

export type AcceptancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptancePayload'] = ResolversParentTypes['AcceptancePayload']> = {
  acceptanceApplication?: Resolver<Maybe<ResolversTypes['AcceptanceApplication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type AcceptanceApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceApplicationConnection'] = ResolversParentTypes['AcceptanceApplicationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AcceptanceApplication']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AcceptanceApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcceptanceApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceApplicationEdge'] = ResolversParentTypes['AcceptanceApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AcceptanceApplication'], ParentType, ContextType>;
};

export type BadBehaviourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadBehaviourPayload'] = ResolversParentTypes['BadBehaviourPayload']> = {
  badBehaviourRecord?: Resolver<Maybe<ResolversTypes['BadBehaviourRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type SeasonalCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonalCampaignPayload'] = ResolversParentTypes['SeasonalCampaignPayload']> = {
  seasonalCampaign?: Resolver<Maybe<ResolversTypes['SeasonalCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type SeasonalCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonalCampaign'] = ResolversParentTypes['SeasonalCampaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  season?: Resolver<ResolversTypes['CampaignSeason'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SeasonalCampaignStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  organisingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  festivalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['CampaignInspections'], ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type CampaignInspectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignInspections'] = ResolversParentTypes['CampaignInspections']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withViolations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeasonalCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonalCampaignConnection'] = ResolversParentTypes['SeasonalCampaignConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SeasonalCampaign']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SeasonalCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeasonalCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonalCampaignEdge'] = ResolversParentTypes['SeasonalCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeasonalCampaign'], ParentType, ContextType>;
};

export type WageDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDeadlineConnection'] = ResolversParentTypes['WageDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WageDeadline']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WageDeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDeadlineEdge'] = ResolversParentTypes['WageDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WageDeadline'], ParentType, ContextType>;
};

export type WageDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDeadline'] = ResolversParentTypes['WageDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['WageDeposit']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  payrollSheet?: Resolver<Maybe<ResolversTypes['PayrollSheet']>, ParentType, ContextType>;
};

export type WageComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaintPayload'] = ResolversParentTypes['WageComplaintPayload']> = {
  wageComplaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type WageUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageUserError'] = ResolversParentTypes['WageUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WageUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['WageUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WageComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaint'] = ResolversParentTypes['WageComplaint'], FederationReferenceType extends FederationReferenceTypes['WageComplaint'] = FederationReferenceTypes['WageComplaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WageComplaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['WageComplaintOrigin'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WageComplaintStatus'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['WageFinding']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  workersAffected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workersConfirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transferredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transferredTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  outcomeToldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['WagePayment']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type WagePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WagePayment'] = ResolversParentTypes['WagePayment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['WagePaymentSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workersConfirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wageComplaints?: Resolver<Maybe<Array<ResolversTypes['WageComplaint']>>, ParentType, ContextType>;
};

export type WageComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaintConnection'] = ResolversParentTypes['WageComplaintConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WageComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaintEdge'] = ResolversParentTypes['WageComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WageComplaint'], ParentType, ContextType>;
};

export type WageDepositPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDepositPayload'] = ResolversParentTypes['WageDepositPayload']> = {
  wageDeposit?: Resolver<Maybe<ResolversTypes['WageDeposit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
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

export type WageReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageReferralPayload'] = ResolversParentTypes['WageReferralPayload']> = {
  incomingReferral?: Resolver<Maybe<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type JointPunishmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPunishmentPayload'] = ResolversParentTypes['JointPunishmentPayload']> = {
  jointPunishmentListing?: Resolver<Maybe<ResolversTypes['JointPunishmentListing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type JointPunishmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPunishmentListing'] = ResolversParentTypes['JointPunishmentListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointPunishmentStatus'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  decidingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['JointPunishmentGround'], ParentType, ContextType>;
  officerPosts?: Resolver<Array<ResolversTypes['ResponsibleOfficerPost']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type JointPunishmentListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPunishmentListingConnection'] = ResolversParentTypes['JointPunishmentListingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['JointPunishmentListing']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JointPunishmentListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointPunishmentListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPunishmentListingEdge'] = ResolversParentTypes['JointPunishmentListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointPunishmentListing'], ParentType, ContextType>;
};

export type PayrollSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayrollSheetPayload'] = ResolversParentTypes['PayrollSheetPayload']> = {
  payrollSheet?: Resolver<Maybe<ResolversTypes['PayrollSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type ConstructionProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProjectPayload'] = ResolversParentTypes['ConstructionProjectPayload']> = {
  constructionProject?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConstructionProjectKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConstructionProjectStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  generalContractor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  contractAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fundsProvenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentGuaranteedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  specialAccountOpenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  specialAccountClosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticeBoardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlementPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['ProjectComplaints'], ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['WageDeposit']>, ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['ProjectRoster'], ParentType, ContextType, RequireFields<ConstructionProjectRosterArgs, 'on'>>;
  payrollSheets?: Resolver<Array<ResolversTypes['PayrollSheet']>, ParentType, ContextType, RequireFields<ConstructionProjectPayrollSheetsArgs, 'period'>>;
  unpaidPayrollSheets?: Resolver<Array<ResolversTypes['PayrollSheet']>, ParentType, ContextType>;
  acceptanceApplications?: Resolver<Array<ResolversTypes['AcceptanceApplication']>, ParentType, ContextType>;
  acceptanceBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rectificationOrders?: Resolver<Array<ResolversTypes['RectificationOrder']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ProjectComplaintsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectComplaints'] = ResolversParentTypes['ProjectComplaints']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersAffected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoster'] = ResolversParentTypes['ProjectRoster']> = {
  onSite?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutContract?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayrollSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayrollSheet'] = ResolversParentTypes['PayrollSheet']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PayrollSheetStatus'], ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ConstructionProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProjectConnection'] = ResolversParentTypes['ConstructionProjectConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConstructionProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstructionProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProjectEdge'] = ResolversParentTypes['ConstructionProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConstructionProject'], ParentType, ContextType>;
};

export type RectificationOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrderPayload'] = ResolversParentTypes['RectificationOrderPayload']> = {
  rectificationOrder?: Resolver<Maybe<ResolversTypes['RectificationOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WageUserError']>, ParentType, ContextType>;
};

export type RectificationOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrder'] = ResolversParentTypes['RectificationOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RectificationOrderStatus'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['InspectionCampaign'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['WageViolation']>, ParentType, ContextType>;
  inspectingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rectifyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  workStopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type PayrollSheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayrollSheetConnection'] = ResolversParentTypes['PayrollSheetConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PayrollSheet']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PayrollSheetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayrollSheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayrollSheetEdge'] = ResolversParentTypes['PayrollSheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayrollSheet'], ParentType, ContextType>;
};

export type WageDepositConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDepositConnection'] = ResolversParentTypes['WageDepositConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WageDeposit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WageDepositEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageDepositEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDepositEdge'] = ResolversParentTypes['WageDepositEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WageDeposit'], ParentType, ContextType>;
};

export type RectificationOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrderConnection'] = ResolversParentTypes['RectificationOrderConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RectificationOrder']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RectificationOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrderEdge'] = ResolversParentTypes['RectificationOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RectificationOrder'], ParentType, ContextType>;
};

export type BadBehaviourRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadBehaviourRecordConnection'] = ResolversParentTypes['BadBehaviourRecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BadBehaviourRecord']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BadBehaviourRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BadBehaviourRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadBehaviourRecordEdge'] = ResolversParentTypes['BadBehaviourRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BadBehaviourRecord'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  constructionWages?: Resolver<Maybe<ResolversTypes['ConstructionWagesStatistics']>, ParentType, ContextType, RequireFields<RegionConstructionWagesArgs, 'period'>>;
};

export type ConstructionWagesStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionWagesStatistics'] = ResolversParentTypes['ConstructionWagesStatistics']> = {
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recoveryRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workersPerComplaint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recoveredPerComplaint?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  recoveredPerWorker?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  medianDaysToPayment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['WageComplaintStatusCount']>, ParentType, ContextType>;
  byFinding?: Resolver<Array<ResolversTypes['WageFindingCount']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['WageComplaintMonthCount']>, ParentType, ContextType>;
  payroll?: Resolver<ResolversTypes['PayrollCompliance'], ParentType, ContextType>;
  deposits?: Resolver<Array<ResolversTypes['WageDepositCount']>, ParentType, ContextType>;
  acceptance?: Resolver<Array<ResolversTypes['AcceptanceStageCount']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['InspectionCampaignCount']>, ParentType, ContextType>;
};

export type WageComplaintStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaintStatusCount'] = ResolversParentTypes['WageComplaintStatusCount']> = {
  status?: Resolver<ResolversTypes['WageComplaintStatus'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WageFindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageFindingCount'] = ResolversParentTypes['WageFindingCount']> = {
  finding?: Resolver<ResolversTypes['WageFinding'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WageComplaintMonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaintMonthCount'] = ResolversParentTypes['WageComplaintMonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PayrollComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayrollCompliance'] = ResolversParentTypes['PayrollCompliance']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WageDepositCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDepositCount'] = ResolversParentTypes['WageDepositCount']> = {
  status?: Resolver<ResolversTypes['WageDepositStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AcceptanceStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceStageCount'] = ResolversParentTypes['AcceptanceStageCount']> = {
  stage?: Resolver<ResolversTypes['AcceptanceStage'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionCampaignCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionCampaignCount'] = ResolversParentTypes['InspectionCampaignCount']> = {
  campaign?: Resolver<ResolversTypes['InspectionCampaign'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withViolations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wageDeposits?: Resolver<Maybe<Array<ResolversTypes['WageDeposit']>>, ParentType, ContextType>;
  badBehaviours?: Resolver<Maybe<Array<ResolversTypes['BadBehaviourRecord']>>, ParentType, ContextType>;
  jointPunishments?: Resolver<Maybe<Array<ResolversTypes['JointPunishmentListing']>>, ParentType, ContextType>;
};

export type WageDepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageDeposit'] = ResolversParentTypes['WageDeposit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WageDepositStatus'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  requiredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lodgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  drawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toppedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releasePublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AcceptanceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceApplication'] = ResolversParentTypes['AcceptanceApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AcceptanceStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AcceptanceStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coSignatures?: Resolver<Array<ResolversTypes['CoSignature']>, ParentType, ContextType>;
  deputyHeadSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type CoSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoSignature'] = ResolversParentTypes['CoSignature']> = {
  section?: Resolver<ResolversTypes['SigningSection'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['InspectionCampaign'], ParentType, ContextType>;
  seasonalCampaign?: Resolver<Maybe<ResolversTypes['SeasonalCampaign']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  inspectingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['WageViolation']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['RectificationStatus']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BadBehaviourRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadBehaviourRecord'] = ResolversParentTypes['BadBehaviourRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BadBehaviourStatus'], ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['WageViolation']>, ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['ContractorSanction'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  decidingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'WageUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AcceptancePayload?: AcceptancePayloadResolvers<ContextType>;
  AcceptanceApplicationConnection?: AcceptanceApplicationConnectionResolvers<ContextType>;
  AcceptanceApplicationEdge?: AcceptanceApplicationEdgeResolvers<ContextType>;
  BadBehaviourPayload?: BadBehaviourPayloadResolvers<ContextType>;
  SeasonalCampaignPayload?: SeasonalCampaignPayloadResolvers<ContextType>;
  SeasonalCampaign?: SeasonalCampaignResolvers<ContextType>;
  CampaignInspections?: CampaignInspectionsResolvers<ContextType>;
  SeasonalCampaignConnection?: SeasonalCampaignConnectionResolvers<ContextType>;
  SeasonalCampaignEdge?: SeasonalCampaignEdgeResolvers<ContextType>;
  WageDeadlineConnection?: WageDeadlineConnectionResolvers<ContextType>;
  WageDeadlineEdge?: WageDeadlineEdgeResolvers<ContextType>;
  WageDeadline?: WageDeadlineResolvers<ContextType>;
  WageComplaintPayload?: WageComplaintPayloadResolvers<ContextType>;
  WageUserError?: WageUserErrorResolvers<ContextType>;
  WageComplaint?: WageComplaintResolvers<ContextType>;
  WagePayment?: WagePaymentResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  WageComplaintConnection?: WageComplaintConnectionResolvers<ContextType>;
  WageComplaintEdge?: WageComplaintEdgeResolvers<ContextType>;
  WageDepositPayload?: WageDepositPayloadResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  WageReferralPayload?: WageReferralPayloadResolvers<ContextType>;
  JointPunishmentPayload?: JointPunishmentPayloadResolvers<ContextType>;
  JointPunishmentListing?: JointPunishmentListingResolvers<ContextType>;
  JointPunishmentListingConnection?: JointPunishmentListingConnectionResolvers<ContextType>;
  JointPunishmentListingEdge?: JointPunishmentListingEdgeResolvers<ContextType>;
  PayrollSheetPayload?: PayrollSheetPayloadResolvers<ContextType>;
  ConstructionProjectPayload?: ConstructionProjectPayloadResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ProjectComplaints?: ProjectComplaintsResolvers<ContextType>;
  ProjectRoster?: ProjectRosterResolvers<ContextType>;
  PayrollSheet?: PayrollSheetResolvers<ContextType>;
  ConstructionProjectConnection?: ConstructionProjectConnectionResolvers<ContextType>;
  ConstructionProjectEdge?: ConstructionProjectEdgeResolvers<ContextType>;
  RectificationOrderPayload?: RectificationOrderPayloadResolvers<ContextType>;
  RectificationOrder?: RectificationOrderResolvers<ContextType>;
  PayrollSheetConnection?: PayrollSheetConnectionResolvers<ContextType>;
  PayrollSheetEdge?: PayrollSheetEdgeResolvers<ContextType>;
  WageDepositConnection?: WageDepositConnectionResolvers<ContextType>;
  WageDepositEdge?: WageDepositEdgeResolvers<ContextType>;
  RectificationOrderConnection?: RectificationOrderConnectionResolvers<ContextType>;
  RectificationOrderEdge?: RectificationOrderEdgeResolvers<ContextType>;
  BadBehaviourRecordConnection?: BadBehaviourRecordConnectionResolvers<ContextType>;
  BadBehaviourRecordEdge?: BadBehaviourRecordEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ConstructionWagesStatistics?: ConstructionWagesStatisticsResolvers<ContextType>;
  WageComplaintStatusCount?: WageComplaintStatusCountResolvers<ContextType>;
  WageFindingCount?: WageFindingCountResolvers<ContextType>;
  WageComplaintMonthCount?: WageComplaintMonthCountResolvers<ContextType>;
  PayrollCompliance?: PayrollComplianceResolvers<ContextType>;
  WageDepositCount?: WageDepositCountResolvers<ContextType>;
  AcceptanceStageCount?: AcceptanceStageCountResolvers<ContextType>;
  InspectionCampaignCount?: InspectionCampaignCountResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  WageDeposit?: WageDepositResolvers<ContextType>;
  AcceptanceApplication?: AcceptanceApplicationResolvers<ContextType>;
  CoSignature?: CoSignatureResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  BadBehaviourRecord?: BadBehaviourRecordResolvers<ContextType>;
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
