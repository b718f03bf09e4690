/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CommunityCorrectionStatistics as CommunityCorrectionStatisticsModel, CorrectionKindCount as CorrectionKindCountModel, CorrectionSubject as CorrectionSubjectModel, CorrectionSubjectConnection as CorrectionSubjectConnectionModel, ElectronicTracking as ElectronicTrackingModel, HistoryEntry as HistoryEntryModel, IdentityVerification as IdentityVerificationModel, IdentityVerificationConnection as IdentityVerificationConnectionModel, Organization as OrganizationModel, Region as RegionModel, ReintegrationCase as ReintegrationCaseModel, ReintegrationCaseConnection as ReintegrationCaseConnectionModel, ReleaseHandover as ReleaseHandoverModel, SanctionDecision as SanctionDecisionModel, SupportMeasure as SupportMeasureModel } from './models.ts';
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
  /** The day the person was received (接收日期). */
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

/** Which persons to list (社区矫正对象筛选). */
export type CorrectionSubjectFilter = {
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
  /** Released persons to whom help was open on the last day of the period; null when hidden (在帮人数). */
  reintegrationOpen?: Maybe<Scalars['Int']['output']>;
  /** Registered in the period and still before their release; null outside the department (预释放登记数). */
  preRelease?: Maybe<Scalars['Int']['output']>;
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
  UserError: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CorrectionSubject: ResolverTypeWrapper<CorrectionSubjectModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SanctionDecision: ResolverTypeWrapper<SanctionDecisionModel>;
  ElectronicTracking: ResolverTypeWrapper<ElectronicTrackingModel>;
  ReintegrationCase: ResolverTypeWrapper<ReintegrationCaseModel>;
  ReleaseHandover: ResolverTypeWrapper<ReleaseHandoverModel>;
  IdentityVerification: ResolverTypeWrapper<IdentityVerificationModel>;
  SupportMeasure: ResolverTypeWrapper<SupportMeasureModel>;
  CorrectionSubjectFilter: CorrectionSubjectFilter;
  ReintegrationCaseFilter: ReintegrationCaseFilter;
  CorrectionSubjectConnection: ResolverTypeWrapper<CorrectionSubjectConnectionModel>;
  CorrectionSubjectEdge: ResolverTypeWrapper<Omit<CorrectionSubjectEdge, 'node'> & { node: ResolversTypes['CorrectionSubject'] }>;
  ReintegrationCaseConnection: ResolverTypeWrapper<ReintegrationCaseConnectionModel>;
  ReintegrationCaseEdge: ResolverTypeWrapper<Omit<ReintegrationCaseEdge, 'node'> & { node: ResolversTypes['ReintegrationCase'] }>;
  IdentityVerificationFilter: IdentityVerificationFilter;
  IdentityVerificationConnection: ResolverTypeWrapper<IdentityVerificationConnectionModel>;
  IdentityVerificationEdge: ResolverTypeWrapper<Omit<IdentityVerificationEdge, 'node'> & { node: ResolversTypes['IdentityVerification'] }>;
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
  Region: ResolverTypeWrapper<RegionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  CommunityCorrectionStatistics: ResolverTypeWrapper<CommunityCorrectionStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CorrectionKindCount: ResolverTypeWrapper<CorrectionKindCountModel>;
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
  CorrectionSubject: CorrectionSubjectModel;
  Boolean: Scalars['Boolean']['output'];
  SanctionDecision: SanctionDecisionModel;
  ElectronicTracking: ElectronicTrackingModel;
  ReintegrationCase: ReintegrationCaseModel;
  ReleaseHandover: ReleaseHandoverModel;
  IdentityVerification: IdentityVerificationModel;
  SupportMeasure: SupportMeasureModel;
  CorrectionSubjectFilter: CorrectionSubjectFilter;
  ReintegrationCaseFilter: ReintegrationCaseFilter;
  CorrectionSubjectConnection: CorrectionSubjectConnectionModel;
  CorrectionSubjectEdge: Omit<CorrectionSubjectEdge, 'node'> & { node: ResolversParentTypes['CorrectionSubject'] };
  ReintegrationCaseConnection: ReintegrationCaseConnectionModel;
  ReintegrationCaseEdge: Omit<ReintegrationCaseEdge, 'node'> & { node: ResolversParentTypes['ReintegrationCase'] };
  IdentityVerificationFilter: IdentityVerificationFilter;
  IdentityVerificationConnection: IdentityVerificationConnectionModel;
  IdentityVerificationEdge: Omit<IdentityVerificationEdge, 'node'> & { node: ResolversParentTypes['IdentityVerification'] };
  Region: RegionModel;
  Organization: OrganizationModel;
  CommunityCorrectionStatistics: CommunityCorrectionStatisticsModel;
  Float: Scalars['Float']['output'];
  CorrectionKindCount: CorrectionKindCountModel;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Money: Money;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  HistoryEntry: HistoryEntryModel;
  Deadline: Deadline;
  DeadlineExtension: DeadlineExtension;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  DeadlineFilter: DeadlineFilter;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  correctionSubject?: Resolver<Maybe<ResolversTypes['CorrectionSubject']>, ParentType, ContextType, RequireFields<QueryCorrectionSubjectArgs, 'id'>>;
  correctionSubjects?: Resolver<ResolversTypes['CorrectionSubjectConnection'], ParentType, ContextType, RequireFields<QueryCorrectionSubjectsArgs, 'first'>>;
  reintegrationCase?: Resolver<Maybe<ResolversTypes['ReintegrationCase']>, ParentType, ContextType, RequireFields<QueryReintegrationCaseArgs, 'id'>>;
  reintegrationCases?: Resolver<ResolversTypes['ReintegrationCaseConnection'], ParentType, ContextType, RequireFields<QueryReintegrationCasesArgs, 'first'>>;
  identityVerifications?: Resolver<ResolversTypes['IdentityVerificationConnection'], ParentType, ContextType, RequireFields<QueryIdentityVerificationsArgs, 'first'>>;
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
  reintegrationOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preRelease?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  CorrectionSubject?: CorrectionSubjectResolvers<ContextType>;
  SanctionDecision?: SanctionDecisionResolvers<ContextType>;
  ElectronicTracking?: ElectronicTrackingResolvers<ContextType>;
  ReintegrationCase?: ReintegrationCaseResolvers<ContextType>;
  ReleaseHandover?: ReleaseHandoverResolvers<ContextType>;
  IdentityVerification?: IdentityVerificationResolvers<ContextType>;
  SupportMeasure?: SupportMeasureResolvers<ContextType>;
  CorrectionSubjectConnection?: CorrectionSubjectConnectionResolvers<ContextType>;
  CorrectionSubjectEdge?: CorrectionSubjectEdgeResolvers<ContextType>;
  ReintegrationCaseConnection?: ReintegrationCaseConnectionResolvers<ContextType>;
  ReintegrationCaseEdge?: ReintegrationCaseEdgeResolvers<ContextType>;
  IdentityVerificationConnection?: IdentityVerificationConnectionResolvers<ContextType>;
  IdentityVerificationEdge?: IdentityVerificationEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  CommunityCorrectionStatistics?: CommunityCorrectionStatisticsResolvers<ContextType>;
  CorrectionKindCount?: CorrectionKindCountResolvers<ContextType>;
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
