/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AidCategoryCount as AidCategoryCountModel, AidFormCount as AidFormCountModel, AidMatterCount as AidMatterCountModel, AidMonthCount as AidMonthCountModel, AidOutcomeCount as AidOutcomeCountModel, ConstructionProject as ConstructionProjectModel, CoverageReport as CoverageReportModel, Dispute as DisputeModel, HistoryEntry as HistoryEntryModel, LegalAidApplication as LegalAidApplicationModel, LegalAidApplicationConnection as LegalAidApplicationConnectionModel, LegalAidCase as LegalAidCaseModel, LegalAidCaseConnection as LegalAidCaseConnectionModel, LegalAidStatistics as LegalAidStatisticsModel, NoticeIssuer as NoticeIssuerModel, Organization as OrganizationModel, ProjectLegalAid as ProjectLegalAidModel, Region as RegionModel, WageComplaint as WageComplaintModel, Workstation as WorkstationModel, WorkstationConnection as WorkstationConnectionModel, WorkstationKindCount as WorkstationKindCountModel, WorkstationNetwork as WorkstationNetworkModel, WorkstationNotice as WorkstationNoticeModel } from './models.ts';
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
  /** The application with this id; null when there is none in the viewer's reach (按标识查法律援助申请). */
  legalAidApplication?: Maybe<LegalAidApplication>;
  /** Applications in the viewer's reach, newest first (法律援助申请列表). */
  legalAidApplications: LegalAidApplicationConnection;
  /** The case with this id; null when there is none in the viewer's reach (按标识查法律援助案件). */
  legalAidCase?: Maybe<LegalAidCase>;
  /** Cases in the viewer's reach, newest first (法律援助案件列表). */
  legalAidCases: LegalAidCaseConnection;
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
  /** The objection to a refusal; null when there was none (异议). */
  objection?: Maybe<AidObjectionStatus>;
  /** The day it was closed: decided, or deemed withdrawn; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The cases that it led to (由此办理的案件). */
  cases: Array<LegalAidCase>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
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
  /** The day the file was handed in; null while it is not (交卷日期). */
  fileSubmittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the file was reviewed; null while it is not (审卷日期). */
  fileReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** The subsidy for the work; null until it is fixed (法律援助补贴). */
  subsidy?: Maybe<Money>;
  /** The day the subsidy was paid; null while it is not (补贴发放日期). */
  subsidyPaidOn?: Maybe<Scalars['Date']['output']>;
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

export type Region = {
  __typename?: 'Region';
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Legal aid in this unit and below; null outside the viewer's reach (法律援助统计). */
  legalAid?: Maybe<LegalAidStatistics>;
  /** Legal aid workstations in this unit and below on a day; null outside the viewer's reach (工作站设置情况). */
  legalAidWorkstations?: Maybe<WorkstationNetwork>;
  /** The legal aid coverage that this unit reported for a year; null when it reported none or outside the viewer's reach (法律援助覆盖面). */
  legalAidCoverage?: Maybe<CoverageReport>;
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

/** What became of the applications received and of the cases granted in a period (法律援助统计). */
export type LegalAidStatistics = {
  __typename?: 'LegalAidStatistics';
  /** Applications received (申请数). */
  applications: Scalars['Int']['output'];
  /** Applications granted (给予援助数). */
  applicationsGranted: Scalars['Int']['output'];
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
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Workstation:
    ( { __typename: 'Workstation' }
    & GraphQLRecursivePick<FederationTypes['Workstation'], {"id":true}> );
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
  LegalAidApplication: ResolverTypeWrapper<LegalAidApplicationModel>;
  LegalAidApplicationFilter: LegalAidApplicationFilter;
  LegalAidApplicationConnection: ResolverTypeWrapper<LegalAidApplicationConnectionModel>;
  LegalAidApplicationEdge: ResolverTypeWrapper<Omit<LegalAidApplicationEdge, 'node'> & { node: ResolversTypes['LegalAidApplication'] }>;
  LegalAidCase: ResolverTypeWrapper<LegalAidCaseModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  WageComplaint: ResolverTypeWrapper<WageComplaintModel>;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  ProjectLegalAid: ResolverTypeWrapper<ProjectLegalAidModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseConnection: ResolverTypeWrapper<LegalAidCaseConnectionModel>;
  LegalAidCaseEdge: ResolverTypeWrapper<Omit<LegalAidCaseEdge, 'node'> & { node: ResolversTypes['LegalAidCase'] }>;
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
  Region: ResolverTypeWrapper<RegionModel>;
  LegalAidStatistics: ResolverTypeWrapper<LegalAidStatisticsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AidOutcomeCount: ResolverTypeWrapper<AidOutcomeCountModel>;
  AidFormCount: ResolverTypeWrapper<AidFormCountModel>;
  AidMonthCount: ResolverTypeWrapper<AidMonthCountModel>;
  AidCategoryCount: ResolverTypeWrapper<AidCategoryCountModel>;
  AidMatterCount: ResolverTypeWrapper<AidMatterCountModel>;
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
  LegalAidApplication: LegalAidApplicationModel;
  LegalAidApplicationFilter: LegalAidApplicationFilter;
  LegalAidApplicationConnection: LegalAidApplicationConnectionModel;
  LegalAidApplicationEdge: Omit<LegalAidApplicationEdge, 'node'> & { node: ResolversParentTypes['LegalAidApplication'] };
  LegalAidCase: LegalAidCaseModel;
  Dispute: DisputeModel;
  WageComplaint: WageComplaintModel;
  ConstructionProject: ConstructionProjectModel;
  ProjectLegalAid: ProjectLegalAidModel;
  Organization: OrganizationModel;
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseConnection: LegalAidCaseConnectionModel;
  LegalAidCaseEdge: Omit<LegalAidCaseEdge, 'node'> & { node: ResolversParentTypes['LegalAidCase'] };
  Region: RegionModel;
  LegalAidStatistics: LegalAidStatisticsModel;
  Float: Scalars['Float']['output'];
  AidOutcomeCount: AidOutcomeCountModel;
  AidFormCount: AidFormCountModel;
  AidMonthCount: AidMonthCountModel;
  AidCategoryCount: AidCategoryCountModel;
  AidMatterCount: AidMatterCountModel;
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
  Boolean: Scalars['Boolean']['output'];
  PeriodInput: PeriodInput;
  HistoryEntry: HistoryEntryModel;
  Deadline: Deadline;
  DeadlineExtension: DeadlineExtension;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  DeadlineFilter: DeadlineFilter;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  legalAidApplication?: Resolver<Maybe<ResolversTypes['LegalAidApplication']>, ParentType, ContextType, RequireFields<QueryLegalAidApplicationArgs, 'id'>>;
  legalAidApplications?: Resolver<ResolversTypes['LegalAidApplicationConnection'], ParentType, ContextType, RequireFields<QueryLegalAidApplicationsArgs, 'first'>>;
  legalAidCase?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType, RequireFields<QueryLegalAidCaseArgs, 'id'>>;
  legalAidCases?: Resolver<ResolversTypes['LegalAidCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalAidCasesArgs, 'first'>>;
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
  objection?: Resolver<Maybe<ResolversTypes['AidObjectionStatus']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
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
  outcome?: Resolver<Maybe<ResolversTypes['AidOutcome']>, ParentType, ContextType>;
  terminationGround?: Resolver<Maybe<ResolversTypes['AidTerminationGround']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['AidObjectionStatus']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lossRecovered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fileSubmittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidyPaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  wageComplaint?: Resolver<Maybe<ResolversTypes['WageComplaint']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
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

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAid?: Resolver<Maybe<ResolversTypes['LegalAidStatistics']>, ParentType, ContextType, RequireFields<RegionLegalAidArgs, 'period'>>;
  legalAidWorkstations?: Resolver<Maybe<ResolversTypes['WorkstationNetwork']>, ParentType, ContextType, RequireFields<RegionLegalAidWorkstationsArgs, 'on'>>;
  legalAidCoverage?: Resolver<Maybe<ResolversTypes['CoverageReport']>, ParentType, ContextType, RequireFields<RegionLegalAidCoverageArgs, 'year'>>;
};

export type LegalAidStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidStatistics'] = ResolversParentTypes['LegalAidStatistics']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type AidMatterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidMatterCount'] = ResolversParentTypes['AidMatterCount']> = {
  matter?: Resolver<Maybe<ResolversTypes['LegalAidMatter']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lossRecovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  LegalAidApplication?: LegalAidApplicationResolvers<ContextType>;
  LegalAidApplicationConnection?: LegalAidApplicationConnectionResolvers<ContextType>;
  LegalAidApplicationEdge?: LegalAidApplicationEdgeResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  WageComplaint?: WageComplaintResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ProjectLegalAid?: ProjectLegalAidResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  LegalAidCaseConnection?: LegalAidCaseConnectionResolvers<ContextType>;
  LegalAidCaseEdge?: LegalAidCaseEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  LegalAidStatistics?: LegalAidStatisticsResolvers<ContextType>;
  AidOutcomeCount?: AidOutcomeCountResolvers<ContextType>;
  AidFormCount?: AidFormCountResolvers<ContextType>;
  AidMonthCount?: AidMonthCountResolvers<ContextType>;
  AidCategoryCount?: AidCategoryCountResolvers<ContextType>;
  AidMatterCount?: AidMatterCountResolvers<ContextType>;
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
