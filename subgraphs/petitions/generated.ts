/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConstructionProject as ConstructionProjectModel, Dispute as DisputeModel, HistoryEntry as HistoryEntryModel, LeaderCase as LeaderCaseModel, LeaderCaseCount as LeaderCaseCountModel, Organization as OrganizationModel, Petition as PetitionModel, PetitionBranchCount as PetitionBranchCountModel, PetitionConnection as PetitionConnectionModel, PetitionFormCount as PetitionFormCountModel, PetitionKindCount as PetitionKindCountModel, PetitionMonthCount as PetitionMonthCountModel, PetitionStageCount as PetitionStageCountModel, PetitionStatistics as PetitionStatisticsModel, PetitionStatusCount as PetitionStatusCountModel, ReceptionDay as ReceptionDayModel, ReceptionDayCompliance as ReceptionDayComplianceModel, ReceptionDayConnection as ReceptionDayConnectionModel, Region as RegionModel, ReviewRequest as ReviewRequestModel, SatisfactionCount as SatisfactionCountModel } from './models.ts';
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

export type Query = {
  __typename?: 'Query';
  /** The petition with this id; null when there is none in the viewer's reach (按标识查信访事项). */
  petition?: Maybe<Petition>;
  /** Petitions in the viewer's reach, newest first (信访事项列表). */
  petitions: PetitionConnection;
  /** Reception days that were held in the viewer's reach, newest first (接访日列表). */
  receptionDays: ReceptionDayConnection;
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
  /** Its number in the book of leaders' cases (编号). */
  number: Scalars['String']['output'];
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
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Petitions about this unit and those below it; null outside the viewer's reach (信访统计). */
  petitions?: Maybe<PetitionStatistics>;
};


export type RegionReceptionDaysArgs = {
  period: PeriodInput;
  kind?: ReceptionKind;
};


export type RegionPetitionsArgs = {
  period: PeriodInput;
};

/** A reception day that was held (接访日). */
export type ReceptionDay = {
  __typename?: 'ReceptionDay';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number in the book of reception days (编号). */
  number: Scalars['String']['output'];
  /** Who receives (接访类别). */
  kind: ReceptionKind;
  /** The unit whose petition office held it; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The day of the schedule that it stands for; null for one beside the schedule (应接访日). */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was held (接访日期). */
  heldOn: Scalars['Date']['output'];
  /** Post of the leader who received; null when none did (接访领导职务). */
  leaderPost?: Maybe<Scalars['String']['output']>;
  /** How many mediators were on duty; null when not recorded (值班调解员人数). */
  mediatorsOnDuty?: Maybe<Scalars['Int']['output']>;
  /** How many matters were heard (接待件数). */
  mattersHeard: Scalars['Int']['output'];
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
  /** Held in this period (接访期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these kinds (接访类别). */
  kind?: InputMaybe<Array<ReceptionKind>>;
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

/** What the authorities did with the petitions registered in a period; matters are counted, never petitioners (信访统计). */
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
  UserError: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  ReceptionDay: ResolverTypeWrapper<ReceptionDayModel>;
  ReceptionDayCompliance: ResolverTypeWrapper<ReceptionDayComplianceModel>;
  ReceptionDayFilter: ReceptionDayFilter;
  ReceptionDayConnection: ResolverTypeWrapper<ReceptionDayConnectionModel>;
  ReceptionDayEdge: ResolverTypeWrapper<Omit<ReceptionDayEdge, 'node'> & { node: ResolversTypes['ReceptionDay'] }>;
  PetitionStatistics: ResolverTypeWrapper<PetitionStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PetitionKindCount: ResolverTypeWrapper<PetitionKindCountModel>;
  PetitionFormCount: ResolverTypeWrapper<PetitionFormCountModel>;
  PetitionStatusCount: ResolverTypeWrapper<PetitionStatusCountModel>;
  PetitionBranchCount: ResolverTypeWrapper<PetitionBranchCountModel>;
  PetitionStageCount: ResolverTypeWrapper<PetitionStageCountModel>;
  SatisfactionCount: ResolverTypeWrapper<SatisfactionCountModel>;
  PetitionMonthCount: ResolverTypeWrapper<PetitionMonthCountModel>;
  LeaderCaseCount: ResolverTypeWrapper<LeaderCaseCountModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: CurrencyCode;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PeriodInput: PeriodInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  BoundParty: BoundParty;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  Language: Language;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  DeadlineFilter: DeadlineFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
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
  ReceptionDay: ReceptionDayModel;
  ReceptionDayCompliance: ReceptionDayComplianceModel;
  ReceptionDayFilter: ReceptionDayFilter;
  ReceptionDayConnection: ReceptionDayConnectionModel;
  ReceptionDayEdge: Omit<ReceptionDayEdge, 'node'> & { node: ResolversParentTypes['ReceptionDay'] };
  PetitionStatistics: PetitionStatisticsModel;
  Float: Scalars['Float']['output'];
  PetitionKindCount: PetitionKindCountModel;
  PetitionFormCount: PetitionFormCountModel;
  PetitionStatusCount: PetitionStatusCountModel;
  PetitionBranchCount: PetitionBranchCountModel;
  PetitionStageCount: PetitionStageCountModel;
  SatisfactionCount: SatisfactionCountModel;
  PetitionMonthCount: PetitionMonthCountModel;
  LeaderCaseCount: LeaderCaseCountModel;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PeriodInput: PeriodInput;
  HistoryEntry: HistoryEntryModel;
  Deadline: Deadline;
  DeadlineExtension: DeadlineExtension;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  DeadlineFilter: DeadlineFilter;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitions?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'first'>>;
  receptionDays?: Resolver<ResolversTypes['ReceptionDayConnection'], ParentType, ContextType, RequireFields<QueryReceptionDaysArgs, 'first'>>;
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
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaderPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeaderCaseStatus'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petitions?: Resolver<Maybe<ResolversTypes['PetitionStatistics']>, ParentType, ContextType, RequireFields<RegionPetitionsArgs, 'period'>>;
};

export type ReceptionDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDay'] = ResolversParentTypes['ReceptionDay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceptionKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leaderPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediatorsOnDuty?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mattersHeard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  ReviewRequest?: ReviewRequestResolvers<ContextType>;
  LeaderCase?: LeaderCaseResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  PetitionConnection?: PetitionConnectionResolvers<ContextType>;
  PetitionEdge?: PetitionEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReceptionDay?: ReceptionDayResolvers<ContextType>;
  ReceptionDayCompliance?: ReceptionDayComplianceResolvers<ContextType>;
  ReceptionDayConnection?: ReceptionDayConnectionResolvers<ContextType>;
  ReceptionDayEdge?: ReceptionDayEdgeResolvers<ContextType>;
  PetitionStatistics?: PetitionStatisticsResolvers<ContextType>;
  PetitionKindCount?: PetitionKindCountResolvers<ContextType>;
  PetitionFormCount?: PetitionFormCountResolvers<ContextType>;
  PetitionStatusCount?: PetitionStatusCountResolvers<ContextType>;
  PetitionBranchCount?: PetitionBranchCountResolvers<ContextType>;
  PetitionStageCount?: PetitionStageCountResolvers<ContextType>;
  SatisfactionCount?: SatisfactionCountResolvers<ContextType>;
  PetitionMonthCount?: PetitionMonthCountResolvers<ContextType>;
  LeaderCaseCount?: LeaderCaseCountResolvers<ContextType>;
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
