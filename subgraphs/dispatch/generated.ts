/* eslint-disable */
// Generated from schema.graphql and models.ts by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Alert as AlertModel, AlertChange as AlertChangeModel, AlertConnection as AlertConnectionModel, AlertCount as AlertCountModel, AlertLevelChange as AlertLevelChangeModel, AlertLevelDefinition as AlertLevelDefinitionModel, AlertPayload as AlertPayloadModel, AlertReport as AlertReportModel, AlertRule as AlertRuleModel, AlertRulePayload as AlertRulePayloadModel, AlertTask as AlertTaskModel, AlertTaskConnection as AlertTaskConnectionModel, AlertTaskPayload as AlertTaskPayloadModel, Assignment as AssignmentModel, AssignmentConnection as AssignmentConnectionModel, AssignmentPayload as AssignmentPayloadModel, CaseChange as CaseChangeModel, CaseConnection as CaseConnectionModel, CaseGroup as CaseGroupModel, CommandCentre as CommandCentreModel, ConstructionProject as ConstructionProjectModel, Deadline as DeadlineModel, DispatchStatistics as DispatchStatisticsModel, DispatchUserError as DispatchUserErrorModel, Dispute as DisputeModel, DutyConnection as DutyConnectionModel, DutyGroup as DutyGroupModel, HistoryEntry as HistoryEntryModel, IndexedCase as IndexedCaseModel, IndexedDuty as IndexedDutyModel, JointMeeting as JointMeetingModel, JointMeetingConnection as JointMeetingConnectionModel, JointMeetingPayload as JointMeetingPayloadModel, LegalAidApplication as LegalAidApplicationModel, LegalAidCase as LegalAidCaseModel, MemberBody as MemberBodyModel, Organization as OrganizationModel, Petition as PetitionModel, ProtectionProgress as ProtectionProgressModel, ProtectionProgressPayload as ProtectionProgressPayloadModel, ProtectionRequest as ProtectionRequestModel, ProtectionRequestConnection as ProtectionRequestConnectionModel, ProtectionRequestPayload as ProtectionRequestPayloadModel, Referral as ReferralModel, ReferralChange as ReferralChangeModel, ReferralConnection as ReferralConnectionModel, ReferralEscalation as ReferralEscalationModel, ReferralPair as ReferralPairModel, ReferralPayload as ReferralPayloadModel, Region as RegionModel, RiskAssessment as RiskAssessmentModel, RiskAssessmentConnection as RiskAssessmentConnectionModel, RiskAssessmentCount as RiskAssessmentCountModel, RiskAssessmentPayload as RiskAssessmentPayloadModel, RiskConsultation as RiskConsultationModel, RiskPoint as RiskPointModel, RiskQuestionAnswer as RiskQuestionAnswerModel, Sweep as SweepModel, SweepCalendar as SweepCalendarModel, SweepCalendarLine as SweepCalendarLineModel, SweepCalendarTotal as SweepCalendarTotalModel, SweepCompliance as SweepComplianceModel, SweepConnection as SweepConnectionModel, SweepFinding as SweepFindingModel, SweepFindingPayload as SweepFindingPayloadModel, SweepOrder as SweepOrderModel, SweepOrderPayload as SweepOrderPayloadModel, SweepPayload as SweepPayloadModel, Tip as TipModel, TipConnection as TipConnectionModel, TipLine as TipLineModel, TipLineConnection as TipLineConnectionModel, TipLinePayload as TipLinePayloadModel, TipPayload as TipPayloadModel, TipProgress as TipProgressModel, TipReceivePayload as TipReceivePayloadModel, TipReward as TipRewardModel, TipRewardPayload as TipRewardPayloadModel, WageComplaint as WageComplaintModel } from './models.ts';
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
  /** The head of a command centre sets by which figures of work it is alerted (设定预警规则). */
  alertRuleSet: AlertRulePayload;
  /** No alert is raised by the rule any more (停用预警规则). */
  alertRuleEnd: AlertRulePayload;
  /** A person raises an alert; it waits to be confirmed like any other (提出预警). */
  alertRaise: AlertPayload;
  /** An alert is confirmed (确认预警). */
  alertConfirm: AlertPayload;
  /** An alert is not confirmed (不予确认). */
  alertReject: AlertPayload;
  /** Bodies get their tasks, each until a day (部署处置). */
  alertRespond: AlertPayload;
  /** An alert gets a higher level (预警升级). */
  alertUpgrade: AlertPayload;
  /** An alert gets a lower level (预警降级). */
  alertDowngrade: AlertPayload;
  /** An alert is lifted, once its tasks are struck off; its outcome is to be reported upward within 5 working days (解除预警). */
  alertLift: AlertPayload;
  /** A body above is told of an alert, and once it is lifted of its outcome (上报预警). */
  alertReportUpward: AlertPayload;
  /** The body reports that its task is done (报告任务完成). */
  alertTaskReport: AlertTaskPayload;
  /** The command centre strikes off a task that was reported done (任务销号). */
  alertTaskStrikeOff: AlertTaskPayload;
  /** The command centre withdraws a task, since what it was for is gone (撤销任务). */
  alertTaskWithdraw: AlertTaskPayload;
  /** Several bodies are called together (召集联席会议). */
  jointMeetingConvene: JointMeetingPayload;
  /** The meeting was held; each of its resolutions is an assignment (召开联席会议). */
  jointMeetingHold: JointMeetingPayload;
  /** The meeting does not take place (取消联席会议). */
  jointMeetingCancel: JointMeetingPayload;
  /** The body reports that an assignment is done (报告交办事项完成). */
  assignmentReport: AssignmentPayload;
  /** The command centre strikes off an assignment that was reported done (交办事项销号). */
  assignmentStrikeOff: AssignmentPayload;
  /** A named checker asks that whoever gave a tip be protected (申请保护举报人). */
  protectionRequestAsk: ProtectionRequestPayload;
  /** Whoever has the receipt code asks for protection at the desk, and why is not asked (凭查询码申请保护). */
  protectionRequestAskByReceipt: ProtectionProgressPayload;
  /** The head hands it to the police, who are no part of this graph (转送公安机关). */
  protectionRequestSend: ProtectionRequestPayload;
  /** The head writes down what the police answer (登记公安机关答复). */
  protectionRequestAnswerRecord: ProtectionRequestPayload;
  /** The protection ended (结束保护). */
  protectionRequestEnd: ProtectionRequestPayload;
  /** A sender proposes to refer a case; what a court or the police send is written down by whoever receives it (提出移送). */
  referralPropose: ReferralPayload;
  /** A side consents (登记当事人同意). */
  referralConsentGive: ReferralPayload;
  /** A side does not consent, which ends it (登记当事人不同意). */
  referralConsentRefuse: ReferralPayload;
  /** The sender takes back what is not sent yet (撤回移送). */
  referralWithdraw: ReferralPayload;
  /** It is sent, and the time for the answer runs (移送). */
  referralSend: ReferralPayload;
  /** A court or the police have accepted it (登记接收). */
  referralAcceptanceRecord: ReferralPayload;
  /** A court or the police have sent it back (登记退回). */
  referralReturnRecord: ReferralPayload;
  /** The receiver tells the sender what came of it (反馈). */
  referralFeedBack: ReferralPayload;
  /** The sender closes its papers (归档). */
  referralArchive: ReferralPayload;
  /** A body above is told of an answer that is overdue; who has to answer stays who it was (上报督促). */
  referralEscalate: ReferralPayload;
  /** It is fixed which decision is assessed, by the viewer's body (确定评估事项). */
  riskAssessmentOpen: RiskAssessmentPayload;
  /** Opinions were heard in one way (听取意见). */
  riskAssessmentHear: RiskAssessmentPayload;
  /** The five questions are answered and the risks named, in place of an earlier analysis (分析研判). */
  riskAssessmentAnalyse: RiskAssessmentPayload;
  /** The report is written and goes to the approving body (形成评估报告). */
  riskAssessmentReport: RiskAssessmentPayload;
  /** The approving body returns the report (退回评估报告). */
  riskAssessmentReturn: RiskAssessmentPayload;
  /** The approving body approves the report (审批评估报告). */
  riskAssessmentApprove: RiskAssessmentPayload;
  /** The approving body concludes (作出评估结论). */
  riskAssessmentConclude: RiskAssessmentPayload;
  /** The author has seen what came of a decision that was to be carried out (实施后评估). */
  riskAssessmentReview: RiskAssessmentPayload;
  /** The author takes it back before it is approved (撤回评估). */
  riskAssessmentWithdraw: RiskAssessmentPayload;
  /** A slot that has begun and that is not planned is put into the plan (补列排查计划). */
  sweepPlan: SweepPayload;
  /** The unit held its sweep (开展排查). */
  sweepHold: SweepPayload;
  /** The unit reports upward what it found, or that it found nothing (上报排查情况). */
  sweepReport: SweepPayload;
  /** A committee has opened a dispute of what was found (立为纠纷). */
  sweepFindingHandOver: SweepFindingPayload;
  /** A sweep beside the cadence is ordered, for every unit below that has a duty (部署专项排查). */
  sweepExtraOrder: SweepOrderPayload;
  /** Facts are taken down, and a receipt code is given out; who tells is not asked (受理举报). */
  tipReceive: TipReceivePayload;
  /** The head names one checker or two, who alone read it (指定核查人). */
  tipCheckersName: TipLinePayload;
  /** A checker says what checking came to (作出核查结论). */
  tipConclude: TipPayload;
  /** What came of it is told by the receipt code from now on (告知核查结果). */
  tipOutcomeTell: TipPayload;
  /** The head decides on the reward of a tip that was substantiated (决定举报奖励). */
  tipRewardDecide: TipLinePayload;
  /** The reward is paid against the receipt code, once, by somebody other than who decided it (凭查询码发放奖励). */
  tipRewardPay: TipRewardPayload;
  /** The tip is sealed, and nothing is done to it any more (封存举报). */
  tipSeal: TipLinePayload;
};


export type MutationAlertRuleSetArgs = {
  input: AlertRuleSetInput;
};


export type MutationAlertRuleEndArgs = {
  input: AlertRuleEndInput;
};


export type MutationAlertRaiseArgs = {
  input: AlertRaiseInput;
};


export type MutationAlertConfirmArgs = {
  input: AlertConfirmInput;
};


export type MutationAlertRejectArgs = {
  input: AlertRejectInput;
};


export type MutationAlertRespondArgs = {
  input: AlertRespondInput;
};


export type MutationAlertUpgradeArgs = {
  input: AlertLevelInput;
};


export type MutationAlertDowngradeArgs = {
  input: AlertLevelInput;
};


export type MutationAlertLiftArgs = {
  input: AlertLiftInput;
};


export type MutationAlertReportUpwardArgs = {
  input: AlertReportUpwardInput;
};


export type MutationAlertTaskReportArgs = {
  input: AlertTaskActInput;
};


export type MutationAlertTaskStrikeOffArgs = {
  input: AlertTaskActInput;
};


export type MutationAlertTaskWithdrawArgs = {
  input: AlertTaskActInput;
};


export type MutationJointMeetingConveneArgs = {
  input: JointMeetingConveneInput;
};


export type MutationJointMeetingHoldArgs = {
  input: JointMeetingHoldInput;
};


export type MutationJointMeetingCancelArgs = {
  input: JointMeetingCancelInput;
};


export type MutationAssignmentReportArgs = {
  input: AssignmentActInput;
};


export type MutationAssignmentStrikeOffArgs = {
  input: AssignmentActInput;
};


export type MutationProtectionRequestAskArgs = {
  input: ProtectionRequestAskInput;
};


export type MutationProtectionRequestAskByReceiptArgs = {
  input: ProtectionRequestAskByReceiptInput;
};


export type MutationProtectionRequestSendArgs = {
  input: ProtectionRequestSendInput;
};


export type MutationProtectionRequestAnswerRecordArgs = {
  input: ProtectionRequestAnswerRecordInput;
};


export type MutationProtectionRequestEndArgs = {
  input: ProtectionRequestEndInput;
};


export type MutationReferralProposeArgs = {
  input: ReferralProposeInput;
};


export type MutationReferralConsentGiveArgs = {
  input: ReferralSideInput;
};


export type MutationReferralConsentRefuseArgs = {
  input: ReferralSideInput;
};


export type MutationReferralWithdrawArgs = {
  input: ReferralActInput;
};


export type MutationReferralSendArgs = {
  input: ReferralActInput;
};


export type MutationReferralAcceptanceRecordArgs = {
  input: ReferralAcceptanceRecordInput;
};


export type MutationReferralReturnRecordArgs = {
  input: ReferralReturnRecordInput;
};


export type MutationReferralFeedBackArgs = {
  input: ReferralFeedBackInput;
};


export type MutationReferralArchiveArgs = {
  input: ReferralActInput;
};


export type MutationReferralEscalateArgs = {
  input: ReferralEscalateInput;
};


export type MutationRiskAssessmentOpenArgs = {
  input: RiskAssessmentOpenInput;
};


export type MutationRiskAssessmentHearArgs = {
  input: RiskAssessmentHearInput;
};


export type MutationRiskAssessmentAnalyseArgs = {
  input: RiskAssessmentAnalyseInput;
};


export type MutationRiskAssessmentReportArgs = {
  input: RiskAssessmentActInput;
};


export type MutationRiskAssessmentReturnArgs = {
  input: RiskAssessmentReturnInput;
};


export type MutationRiskAssessmentApproveArgs = {
  input: RiskAssessmentActInput;
};


export type MutationRiskAssessmentConcludeArgs = {
  input: RiskAssessmentConcludeInput;
};


export type MutationRiskAssessmentReviewArgs = {
  input: RiskAssessmentReviewInput;
};


export type MutationRiskAssessmentWithdrawArgs = {
  input: RiskAssessmentActInput;
};


export type MutationSweepPlanArgs = {
  input: SweepPlanInput;
};


export type MutationSweepHoldArgs = {
  input: SweepHoldInput;
};


export type MutationSweepReportArgs = {
  input: SweepReportInput;
};


export type MutationSweepFindingHandOverArgs = {
  input: SweepFindingHandOverInput;
};


export type MutationSweepExtraOrderArgs = {
  input: SweepExtraOrderInput;
};


export type MutationTipReceiveArgs = {
  input: TipReceiveInput;
};


export type MutationTipCheckersNameArgs = {
  input: TipCheckersNameInput;
};


export type MutationTipConcludeArgs = {
  input: TipConcludeInput;
};


export type MutationTipOutcomeTellArgs = {
  input: TipOutcomeTellInput;
};


export type MutationTipRewardDecideArgs = {
  input: TipRewardDecideInput;
};


export type MutationTipRewardPayArgs = {
  input: TipRewardPayInput;
};


export type MutationTipSealArgs = {
  input: TipSealInput;
};

/** What came of an act to a rule of alerts (预警规则办理结果). */
export type AlertRulePayload = {
  __typename?: 'AlertRulePayload';
  /** The rule as it is now; null when the act was not done (预警规则). */
  rule?: Maybe<AlertRule>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an act to an alert (预警办理结果). */
export type AlertPayload = {
  __typename?: 'AlertPayload';
  /** The alert as it is now; null when the act was not done (预警). */
  alert?: Maybe<Alert>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an act to a task (处置任务办理结果). */
export type AlertTaskPayload = {
  __typename?: 'AlertTaskPayload';
  /** The task as it is now; null when the act was not done (处置任务). */
  task?: Maybe<AlertTask>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A rule of alerts (设定预警规则). */
export type AlertRuleSetInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The county of the command centre (所属区划). */
  region: Scalars['ID']['input'];
  /** What is counted (监测事项). */
  measure: AlertMeasure;
  /** The level of the alert that it raises (预警等级). */
  level: AlertLevel;
  /** From which figure on; for workers 5 at least (起点). */
  threshold: Scalars['Int']['input'];
  /** For days overdue: the rule of the duties that count (期限规则). */
  dutyRule?: InputMaybe<Scalars['String']['input']>;
  /** For relapses: the category of disputes, by its code (纠纷类别). */
  category?: InputMaybe<Scalars['String']['input']>;
  /** For relapses: how many days back they count, 366 at most (统计天数). */
  periodDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A rule that is ended (停用预警规则). */
export type AlertRuleEndInput = {
  /** The id of the rule (标识). */
  id: Scalars['ID']['input'];
};

/** An alert that a person raises; its subject has to be known to the case index (提出预警). */
export type AlertRaiseInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The county of the command centre (所属区划). */
  region: Scalars['ID']['input'];
  /** What it is about (监测事项). */
  measure: AlertMeasure;
  /** How grave it is (预警等级). */
  level: AlertLevel;
  /** For unpaid workers: the number of the project (项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** For days overdue: the credit code of the body (单位代码). */
  body?: InputMaybe<Scalars['String']['input']>;
  /** For days overdue: the rule of the duties (期限规则). */
  dutyRule?: InputMaybe<Scalars['String']['input']>;
  /** For relapses and missed sweeps: the code of the unit (区划代码). */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** For relapses: the category of disputes, by its code (纠纷类别). */
  category?: InputMaybe<Scalars['String']['input']>;
};

/** An alert that is confirmed (确认预警). */
export type AlertConfirmInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
};

/** An alert that is not confirmed (不予确认). */
export type AlertRejectInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
  /** Why (理由). */
  ground: AlertRejectionGround;
};

/** Who does what about an alert (部署处置). */
export type AlertRespondInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
  /** The tasks, 1 to 50; more may follow (处置任务). */
  tasks: Array<AlertTaskInput>;
};

/** A task of a body (处置任务). */
export type AlertTaskInput = {
  /** What is to be done (任务). */
  kind: AlertTaskKind;
  /** Credit code of the body that does it (承办单位代码). */
  body: Scalars['String']['input'];
  /** The day until which it is due, not before today (完成日期). */
  dueOn: Scalars['Date']['input'];
};

/** Another level of an alert (变更预警等级). */
export type AlertLevelInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
  /** The level that it gets (预警等级). */
  level: AlertLevel;
  /** Why (理由). */
  ground: AlertLevelGround;
};

/** An alert that is lifted (解除预警). */
export type AlertLiftInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
  /** How it has ended (结果). */
  outcome: AlertOutcome;
};

/** Whom the viewer's body tells (上报预警). */
export type AlertReportUpwardInput = {
  /** The id of the alert (标识). */
  id: Scalars['ID']['input'];
  /** Credit code of the body above (上级单位代码). */
  to: Scalars['String']['input'];
};

/** An act that needs nothing but the task (办理处置任务). */
export type AlertTaskActInput = {
  /** The id of the task (标识). */
  id: Scalars['ID']['input'];
};

/**
 * Levels of an alert, lowest first (预警等级). They are not the four colours of the Emergency Response Law, art. 63, which are for
 * natural disasters, accidents and public health alone.
 */
export type AlertLevel =
  /** Level Ⅲ, as the source text defines it (蓝色Ⅲ级). */
  | 'BLUE'
  /** Level Ⅱ, as defined here (黄色Ⅱ级). */
  | 'YELLOW'
  /** Level Ⅰ, as defined here (红色Ⅰ级). */
  | 'RED';

/** Where the definition of a level comes from (定义来源). */
export type AlertDefinitionOrigin =
  /** The source text of the mechanism (依据原文). */
  | 'SOURCE_TEXT'
  /** This platform's own (本平台自定). */
  | 'OWN';

/** Figures of work by which alerts are raised; none is about a person (监测事项). */
export type AlertMeasure =
  /** Workers of a project whose open wage complaints are not paid in full, 5 at least (工程项目欠薪涉及人数). */
  | 'UNPAID_WORKERS'
  /** Calendar days for which a body's duty under a rule is over, the longest of them (单位办理期限逾期天数). */
  | 'DAYS_OVERDUE'
  /** Disputes of a category that broke out again in a place within a period (某地某类纠纷反弹件数). */
  | 'RELAPSES'
  /** Sweeps of a unit that are over and not held (单位漏开排查次数). */
  | 'MISSED_SWEEPS';

/** States of a rule of alerts (预警规则状态). */
export type AlertRuleStatus =
  /** Alerts are raised by it (在用). */
  | 'IN_FORCE'
  /** None is any more (已停用). */
  | 'ENDED';

/** States of an alert; that its level was changed is no state of its own (预警状态). */
export type AlertStatus =
  /** Raised by a rule or a person, and not confirmed (已提出). */
  | 'RAISED'
  /** Confirmed by the head of the command centre (已确认). */
  | 'CONFIRMED'
  /** Not confirmed, which ends it (不予确认). */
  | 'REJECTED'
  /** Bodies have their tasks (处置中). */
  | 'RESPONDING'
  /** What it was about has ended (已解除). */
  | 'LIFTED';

/** Why an alert is not confirmed (不予确认理由). */
export type AlertRejectionGround =
  /** What it goes by is wrong (数据有误). */
  | 'DATA_WRONG'
  /** It has ceased already (情形已经消除). */
  | 'CEASED'
  /** It is being handled otherwise (已在其他程序中处置). */
  | 'HANDLED_ALREADY'
  /** It is not grave enough (不构成预警). */
  | 'NOT_WARRANTED';

/** Why the level of an alert is changed (等级变更理由). */
export type AlertLevelGround =
  /** For a higher level: what is measured rose (监测值上升). */
  | 'MEASURE_ROSE'
  /** For a higher level: more are concerned (涉及面扩大). */
  | 'SPREADING'
  /** For a higher level: tasks are not done (处置任务未完成). */
  | 'TASKS_NOT_DONE'
  /** For a lower level: what is measured fell (监测值下降). */
  | 'MEASURE_FELL'
  /** For a lower level: it is under control (事态得到控制). */
  | 'UNDER_CONTROL';

/** How what an alert was about has ended (解除结果). */
export type AlertOutcome =
  /** The conflict is settled (矛盾已化解). */
  | 'RESOLVED'
  /** The wages are paid (工资已支付). */
  | 'PAID'
  /** What was overdue is done (逾期事项已补办). */
  | 'CAUGHT_UP'
  /** It goes on by a way of the law (转入法律程序). */
  | 'LEGAL_WAY';

/** What a body has to do about an alert (处置任务). */
export type AlertTaskKind =
  /** Find out the facts (调查核实). */
  | 'INVESTIGATE'
  /** Have it mediated (组织调解). */
  | 'MEDIATE'
  /** See to it that wages are paid (督促支付工资). */
  | 'HAVE_WAGES_PAID'
  /** Do what is overdue (补办逾期事项). */
  | 'CATCH_UP'
  /** Hold the sweeps that were missed (补开展排查). */
  | 'HOLD_SWEEPS'
  /** Answer the parties (答复当事人). */
  | 'ANSWER_PARTIES'
  /** Report how it goes (报告进展). */
  | 'REPORT_BACK';

/** States of a task (处置任务状态). */
export type AlertTaskStatus =
  /** Assigned (已交办). */
  | 'ASSIGNED'
  /** Reported done by its body (已报告完成). */
  | 'REPORTED'
  /** Struck off by the command centre (已销号). */
  | 'DONE'
  /** Withdrawn, since what it was for is gone (已撤销). */
  | 'WITHDRAWN';

/** Why an act of the command centre was not done (办理提示代码). */
export type DispatchUserErrorCode =
  /** There is no such record in the viewer's reach (没有找到). */
  | 'NOT_FOUND'
  /** Not in the present state (当前状态不能办理). */
  | 'NOT_IN_THIS_STATE'
  /** Another post does this (岗位不符). */
  | 'NOT_YOUR_POST'
  /** Somebody else was faster (已被他人办理). */
  | 'CHANGED_MEANWHILE'
  /** The key was used for another act (幂等键已用). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Outside the viewer's area (不在管辖范围). */
  | 'OUTSIDE_YOUR_REGION'
  /** The token names no body (令牌未写明单位). */
  | 'BODY_OF_OFFICER_UNKNOWN'
  /** No valid credit code (统一社会信用代码不正确). */
  | 'NO_SUCH_BODY'
  /** Another body does this (由其他单位办理). */
  | 'NOT_YOUR_BODY'
  /** The day is not possible (日期不可能). */
  | 'DAY_NOT_POSSIBLE'
  /** No linkage between these departments (没有规定的衔接). */
  | 'NO_SUCH_ROUTE'
  /** The index knows no such case in reach (没有这一案件). */
  | 'NO_SUCH_CASE'
  /** The case is closed (案件已办结). */
  | 'CASE_CLOSED'
  /** Only claims go to mediation (事项类别不符). */
  | 'WRONG_KIND'
  /** It is not confirmed as civil (未确认属于民事纠纷). */
  | 'NOT_CIVIL'
  /** It is being referred there already (已在移送). */
  | 'ALREADY_REFERRED'
  /** The number is missing (缺少编号). */
  | 'CASE_NUMBER_NEEDED'
  /** The region is missing (缺少区划). */
  | 'REGION_NEEDED'
  /** That side's consent is not needed (不需要该方同意). */
  | 'CONSENT_NOT_NEEDED'
  /** That side has consented (该方已同意). */
  | 'CONSENT_ALREADY_GIVEN'
  /** A consent is missing (当事人尚未全部同意). */
  | 'CONSENT_MISSING'
  /** The receiving department answers itself (由接收部门办理). */
  | 'ANSWERED_BY_ITS_OWN'
  /** The answer is not overdue (尚未逾期). */
  | 'NOT_OVERDUE'
  /** That body was told already (已上报该单位). */
  | 'ALREADY_ESCALATED'
  /** Sender and receiver are not above themselves (上报对象不能是移送双方). */
  | 'NOT_UPWARD'
  /** No such duty in the viewer's area (没有这一排查责任). */
  | 'NO_SUCH_DUTY'
  /** No slot begins on that day (没有这一周期). */
  | 'NOT_A_SLOT'
  /** The sweep of the slot is planned already (已列入计划). */
  | 'ALREADY_PLANNED'
  /** No unit there has a duty (没有责任单位). */
  | 'NO_UNITS'
  /** The period is not possible (期限不可能). */
  | 'PERIOD_NOT_POSSIBLE'
  /** Ordered already (已部署). */
  | 'ALREADY_ORDERED'
  /** More findings than a sweep reports (发现过多). */
  | 'TOO_MANY_FINDINGS'
  /** The dispute lies elsewhere (纠纷不在该区划). */
  | 'DISPUTE_ELSEWHERE'
  /** The dispute is older than the sweep (纠纷早于排查). */
  | 'DISPUTE_BEFORE_SWEEP'
  /** The dispute belongs to another finding (纠纷已对应另一发现). */
  | 'DISPUTE_OF_ANOTHER_FINDING'
  /** Two bodies at least (单位不足). */
  | 'BODIES_NEEDED'
  /** The day is over (日期已过). */
  | 'DAY_PASSED'
  /** A body that leads is needed (缺少牵头单位). */
  | 'LEAD_BODY_NEEDED'
  /** The body was not invited (不是参加单位). */
  | 'NOT_INVITED'
  /** The case is not on the agenda (不在议程上). */
  | 'NOT_ON_AGENDA'
  /** More than a meeting has (超过一次会议的上限). */
  | 'TOO_LARGE'
  /** Due before the meeting (完成日期早于会议). */
  | 'DUE_BEFORE_MEETING'
  /** The text is empty (文字为空). */
  | 'TEXT_NEEDED'
  /** One checker or two, and those named stay (核查人数不符). */
  | 'ONE_OR_TWO_CHECKERS'
  /** The tip is about this body (举报所涉单位). */
  | 'BODY_OF_TIP'
  /** Whoever names the checkers is none of them (不能指定自己). */
  | 'CHECKER_NEEDED'
  /** The other body is named when the tip goes to one (移交机关不符). */
  | 'OTHER_BODY_AS_NEEDED'
  /** It was not substantiated (未查证属实). */
  | 'REWARD_NOT_DUE'
  /** Its reward was decided already (奖励已决定). */
  | 'REWARD_DECIDED'
  /** No possible amount (金额有误). */
  | 'REWARD_AMOUNT_NOT_POSSIBLE'
  /** No reward was decided (奖励未决定). */
  | 'REWARD_NOT_DECIDED'
  /** Somebody else pays (应由他人发放). */
  | 'ANOTHER_PAYS'
  /** Its reward is not paid (奖励未发放). */
  | 'REWARD_NOT_PAID'
  /** The decision has no title, or one that is too long (须填写决策名称). */
  | 'TITLE_NEEDED'
  /** The approving body assesses or decides itself (审批单位不独立). */
  | 'APPROVER_NOT_INDEPENDENT'
  /** The decision is being assessed already (正在评估). */
  | 'ALREADY_UNDER_WAY'
  /** No such earlier assessment (没有找到上一次评估). */
  | 'NO_SUCH_ASSESSMENT'
  /** The last assessment of the decision is to be named (须注明上一次评估). */
  | 'EARLIER_NEEDED'
  /** The earlier assessment is not over (上一次评估尚未结束). */
  | 'EARLIER_STANDS'
  /** Counts that cannot be (数字不符). */
  | 'FIGURES_DO_NOT_FIT'
  /** Recorded already (已登记). */
  | 'ALREADY_HEARD'
  /** The departments concerned were not heard (未征求有关部门意见). */
  | 'DEPARTMENTS_NOT_HEARD'
  /** A question is not answered, or answered twice (评估内容未逐项回答). */
  | 'QUESTIONS_NOT_ANSWERED'
  /** A question without a yes has no risk point (须列明风险点). */
  | 'RISK_POINT_NEEDED'
  /** More risk points than an analysis has (风险点超过上限). */
  | 'TOO_MANY_RISK_POINTS'
  /** Who wrote does not decide on it (撰写人不能审批). */
  | 'WROTE_IT_YOURSELF'
  /** Not to be carried out against the law (合法性不符). */
  | 'NOT_LAWFUL'
  /** Not to be carried out while a high risk is out of control (高风险不可控). */
  | 'RISK_NOT_CONTROLLED'
  /** What has to be done first does not fit the conclusion (须列明措施). */
  | 'MEASURES_NEEDED'
  /** The day of the review does not fit the conclusion (须确定实施后评估日期). */
  | 'REVIEW_DAY_NEEDED'
  /** The decision was not to be carried out (结论不是实施). */
  | 'NOT_TO_BE_IMPLEMENTED'
  /** Protection was asked for and is under way (保护申请正在办理). */
  | 'PROTECTION_UNDER_WAY'
  /** The region has no command centre (没有指挥中心). */
  | 'NO_SUCH_CENTRE'
  /** A threshold that is none (起点不正确). */
  | 'THRESHOLD_NOT_POSSIBLE'
  /** A threshold below 5 workers (起点人数过少). */
  | 'TOO_FEW_WORKERS'
  /** Conditions that do not fit the measure (监测条件不符). */
  | 'CONDITIONS_DO_NOT_FIT'
  /** The case index knows no such subject (没有这一对象). */
  | 'SUBJECT_UNKNOWN'
  /** There is an open alert of this subject (已有预警). */
  | 'ALREADY_RAISED'
  /** No task, or too many (任务数不正确). */
  | 'TASKS_NEEDED'
  /** A task that is due before today (完成日期已过). */
  | 'TASK_DAY_PASSED'
  /** Tasks are not struck off (任务没有销号). */
  | 'TASKS_OPEN'
  /** The figure still reaches the threshold (监测值仍达到预警起点). */
  | 'STILL_MEASURED'
  /** The level is not higher than now (等级没有升高). */
  | 'LEVEL_NOT_HIGHER'
  /** The level is not lower than now (等级没有降低). */
  | 'LEVEL_NOT_LOWER'
  /** The ground does not speak for the change (理由不符). */
  | 'GROUND_DOES_NOT_FIT'
  /** The body is not above itself (上报对象不正确). */
  | 'REPORT_NOT_UPWARD';

export type Query = {
  __typename?: 'Query';
  /** The levels of alerts with their definitions, lowest first (预警等级定义). */
  alertLevels: Array<AlertLevelDefinition>;
  /** The alert with this id; null when there is none in the viewer's reach (按标识查预警). */
  alert?: Maybe<Alert>;
  /** Alerts in the viewer's reach, newest first (预警列表). */
  alerts: AlertConnection;
  /** Tasks that wait for the viewer's body, or to be struck off by the command centre; what is due first first (待办处置任务). */
  alertTaskInbox: AlertTaskConnection;
  /**
   * Cases of all departments whose records the viewer may read, out of the command centre's case index, which follows the
   * departments within seconds (跨部门案件列表).
   */
  cases: CaseConnection;
  /**
   * Figures of the cases of all departments, for who may read figures, in groups; without a grouping one group of all. At most
   * 5,000 groups by at most three things (跨部门案件统计).
   */
  caseStatistics: Array<CaseGroup>;
  /** The command centre of a county; null when it has none (指挥中心). */
  commandCentre?: Maybe<CommandCentre>;
  /**
   * Open deadlines that bind an authority, in all departments whose records the viewer may read, first due first: what is
   * overdue longest, then what falls due next, then what has no known end (跨部门机关期限列表).
   */
  duties: DutyConnection;
  /**
   * Figures of the open deadlines that bind an authority, for who may read figures, in groups; without a grouping one group of
   * all. At most 5,000 groups by at most three things (跨部门机关期限统计).
   */
  dutyStatistics: Array<DutyGroup>;
  /** The joint meeting with this id; null when there is none in the viewer's reach (按标识查联席会议). */
  jointMeeting?: Maybe<JointMeeting>;
  /** Joint meetings in the viewer's reach, newest first (联席会议列表). */
  jointMeetings: JointMeetingConnection;
  /** Assignments in the viewer's reach, what is due first first (交办事项列表). */
  assignments: AssignmentConnection;
  /** Assignments that wait for the viewer's body, or for the command centre; what is due first first (待办交办事项). */
  assignmentInbox: AssignmentConnection;
  /** Requests of protection that the viewer, as the head, has to see to, oldest first; empty for everybody else (待办保护申请). */
  protectionInbox: ProtectionRequestConnection;
  /** The referral with this id; null when there is none in the viewer's reach (按标识查移送). */
  referral?: Maybe<Referral>;
  /** Referrals in the viewer's reach, newest first (移送列表). */
  referrals: ReferralConnection;
  /** The referral with this number; null when there is none in the viewer's reach (按编号查移送). */
  referralByNumber?: Maybe<Referral>;
  /** Referrals that wait for the viewer's body, as sender or as receiver, or for the command centre; oldest first (待办移送). */
  referralInbox: ReferralConnection;
  /** The risk assessment with this id; null when there is none in the viewer's reach (按标识查风险评估). */
  riskAssessment?: Maybe<RiskAssessment>;
  /** Risk assessments of decisions in the viewer's reach, newest first (风险评估列表). */
  riskAssessments: RiskAssessmentConnection;
  /** Sweeps in the viewer's reach, newest first (排查列表). */
  sweeps: SweepConnection;
  /** The sweep with this id; null when there is none in the viewer's reach (按标识查排查). */
  sweep?: Maybe<Sweep>;
  /**
   * What is due in a unit and below it, for who may see its figures; null outside the viewer's reach. At most 5,000 lines
   * (排查日历).
   */
  sweepCalendar?: Maybe<SweepCalendar>;
  /** The tip with this id, for its named checkers; null for everybody else, as for an id that is none (举报). */
  tip?: Maybe<Tip>;
  /** Tips on which the viewer, as a named checker, has something to do, oldest first (待核查举报). */
  tipInbox: TipConnection;
  /** Lines of the tips of the viewer's county for its head, oldest first; empty for everybody else (举报台账). */
  tips: TipLineConnection;
  /** How a tip stands, for whoever has its code and says nothing else of themselves; null for a code that is none (凭查询码查举报). */
  tipByReceipt?: Maybe<TipProgress>;
  /** The reward that is paid against a code, for a payer; null when none was decided, and for a code that is none (凭查询码查举报奖励). */
  tipRewardByReceipt?: Maybe<TipReward>;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAlertTaskInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseStatisticsArgs = {
  filter?: InputMaybe<CaseFilter>;
  groupBy?: Array<CaseGrouping>;
};


export type QueryCommandCentreArgs = {
  region: Scalars['ID']['input'];
};


export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyStatisticsArgs = {
  filter?: InputMaybe<DutyFilter>;
  groupBy?: Array<DutyGrouping>;
};


export type QueryJointMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointMeetingsArgs = {
  filter?: InputMaybe<JointMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssignmentsArgs = {
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssignmentInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProtectionInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryReferralInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskAssessmentsArgs = {
  filter?: InputMaybe<RiskAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySweepsArgs = {
  filter?: InputMaybe<SweepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySweepArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySweepCalendarArgs = {
  region: Scalars['ID']['input'];
  period: PeriodInput;
};


export type QueryTipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTipInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTipsArgs = {
  status?: InputMaybe<Array<TipStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTipByReceiptArgs = {
  receiptCode: Scalars['String']['input'];
};


export type QueryTipRewardByReceiptArgs = {
  receiptCode: Scalars['String']['input'];
};

/** The command centre of a county (社会矛盾纠纷排查调处指挥中心). */
export type CommandCentre = {
  __typename?: 'CommandCentre';
  /** The rules in force by which it is alerted, by number (预警规则). */
  alertRules: Array<AlertRule>;
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** The county; null while the registry does not answer (所在县). */
  region?: Maybe<Region>;
  /** The post of its director (主任职务). */
  directorPost: Scalars['String']['output'];
  /** The body in which its office sits; null while the registry does not answer (办公室所在单位). */
  office?: Maybe<Organization>;
  /** The day it was set up (成立日期). */
  establishedOn: Scalars['Date']['output'];
  /** Within how many working days its bodies answer a referral (移送答复期限，工作日). */
  answerDays: Scalars['Int']['output'];
  /** Its member bodies (成员单位). */
  members: Array<MemberBody>;
};

/** Sweeps, referrals and meetings of a period (指挥中心统计). */
export type DispatchStatistics = {
  __typename?: 'DispatchStatistics';
  /** Alerts of the counties in this unit raised in the period, by the level that they have now (按等级的预警数). */
  alerts: Array<AlertCount>;
  /** Sweep meetings due and held, by tier (排查例会情况). */
  sweeps: Array<SweepCompliance>;
  /** Referrals sent (移送数). */
  referralsSent: Scalars['Int']['output'];
  /** Of these accepted by the receiver, whatever came after (接收数). */
  referralsAccepted: Scalars['Int']['output'];
  /** Of these returned with reasons (退回数). */
  referralsReturned: Scalars['Int']['output'];
  /** Of these not answered yet (未答复数). */
  referralsUnanswered: Scalars['Int']['output'];
  /** Of these concluded (办结数). */
  referralsConcluded: Scalars['Int']['output'];
  /** The same by pair of departments, with the median time of an answer (按移送方向). */
  referralPairs: Array<ReferralPair>;
  /** Joint meetings held (联席会议次数). */
  jointMeetings: Scalars['Int']['output'];
  /** Risk assessments of decisions opened, by state and conclusion (风险评估情况). */
  assessments: Array<RiskAssessmentCount>;
};

/** What a level of alerts means (预警等级定义). */
export type AlertLevelDefinition = {
  __typename?: 'AlertLevelDefinition';
  /** The level (预警等级). */
  level: AlertLevel;
  /** Where the definition comes from (定义来源). */
  origin: AlertDefinitionOrigin;
  /** What it means: who handles it and who is told (含义). */
  meaning: Scalars['String']['output'];
};


/** What a level of alerts means (预警等级定义). */
export type AlertLevelDefinitionMeaningArgs = {
  language?: Language;
};

/** Alerts of one level (某等级预警数). */
export type AlertCount = {
  __typename?: 'AlertCount';
  /** The level (预警等级). */
  level: AlertLevel;
  /** Raised (提出数). */
  raised: Scalars['Int']['output'];
  /** Of these neither rejected nor lifted (未结数). */
  open: Scalars['Int']['output'];
  /** Of these not confirmed (不予确认数). */
  rejected: Scalars['Int']['output'];
  /** Of these lifted (解除数). */
  lifted: Scalars['Int']['output'];
};

/**
 * From which figure of work on a command centre is alerted. A rule raises an alert and shows what it finds; it never confirms,
 * changes, lifts or sanctions anything (预警规则).
 */
export type AlertRule = {
  __typename?: 'AlertRule';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AlertRuleStatus;
  /** What is counted (监测事项). */
  measure: AlertMeasure;
  /** The level of the alert that it raises (预警等级). */
  level: AlertLevel;
  /** From which figure on (起点). */
  threshold: Scalars['Int']['output'];
  /** The rule of the duties that count; null for other measures (期限规则). */
  dutyRule?: Maybe<Scalars['String']['output']>;
  /** The category of disputes that count, by its code; null for other measures (纠纷类别). */
  category?: Maybe<Scalars['String']['output']>;
  /** How many days back they count; null for other measures (统计天数). */
  periodDays?: Maybe<Scalars['Int']['output']>;
  /** The day from which it is in force (起用日期). */
  setOn: Scalars['Date']['output'];
  /** The day on which it was ended; null while it is in force (停用日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** An alert about work that does not go well: of a project, a body, a place or a unit, never of a person (预警). */
export type Alert = {
  __typename?: 'Alert';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AlertStatus;
  /** How grave it is (预警等级). */
  level: AlertLevel;
  /** The county of the command centre; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** What it is about (监测事项). */
  measure: AlertMeasure;
  /** The project; null for other measures, or while its department does not answer (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The body whose duties are overdue; null for other measures, or while the registry does not answer (责任单位). */
  body?: Maybe<Organization>;
  /** The rule of these duties; null for other measures (期限规则). */
  dutyRule?: Maybe<Scalars['String']['output']>;
  /** The place of the disputes, or the unit that owes sweeps; null for other measures, or while the registry does not answer (所在地). */
  place?: Maybe<Region>;
  /** The category of the disputes, by its code; null for other measures (纠纷类别). */
  category?: Maybe<Scalars['String']['output']>;
  /** The day on which it was raised (提出日期). */
  raisedOn: Scalars['Date']['output'];
  /** The level at which it was raised (提出时等级). */
  raisedLevel: AlertLevel;
  /** The day on which it was rejected or lifted; null while it is open (结束日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The rule that raised it; null when a person did (预警规则). */
  rule?: Maybe<AlertRule>;
  /** What the rules find now, or found when it was closed; null when no rule's figure is reached (监测值). */
  measured?: Maybe<Scalars['Int']['output']>;
  /** The highest level that the rules give that; null when no rule's figure is reached (监测等级). */
  measuredLevel?: Maybe<AlertLevel>;
  /** Why it was not confirmed; null unless it was rejected (不予确认理由). */
  rejectionGround?: Maybe<AlertRejectionGround>;
  /** How it has ended; null until it is lifted (解除结果). */
  outcome?: Maybe<AlertOutcome>;
  /** The day on which its outcome was first reported upward; null until then (结果上报日期). */
  outcomeReportedOn?: Maybe<Scalars['Date']['output']>;
  /** How its level was changed, oldest first (等级变更). */
  levelChanges: Array<AlertLevelChange>;
  /** Which bodies above were told, oldest first (上报情况). */
  reports: Array<AlertReport>;
  /** The tasks in the viewer's reach, by number (处置任务). */
  tasks: Array<AlertTask>;
  /** The cases behind it as they stand now, newest first, of the departments whose records the viewer may read; none for missed sweeps (相关案件). */
  cases: CaseConnection;
  /** Until when its outcome is to be reported (上报期限). */
  deadlines: Array<Deadline>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};


/** An alert about work that does not go well: of a project, a body, a place or a unit, never of a person (预警). */
export type AlertCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That the level of an alert was changed (等级变更). */
export type AlertLevelChange = {
  __typename?: 'AlertLevelChange';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** To which level (变更后等级). */
  level: AlertLevel;
  /** Why (理由). */
  ground: AlertLevelGround;
};

/** That a body above was told of an alert (上报). */
export type AlertReport = {
  __typename?: 'AlertReport';
  /** When (上报时间). */
  at: Scalars['DateTime']['output'];
  /** The body that told; null while the registry does not answer (上报单位). */
  from?: Maybe<Organization>;
  /** The body above that was told; null while the registry does not answer (接受上报单位). */
  to?: Maybe<Organization>;
  /** The level that the alert had (当时等级). */
  level: AlertLevel;
  /** The outcome that was told; null before the alert was lifted (结果). */
  outcome?: Maybe<AlertOutcome>;
};

/** What a body has to do about an alert, until a day (处置任务). */
export type AlertTask = {
  __typename?: 'AlertTask';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AlertTaskStatus;
  /** What is to be done (任务). */
  kind: AlertTaskKind;
  /** The body that has to do it; null while the registry does not answer (承办单位). */
  responsibleBody?: Maybe<Organization>;
  /** The day on which it was assigned (交办日期). */
  assignedOn: Scalars['Date']['output'];
  /** The day until which it is due, moved to the next working day by its deadline (完成日期). */
  dueOn: Scalars['Date']['output'];
  /** The day on which the body reported it done; null while it did not (报告日期). */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was struck off or withdrawn; null while it is open (结束日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The alert; null outside the viewer's reach (预警). */
  alert?: Maybe<Alert>;
  /** Until when it is due (办理期限). */
  deadlines: Array<Deadline>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Which alerts to list (预警筛选). */
export type AlertFilter = {
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Raised in this period (提出期间). */
  raisedIn?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AlertStatus>>;
  /** Of these levels (预警等级). */
  level?: InputMaybe<Array<AlertLevel>>;
  /** About these figures (监测事项). */
  measure?: InputMaybe<Array<AlertMeasure>>;
};

/** A page of alerts (预警分页). */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The alerts of the page (本页记录). */
  nodes: Array<Alert>;
  /** The alerts with their cursors (带游标的记录). */
  edges: Array<AlertEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** An alert in a page (分页中的预警). */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The alert (预警). */
  node: Alert;
};

/** A page of tasks (处置任务分页). */
export type AlertTaskConnection = {
  __typename?: 'AlertTaskConnection';
  /** The tasks of the page (本页记录). */
  nodes: Array<AlertTask>;
  /** The tasks with their cursors (带游标的记录). */
  edges: Array<AlertTaskEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A task in a page (分页中的处置任务). */
export type AlertTaskEdge = {
  __typename?: 'AlertTaskEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The task (处置任务). */
  node: AlertTask;
};

/** Figures of a group of cases: counts of matters, never of persons (案件分组统计). */
export type CaseGroup = {
  __typename?: 'CaseGroup';
  /** Their department; null unless grouped by it (办理部门). */
  department?: Maybe<CaseDepartment>;
  /** Their kind; null unless grouped by it (案件种类). */
  kind?: Maybe<CaseKind>;
  /** Their state, as their department calls it; null unless grouped by it (状态). */
  status?: Maybe<Scalars['String']['output']>;
  /**
   * The unit that they lie in, of the lowest level that they are grouped by; null unless grouped by one, or while the registry
   * does not answer (所属区划).
   */
  region?: Maybe<Region>;
  /** The month in which they were opened, as YYYY-MM; null unless grouped by it (立案月份). */
  month?: Maybe<Scalars['String']['output']>;
  /** The year in which they were opened; null unless grouped by it (立案年份). */
  year?: Maybe<Scalars['Int']['output']>;
  /** The body that answers for them; null unless grouped by it, where none is named, or while the registry does not answer (责任机构). */
  responsibleBody?: Maybe<Organization>;
  /** The building project that they are about; null unless grouped by it, without one, or while its department does not answer (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** How many (件数). */
  cases: Scalars['Int']['output'];
  /** Of these open (未结数). */
  open: Scalars['Int']['output'];
  /** Of these closed (已结数). */
  closed: Scalars['Int']['output'];
  /** Of all with a deadline of an authority that is over and not met (逾期数). */
  overdue: Scalars['Int']['output'];
  /** How much money they are about, as far as it is known; null when it is known of none, and for who may not read the records (金额合计). */
  amount?: Maybe<Money>;
};

/** What cases are grouped by (案件分组方式). */
export type CaseGrouping =
  /** Department (办理部门). */
  | 'DEPARTMENT'
  /** Kind of case (案件种类). */
  | 'KIND'
  /** State (状态). */
  | 'STATUS'
  /** County (县). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Village (村、居). */
  | 'VILLAGE'
  /** Month in which they were opened (立案月份). */
  | 'MONTH'
  /** Year in which they were opened (立案年份). */
  | 'YEAR'
  /** Body that answers for them (责任机构). */
  | 'BODY'
  /** Building project (工程项目). */
  | 'PROJECT';

/** A case of a department as the command centre knows it: no person is named (索引案件). */
export type IndexedCase = {
  __typename?: 'IndexedCase';
  /** Its id in the index (标识). */
  id: Scalars['ID']['output'];
  /** The department that handles it (办理部门). */
  department: CaseDepartment;
  /** What kind of case it is (案件种类). */
  kind: CaseKind;
  /** Its number in the department's register (编号). */
  number: Scalars['String']['output'];
  /** Where it stands, as its department calls it (状态). */
  status: Scalars['String']['output'];
  /** Where it belongs; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The day it was opened (立案日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was closed; null while it is open (结案日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is about, as its department calls it; null when it says nothing of it (类别). */
  category?: Maybe<Scalars['String']['output']>;
  /** The body that answers for it; null when none is named or the registry does not answer (责任机构). */
  responsibleBody?: Maybe<Organization>;
  /** The building project that it is about; null without one or while its department does not answer (工程项目). */
  project?: Maybe<ConstructionProject>;
  /** The firm that it is about; null without one or while the registry does not answer (相关单位). */
  organization?: Maybe<Organization>;
  /** How much money it is about; null when that is not known (金额). */
  amount?: Maybe<Money>;
  /** Open deadlines that bind an authority, by their last moment (机关期限). */
  duties: Array<IndexedDuty>;
  /** The department's own record; null where it has none under this number or does not answer (部门记录). */
  record?: Maybe<CaseRecord>;
};

/** The record of a case in its department (部门记录). */
export type CaseRecord = Dispute | LegalAidApplication | LegalAidCase | Petition | WageComplaint;

export type ConstructionProject = {
  __typename?: 'ConstructionProject';
  /** Its number in the project register (项目编码). */
  number: Scalars['String']['output'];
};

/** Which cases to list (案件筛选). */
export type CaseFilter = {
  /** Of these departments (办理部门). */
  department?: InputMaybe<Array<CaseDepartment>>;
  /** Of these kinds (案件种类). */
  kind?: InputMaybe<Array<CaseKind>>;
  /** In these states, as their departments call them (状态). */
  status?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Opened in this period (立案期间). */
  openedIn?: InputMaybe<PeriodInput>;
  /** Open ones only, or closed ones only (是否未结). */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a deadline of an authority that is over and not met, or without one (是否逾期). */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** With an open deadline by one of these rules; one that is over where overdue ones are asked for (规则). */
  rule?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of this body (责任机构代码). */
  body?: InputMaybe<Scalars['String']['input']>;
  /** About this building project (工程项目编码). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** About this firm (单位代码). */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** About this much money at least, in yuan (最低金额). */
  amountFrom?: InputMaybe<Scalars['Decimal']['input']>;
  /** About this much money at most, in yuan (最高金额). */
  amountTo?: InputMaybe<Scalars['Decimal']['input']>;
  /** Naming a case of this department (关联案件). */
  linkedTo?: InputMaybe<LinkedCaseFilter>;
};

/** Which case of another department has to be named (关联案件筛选). */
export type LinkedCaseFilter = {
  /** The department (部门). */
  department: CaseDepartment;
  /** In one of these states; in any without it (状态). */
  status?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** In which order cases are listed (案件排序). */
export type CaseOrder =
  /** Opened last first (最新立案在前). */
  | 'NEWEST'
  /** Opened first first (最早立案在前). */
  | 'OLDEST'
  /** Most money first (金额从大到小). */
  | 'LARGEST_AMOUNT'
  /** First due first: what is overdue longest, then what falls due next, then what has no open deadline (期限最近在前). */
  | 'FIRST_DUE';

/** Departments whose cases the index lists (办理部门). */
export type CaseDepartment =
  /** People's mediation (人民调解). */
  | 'MEDIATION'
  /** Legal aid (法律援助). */
  | 'LEGAL_AID'
  /** Petitions (信访). */
  | 'PETITIONS'
  /** Construction wages (建设领域工资). */
  | 'CONSTRUCTION_WAGES';

/** Kinds of cases (案件种类). */
export type CaseKind =
  /** Dispute (人民调解案件). */
  | 'DISPUTE'
  /** Application for legal aid (法律援助申请). */
  | 'LEGAL_AID_APPLICATION'
  /** Legal aid case (法律援助案件). */
  | 'LEGAL_AID_CASE'
  /** Petition matter (信访事项). */
  | 'PETITION'
  /** Complaint about wages owed (欠薪投诉). */
  | 'WAGE_COMPLAINT'
  /** Application for staged acceptance (分阶段验收申请). */
  | 'ACCEPTANCE_APPLICATION'
  /** Order to put right (责令改正). */
  | 'RECTIFICATION_ORDER';

/** A page of cases (案件分页). */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** The cases of the page (本页记录). */
  nodes: Array<IndexedCase>;
  /** The cases with their cursors (带游标的记录). */
  edges: Array<CaseEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A case in a page (分页中的案件). */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The case (案件). */
  node: IndexedCase;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What happens to the cases of all departments whose records the viewer may read, in the order in which the command centre
   * learns of it, and deadlines that become overdue (案件变动).
   */
  caseChanged: CaseChange;
  /**
   * Deadlines of authorities that become overdue, within a minute, and overdue ones that are met, extended or otherwise settled,
   * of the cases whose records the viewer may read (逾期变动).
   */
  overdueChanged: CaseChange;
  /** What happens to the referrals in the viewer's reach, and answers that become overdue (移送变动). */
  referralChanged: ReferralChange;
  /** What happens to the alerts in the viewer's reach, and reports of their outcomes that become overdue (预警变动). */
  alertChanged: AlertChange;
};


export type SubscriptionCaseChangedArgs = {
  filter?: InputMaybe<CaseFilter>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionOverdueChangedArgs = {
  filter?: InputMaybe<CaseFilter>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionReferralChangedArgs = {
  filter?: InputMaybe<ReferralFilter>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionAlertChangedArgs = {
  filter?: InputMaybe<AlertFilter>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** What has happened to an alert: no person is named (预警变动). */
export type AlertChange = {
  __typename?: 'AlertChange';
  /** Its id, by which a subscriber goes on after it; a later change has a greater one (事件编号). */
  id: Scalars['ID']['output'];
  /** When it happened (发生时间). */
  at: Scalars['DateTime']['output'];
  /** What kind of change it is (变动种类). */
  what: CaseChangeKind;
  /** The act that did it; null when time has passed and nothing else (办理行为). */
  act?: Maybe<Scalars['String']['output']>;
  /** The rule of the deadline that is overdue; null for any other change (规则). */
  rule?: Maybe<Scalars['String']['output']>;
  /** When that deadline ended, exclusive; null for any other change (届满时间). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The alert as it stands when the change is told (预警). */
  alert: Alert;
};

/** What has happened to a referral: no person is named (移送变动). */
export type ReferralChange = {
  __typename?: 'ReferralChange';
  /** Its id, by which a subscriber goes on after it; a later change has a greater one (事件编号). */
  id: Scalars['ID']['output'];
  /** When it happened (发生时间). */
  at: Scalars['DateTime']['output'];
  /** What kind of change it is (变动种类). */
  what: CaseChangeKind;
  /** The act that did it; null when time has passed and nothing else (办理行为). */
  act?: Maybe<Scalars['String']['output']>;
  /** The rule of the deadline that is overdue; null for any other change (规则). */
  rule?: Maybe<Scalars['String']['output']>;
  /** When that deadline ended, exclusive; null for any other change (届满时间). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The referral as it stands when the change is told (移送). */
  referral: Referral;
};

/** What has happened to a case: no person is named (案件变动). */
export type CaseChange = {
  __typename?: 'CaseChange';
  /** Its id, by which a subscriber goes on after it; a later change has a greater one (事件编号). */
  id: Scalars['ID']['output'];
  /** When it happened (发生时间). */
  at: Scalars['DateTime']['output'];
  /** What kind of change it is (变动种类). */
  what: CaseChangeKind;
  /** The act that did it, as its department calls it; null when time has passed and nothing else (办理行为). */
  act?: Maybe<Scalars['String']['output']>;
  /** The rule of the deadline that is overdue or settled; null for any other change (规则). */
  rule?: Maybe<Scalars['String']['output']>;
  /** When that deadline ended, exclusive; null for any other change (届满时间). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** False for a case that was one of the wanted ones and is none any more: it has left the list (是否仍符合筛选条件). */
  isWithin: Scalars['Boolean']['output'];
  /** The case as it stood after the change; what other departments add to it is as it stands now (变动后的案件). */
  case: IndexedCase;
};

/** What changes how a case stands (变动种类). */
export type CaseChangeKind =
  /** An act on it, or a correction of its record (办理). */
  | 'ACT'
  /** A deadline of an authority is over and not met (逾期). */
  | 'OVERDUE'
  /** A deadline that was overdue is so no longer: met, extended or waived (逾期消除). */
  | 'SETTLED';

/** The departments between which cases are referred (移送部门). */
export type ReferralDepartment =
  /** People's mediation (人民调解). */
  | 'MEDIATION'
  /** Legal aid (法律援助). */
  | 'LEGAL_AID'
  /** Community correction (社区矫正). */
  | 'COMMUNITY_CORRECTION'
  /** Petitions (信访). */
  | 'PETITIONS'
  /** Construction wages (建设领域工资). */
  | 'CONSTRUCTION_WAGES'
  /** The court (人民法院). */
  | 'COURT'
  /** Public security (公安机关). */
  | 'PUBLIC_SECURITY';

/** States of a referral (移送状态). */
export type ReferralStatus =
  /** Proposed by the sender (已提出). */
  | 'PROPOSED'
  /** The parties agree (当事人同意). */
  | 'CONSENT_GIVEN'
  /** A party refuses, which ends it (当事人不同意). */
  | 'CONSENT_REFUSED'
  /** Taken back by the sender before it was sent (已撤回). */
  | 'WITHDRAWN'
  /** Sent (已移送). */
  | 'SENT'
  /** Accepted by the receiver (已接收). */
  | 'ACCEPTED'
  /** Returned with reasons (已退回). */
  | 'RETURNED'
  /** Concluded by the receiver (已办结). */
  | 'CONCLUDED'
  /** Fed back to the sender (已反馈). */
  | 'FED_BACK'
  /** Archived (已归档). */
  | 'ARCHIVED';

/** A member body of a command centre (成员单位). */
export type MemberBody = {
  __typename?: 'MemberBody';
  /** The body; null while the registry does not answer (单位). */
  organization?: Maybe<Organization>;
  /** The post of its liaison; null when none is named (联络员职务). */
  liaisonPost?: Maybe<Scalars['String']['output']>;
  /** The day it joined (加入日期). */
  joinedOn: Scalars['Date']['output'];
  /** The day it left; null while it is a member (退出日期). */
  leftOn?: Maybe<Scalars['Date']['output']>;
};

/** An open deadline that binds an authority (机关期限). */
export type IndexedDuty = {
  __typename?: 'IndexedDuty';
  /** The department on whose work it hangs (办理部门). */
  department: DutyDepartment;
  /** What kind of record it hangs on, by the name of its type (记录种类). */
  kind: Scalars['String']['output'];
  /** The number of that record in the department's register (编号). */
  number: Scalars['String']['output'];
  /** That record where it is a case; null where it is another record of the department's work (案件). */
  case?: Maybe<IndexedCase>;
  /** Where the record belongs; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The body that answers for it; null when none is named or the registry does not answer (责任机构). */
  responsibleBody?: Maybe<Organization>;
  /** Its rule (规则). */
  rule: Scalars['String']['output'];
  /** When it began to count (起算时间). */
  startedAt: Scalars['DateTime']['output'];
  /** When it is over, exclusive; null while the working-day calendar does not reach so far (届满时间). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it is over and not met (是否逾期). */
  isOverdue: Scalars['Boolean']['output'];
  /** For how many calendar days it has been over, the first of them being 1; null while it is not over (逾期天数). */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** Calendar days from today to its last day, 0 being today; null when it is over or its end is not known (剩余天数). */
  daysLeft?: Maybe<Scalars['Int']['output']>;
};

/** Figures of a group of open deadlines that bind an authority: counts of duties, never of persons (机关期限分组统计). */
export type DutyGroup = {
  __typename?: 'DutyGroup';
  /** Their department; null unless grouped by it (办理部门). */
  department?: Maybe<DutyDepartment>;
  /** Their rule; null unless grouped by it (规则). */
  rule?: Maybe<Scalars['String']['output']>;
  /**
   * The unit that their records lie in, of the lowest level that they are grouped by; null unless grouped by one, or while the
   * registry does not answer (所属区划).
   */
  region?: Maybe<Region>;
  /** The body that answers for them; null unless grouped by it, where none is named, or while the registry does not answer (责任机构). */
  responsibleBody?: Maybe<Organization>;
  /** How many are open (未办结期限数). */
  open: Scalars['Int']['output'];
  /** Of these over and not met (逾期数). */
  overdue: Scalars['Int']['output'];
  /** Of these for 1 to 7 calendar days (逾期一至七日数). */
  overdueUpToAWeek: Scalars['Int']['output'];
  /** For 8 to 30 (逾期八至三十日数). */
  overdueUpToAMonth: Scalars['Int']['output'];
  /** For more than 30 (逾期三十日以上数). */
  overdueLonger: Scalars['Int']['output'];
  /** The calendar days for which the longest has been over; null when none is (最长逾期天数). */
  longestDaysOverdue?: Maybe<Scalars['Int']['output']>;
  /** Not over, with the last day today or within the next seven days (七日内到期数). */
  dueWithinAWeek: Scalars['Int']['output'];
  /** Without a known end, because the working-day calendar does not reach so far (期限未定数). */
  withoutEnd: Scalars['Int']['output'];
};

/** What deadlines are grouped by (机关期限分组方式). */
export type DutyGrouping =
  /** Department (办理部门). */
  | 'DEPARTMENT'
  /** Rule (规则). */
  | 'RULE'
  /** Body that answers for them (责任机构). */
  | 'BODY'
  /** County (县). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Village (村、居). */
  | 'VILLAGE';

/** Which deadlines to list (机关期限筛选). */
export type DutyFilter = {
  /** Of these departments (办理部门). */
  department?: InputMaybe<Array<DutyDepartment>>;
  /** Of records in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of this body (责任机构代码). */
  body?: InputMaybe<Scalars['String']['input']>;
  /** By one of these rules (规则). */
  rule?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Over and not met, or not over (是否逾期). */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Over for so many calendar days at least, from 1 (逾期天数下限). */
  daysOverdueFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Not over, and with so many calendar days left at most, 0 being today (剩余天数上限). */
  daysLeftTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Departments on whose work authorities' deadlines hang (办理部门). */
export type DutyDepartment =
  /** People's mediation (人民调解). */
  | 'MEDIATION'
  /** Legal aid (法律援助). */
  | 'LEGAL_AID'
  /** Community correction and reintegration, of which a county's duties are known and nothing else (社区矫正与安置帮教). */
  | 'COMMUNITY_CORRECTION'
  /** Petitions (信访). */
  | 'PETITIONS'
  /** Construction wages (建设领域工资). */
  | 'CONSTRUCTION_WAGES'
  /** The command centre itself (指挥中心). */
  | 'DISPATCH';

/** A page of deadlines (机关期限分页). */
export type DutyConnection = {
  __typename?: 'DutyConnection';
  /** The deadlines of the page (本页记录). */
  nodes: Array<IndexedDuty>;
  /** The deadlines with their cursors (带游标的记录). */
  edges: Array<DutyEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a page (分页中的期限). */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The deadline (机关期限). */
  node: IndexedDuty;
};

/** What came of an act to a joint meeting (联席会议办理结果). */
export type JointMeetingPayload = {
  __typename?: 'JointMeetingPayload';
  /** The meeting as it is now; null when the act was not done (联席会议). */
  meeting?: Maybe<JointMeeting>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an act to an assignment (交办事项办理结果). */
export type AssignmentPayload = {
  __typename?: 'AssignmentPayload';
  /** The assignment as it is now; null when the act was not done (交办事项). */
  assignment?: Maybe<Assignment>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A joint meeting as it is convened (召集联席会议). */
export type JointMeetingConveneInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The unit whose command centre convenes it (所属区划). */
  region: Scalars['ID']['input'];
  /** Its kind (会议类别). */
  kind: JointMeetingKind;
  /** The day, not before today (拟定日期). */
  day: Scalars['Date']['input'];
  /** What it is about (议题). */
  topic: JointMeetingTopic;
  /** Credit codes of the bodies that are invited, two at least (参加单位代码). */
  bodies: Array<Scalars['String']['input']>;
  /** The body among them that leads; needed where cases are on the agenda (牵头单位代码). */
  leadBody?: InputMaybe<Scalars['String']['input']>;
  /** The cases that it is about, at most 50; empty when it is about none (研究案件). */
  agenda: Array<NamedCaseInput>;
};

/** A case of a department, by its number (部门案件). */
export type NamedCaseInput = {
  /** The department (办理部门). */
  department: CaseDepartment;
  /** Its number there (编号). */
  number: Scalars['String']['input'];
};

/** A joint meeting that was held (召开联席会议). */
export type JointMeetingHoldInput = {
  /** The id of the meeting (标识). */
  id: Scalars['ID']['input'];
  /** The day it was held (召开日期). */
  heldOn: Scalars['Date']['input'];
  /** Credit codes of the bodies that came (到会单位代码). */
  attended: Array<Scalars['String']['input']>;
  /** What was resolved, at most 50; empty when nothing was (决定事项). */
  resolutions: Array<ResolutionInput>;
};

/** What was resolved that a body has to do (决定事项). */
export type ResolutionInput = {
  /** What is to be done (决定). */
  decision: MeetingDecision;
  /** The body that does it, one of those invited (承办单位代码). */
  body: Scalars['String']['input'];
  /** The day until which it is due, not before the meeting (完成日期). */
  dueOn: Scalars['Date']['input'];
  /** The case of the agenda that it is about; null when it is about none (所涉案件). */
  case?: InputMaybe<NamedCaseInput>;
};

/** A meeting that does not take place (取消联席会议). */
export type JointMeetingCancelInput = {
  /** The id of the meeting (标识). */
  id: Scalars['ID']['input'];
};

/** An act that needs nothing but the assignment (办理交办事项). */
export type AssignmentActInput = {
  /** The id of the assignment (标识). */
  id: Scalars['ID']['input'];
};

/** Kinds of joint meetings (联席会议类别). */
export type JointMeetingKind =
  /** The justice bureau and the court (司法行政机关与法院联席会). */
  | 'JUSTICE_AND_COURT'
  /** Bodies of the command centre (指挥中心联席会). */
  | 'COMMAND_CENTRE';

/** States of a joint meeting (联席会议状态). */
export type JointMeetingStatus =
  /** Convened (已召集). */
  | 'PLANNED'
  /** Held (已召开). */
  | 'HELD'
  /** Cancelled (已取消). */
  | 'CANCELLED';

/** What a joint meeting is about (联席会议议题). */
export type JointMeetingTopic =
  /** Mediation before a suit is filed (诉前调解衔接). */
  | 'PRE_FILING_MEDIATION'
  /** Agreements that came before the court (涉调解协议案件通报). */
  | 'AGREEMENTS_IN_COURT'
  /** Referrals between departments (部门移送衔接). */
  | 'REFERRALS'
  /** The situation of conflicts (矛盾纠纷形势研判). */
  | 'SITUATION'
  /** Hard cases (疑难案件会商). */
  | 'HARD_CASES'
  /** Wage arrears (欠薪问题会商). */
  | 'WAGE_ARREARS';

/** What a body has to do by a resolution (会议决定). */
export type MeetingDecision =
  /** Mediate together with others (组织联合调解). */
  | 'MEDIATE_JOINTLY'
  /** Find out the facts (调查核实). */
  | 'INVESTIGATE'
  /** Answer the parties (答复当事人). */
  | 'ANSWER_PARTIES'
  /** Show the way to the court (引导依法诉讼). */
  | 'GUIDE_TO_COURT'
  /** Have it put right (督促整改). */
  | 'ORDER_RECTIFICATION'
  /** Improve how departments hand over (完善衔接机制). */
  | 'IMPROVE_LINKAGE'
  /** Report how it goes (报告进展). */
  | 'REPORT_BACK';

/** States of an assignment (交办事项状态). */
export type AssignmentStatus =
  /** Assigned (已交办). */
  | 'ASSIGNED'
  /** Reported done by its body (已报告完成). */
  | 'REPORTED'
  /** Struck off (已销号). */
  | 'DONE';

/** A joint meeting of bodies (联席会议). */
export type JointMeeting = {
  __typename?: 'JointMeeting';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: JointMeetingStatus;
  /** Its kind (会议类别). */
  kind: JointMeetingKind;
  /** Where it belongs; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** What it is about; null for a register kept by hand, which says it in words (议题). */
  topic?: Maybe<JointMeetingTopic>;
  /** The day on which it was convened; null for a register kept by hand (召集日期). */
  convenedOn?: Maybe<Scalars['Date']['output']>;
  /** The day for which it is convened; null for a register kept by hand (拟定日期). */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was held; null while it was not (召开日期). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** The body that leads on its cases; null when it has none, or while the registry does not answer (牵头单位). */
  leadBody?: Maybe<Organization>;
  /** The bodies that were invited; one is null while the registry does not answer (参加单位). */
  invited: Array<Maybe<Organization>>;
  /** The bodies that came; one is null while the registry does not answer (到会单位). */
  attended: Array<Maybe<Organization>>;
  /** The cases on its agenda that the viewer may read, by number (研究案件). */
  agenda: Array<IndexedCase>;
  /** What it resolved and assigned, by number (决定事项). */
  assignments: Array<Assignment>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** What a joint meeting resolved that a body has to do, until a day (交办事项). */
export type Assignment = {
  __typename?: 'Assignment';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: AssignmentStatus;
  /** What is to be done (决定). */
  decision: MeetingDecision;
  /** The body that has to do it; null while the registry does not answer (承办单位). */
  responsibleBody?: Maybe<Organization>;
  /** The day of the meeting (交办日期). */
  assignedOn: Scalars['Date']['output'];
  /** The day until which it is due, moved to the next working day by its deadline (完成日期). */
  dueOn: Scalars['Date']['output'];
  /** The day on which the body reported it done; null while it did not (报告日期). */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the command centre struck it off; null while it is open (销号日期). */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The case that it is about; null when it is about none, or its department does not answer (所涉案件). */
  case?: Maybe<ReferralCase>;
  /** The meeting; null outside the viewer's reach (会议). */
  meeting?: Maybe<JointMeeting>;
  /** Until when it is due (办理期限). */
  deadlines: Array<Deadline>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Which joint meetings to list (联席会议筛选). */
export type JointMeetingFilter = {
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Held, or planned and not held, in this period (会议期间). */
  period?: InputMaybe<PeriodInput>;
  /** Of these kinds (会议类别). */
  kind?: InputMaybe<Array<JointMeetingKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<JointMeetingStatus>>;
};

/** Which assignments to list (交办事项筛选). */
export type AssignmentFilter = {
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Due in this period (完成期间). */
  dueIn?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<AssignmentStatus>>;
  /** Of this body, by its credit code (承办单位代码). */
  body?: InputMaybe<Scalars['String']['input']>;
};

/** A page of joint meetings (联席会议分页). */
export type JointMeetingConnection = {
  __typename?: 'JointMeetingConnection';
  /** The meetings of the page (本页记录). */
  nodes: Array<JointMeeting>;
  /** The meetings with their cursors (带游标的记录). */
  edges: Array<JointMeetingEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A joint meeting in a page (分页中的联席会议). */
export type JointMeetingEdge = {
  __typename?: 'JointMeetingEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The meeting (联席会议). */
  node: JointMeeting;
};

/** A page of assignments (交办事项分页). */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The assignments of the page (本页记录). */
  nodes: Array<Assignment>;
  /** The assignments with their cursors (带游标的记录). */
  edges: Array<AssignmentEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** An assignment in a page (分页中的交办事项). */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The assignment (交办事项). */
  node: Assignment;
};

/** A request that the police protect whoever gave a tip; who that is and where is not in this graph (保护申请). */
export type ProtectionRequest = {
  __typename?: 'ProtectionRequest';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Where it stands (状态). */
  status: ProtectionStatus;
  /** The line of its tip; null for everybody but the head (举报台账条目). */
  line?: Maybe<TipLine>;
  /** The day on which it was asked (申请日期). */
  askedOn: Scalars['Date']['output'];
  /** For how many calendar days it has been, or was, under way until it was over (天数). */
  days: Scalars['Int']['output'];
  /** The day on which it went to the police; null while it did not (转送日期). */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the answer of the police was written down; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was declined or the protection ended; null while it is under way (结束日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** A tip about facts, as its checkers see it; who gave it is nowhere in this graph (举报). */
export type Tip = {
  __typename?: 'Tip';
  /** The last request of protection; null when none was made (保护申请). */
  protection?: Maybe<ProtectionRequest>;
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: TipStatus;
  /** What facts it is about (举报类别). */
  kind: TipKind;
  /** Where they are; null while the registry does not answer (所在区划). */
  region?: Maybe<Region>;
  /** What was told (举报事实). */
  facts: Scalars['String']['output'];
  /** The project that it is about; null when it is about none, or construction wages does not answer (所涉项目). */
  project?: Maybe<ConstructionProject>;
  /** The body or firm that it is about; null when it is about none, or the registry does not answer (所涉单位). */
  organization?: Maybe<Organization>;
  /** The day on which it was received (受理日期). */
  receivedOn: Scalars['Date']['output'];
  /** What checking came to; null until then (核查结果). */
  result?: Maybe<TipResult>;
  /** The body that goes on with it; null unless it went to one, or while the registry does not answer (移交机关). */
  otherBody?: Maybe<Organization>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** A tip as the head sees it, who names its checkers and does not read it (举报台账条目). */
export type TipLine = {
  __typename?: 'TipLine';
  /** The last request of protection; null when none was made (保护申请). */
  protection?: Maybe<ProtectionRequest>;
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: TipStatus;
  /** What facts it is about (举报类别). */
  kind: TipKind;
  /** The county, and not the place; null while the registry does not answer (所属县). */
  county?: Maybe<Region>;
  /** For how many calendar days it has been, or was, under way until it was sealed (在办天数). */
  days: Scalars['Int']['output'];
  /** What checking came to; null until then (核查结果). */
  result?: Maybe<TipResult>;
  /** Its reward; null while none was decided (举报奖励). */
  reward?: Maybe<TipReward>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
};

/** A tip as whoever has its code sees it (举报进度). */
export type TipProgress = {
  __typename?: 'TipProgress';
  /** How the last request of protection stands; null when none was made (保护进度). */
  protection?: Maybe<ProtectionProgress>;
  /** Where it stands; what checking came to shows once it is told (状态). */
  status: TipStatus;
  /** What checking came to; null until it is told (核查结果). */
  result?: Maybe<TipResult>;
  /** Its reward; null while none was decided (举报奖励). */
  reward?: Maybe<TipReward>;
  /** When two persons gave out of the vault who the tip-giver is; null when nobody did, or where law forbids telling (身份调取时间). */
  identityReleasedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A request of protection as whoever has the code sees it (保护进度). */
export type ProtectionProgress = {
  __typename?: 'ProtectionProgress';
  /** Where it stands (状态). */
  status: ProtectionStatus;
  /** The day on which it was asked (申请日期). */
  askedOn: Scalars['Date']['output'];
  /** The day on which it went to the police; null while it did not (转送日期). */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the answer of the police was written down; null while there is none (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was declined or the protection ended; null while it is under way (结束日期). */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** How the police answer (公安机关答复). */
export type ProtectionAnswer =
  /** They protect (同意保护). */
  | 'GRANTED'
  /** They do not (不予保护). */
  | 'DECLINED';

/** States of a request of protection (保护申请状态). */
export type ProtectionStatus =
  /** Asked for, not with the police yet (已申请). */
  | 'ASKED'
  /** With the police (已转送公安机关). */
  | 'SENT'
  /** The police protect (同意保护). */
  | 'GRANTED'
  /** The police do not (不予保护). */
  | 'DECLINED'
  /** The protection ended (保护已结束). */
  | 'ENDED';

/** What came of an act to a request of protection (保护申请办理结果). */
export type ProtectionRequestPayload = {
  __typename?: 'ProtectionRequestPayload';
  /** The request as it is now; null when the act was not done (保护申请). */
  request?: Maybe<ProtectionRequest>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of asking by the code (凭查询码申请保护结果). */
export type ProtectionProgressPayload = {
  __typename?: 'ProtectionProgressPayload';
  /** How the request stands; null when it was not made (保护进度). */
  progress?: Maybe<ProtectionProgress>;
  /** Why it was not made; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A page of requests of protection (保护申请分页). */
export type ProtectionRequestConnection = {
  __typename?: 'ProtectionRequestConnection';
  /** The requests of the page (本页记录). */
  nodes: Array<ProtectionRequest>;
  /** The requests with their cursors (带游标的记录). */
  edges: Array<ProtectionRequestEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A request of protection in a page (分页中的保护申请). */
export type ProtectionRequestEdge = {
  __typename?: 'ProtectionRequestEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The request (保护申请). */
  node: ProtectionRequest;
};

/** Whose giver is to be protected (申请保护举报人). */
export type ProtectionRequestAskInput = {
  /** The id of the tip (举报标识). */
  tip: Scalars['ID']['input'];
};

/** Whose giver is to be protected, by the code (凭查询码申请保护). */
export type ProtectionRequestAskByReceiptInput = {
  /** The receipt code that the tip-giver shows (查询码). */
  receiptCode: Scalars['String']['input'];
};

/** To which police it goes (转送公安机关). */
export type ProtectionRequestSendInput = {
  /** The id of the request (标识). */
  id: Scalars['ID']['input'];
  /** The credit code of the police, not the body that the tip is about; it is checked and not kept (公安机关代码). */
  police: Scalars['String']['input'];
};

/** What the police answer (登记公安机关答复). */
export type ProtectionRequestAnswerRecordInput = {
  /** The id of the request (标识). */
  id: Scalars['ID']['input'];
  /** Whether they protect (答复). */
  answer: ProtectionAnswer;
};

/** A protection that ended (结束保护). */
export type ProtectionRequestEndInput = {
  /** The id of the request (标识). */
  id: Scalars['ID']['input'];
};

/** What came of an act to a referral (移送办理结果). */
export type ReferralPayload = {
  __typename?: 'ReferralPayload';
  /** The referral as it is now; null when the act was not done (移送). */
  referral?: Maybe<Referral>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** Why an act of the command centre was not done, and what to do next (办理提示). */
export type DispatchUserError = UserError & {
  __typename?: 'DispatchUserError';
  /** What happened and what to do next (提示). */
  message: Scalars['String']['output'];
  /** The input field it is about; null when it is about the act as a whole (所涉字段). */
  field?: Maybe<Scalars['String']['output']>;
  /** The kind of refusal (提示代码). */
  code: DispatchUserErrorCode;
};


/** Why an act of the command centre was not done, and what to do next (办理提示). */
export type DispatchUserErrorMessageArgs = {
  language?: Language;
};

/** A case that is to be referred (提出移送). */
export type ReferralProposeInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The department that sends (移送部门). */
  fromDepartment: ReferralDepartment;
  /** The number of its case; of a court or the police, their own number (移送前编号). */
  fromCase: Scalars['String']['input'];
  /** The department that receives (接收部门). */
  toDepartment: ReferralDepartment;
  /** The body that receives, by its credit code (接收单位统一社会信用代码). */
  toBody: Scalars['String']['input'];
  /** The unit it belongs to, for what a court or the police send; a case has its own (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** That it is civil and may be mediated by law; needed on the way to mediation (确认属于可调解的民事纠纷). */
  isCivil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An act that needs nothing but the referral (办理移送). */
export type ReferralActInput = {
  /** Its id (标识). */
  id: Scalars['ID']['input'];
};

/** Which side consents, or refuses (当事人意见). */
export type ReferralSideInput = {
  /** The id of the referral (标识). */
  id: Scalars['ID']['input'];
  /** The side (当事人一方). */
  side: ReferralSide;
};

/** The acceptance by a court or the police (登记接收). */
export type ReferralAcceptanceRecordInput = {
  /** The id of the referral (标识). */
  id: Scalars['ID']['input'];
  /** The day of their answer (答复日期). */
  answeredOn: Scalars['Date']['input'];
  /** The number under which they handle it; null when they named none (对方编号). */
  number?: InputMaybe<Scalars['String']['input']>;
};

/** The return by a court or the police (登记退回). */
export type ReferralReturnRecordInput = {
  /** The id of the referral (标识). */
  id: Scalars['ID']['input'];
  /** The day of their answer (答复日期). */
  answeredOn: Scalars['Date']['input'];
  /** On what ground (退回理由). */
  ground: ReferralReturnGround;
};

/** What the receiver tells the sender (反馈). */
export type ReferralFeedBackInput = {
  /** The id of the referral (标识). */
  id: Scalars['ID']['input'];
  /** What came of it (结果). */
  outcome: ReferralOutcome;
};

/** Telling a body above (上报督促). */
export type ReferralEscalateInput = {
  /** The id of the referral (标识). */
  id: Scalars['ID']['input'];
  /** The body above, by its credit code (上级单位统一社会信用代码). */
  to: Scalars['String']['input'];
};

/** Whose consent a referral may need (当事人一方). */
export type ReferralSide =
  /** The side that asked for it (申请一方). */
  | 'APPLICANT'
  /** The other side (对方). */
  | 'OTHER_SIDE';

/** What became of a referred matter (反馈结果). */
export type ReferralOutcome =
  /** An agreement was reached (达成协议). */
  | 'AGREEMENT_REACHED'
  /** No agreement was reached (未达成协议). */
  | 'NO_AGREEMENT'
  /** Legal aid was granted (给予法律援助). */
  | 'AID_GRANTED'
  /** Legal aid was refused (不予法律援助). */
  | 'AID_REFUSED'
  /** The court confirmed the agreement (确认调解协议有效). */
  | 'CONFIRMED'
  /** The court did not confirm the agreement (未确认调解协议). */
  | 'NOT_CONFIRMED'
  /** A case was filed (已立案). */
  | 'CASE_FILED'
  /** No case was filed (未立案). */
  | 'CASE_NOT_FILED'
  /** It was handled and answered (已办理并答复). */
  | 'HANDLED'
  /** A party withdrew (当事人撤回). */
  | 'WITHDRAWN_BY_PARTY';

/** A case handed from one department to another (移送). */
export type Referral = {
  __typename?: 'Referral';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: ReferralStatus;
  /** Where the case belongs; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The department that sends (移送部门). */
  fromDepartment: ReferralDepartment;
  /** The department that receives (接收部门). */
  toDepartment: ReferralDepartment;
  /** The body that sends; null when not recorded (移送机构). */
  fromOrganization?: Maybe<Organization>;
  /** The body that has to act on it now, the receiver once it is sent; null when not recorded (责任机构). */
  responsibleBody?: Maybe<Organization>;
  /** The sender's case; null when it is not held here or its department does not answer (移送前案件). */
  fromCase?: Maybe<ReferralCase>;
  /** The receiver's case; null until there is one (移送后案件). */
  toCase?: Maybe<ReferralCase>;
  /** The day it was proposed (提出日期). */
  openedOn: Scalars['Date']['output'];
  /** The day it was sent; null while it is not (移送日期). */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** The day the receiver accepted or returned it; null while it did neither (答复日期). */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was concluded; null while it is open (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the side that asked for it consented; null while it did not, and where its consent is not needed (申请一方同意日期). */
  applicantConsentedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the other side consented; null while it did not, and where its consent is not needed (对方同意日期). */
  otherSideConsentedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the receiver returned it; null when it did not, and for a register kept by hand (退回理由). */
  returnGround?: Maybe<ReferralReturnGround>;
  /** What came of it, as the receiver fed it back; null until it does (反馈结果). */
  outcome?: Maybe<ReferralOutcome>;
  /** The deadlines of the answer (答复期限). */
  deadlines: Array<Deadline>;
  /** Bodies above that were told of an answer that is overdue, oldest first (上报督促). */
  escalations: Array<ReferralEscalation>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** A body above was told of an answer that is overdue; who has to answer stays who it was (上报督促). */
export type ReferralEscalation = {
  __typename?: 'ReferralEscalation';
  /** When it was told (上报时间). */
  at: Scalars['DateTime']['output'];
  /** The body that was told; null while the registry does not answer (上报单位). */
  to?: Maybe<Organization>;
};

/** A case at one end of a referral (移送案件). */
export type ReferralCase = Dispute | LegalAidApplication | LegalAidCase | Petition | WageComplaint;

export type Dispute = {
  __typename?: 'Dispute';
  /** Its number in the mediation register (编号). */
  number: Scalars['String']['output'];
  /** Referrals it came from or went into, oldest first; null for a viewer who may see none (相关移送). */
  referrals?: Maybe<Array<Referral>>;
  /** What a sweep found that it was opened of; null when it came otherwise, and for a viewer who may see none (排查发现). */
  sweepFinding?: Maybe<SweepFinding>;
};

export type LegalAidApplication = {
  __typename?: 'LegalAidApplication';
  /** Its number in the register of applications (申请编号). */
  number: Scalars['String']['output'];
  /** Referrals it came from or went into, oldest first; null for a viewer who may see none (相关移送). */
  referrals?: Maybe<Array<Referral>>;
};

export type LegalAidCase = {
  __typename?: 'LegalAidCase';
  /** Its number in the legal aid register (编号). */
  number: Scalars['String']['output'];
  /** Referrals it came from or went into, oldest first; null for a viewer who may see none (相关移送). */
  referrals?: Maybe<Array<Referral>>;
};

export type Petition = {
  __typename?: 'Petition';
  /** Its number in the petition register (编号). */
  number: Scalars['String']['output'];
  /** Referrals it came from or went into, oldest first; null for a viewer who may see none (相关移送). */
  referrals?: Maybe<Array<Referral>>;
};

export type WageComplaint = {
  __typename?: 'WageComplaint';
  /** Its number in the book of complaints (编号). */
  number: Scalars['String']['output'];
  /** Referrals it came from or went into, oldest first; null for a viewer who may see none (相关移送). */
  referrals?: Maybe<Array<Referral>>;
};

/** Which referrals to list (移送筛选). */
export type ReferralFilter = {
  /** Referrals in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Proposed in this period (提出期间). */
  period?: InputMaybe<PeriodInput>;
  /** In these states (状态). */
  status?: InputMaybe<Array<ReferralStatus>>;
  /** From these departments (移送部门). */
  fromDepartment?: InputMaybe<Array<ReferralDepartment>>;
  /** To these departments (接收部门). */
  toDepartment?: InputMaybe<Array<ReferralDepartment>>;
};

/** A page of referrals (移送分页). */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The referrals of the page (本页记录). */
  nodes: Array<Referral>;
  /** The referrals with their cursors (带游标的记录). */
  edges: Array<ReferralEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A referral in a page (分页中的移送). */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The referral (移送). */
  node: Referral;
};

/** What came of an act to a risk assessment (风险评估办理结果). */
export type RiskAssessmentPayload = {
  __typename?: 'RiskAssessmentPayload';
  /** The assessment as it is now; null when the act was not done (风险评估). */
  assessment?: Maybe<RiskAssessment>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A decision that is to be assessed (确定评估事项). */
export type RiskAssessmentOpenInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The unit in which the decision would count (所属区划). */
  region: Scalars['ID']['input'];
  /** The title of the decision, at most 100 characters, no name of a person (决策名称). */
  title: Scalars['String']['input'];
  /** Its kind (决策类别). */
  kind: DecisionKind;
  /** Credit code of the body that wants to decide (拟作出决策的单位代码). */
  decidingBody: Scalars['String']['input'];
  /** Credit code of the body that approves: neither that one nor the viewer's (审批单位代码). */
  approvingBody: Scalars['String']['input'];
  /** The id of the earlier assessment of the same decision; null when there is none (上一次评估). */
  earlier?: InputMaybe<Scalars['ID']['input']>;
};

/** How opinions were heard, and how many (听取意见). */
export type RiskAssessmentHearInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
  /** In which way (方式). */
  channel: ConsultationChannel;
  /** On which day (日期). */
  heldOn: Scalars['Date']['input'];
  /** How many opinions (意见数). */
  statements: Scalars['Int']['input'];
  /** Of these for the decision (赞成数). */
  supporting: Scalars['Int']['input'];
  /** Of these against it (反对数). */
  objecting: Scalars['Int']['input'];
};

/** The answers and risks of an analysis (分析研判). */
export type RiskAssessmentAnalyseInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
  /** The answers to all five questions (评估答案). */
  answers: Array<RiskAnswerInput>;
  /** The risks, at most 50; one at least for each question that is not answered with yes (风险点). */
  points: Array<RiskPointInput>;
};

/** The answer to one of the five questions (评估答案). */
export type RiskAnswerInput = {
  /** The question (评估内容). */
  question: RiskQuestion;
  /** The answer (答案). */
  answer: RiskAnswer;
};

/** A risk, and what is done against it (风险点). */
export type RiskPointInput = {
  /** The question that it belongs to (评估内容). */
  question: RiskQuestion;
  /** What it is (风险类别). */
  kind: RiskPointKind;
  /** How great it is (风险等级). */
  level: RiskLevel;
  /** What is done against it (防范措施). */
  measure: RiskMeasure;
  /** True when that keeps it under control (是否可控). */
  isControlled: Scalars['Boolean']['input'];
  /** Credit code of the body that answers for the measure (责任单位代码). */
  body: Scalars['String']['input'];
};

/** A report that is returned (退回评估报告). */
export type RiskAssessmentReturnInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
  /** Why (退回理由). */
  ground: RiskReturnGround;
};

/** The conclusion (作出评估结论). */
export type RiskAssessmentConcludeInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
  /** The conclusion (评估结论). */
  conclusion: AssessmentConclusion;
  /** What has to be done before the decision may be carried out; none to implement, else one at least (须采取的措施). */
  demanded: Array<RiskMeasure>;
  /** The day on which it is to be seen what came of it, to implement; null for the other conclusions (实施后评估日期). */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a decision (实施后评估). */
export type RiskAssessmentReviewInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
  /** What came of it (实施后评估结果). */
  outcome: RiskReviewOutcome;
};

/** An act that needs nothing but the assessment (办理风险评估). */
export type RiskAssessmentActInput = {
  /** The id of the assessment (标识). */
  id: Scalars['ID']['input'];
};

/** Kinds of major decisions (决策类别). */
export type DecisionKind =
  /** Policies and measures for the public (重大公共政策和措施). */
  | 'PUBLIC_POLICY'
  /** Plans of economic and social development (经济和社会发展重要规划). */
  | 'PLAN'
  /** Policies on natural and cultural resources (自然资源和文化资源政策). */
  | 'RESOURCES'
  /** Public building projects (重大公共建设项目). */
  | 'PUBLIC_PROJECT'
  /** Other major matters (其他重大事项). */
  | 'OTHER';

/** States of a risk assessment (风险评估状态). */
export type RiskAssessmentStatus =
  /** It is fixed what is assessed (已确定评估事项). */
  | 'OBJECT_FIXED'
  /** Opinions were heard (已听取意见). */
  | 'OPINIONS_HEARD'
  /** The five questions are answered (已分析研判). */
  | 'ANALYSED'
  /** The report is written and waits for approval (已形成评估报告). */
  | 'REPORT_WRITTEN'
  /** The report is approved (已审批). */
  | 'APPROVED'
  /** It is concluded (已作出结论). */
  | 'CONCLUDED'
  /** The decision was carried out and looked at afterwards (已实施后评估). */
  | 'REVIEWED_AFTER'
  /** Withdrawn by its author before it was approved (已撤回). */
  | 'WITHDRAWN';

/** Ways in which opinions are heard (听取意见方式). */
export type ConsultationChannel =
  /** The departments concerned (征求有关部门意见). */
  | 'DEPARTMENTS'
  /** A hearing (听证会). */
  | 'HEARING'
  /** A round of talks (座谈会). */
  | 'SYMPOSIUM'
  /** Visits on the spot (实地走访). */
  | 'VISIT'
  /** A questionnaire (问卷调查). */
  | 'QUESTIONNAIRE'
  /** A public notice (向社会公开征求意见). */
  | 'PUBLIC_NOTICE'
  /** A review by experts (专家论证). */
  | 'EXPERT_REVIEW';

/** The five questions that are asked of a decision (评估内容). */
export type RiskQuestion =
  /** Is it lawful (合法性)? */
  | 'LEGALITY'
  /** Is it reasonable (合理性)? */
  | 'REASONABLENESS'
  /** Is it feasible (可行性)? */
  | 'FEASIBILITY'
  /** Are its risks under control (风险可控性)? */
  | 'CONTROLLABILITY'
  /** Is it acceptable to those whom it concerns (群众可接受性)? */
  | 'ACCEPTANCE';

/** How a question is answered (评估答案). */
export type RiskAnswer =
  /** Yes (是). */
  | 'YES'
  /** In part (部分). */
  | 'PARTLY'
  /** No (否). */
  | 'NO';

/** What about a decision is a risk (风险类别). */
export type RiskPointKind =
  /** It conflicts with law or policy (与法律政策不符). */
  | 'CONFLICT_WITH_LAW'
  /** A step that the law wants is missing (法定程序缺失). */
  | 'PROCEDURE_MISSING'
  /** It harms interests (损害群众利益). */
  | 'INTERESTS_HARMED'
  /** It compensates too little (补偿安置不足). */
  | 'COMPENSATION_LACKING'
  /** It harms the environment (影响生态环境). */
  | 'ENVIRONMENT'
  /** It endangers public safety (影响公共安全). */
  | 'PUBLIC_SAFETY'
  /** It has not the funds (资金不落实). */
  | 'FUNDS_LACKING'
  /** It was not published or explained (信息公开和说明不足). */
  | 'NOT_EXPLAINED';

/** How great a risk is (风险等级). */
export type RiskLevel =
  /** Low (低). */
  | 'LOW'
  /** Medium (中). */
  | 'MEDIUM'
  /** High (高). */
  | 'HIGH';

/** What is done against a risk (防范措施). */
export type RiskMeasure =
  /** Amend the draft (调整决策草案). */
  | 'AMEND_DRAFT'
  /** Do the steps that the law wants (补办法定程序). */
  | 'COMPLETE_PROCEDURE'
  /** Compensate better (完善补偿安置). */
  | 'IMPROVE_COMPENSATION'
  /** Secure the funds (落实资金). */
  | 'SECURE_FUNDS'
  /** Explain in public (公开说明). */
  | 'EXPLAIN_PUBLICLY'
  /** Mediate the disputes about it (调处相关纠纷). */
  | 'MEDIATE_DISPUTES'
  /** Proceed in stages (分步实施). */
  | 'PROCEED_IN_STAGES'
  /** Prepare a response (制定处置预案). */
  | 'PREPARE_RESPONSE';

/** Grounds on which a report is returned (退回理由). */
export type RiskReturnGround =
  /** Too few were heard (听取意见不充分). */
  | 'OPINIONS_NOT_HEARD'
  /** A risk was overlooked (遗漏风险点). */
  | 'RISK_OVERLOOKED'
  /** The measures do not suffice (防范措施不足). */
  | 'MEASURES_INSUFFICIENT'
  /** The answers are not founded (评估依据不足). */
  | 'ANSWERS_NOT_FOUNDED';

/** The conclusions of an assessment (评估结论). */
export type AssessmentConclusion =
  /** The decision may be carried out (实施). */
  | 'IMPLEMENT'
  /** It is postponed (暂缓实施). */
  | 'POSTPONE'
  /** It is not carried out for now (暂不实施). */
  | 'NOT_YET';

/** What came of a decision that was to be carried out (实施后评估结果). */
export type RiskReviewOutcome =
  /** No risk arose (未出现风险). */
  | 'NO_RISK_AROSE'
  /** A risk arose and was settled (出现风险并已化解). */
  | 'RISK_SETTLED'
  /** A risk arose and is not settled (出现风险尚未化解). */
  | 'RISK_OPEN'
  /** The decision was not carried out (决策未实施). */
  | 'NOT_CARRIED_OUT';

/** The assessment of the risks of a decision that a body wants to take, never of people (社会稳定风险评估). */
export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** Where it stands (状态). */
  status: RiskAssessmentStatus;
  /** The title of the decision (决策名称). */
  title: Scalars['String']['output'];
  /** The kind of the decision (决策类别). */
  kind: DecisionKind;
  /** Where the decision would count; null while the registry does not answer (所属区划). */
  region?: Maybe<Region>;
  /** The body that wants to decide; null while the registry does not answer (拟作出决策的单位). */
  decidingBody?: Maybe<Organization>;
  /** The body that assesses; null while the registry does not answer (评估单位). */
  authorBody?: Maybe<Organization>;
  /** The body that approves and concludes; null while the registry does not answer (审批单位). */
  approvingBody?: Maybe<Organization>;
  /** The earlier assessment of the same decision; null when there is none, or outside the viewer's reach (上一次评估). */
  earlier?: Maybe<RiskAssessment>;
  /** The day it was opened (立项日期). */
  openedOn: Scalars['Date']['output'];
  /** How opinions were heard, by day; none while none were, and for a register kept by hand (听取意见情况). */
  consultations: Array<RiskConsultation>;
  /** The answers of the last analysis to the five questions; none before the first, and for a register kept by hand (评估答案). */
  answers: Array<RiskQuestionAnswer>;
  /** The risks that the last analysis found; none before the first, and for a register kept by hand (风险点). */
  points: Array<RiskPoint>;
  /** The day of the last report; null while there is none, and for a register kept by hand (报告日期). */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the last report was returned; null when it was not, or there is another since (退回理由). */
  returnGround?: Maybe<RiskReturnGround>;
  /** The day it was approved; null while it is not, and for a register kept by hand (审批日期). */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was concluded; null while it is not (结论日期). */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** The conclusion; null while there is none (评估结论). */
  conclusion?: Maybe<AssessmentConclusion>;
  /** What has to be done before the decision may be carried out; none after a conclusion to implement, and for a register kept by hand (须采取的措施). */
  demanded: Array<RiskMeasure>;
  /** The day on which it is to be seen what came of it; null without a conclusion to implement (实施后评估日期). */
  reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was seen; null while it was not (完成实施后评估日期). */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; null while that is not known (实施后评估结果). */
  reviewOutcome?: Maybe<RiskReviewOutcome>;
  /** The day it was over: reviewed, decided against or withdrawn; null while it goes on (办结日期). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Until when its author has to see what came of it (办理期限). */
  deadlines: Array<Deadline>;
  /** The acts that the viewer may do to it now for their body, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/**
 * How opinions on a decision were heard, in figures. Others than author and approver see no count of fewer than five, and no
 * count out of which one could be reckoned (听取意见情况).
 */
export type RiskConsultation = {
  __typename?: 'RiskConsultation';
  /** In which way (方式). */
  channel: ConsultationChannel;
  /** On which day (日期). */
  heldOn: Scalars['Date']['output'];
  /** How many opinions; null where so few are not shown (意见数). */
  statements?: Maybe<Scalars['Int']['output']>;
  /** Of these for the decision; null where few are not shown (赞成数). */
  supporting?: Maybe<Scalars['Int']['output']>;
  /** Of these against it; null where few are not shown (反对数). */
  objecting?: Maybe<Scalars['Int']['output']>;
};

/** The answer to one of the five questions (评估答案). */
export type RiskQuestionAnswer = {
  __typename?: 'RiskQuestionAnswer';
  /** The question (评估内容). */
  question: RiskQuestion;
  /** The answer (答案). */
  answer: RiskAnswer;
};

/** A risk of a decision, and what is done against it (风险点). */
export type RiskPoint = {
  __typename?: 'RiskPoint';
  /** The question that it belongs to (评估内容). */
  question: RiskQuestion;
  /** What it is (风险类别). */
  kind: RiskPointKind;
  /** How great it is (风险等级). */
  level: RiskLevel;
  /** What is done against it (防范措施). */
  measure: RiskMeasure;
  /** True when that keeps it under control (是否可控). */
  isControlled: Scalars['Boolean']['output'];
  /** The body that answers for the measure; null while the registry does not answer (责任单位). */
  responsibleBody?: Maybe<Organization>;
};

/** How many risk assessments stand so (风险评估件数). */
export type RiskAssessmentCount = {
  __typename?: 'RiskAssessmentCount';
  /** Their state (状态). */
  status: RiskAssessmentStatus;
  /** Their conclusion; null while they have none (评估结论). */
  conclusion?: Maybe<AssessmentConclusion>;
  /** How many (件数). */
  assessments: Scalars['Int']['output'];
};

/** Which risk assessments to list (风险评估筛选). */
export type RiskAssessmentFilter = {
  /** Of this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Opened in this period (立项期间). */
  openedIn?: InputMaybe<PeriodInput>;
  /** Of decisions of these kinds (决策类别). */
  kind?: InputMaybe<Array<DecisionKind>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<RiskAssessmentStatus>>;
  /** With these conclusions (评估结论). */
  conclusion?: InputMaybe<Array<AssessmentConclusion>>;
  /** That this body decides, assesses or approves, by its credit code (相关单位代码). */
  body?: InputMaybe<Scalars['String']['input']>;
};

/** A page of risk assessments (风险评估分页). */
export type RiskAssessmentConnection = {
  __typename?: 'RiskAssessmentConnection';
  /** The assessments of the page (本页记录). */
  nodes: Array<RiskAssessment>;
  /** The assessments with their cursors (带游标的记录). */
  edges: Array<RiskAssessmentEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A risk assessment in a page (分页中的风险评估). */
export type RiskAssessmentEdge = {
  __typename?: 'RiskAssessmentEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The assessment (风险评估). */
  node: RiskAssessment;
};

export type Region = {
  __typename?: 'Region';
  /** Its 12-digit statistical code (统计用区划代码). */
  code: Scalars['ID']['output'];
  /** Work of the command centre in this unit and below; null outside the viewer's reach (指挥中心统计). */
  dispatch?: Maybe<DispatchStatistics>;
};


export type RegionDispatchArgs = {
  period: PeriodInput;
};

export type Organization = {
  __typename?: 'Organization';
  /** Its unified social credit code where it has one, else the code its register gives (机构代码). */
  code: Scalars['String']['output'];
  /** Deadlines that bind it as an authority, over and not met, in the viewer's reach; null for a viewer without figures (逾期期限数). */
  overdueDuties?: Maybe<Scalars['Int']['output']>;
};

/** Sweep meetings of one tier (某层级排查例会). */
export type SweepCompliance = {
  __typename?: 'SweepCompliance';
  /** The tier (层级). */
  tier: SweepTier;
  /** Due: slots of the cadence that begin in the period, for each unit that owes them (应开展次数). */
  due: Scalars['Int']['output'];
  /** Held (已开展次数). */
  held: Scalars['Int']['output'];
  /** due - held (未开展次数). */
  missed: Scalars['Int']['output'];
};

/** Referrals from one department to another (移送方向). */
export type ReferralPair = {
  __typename?: 'ReferralPair';
  /** The sender (移送部门). */
  fromDepartment: ReferralDepartment;
  /** The receiver (接收部门). */
  toDepartment: ReferralDepartment;
  /** Sent (移送数). */
  sent: Scalars['Int']['output'];
  /** Not answered yet (未答复数). */
  unanswered: Scalars['Int']['output'];
  /** Of those sent accepted, whatever came after (接收数). */
  accepted: Scalars['Int']['output'];
  /** Of those sent returned on a ground (退回数). */
  returned: Scalars['Int']['output'];
  /** Of those sent concluded (办结数). */
  concluded: Scalars['Int']['output'];
  /** Of those sent that ended with an agreement, as the receiver fed back (达成协议数). */
  agreements: Scalars['Int']['output'];
  /** Proposed in the period and never sent, because a party did not consent (当事人不同意数). */
  consentRefused: Scalars['Int']['output'];
  /** Median days from sending to the answer; null without an answer (答复天数中位数). */
  medianAnswerDays?: Maybe<Scalars['Float']['output']>;
};

/** What came of an act to a sweep (排查办理结果). */
export type SweepPayload = {
  __typename?: 'SweepPayload';
  /** The sweep as it is now; null when the act was not done (排查). */
  sweep?: Maybe<Sweep>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an act to a finding (排查发现办理结果). */
export type SweepFindingPayload = {
  __typename?: 'SweepFindingPayload';
  /** The finding as it is now; null when the act was not done (排查发现). */
  finding?: Maybe<SweepFinding>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an order (专项排查部署结果). */
export type SweepOrderPayload = {
  __typename?: 'SweepOrderPayload';
  /** The order; null when the act was not done (专项排查部署). */
  order?: Maybe<SweepOrder>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A slot that is not planned (补列排查计划). */
export type SweepPlanInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the unit's duty in the roster of duties (责任编号). */
  duty: Scalars['String']['input'];
  /** The first day of the slot (周期起始日). */
  slot: Scalars['Date']['input'];
};

/** A sweep that was held (开展排查). */
export type SweepHoldInput = {
  /** The id of the sweep (标识). */
  id: Scalars['ID']['input'];
  /** The day it was held, not before its slot (开展日期). */
  heldOn: Scalars['Date']['input'];
};

/** What a sweep found (上报排查情况). */
export type SweepReportInput = {
  /** The id of the sweep (标识). */
  id: Scalars['ID']['input'];
  /** What is done about each matter that was found, at most 200; empty when nothing was (逐条处置). */
  findings: Array<SweepFindingStep>;
};

/** The dispute that was opened of a finding (立为纠纷). */
export type SweepFindingHandOverInput = {
  /** The id of the finding (标识). */
  id: Scalars['ID']['input'];
  /** Its number in the mediation register (纠纷编号). */
  dispute: Scalars['String']['input'];
};

/** A sweep beside the cadence (部署专项排查). */
export type SweepExtraOrderInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** The unit below which every unit with a duty sweeps (部署范围). */
  region: Scalars['ID']['input'];
  /** What for (事由). */
  occasion: SweepOccasion;
  /** The first day, not before today (起始日). */
  from: Scalars['Date']['input'];
  /** The last day (截止日). */
  to: Scalars['Date']['input'];
};

/** Tiers on which sweeps are held (排查层级). */
export type SweepTier =
  /** County (县). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Village (村、居). */
  | 'VILLAGE';

/** States of a sweep (排查状态). */
export type SweepStatus =
  /** Planned, not held (计划). */
  | 'PLANNED'
  /** Held (已开展). */
  | 'HELD'
  /** Held and reported upward (已上报). */
  | 'REPORTED';

/** What a sweep beside the cadence is ordered for (专项排查事由). */
export type SweepOccasion =
  /** Before the Spring Festival (春节前). */
  | 'SPRING_FESTIVAL'
  /** Before National Day (国庆节前). */
  | 'NATIONAL_DAY'
  /** Before another festival (其他节日前). */
  | 'OTHER_FESTIVAL'
  /** Before the two sessions (两会前). */
  | 'TWO_SESSIONS'
  /** Before a big event (重大活动前). */
  | 'BIG_EVENT';

/** What a unit does about what it found (排查发现处置). */
export type SweepFindingStep =
  /** Settled on the spot (当场化解). */
  | 'SETTLED'
  /** Given to a mediation committee (交调委会). */
  | 'WITH_COMMITTEE'
  /** Sent up to the tier above (上报上级). */
  | 'SENT_UP'
  /** Watched further (继续关注). */
  | 'WATCHED';

/** States of a finding (排查发现状态). */
export type SweepFindingStatus =
  /** Settled on the spot (当场化解). */
  | 'SETTLED'
  /** Given to a mediation committee (交调委会). */
  | 'WITH_COMMITTEE'
  /** Sent up to the tier above (上报上级). */
  | 'SENT_UP'
  /** Watched further (继续关注). */
  | 'WATCHED'
  /** A committee has opened a dispute of it (已立为纠纷). */
  | 'DISPUTE_OPENED';

/** How a slot of a unit stands (周期状态). */
export type SweepSlotState =
  /** Not held, and there is time (未到期). */
  | 'PENDING'
  /** Not held though its time is over (逾期未开展). */
  | 'MISSED'
  /** Held (已开展). */
  | 'HELD'
  /** Held and reported upward (已上报). */
  | 'REPORTED';

/** A sweep meeting of a unit (矛盾纠纷排查). */
export type Sweep = {
  __typename?: 'Sweep';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** The unit that holds it; null while the registry does not answer (排查单位). */
  region?: Maybe<Region>;
  /** Its tier (层级). */
  tier: SweepTier;
  /** First day of the slot for which it was due (应开展周期起始日). */
  slot: Scalars['Date']['output'];
  /** The day it was held; null while it was not (开展日期). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态). */
  status: SweepStatus;
  /** How many disputes it found; null when not reported (发现纠纷数). */
  findings?: Maybe<Scalars['Int']['output']>;
  /** What it is held for; null for one of the cadence (专项排查事由). */
  occasion?: Maybe<SweepOccasion>;
  /** The body against which a missed one counts; null where the roster names none, or while the registry does not answer (责任单位). */
  responsibleBody?: Maybe<Organization>;
  /** What it found, a line for each matter; none for a register kept by hand, which knows how many (排查发现). */
  foundMatters: Array<SweepFinding>;
  /** Until when it is due; none for a register that was imported before deadlines were kept (开展期限). */
  deadlines: Array<Deadline>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** Something that a sweep found: what is done about it, never who it is about (排查发现). */
export type SweepFinding = {
  __typename?: 'SweepFinding';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** What is done about it (处置). */
  status: SweepFindingStatus;
  /** The sweep that found it; null outside the viewer's reach (所属排查). */
  sweep?: Maybe<Sweep>;
  /** The dispute that a committee opened of it; null until one did, or while its department does not answer (所立纠纷). */
  dispute?: Maybe<Dispute>;
  /** The acts that the viewer's posts may do to it now, by their mutations (可办事项). */
  nextActs: Array<Scalars['String']['output']>;
  /** What happened to it, oldest first (办理经过). */
  history: Array<HistoryEntry>;
};

/** An order to sweep beside the cadence (专项排查部署). */
export type SweepOrder = {
  __typename?: 'SweepOrder';
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its number (编号). */
  number: Scalars['String']['output'];
  /** The unit below which it counts; null while the registry does not answer (部署范围). */
  region?: Maybe<Region>;
  /** What for (事由). */
  occasion: SweepOccasion;
  /** The first day (起始日). */
  from: Scalars['Date']['output'];
  /** The last day (截止日). */
  to: Scalars['Date']['output'];
  /** The day it was given (部署日期). */
  orderedOn: Scalars['Date']['output'];
  /** How many units have to sweep (应排查单位数). */
  units: Scalars['Int']['output'];
};

/** What is due in a unit and below it (排查日历). */
export type SweepCalendar = {
  __typename?: 'SweepCalendar';
  /** Every unit and slot, by day and unit (逐单位逐周期). */
  lines: Array<SweepCalendarLine>;
  /** Figures of the cadence by tier (按层级合计). */
  totals: Array<SweepCalendarTotal>;
  /** Figures of what was ordered beside it by tier (专项排查按层级合计). */
  extraTotals: Array<SweepCalendarTotal>;
};

/** What is due of one unit for one slot, or for an occasion (某单位某周期). */
export type SweepCalendarLine = {
  __typename?: 'SweepCalendarLine';
  /** The unit; null while the registry does not answer (排查单位). */
  region?: Maybe<Region>;
  /** Its tier (层级). */
  tier: SweepTier;
  /** The first day of the slot (周期起始日). */
  slot: Scalars['Date']['output'];
  /** The last day of the slot (周期截止日). */
  lastDay: Scalars['Date']['output'];
  /** What it is held for; null for one of the cadence (专项排查事由). */
  occasion?: Maybe<SweepOccasion>;
  /** How it stands (状态). */
  state: SweepSlotState;
  /** The day it was held; null while it was not (开展日期). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** True when it was held after its time (是否逾期开展). */
  isLate: Scalars['Boolean']['output'];
  /** The sweep; null while it is not planned, and outside the viewer's reach (排查). */
  sweep?: Maybe<Sweep>;
};

/** Sweeps of one tier: due = held + missed + pending (某层级排查合计). */
export type SweepCalendarTotal = {
  __typename?: 'SweepCalendarTotal';
  /** The tier (层级). */
  tier: SweepTier;
  /** Due (应开展次数). */
  due: Scalars['Int']['output'];
  /** Held, in time or late (已开展次数). */
  held: Scalars['Int']['output'];
  /** Of these late (逾期开展次数). */
  heldLate: Scalars['Int']['output'];
  /** Of these reported upward (已上报次数). */
  reported: Scalars['Int']['output'];
  /** Not held though their time is over (逾期未开展次数). */
  missed: Scalars['Int']['output'];
  /** Not held, and there is time (未到期次数). */
  pending: Scalars['Int']['output'];
};

/** Which sweeps to list (排查筛选). */
export type SweepFilter = {
  /** Sweeps in this unit's subtree (所属区划). */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Due in this period (应开展期间). */
  period?: InputMaybe<PeriodInput>;
  /** On these tiers (层级). */
  tier?: InputMaybe<Array<SweepTier>>;
  /** In these states (状态). */
  status?: InputMaybe<Array<SweepStatus>>;
};

/** A page of sweeps (排查分页). */
export type SweepConnection = {
  __typename?: 'SweepConnection';
  /** The sweeps of the page (本页记录). */
  nodes: Array<Sweep>;
  /** The sweeps with their cursors (带游标的记录). */
  edges: Array<SweepEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A sweep in a page (分页中的排查). */
export type SweepEdge = {
  __typename?: 'SweepEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The sweep (排查). */
  node: Sweep;
};

/** What came of taking down a tip; the clerk does not see it again (举报受理结果). */
export type TipReceivePayload = {
  __typename?: 'TipReceivePayload';
  /** True when it was taken down, now or before under the same key (是否受理). */
  isReceived: Scalars['Boolean']['output'];
  /** The code by which the tip-giver asks and is paid, given out this once; null when it was not received, and when the same was asked before (查询码). */
  receiptCode?: Maybe<Scalars['String']['output']>;
  /** What to do when it was received before under this key, so that its code is not told again; null otherwise (查询码提示). */
  receiptCodeHint?: Maybe<Scalars['String']['output']>;
  /** Why it was not received; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};


/** What came of taking down a tip; the clerk does not see it again (举报受理结果). */
export type TipReceivePayloadReceiptCodeHintArgs = {
  language?: Language;
};

/** What came of an act of a checker (举报核查结果). */
export type TipPayload = {
  __typename?: 'TipPayload';
  /** The tip as it is now; null when the act was not done (举报). */
  tip?: Maybe<Tip>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of an act of the head (举报办理结果). */
export type TipLinePayload = {
  __typename?: 'TipLinePayload';
  /** The line of the tip as it is now; null when the act was not done (举报台账条目). */
  line?: Maybe<TipLine>;
  /** Why the act was not done; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** What came of paying a reward (举报奖励发放结果). */
export type TipRewardPayload = {
  __typename?: 'TipRewardPayload';
  /** The reward; null when it was not paid (举报奖励). */
  reward?: Maybe<TipReward>;
  /** Why it was not paid; empty when it was (办理提示). */
  userErrors: Array<DispatchUserError>;
};

/** A tip as it is taken down: facts, and nothing of who tells them (受理举报). */
export type TipReceiveInput = {
  /** The same key again gives the same answer and does nothing (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** What facts it is about (举报类别). */
  kind: TipKind;
  /** Where they are (所在区划). */
  region: Scalars['ID']['input'];
  /** What is told, without a word of who tells it (举报事实). */
  facts: Scalars['String']['input'];
  /** The number of the project that it is about; null when it is about none (所涉项目编号). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** The credit code of the body or firm that it is about; null when it is about none (所涉单位代码). */
  organization?: InputMaybe<Scalars['String']['input']>;
};

/** One checker or two (指定核查人). */
export type TipCheckersNameInput = {
  /** The id of the line (标识). */
  id: Scalars['ID']['input'];
  /** Those who are named now; with those named before two at most (核查人). */
  checkers: Array<TipCheckerInput>;
};

/** A checker (核查人). */
export type TipCheckerInput = {
  /** The account with which they sign in (账号). */
  account: Scalars['String']['input'];
  /** The credit code of the body for which they act, not the one that the tip is about (所在单位代码). */
  body: Scalars['String']['input'];
};

/** What checking came to (作出核查结论). */
export type TipConcludeInput = {
  /** The id of the tip (标识). */
  id: Scalars['ID']['input'];
  /** What it came to (核查结果). */
  result: TipResult;
  /** What was found, for the checkers alone (核查情况). */
  findings: Scalars['String']['input'];
  /** The credit code of the body that goes on with it; null unless it goes to one (移交机关代码). */
  otherBody?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it is told (告知核查结果). */
export type TipOutcomeTellInput = {
  /** The id of the tip (标识). */
  id: Scalars['ID']['input'];
};

/** How much the reward is (决定举报奖励). */
export type TipRewardDecideInput = {
  /** The id of the line (标识). */
  id: Scalars['ID']['input'];
  /** The amount in yuan (金额). */
  amount: Scalars['Decimal']['input'];
};

/** A reward that is paid (凭查询码发放奖励). */
export type TipRewardPayInput = {
  /** The receipt code that the tip-giver shows (查询码). */
  receiptCode: Scalars['String']['input'];
};

/** A tip that is sealed (封存举报). */
export type TipSealInput = {
  /** The id of the line (标识). */
  id: Scalars['ID']['input'];
};

/** What facts a tip is about (举报类别). */
export type TipKind =
  /** Arrears of wages (拖欠工资). */
  | 'WAGE_ARREARS'
  /** An unsafe site (工地安全隐患). */
  | 'UNSAFE_SITE'
  /** Misconduct of officials (公职人员失职渎职). */
  | 'OFFICIAL_MISCONDUCT';

/** What checking a tip came to (核查结果). */
export type TipResult =
  /** It is so (查证属实). */
  | 'SUBSTANTIATED'
  /** It is not so (查证不属实). */
  | 'NOT_SUBSTANTIATED'
  /** Another body goes on with it (移交其他机关). */
  | 'TO_OTHER_BODY';

/** States of a tip (举报状态). */
export type TipStatus =
  /** Received, with no checker yet (已受理). */
  | 'RECEIVED'
  /** With its checkers (核查中). */
  | 'CHECKING'
  /** It is so (查证属实). */
  | 'SUBSTANTIATED'
  /** It is not so (查证不属实). */
  | 'NOT_SUBSTANTIATED'
  /** Another body goes on with it (移交其他机关). */
  | 'TO_OTHER_BODY'
  /** What came of it is told by the receipt code (已告知结果). */
  | 'OUTCOME_TOLD'
  /** Its reward was paid (已奖励). */
  | 'REWARDED'
  /** Sealed: nothing is done to it any more (已封存). */
  | 'SEALED';

/** The reward of a tip (举报奖励). */
export type TipReward = {
  __typename?: 'TipReward';
  /** How much (金额). */
  amount: Money;
  /** The day on which it was decided (决定日期). */
  decidedOn: Scalars['Date']['output'];
  /** The day on which it was paid; null while it is not (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of tips (举报分页). */
export type TipConnection = {
  __typename?: 'TipConnection';
  /** The tips of the page (本页记录). */
  nodes: Array<Tip>;
  /** The tips with their cursors (带游标的记录). */
  edges: Array<TipEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A tip in a page (分页中的举报). */
export type TipEdge = {
  __typename?: 'TipEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The tip (举报). */
  node: Tip;
};

/** A page of lines of tips (举报台账分页). */
export type TipLineConnection = {
  __typename?: 'TipLineConnection';
  /** The lines of the page (本页记录). */
  nodes: Array<TipLine>;
  /** The lines with their cursors (带游标的记录). */
  edges: Array<TipLineEdge>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** A line of a tip in a page (分页中的举报台账条目). */
export type TipLineEdge = {
  __typename?: 'TipLineEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The line (举报台账条目). */
  node: TipLine;
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
  CommandCentre: CommandCentre;
  Alert: Alert;
  AlertTask: AlertTask;
  JointMeeting: JointMeeting;
  Assignment: Assignment;
  Referral: Referral;
  Dispute: Dispute;
  LegalAidApplication: LegalAidApplication;
  LegalAidCase: LegalAidCase;
  Petition: Petition;
  WageComplaint: WageComplaint;
  RiskAssessment: RiskAssessment;
  Region: Region;
  Organization: Organization;
  Sweep: Sweep;
  SweepFinding: SweepFinding;
  SweepOrder: SweepOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CommandCentre:
    ( { __typename: 'CommandCentre' }
    & GraphQLRecursivePick<FederationTypes['CommandCentre'], {"id":true}> );
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  AlertTask:
    ( { __typename: 'AlertTask' }
    & GraphQLRecursivePick<FederationTypes['AlertTask'], {"id":true}> );
  JointMeeting:
    ( { __typename: 'JointMeeting' }
    & GraphQLRecursivePick<FederationTypes['JointMeeting'], {"id":true}> );
  Assignment:
    ( { __typename: 'Assignment' }
    & GraphQLRecursivePick<FederationTypes['Assignment'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & ( GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Referral'], {"number":true}> ) );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"number":true}> );
  LegalAidApplication:
    ( { __typename: 'LegalAidApplication' }
    & GraphQLRecursivePick<FederationTypes['LegalAidApplication'], {"number":true}> );
  LegalAidCase:
    ( { __typename: 'LegalAidCase' }
    & GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"number":true}> );
  Petition:
    ( { __typename: 'Petition' }
    & GraphQLRecursivePick<FederationTypes['Petition'], {"number":true}> );
  WageComplaint:
    ( { __typename: 'WageComplaint' }
    & GraphQLRecursivePick<FederationTypes['WageComplaint'], {"number":true}> );
  RiskAssessment:
    ( { __typename: 'RiskAssessment' }
    & GraphQLRecursivePick<FederationTypes['RiskAssessment'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  Sweep:
    ( { __typename: 'Sweep' }
    & GraphQLRecursivePick<FederationTypes['Sweep'], {"id":true}> );
  SweepFinding:
    ( { __typename: 'SweepFinding' }
    & GraphQLRecursivePick<FederationTypes['SweepFinding'], {"id":true}> );
  SweepOrder:
    ( { __typename: 'SweepOrder' }
    & GraphQLRecursivePick<FederationTypes['SweepOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CaseRecord:
    | ( DisputeModel )
    | ( LegalAidApplicationModel )
    | ( LegalAidCaseModel )
    | ( PetitionModel )
    | ( WageComplaintModel )
  ;
  ReferralCase:
    | ( DisputeModel )
    | ( LegalAidApplicationModel )
    | ( LegalAidCaseModel )
    | ( PetitionModel )
    | ( WageComplaintModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( DispatchUserErrorModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AlertRulePayload: ResolverTypeWrapper<AlertRulePayloadModel>;
  AlertPayload: ResolverTypeWrapper<AlertPayloadModel>;
  AlertTaskPayload: ResolverTypeWrapper<AlertTaskPayloadModel>;
  AlertRuleSetInput: AlertRuleSetInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertRuleEndInput: AlertRuleEndInput;
  AlertRaiseInput: AlertRaiseInput;
  AlertConfirmInput: AlertConfirmInput;
  AlertRejectInput: AlertRejectInput;
  AlertRespondInput: AlertRespondInput;
  AlertTaskInput: AlertTaskInput;
  AlertLevelInput: AlertLevelInput;
  AlertLiftInput: AlertLiftInput;
  AlertReportUpwardInput: AlertReportUpwardInput;
  AlertTaskActInput: AlertTaskActInput;
  AlertLevel: AlertLevel;
  AlertDefinitionOrigin: AlertDefinitionOrigin;
  AlertMeasure: AlertMeasure;
  AlertRuleStatus: AlertRuleStatus;
  AlertStatus: AlertStatus;
  AlertRejectionGround: AlertRejectionGround;
  AlertLevelGround: AlertLevelGround;
  AlertOutcome: AlertOutcome;
  AlertTaskKind: AlertTaskKind;
  AlertTaskStatus: AlertTaskStatus;
  DispatchUserErrorCode: DispatchUserErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CommandCentre: ResolverTypeWrapper<CommandCentreModel>;
  DispatchStatistics: ResolverTypeWrapper<DispatchStatisticsModel>;
  AlertLevelDefinition: ResolverTypeWrapper<AlertLevelDefinitionModel>;
  AlertCount: ResolverTypeWrapper<AlertCountModel>;
  AlertRule: ResolverTypeWrapper<AlertRuleModel>;
  Alert: ResolverTypeWrapper<AlertModel>;
  AlertLevelChange: ResolverTypeWrapper<AlertLevelChangeModel>;
  AlertReport: ResolverTypeWrapper<AlertReportModel>;
  AlertTask: ResolverTypeWrapper<AlertTaskModel>;
  AlertFilter: AlertFilter;
  AlertConnection: ResolverTypeWrapper<AlertConnectionModel>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertTaskConnection: ResolverTypeWrapper<AlertTaskConnectionModel>;
  AlertTaskEdge: ResolverTypeWrapper<Omit<AlertTaskEdge, 'node'> & { node: ResolversTypes['AlertTask'] }>;
  CaseGroup: ResolverTypeWrapper<CaseGroupModel>;
  CaseGrouping: CaseGrouping;
  IndexedCase: ResolverTypeWrapper<IndexedCaseModel>;
  CaseRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseRecord']>;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectModel>;
  CaseFilter: CaseFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LinkedCaseFilter: LinkedCaseFilter;
  CaseOrder: CaseOrder;
  CaseDepartment: CaseDepartment;
  CaseKind: CaseKind;
  CaseConnection: ResolverTypeWrapper<CaseConnectionModel>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['IndexedCase'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AlertChange: ResolverTypeWrapper<AlertChangeModel>;
  ReferralChange: ResolverTypeWrapper<ReferralChangeModel>;
  CaseChange: ResolverTypeWrapper<CaseChangeModel>;
  CaseChangeKind: CaseChangeKind;
  ReferralDepartment: ReferralDepartment;
  ReferralStatus: ReferralStatus;
  MemberBody: ResolverTypeWrapper<MemberBodyModel>;
  IndexedDuty: ResolverTypeWrapper<IndexedDutyModel>;
  DutyGroup: ResolverTypeWrapper<DutyGroupModel>;
  DutyGrouping: DutyGrouping;
  DutyFilter: DutyFilter;
  DutyDepartment: DutyDepartment;
  DutyConnection: ResolverTypeWrapper<DutyConnectionModel>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['IndexedDuty'] }>;
  JointMeetingPayload: ResolverTypeWrapper<JointMeetingPayloadModel>;
  AssignmentPayload: ResolverTypeWrapper<AssignmentPayloadModel>;
  JointMeetingConveneInput: JointMeetingConveneInput;
  NamedCaseInput: NamedCaseInput;
  JointMeetingHoldInput: JointMeetingHoldInput;
  ResolutionInput: ResolutionInput;
  JointMeetingCancelInput: JointMeetingCancelInput;
  AssignmentActInput: AssignmentActInput;
  JointMeetingKind: JointMeetingKind;
  JointMeetingStatus: JointMeetingStatus;
  JointMeetingTopic: JointMeetingTopic;
  MeetingDecision: MeetingDecision;
  AssignmentStatus: AssignmentStatus;
  JointMeeting: ResolverTypeWrapper<JointMeetingModel>;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  JointMeetingFilter: JointMeetingFilter;
  AssignmentFilter: AssignmentFilter;
  JointMeetingConnection: ResolverTypeWrapper<JointMeetingConnectionModel>;
  JointMeetingEdge: ResolverTypeWrapper<Omit<JointMeetingEdge, 'node'> & { node: ResolversTypes['JointMeeting'] }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentConnectionModel>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  ProtectionRequest: ResolverTypeWrapper<ProtectionRequestModel>;
  Tip: ResolverTypeWrapper<TipModel>;
  TipLine: ResolverTypeWrapper<TipLineModel>;
  TipProgress: ResolverTypeWrapper<TipProgressModel>;
  ProtectionProgress: ResolverTypeWrapper<ProtectionProgressModel>;
  ProtectionAnswer: ProtectionAnswer;
  ProtectionStatus: ProtectionStatus;
  ProtectionRequestPayload: ResolverTypeWrapper<ProtectionRequestPayloadModel>;
  ProtectionProgressPayload: ResolverTypeWrapper<ProtectionProgressPayloadModel>;
  ProtectionRequestConnection: ResolverTypeWrapper<ProtectionRequestConnectionModel>;
  ProtectionRequestEdge: ResolverTypeWrapper<Omit<ProtectionRequestEdge, 'node'> & { node: ResolversTypes['ProtectionRequest'] }>;
  ProtectionRequestAskInput: ProtectionRequestAskInput;
  ProtectionRequestAskByReceiptInput: ProtectionRequestAskByReceiptInput;
  ProtectionRequestSendInput: ProtectionRequestSendInput;
  ProtectionRequestAnswerRecordInput: ProtectionRequestAnswerRecordInput;
  ProtectionRequestEndInput: ProtectionRequestEndInput;
  ReferralPayload: ResolverTypeWrapper<ReferralPayloadModel>;
  DispatchUserError: ResolverTypeWrapper<DispatchUserErrorModel>;
  ReferralProposeInput: ReferralProposeInput;
  ReferralActInput: ReferralActInput;
  ReferralSideInput: ReferralSideInput;
  ReferralAcceptanceRecordInput: ReferralAcceptanceRecordInput;
  ReferralReturnRecordInput: ReferralReturnRecordInput;
  ReferralFeedBackInput: ReferralFeedBackInput;
  ReferralEscalateInput: ReferralEscalateInput;
  ReferralSide: ReferralSide;
  ReferralOutcome: ReferralOutcome;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralEscalation: ResolverTypeWrapper<ReferralEscalationModel>;
  ReferralCase: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralCase']>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  LegalAidApplication: ResolverTypeWrapper<LegalAidApplicationModel>;
  LegalAidCase: ResolverTypeWrapper<LegalAidCaseModel>;
  Petition: ResolverTypeWrapper<PetitionModel>;
  WageComplaint: ResolverTypeWrapper<WageComplaintModel>;
  ReferralFilter: ReferralFilter;
  ReferralConnection: ResolverTypeWrapper<ReferralConnectionModel>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  RiskAssessmentPayload: ResolverTypeWrapper<RiskAssessmentPayloadModel>;
  RiskAssessmentOpenInput: RiskAssessmentOpenInput;
  RiskAssessmentHearInput: RiskAssessmentHearInput;
  RiskAssessmentAnalyseInput: RiskAssessmentAnalyseInput;
  RiskAnswerInput: RiskAnswerInput;
  RiskPointInput: RiskPointInput;
  RiskAssessmentReturnInput: RiskAssessmentReturnInput;
  RiskAssessmentConcludeInput: RiskAssessmentConcludeInput;
  RiskAssessmentReviewInput: RiskAssessmentReviewInput;
  RiskAssessmentActInput: RiskAssessmentActInput;
  DecisionKind: DecisionKind;
  RiskAssessmentStatus: RiskAssessmentStatus;
  ConsultationChannel: ConsultationChannel;
  RiskQuestion: RiskQuestion;
  RiskAnswer: RiskAnswer;
  RiskPointKind: RiskPointKind;
  RiskLevel: RiskLevel;
  RiskMeasure: RiskMeasure;
  RiskReturnGround: RiskReturnGround;
  AssessmentConclusion: AssessmentConclusion;
  RiskReviewOutcome: RiskReviewOutcome;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentModel>;
  RiskConsultation: ResolverTypeWrapper<RiskConsultationModel>;
  RiskQuestionAnswer: ResolverTypeWrapper<RiskQuestionAnswerModel>;
  RiskPoint: ResolverTypeWrapper<RiskPointModel>;
  RiskAssessmentCount: ResolverTypeWrapper<RiskAssessmentCountModel>;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentConnection: ResolverTypeWrapper<RiskAssessmentConnectionModel>;
  RiskAssessmentEdge: ResolverTypeWrapper<Omit<RiskAssessmentEdge, 'node'> & { node: ResolversTypes['RiskAssessment'] }>;
  Region: ResolverTypeWrapper<RegionModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  SweepCompliance: ResolverTypeWrapper<SweepComplianceModel>;
  ReferralPair: ResolverTypeWrapper<ReferralPairModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SweepPayload: ResolverTypeWrapper<SweepPayloadModel>;
  SweepFindingPayload: ResolverTypeWrapper<SweepFindingPayloadModel>;
  SweepOrderPayload: ResolverTypeWrapper<SweepOrderPayloadModel>;
  SweepPlanInput: SweepPlanInput;
  SweepHoldInput: SweepHoldInput;
  SweepReportInput: SweepReportInput;
  SweepFindingHandOverInput: SweepFindingHandOverInput;
  SweepExtraOrderInput: SweepExtraOrderInput;
  SweepTier: SweepTier;
  SweepStatus: SweepStatus;
  SweepOccasion: SweepOccasion;
  SweepFindingStep: SweepFindingStep;
  SweepFindingStatus: SweepFindingStatus;
  SweepSlotState: SweepSlotState;
  Sweep: ResolverTypeWrapper<SweepModel>;
  SweepFinding: ResolverTypeWrapper<SweepFindingModel>;
  SweepOrder: ResolverTypeWrapper<SweepOrderModel>;
  SweepCalendar: ResolverTypeWrapper<SweepCalendarModel>;
  SweepCalendarLine: ResolverTypeWrapper<SweepCalendarLineModel>;
  SweepCalendarTotal: ResolverTypeWrapper<SweepCalendarTotalModel>;
  SweepFilter: SweepFilter;
  SweepConnection: ResolverTypeWrapper<SweepConnectionModel>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node: ResolversTypes['Sweep'] }>;
  TipReceivePayload: ResolverTypeWrapper<TipReceivePayloadModel>;
  TipPayload: ResolverTypeWrapper<TipPayloadModel>;
  TipLinePayload: ResolverTypeWrapper<TipLinePayloadModel>;
  TipRewardPayload: ResolverTypeWrapper<TipRewardPayloadModel>;
  TipReceiveInput: TipReceiveInput;
  TipCheckersNameInput: TipCheckersNameInput;
  TipCheckerInput: TipCheckerInput;
  TipConcludeInput: TipConcludeInput;
  TipOutcomeTellInput: TipOutcomeTellInput;
  TipRewardDecideInput: TipRewardDecideInput;
  TipRewardPayInput: TipRewardPayInput;
  TipSealInput: TipSealInput;
  TipKind: TipKind;
  TipResult: TipResult;
  TipStatus: TipStatus;
  TipReward: ResolverTypeWrapper<TipRewardModel>;
  TipConnection: ResolverTypeWrapper<TipConnectionModel>;
  TipEdge: ResolverTypeWrapper<Omit<TipEdge, 'node'> & { node: ResolversTypes['Tip'] }>;
  TipLineConnection: ResolverTypeWrapper<TipLineConnectionModel>;
  TipLineEdge: ResolverTypeWrapper<Omit<TipLineEdge, 'node'> & { node: ResolversTypes['TipLine'] }>;
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
  AlertRulePayload: AlertRulePayloadModel;
  AlertPayload: AlertPayloadModel;
  AlertTaskPayload: AlertTaskPayloadModel;
  AlertRuleSetInput: AlertRuleSetInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AlertRuleEndInput: AlertRuleEndInput;
  AlertRaiseInput: AlertRaiseInput;
  AlertConfirmInput: AlertConfirmInput;
  AlertRejectInput: AlertRejectInput;
  AlertRespondInput: AlertRespondInput;
  AlertTaskInput: AlertTaskInput;
  AlertLevelInput: AlertLevelInput;
  AlertLiftInput: AlertLiftInput;
  AlertReportUpwardInput: AlertReportUpwardInput;
  AlertTaskActInput: AlertTaskActInput;
  Query: Record<PropertyKey, never>;
  CommandCentre: CommandCentreModel;
  DispatchStatistics: DispatchStatisticsModel;
  AlertLevelDefinition: AlertLevelDefinitionModel;
  AlertCount: AlertCountModel;
  AlertRule: AlertRuleModel;
  Alert: AlertModel;
  AlertLevelChange: AlertLevelChangeModel;
  AlertReport: AlertReportModel;
  AlertTask: AlertTaskModel;
  AlertFilter: AlertFilter;
  AlertConnection: AlertConnectionModel;
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertTaskConnection: AlertTaskConnectionModel;
  AlertTaskEdge: Omit<AlertTaskEdge, 'node'> & { node: ResolversParentTypes['AlertTask'] };
  CaseGroup: CaseGroupModel;
  IndexedCase: IndexedCaseModel;
  CaseRecord: ResolversUnionTypes<ResolversParentTypes>['CaseRecord'];
  ConstructionProject: ConstructionProjectModel;
  CaseFilter: CaseFilter;
  Boolean: Scalars['Boolean']['output'];
  LinkedCaseFilter: LinkedCaseFilter;
  CaseConnection: CaseConnectionModel;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['IndexedCase'] };
  Subscription: Record<PropertyKey, never>;
  AlertChange: AlertChangeModel;
  ReferralChange: ReferralChangeModel;
  CaseChange: CaseChangeModel;
  MemberBody: MemberBodyModel;
  IndexedDuty: IndexedDutyModel;
  DutyGroup: DutyGroupModel;
  DutyFilter: DutyFilter;
  DutyConnection: DutyConnectionModel;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['IndexedDuty'] };
  JointMeetingPayload: JointMeetingPayloadModel;
  AssignmentPayload: AssignmentPayloadModel;
  JointMeetingConveneInput: JointMeetingConveneInput;
  NamedCaseInput: NamedCaseInput;
  JointMeetingHoldInput: JointMeetingHoldInput;
  ResolutionInput: ResolutionInput;
  JointMeetingCancelInput: JointMeetingCancelInput;
  AssignmentActInput: AssignmentActInput;
  JointMeeting: JointMeetingModel;
  Assignment: AssignmentModel;
  JointMeetingFilter: JointMeetingFilter;
  AssignmentFilter: AssignmentFilter;
  JointMeetingConnection: JointMeetingConnectionModel;
  JointMeetingEdge: Omit<JointMeetingEdge, 'node'> & { node: ResolversParentTypes['JointMeeting'] };
  AssignmentConnection: AssignmentConnectionModel;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  ProtectionRequest: ProtectionRequestModel;
  Tip: TipModel;
  TipLine: TipLineModel;
  TipProgress: TipProgressModel;
  ProtectionProgress: ProtectionProgressModel;
  ProtectionRequestPayload: ProtectionRequestPayloadModel;
  ProtectionProgressPayload: ProtectionProgressPayloadModel;
  ProtectionRequestConnection: ProtectionRequestConnectionModel;
  ProtectionRequestEdge: Omit<ProtectionRequestEdge, 'node'> & { node: ResolversParentTypes['ProtectionRequest'] };
  ProtectionRequestAskInput: ProtectionRequestAskInput;
  ProtectionRequestAskByReceiptInput: ProtectionRequestAskByReceiptInput;
  ProtectionRequestSendInput: ProtectionRequestSendInput;
  ProtectionRequestAnswerRecordInput: ProtectionRequestAnswerRecordInput;
  ProtectionRequestEndInput: ProtectionRequestEndInput;
  ReferralPayload: ReferralPayloadModel;
  DispatchUserError: DispatchUserErrorModel;
  ReferralProposeInput: ReferralProposeInput;
  ReferralActInput: ReferralActInput;
  ReferralSideInput: ReferralSideInput;
  ReferralAcceptanceRecordInput: ReferralAcceptanceRecordInput;
  ReferralReturnRecordInput: ReferralReturnRecordInput;
  ReferralFeedBackInput: ReferralFeedBackInput;
  ReferralEscalateInput: ReferralEscalateInput;
  Referral: ReferralModel;
  ReferralEscalation: ReferralEscalationModel;
  ReferralCase: ResolversUnionTypes<ResolversParentTypes>['ReferralCase'];
  Dispute: DisputeModel;
  LegalAidApplication: LegalAidApplicationModel;
  LegalAidCase: LegalAidCaseModel;
  Petition: PetitionModel;
  WageComplaint: WageComplaintModel;
  ReferralFilter: ReferralFilter;
  ReferralConnection: ReferralConnectionModel;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  RiskAssessmentPayload: RiskAssessmentPayloadModel;
  RiskAssessmentOpenInput: RiskAssessmentOpenInput;
  RiskAssessmentHearInput: RiskAssessmentHearInput;
  RiskAssessmentAnalyseInput: RiskAssessmentAnalyseInput;
  RiskAnswerInput: RiskAnswerInput;
  RiskPointInput: RiskPointInput;
  RiskAssessmentReturnInput: RiskAssessmentReturnInput;
  RiskAssessmentConcludeInput: RiskAssessmentConcludeInput;
  RiskAssessmentReviewInput: RiskAssessmentReviewInput;
  RiskAssessmentActInput: RiskAssessmentActInput;
  RiskAssessment: RiskAssessmentModel;
  RiskConsultation: RiskConsultationModel;
  RiskQuestionAnswer: RiskQuestionAnswerModel;
  RiskPoint: RiskPointModel;
  RiskAssessmentCount: RiskAssessmentCountModel;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentConnection: RiskAssessmentConnectionModel;
  RiskAssessmentEdge: Omit<RiskAssessmentEdge, 'node'> & { node: ResolversParentTypes['RiskAssessment'] };
  Region: RegionModel;
  Organization: OrganizationModel;
  SweepCompliance: SweepComplianceModel;
  ReferralPair: ReferralPairModel;
  Float: Scalars['Float']['output'];
  SweepPayload: SweepPayloadModel;
  SweepFindingPayload: SweepFindingPayloadModel;
  SweepOrderPayload: SweepOrderPayloadModel;
  SweepPlanInput: SweepPlanInput;
  SweepHoldInput: SweepHoldInput;
  SweepReportInput: SweepReportInput;
  SweepFindingHandOverInput: SweepFindingHandOverInput;
  SweepExtraOrderInput: SweepExtraOrderInput;
  Sweep: SweepModel;
  SweepFinding: SweepFindingModel;
  SweepOrder: SweepOrderModel;
  SweepCalendar: SweepCalendarModel;
  SweepCalendarLine: SweepCalendarLineModel;
  SweepCalendarTotal: SweepCalendarTotalModel;
  SweepFilter: SweepFilter;
  SweepConnection: SweepConnectionModel;
  SweepEdge: Omit<SweepEdge, 'node'> & { node: ResolversParentTypes['Sweep'] };
  TipReceivePayload: TipReceivePayloadModel;
  TipPayload: TipPayloadModel;
  TipLinePayload: TipLinePayloadModel;
  TipRewardPayload: TipRewardPayloadModel;
  TipReceiveInput: TipReceiveInput;
  TipCheckersNameInput: TipCheckersNameInput;
  TipCheckerInput: TipCheckerInput;
  TipConcludeInput: TipConcludeInput;
  TipOutcomeTellInput: TipOutcomeTellInput;
  TipRewardDecideInput: TipRewardDecideInput;
  TipRewardPayInput: TipRewardPayInput;
  TipSealInput: TipSealInput;
  TipReward: TipRewardModel;
  TipConnection: TipConnectionModel;
  TipEdge: Omit<TipEdge, 'node'> & { node: ResolversParentTypes['Tip'] };
  TipLineConnection: TipLineConnectionModel;
  TipLineEdge: Omit<TipLineEdge, 'node'> & { node: ResolversParentTypes['TipLine'] };
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
  alertRuleSet?: Resolver<ResolversTypes['AlertRulePayload'], ParentType, ContextType, RequireFields<MutationAlertRuleSetArgs, 'input'>>;
  alertRuleEnd?: Resolver<ResolversTypes['AlertRulePayload'], ParentType, ContextType, RequireFields<MutationAlertRuleEndArgs, 'input'>>;
  alertRaise?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertRaiseArgs, 'input'>>;
  alertConfirm?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertConfirmArgs, 'input'>>;
  alertReject?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertRejectArgs, 'input'>>;
  alertRespond?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertRespondArgs, 'input'>>;
  alertUpgrade?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertUpgradeArgs, 'input'>>;
  alertDowngrade?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertDowngradeArgs, 'input'>>;
  alertLift?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertLiftArgs, 'input'>>;
  alertReportUpward?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAlertReportUpwardArgs, 'input'>>;
  alertTaskReport?: Resolver<ResolversTypes['AlertTaskPayload'], ParentType, ContextType, RequireFields<MutationAlertTaskReportArgs, 'input'>>;
  alertTaskStrikeOff?: Resolver<ResolversTypes['AlertTaskPayload'], ParentType, ContextType, RequireFields<MutationAlertTaskStrikeOffArgs, 'input'>>;
  alertTaskWithdraw?: Resolver<ResolversTypes['AlertTaskPayload'], ParentType, ContextType, RequireFields<MutationAlertTaskWithdrawArgs, 'input'>>;
  jointMeetingConvene?: Resolver<ResolversTypes['JointMeetingPayload'], ParentType, ContextType, RequireFields<MutationJointMeetingConveneArgs, 'input'>>;
  jointMeetingHold?: Resolver<ResolversTypes['JointMeetingPayload'], ParentType, ContextType, RequireFields<MutationJointMeetingHoldArgs, 'input'>>;
  jointMeetingCancel?: Resolver<ResolversTypes['JointMeetingPayload'], ParentType, ContextType, RequireFields<MutationJointMeetingCancelArgs, 'input'>>;
  assignmentReport?: Resolver<ResolversTypes['AssignmentPayload'], ParentType, ContextType, RequireFields<MutationAssignmentReportArgs, 'input'>>;
  assignmentStrikeOff?: Resolver<ResolversTypes['AssignmentPayload'], ParentType, ContextType, RequireFields<MutationAssignmentStrikeOffArgs, 'input'>>;
  protectionRequestAsk?: Resolver<ResolversTypes['ProtectionRequestPayload'], ParentType, ContextType, RequireFields<MutationProtectionRequestAskArgs, 'input'>>;
  protectionRequestAskByReceipt?: Resolver<ResolversTypes['ProtectionProgressPayload'], ParentType, ContextType, RequireFields<MutationProtectionRequestAskByReceiptArgs, 'input'>>;
  protectionRequestSend?: Resolver<ResolversTypes['ProtectionRequestPayload'], ParentType, ContextType, RequireFields<MutationProtectionRequestSendArgs, 'input'>>;
  protectionRequestAnswerRecord?: Resolver<ResolversTypes['ProtectionRequestPayload'], ParentType, ContextType, RequireFields<MutationProtectionRequestAnswerRecordArgs, 'input'>>;
  protectionRequestEnd?: Resolver<ResolversTypes['ProtectionRequestPayload'], ParentType, ContextType, RequireFields<MutationProtectionRequestEndArgs, 'input'>>;
  referralPropose?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralProposeArgs, 'input'>>;
  referralConsentGive?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralConsentGiveArgs, 'input'>>;
  referralConsentRefuse?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralConsentRefuseArgs, 'input'>>;
  referralWithdraw?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralWithdrawArgs, 'input'>>;
  referralSend?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralSendArgs, 'input'>>;
  referralAcceptanceRecord?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralAcceptanceRecordArgs, 'input'>>;
  referralReturnRecord?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralReturnRecordArgs, 'input'>>;
  referralFeedBack?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralFeedBackArgs, 'input'>>;
  referralArchive?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralArchiveArgs, 'input'>>;
  referralEscalate?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferralEscalateArgs, 'input'>>;
  riskAssessmentOpen?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentOpenArgs, 'input'>>;
  riskAssessmentHear?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentHearArgs, 'input'>>;
  riskAssessmentAnalyse?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentAnalyseArgs, 'input'>>;
  riskAssessmentReport?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentReportArgs, 'input'>>;
  riskAssessmentReturn?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentReturnArgs, 'input'>>;
  riskAssessmentApprove?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentApproveArgs, 'input'>>;
  riskAssessmentConclude?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentConcludeArgs, 'input'>>;
  riskAssessmentReview?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentReviewArgs, 'input'>>;
  riskAssessmentWithdraw?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRiskAssessmentWithdrawArgs, 'input'>>;
  sweepPlan?: Resolver<ResolversTypes['SweepPayload'], ParentType, ContextType, RequireFields<MutationSweepPlanArgs, 'input'>>;
  sweepHold?: Resolver<ResolversTypes['SweepPayload'], ParentType, ContextType, RequireFields<MutationSweepHoldArgs, 'input'>>;
  sweepReport?: Resolver<ResolversTypes['SweepPayload'], ParentType, ContextType, RequireFields<MutationSweepReportArgs, 'input'>>;
  sweepFindingHandOver?: Resolver<ResolversTypes['SweepFindingPayload'], ParentType, ContextType, RequireFields<MutationSweepFindingHandOverArgs, 'input'>>;
  sweepExtraOrder?: Resolver<ResolversTypes['SweepOrderPayload'], ParentType, ContextType, RequireFields<MutationSweepExtraOrderArgs, 'input'>>;
  tipReceive?: Resolver<ResolversTypes['TipReceivePayload'], ParentType, ContextType, RequireFields<MutationTipReceiveArgs, 'input'>>;
  tipCheckersName?: Resolver<ResolversTypes['TipLinePayload'], ParentType, ContextType, RequireFields<MutationTipCheckersNameArgs, 'input'>>;
  tipConclude?: Resolver<ResolversTypes['TipPayload'], ParentType, ContextType, RequireFields<MutationTipConcludeArgs, 'input'>>;
  tipOutcomeTell?: Resolver<ResolversTypes['TipPayload'], ParentType, ContextType, RequireFields<MutationTipOutcomeTellArgs, 'input'>>;
  tipRewardDecide?: Resolver<ResolversTypes['TipLinePayload'], ParentType, ContextType, RequireFields<MutationTipRewardDecideArgs, 'input'>>;
  tipRewardPay?: Resolver<ResolversTypes['TipRewardPayload'], ParentType, ContextType, RequireFields<MutationTipRewardPayArgs, 'input'>>;
  tipSeal?: Resolver<ResolversTypes['TipLinePayload'], ParentType, ContextType, RequireFields<MutationTipSealArgs, 'input'>>;
};

export type AlertRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertRulePayload'] = ResolversParentTypes['AlertRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type AlertTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertTaskPayload'] = ResolversParentTypes['AlertTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['AlertTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alertLevels?: Resolver<Array<ResolversTypes['AlertLevelDefinition']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, RequireFields<QueryAlertsArgs, 'first'>>;
  alertTaskInbox?: Resolver<ResolversTypes['AlertTaskConnection'], ParentType, ContextType, RequireFields<QueryAlertTaskInboxArgs, 'first'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy' | 'first'>>;
  caseStatistics?: Resolver<Array<ResolversTypes['CaseGroup']>, ParentType, ContextType, RequireFields<QueryCaseStatisticsArgs, 'groupBy'>>;
  commandCentre?: Resolver<Maybe<ResolversTypes['CommandCentre']>, ParentType, ContextType, RequireFields<QueryCommandCentreArgs, 'region'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'first'>>;
  dutyStatistics?: Resolver<Array<ResolversTypes['DutyGroup']>, ParentType, ContextType, RequireFields<QueryDutyStatisticsArgs, 'groupBy'>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, RequireFields<QueryJointMeetingsArgs, 'first'>>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryAssignmentsArgs, 'first'>>;
  assignmentInbox?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryAssignmentInboxArgs, 'first'>>;
  protectionInbox?: Resolver<ResolversTypes['ProtectionRequestConnection'], ParentType, ContextType, RequireFields<QueryProtectionInboxArgs, 'first'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first'>>;
  referralByNumber?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralByNumberArgs, 'number'>>;
  referralInbox?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralInboxArgs, 'first'>>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, RequireFields<QueryRiskAssessmentArgs, 'id'>>;
  riskAssessments?: Resolver<ResolversTypes['RiskAssessmentConnection'], ParentType, ContextType, RequireFields<QueryRiskAssessmentsArgs, 'first'>>;
  sweeps?: Resolver<ResolversTypes['SweepConnection'], ParentType, ContextType, RequireFields<QuerySweepsArgs, 'first'>>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType, RequireFields<QuerySweepArgs, 'id'>>;
  sweepCalendar?: Resolver<Maybe<ResolversTypes['SweepCalendar']>, ParentType, ContextType, RequireFields<QuerySweepCalendarArgs, 'region' | 'period'>>;
  tip?: Resolver<Maybe<ResolversTypes['Tip']>, ParentType, ContextType, RequireFields<QueryTipArgs, 'id'>>;
  tipInbox?: Resolver<ResolversTypes['TipConnection'], ParentType, ContextType, RequireFields<QueryTipInboxArgs, 'first'>>;
  tips?: Resolver<ResolversTypes['TipLineConnection'], ParentType, ContextType, RequireFields<QueryTipsArgs, 'first'>>;
  tipByReceipt?: Resolver<Maybe<ResolversTypes['TipProgress']>, ParentType, ContextType, RequireFields<QueryTipByReceiptArgs, 'receiptCode'>>;
  tipRewardByReceipt?: Resolver<Maybe<ResolversTypes['TipReward']>, ParentType, ContextType, RequireFields<QueryTipRewardByReceiptArgs, 'receiptCode'>>;
};

export type CommandCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandCentre'] = ResolversParentTypes['CommandCentre'], FederationReferenceType extends FederationReferenceTypes['CommandCentre'] = FederationReferenceTypes['CommandCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommandCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alertRules?: Resolver<Array<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  directorPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['MemberBody']>, ParentType, ContextType>;
};

export type DispatchStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchStatistics'] = ResolversParentTypes['DispatchStatistics']> = {
  alerts?: Resolver<Array<ResolversTypes['AlertCount']>, ParentType, ContextType>;
  sweeps?: Resolver<Array<ResolversTypes['SweepCompliance']>, ParentType, ContextType>;
  referralsSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsUnanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsConcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralPairs?: Resolver<Array<ResolversTypes['ReferralPair']>, ParentType, ContextType>;
  jointMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['RiskAssessmentCount']>, ParentType, ContextType>;
};

export type AlertLevelDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertLevelDefinition'] = ResolversParentTypes['AlertLevelDefinition']> = {
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AlertDefinitionOrigin'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlertLevelDefinitionMeaningArgs, 'language'>>;
};

export type AlertCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertCount'] = ResolversParentTypes['AlertCount']> = {
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertRule'] = ResolversParentTypes['AlertRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlertRuleStatus'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AlertMeasure'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutyRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlertStatus'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AlertMeasure'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  dutyRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedLevel?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measuredLevel?: Resolver<Maybe<ResolversTypes['AlertLevel']>, ParentType, ContextType>;
  rejectionGround?: Resolver<Maybe<ResolversTypes['AlertRejectionGround']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AlertOutcome']>, ParentType, ContextType>;
  outcomeReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  levelChanges?: Resolver<Array<ResolversTypes['AlertLevelChange']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['AlertReport']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['AlertTask']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<AlertCasesArgs, 'first'>>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AlertLevelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertLevelChange'] = ResolversParentTypes['AlertLevelChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AlertLevelGround'], ParentType, ContextType>;
};

export type AlertReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertReport'] = ResolversParentTypes['AlertReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AlertOutcome']>, ParentType, ContextType>;
};

export type AlertTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertTask'] = ResolversParentTypes['AlertTask'], FederationReferenceType extends FederationReferenceTypes['AlertTask'] = FederationReferenceTypes['AlertTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AlertTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlertTaskStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertTaskKind'], ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertTaskConnection'] = ResolversParentTypes['AlertTaskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AlertTask']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AlertTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertTaskEdge'] = ResolversParentTypes['AlertTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AlertTask'], ParentType, ContextType>;
};

export type CaseGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseGroup'] = ResolversParentTypes['CaseGroup']> = {
  department?: Resolver<Maybe<ResolversTypes['CaseDepartment']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type IndexedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexedCase'] = ResolversParentTypes['IndexedCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['CaseDepartment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['IndexedDuty']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CaseRecord']>, ParentType, ContextType>;
};

export type CaseRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRecord'] = ResolversParentTypes['CaseRecord']> = {
  __resolveType: TypeResolveFn<'Dispute' | 'LegalAidApplication' | 'LegalAidCase' | 'Petition' | 'WageComplaint', ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IndexedCase']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndexedCase'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "caseChanged", ParentType, ContextType, Partial<SubscriptionCaseChangedArgs>>;
  overdueChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "overdueChanged", ParentType, ContextType, Partial<SubscriptionOverdueChangedArgs>>;
  referralChanged?: SubscriptionResolver<ResolversTypes['ReferralChange'], "referralChanged", ParentType, ContextType, Partial<SubscriptionReferralChangedArgs>>;
  alertChanged?: SubscriptionResolver<ResolversTypes['AlertChange'], "alertChanged", ParentType, ContextType, Partial<SubscriptionAlertChangedArgs>>;
};

export type AlertChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertChange'] = ResolversParentTypes['AlertChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['CaseChangeKind'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type ReferralChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralChange'] = ResolversParentTypes['ReferralChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['CaseChangeKind'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['CaseChangeKind'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isWithin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['IndexedCase'], ParentType, ContextType>;
};

export type MemberBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberBody'] = ResolversParentTypes['MemberBody']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  liaisonPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndexedDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexedDuty'] = ResolversParentTypes['IndexedDuty']> = {
  department?: Resolver<ResolversTypes['DutyDepartment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['IndexedCase']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DutyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyGroup'] = ResolversParentTypes['DutyGroup']> = {
  department?: Resolver<Maybe<ResolversTypes['DutyDepartment']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueUpToAWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueUpToAMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueLonger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestDaysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueWithinAWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IndexedDuty']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndexedDuty'], ParentType, ContextType>;
};

export type JointMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingPayload'] = ResolversParentTypes['JointMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type AssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentPayload'] = ResolversParentTypes['AssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting'], FederationReferenceType extends FederationReferenceTypes['JointMeeting'] = FederationReferenceTypes['JointMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointMeetingStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointMeetingKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['JointMeetingTopic']>, ParentType, ContextType>;
  convenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  invited?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  attended?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['IndexedCase']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'], FederationReferenceType extends FederationReferenceTypes['Assignment'] = FederationReferenceTypes['Assignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentStatus'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['MeetingDecision'], ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ReferralCase']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type JointMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingConnection'] = ResolversParentTypes['JointMeetingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JointMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingEdge'] = ResolversParentTypes['JointMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type ProtectionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionRequest'] = ResolversParentTypes['ProtectionRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['TipLine']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tip'] = ResolversParentTypes['Tip']> = {
  protection?: Resolver<Maybe<ResolversTypes['ProtectionRequest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TipStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TipKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TipResult']>, ParentType, ContextType>;
  otherBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type TipLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipLine'] = ResolversParentTypes['TipLine']> = {
  protection?: Resolver<Maybe<ResolversTypes['ProtectionRequest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TipStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TipKind'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TipResult']>, ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes['TipReward']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TipProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipProgress'] = ResolversParentTypes['TipProgress']> = {
  protection?: Resolver<Maybe<ResolversTypes['ProtectionProgress']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TipStatus'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TipResult']>, ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes['TipReward']>, ParentType, ContextType>;
  identityReleasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProtectionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionProgress'] = ResolversParentTypes['ProtectionProgress']> = {
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProtectionRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionRequestPayload'] = ResolversParentTypes['ProtectionRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['ProtectionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type ProtectionProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionProgressPayload'] = ResolversParentTypes['ProtectionProgressPayload']> = {
  progress?: Resolver<Maybe<ResolversTypes['ProtectionProgress']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type ProtectionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionRequestConnection'] = ResolversParentTypes['ProtectionRequestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProtectionRequest']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProtectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionRequestEdge'] = ResolversParentTypes['ProtectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtectionRequest'], ParentType, ContextType>;
};

export type ReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPayload'] = ResolversParentTypes['ReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type DispatchUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchUserError'] = ResolversParentTypes['DispatchUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DispatchUserErrorMessageArgs, 'language'>>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DispatchUserErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  fromDepartment?: Resolver<ResolversTypes['ReferralDepartment'], ParentType, ContextType>;
  toDepartment?: Resolver<ResolversTypes['ReferralDepartment'], ParentType, ContextType>;
  fromOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  fromCase?: Resolver<Maybe<ResolversTypes['ReferralCase']>, ParentType, ContextType>;
  toCase?: Resolver<Maybe<ResolversTypes['ReferralCase']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applicantConsentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherSideConsentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnGround?: Resolver<Maybe<ResolversTypes['ReferralReturnGround']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['ReferralEscalation']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ReferralEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEscalation'] = ResolversParentTypes['ReferralEscalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type ReferralCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralCase'] = ResolversParentTypes['ReferralCase']> = {
  __resolveType: TypeResolveFn<'Dispute' | 'LegalAidApplication' | 'LegalAidCase' | 'Petition' | 'WageComplaint', ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  sweepFinding?: Resolver<Maybe<ResolversTypes['SweepFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidApplication'] = ResolversParentTypes['LegalAidApplication'], FederationReferenceType extends FederationReferenceTypes['LegalAidApplication'] = FederationReferenceTypes['LegalAidApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidCase'] = FederationReferenceTypes['LegalAidCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition'], FederationReferenceType extends FederationReferenceTypes['Petition'] = FederationReferenceTypes['Petition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Petition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WageComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageComplaint'] = ResolversParentTypes['WageComplaint'], FederationReferenceType extends FederationReferenceTypes['WageComplaint'] = FederationReferenceTypes['WageComplaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WageComplaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type RiskAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessmentPayload'] = ResolversParentTypes['RiskAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment'], FederationReferenceType extends FederationReferenceTypes['RiskAssessment'] = FederationReferenceTypes['RiskAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskAssessmentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  decidingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  authorBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  approvingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['RiskConsultation']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['RiskQuestionAnswer']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['RiskPoint']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnGround?: Resolver<Maybe<ResolversTypes['RiskReturnGround']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['AssessmentConclusion']>, ParentType, ContextType>;
  demanded?: Resolver<Array<ResolversTypes['RiskMeasure']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOutcome?: Resolver<Maybe<ResolversTypes['RiskReviewOutcome']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type RiskConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskConsultation'] = ResolversParentTypes['RiskConsultation']> = {
  channel?: Resolver<ResolversTypes['ConsultationChannel'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supporting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objecting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RiskQuestionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskQuestionAnswer'] = ResolversParentTypes['RiskQuestionAnswer']> = {
  question?: Resolver<ResolversTypes['RiskQuestion'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['RiskAnswer'], ParentType, ContextType>;
};

export type RiskPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskPoint'] = ResolversParentTypes['RiskPoint']> = {
  question?: Resolver<ResolversTypes['RiskQuestion'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RiskPointKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['RiskMeasure'], ParentType, ContextType>;
  isControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type RiskAssessmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessmentCount'] = ResolversParentTypes['RiskAssessmentCount']> = {
  status?: Resolver<ResolversTypes['RiskAssessmentStatus'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['AssessmentConclusion']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessmentConnection'] = ResolversParentTypes['RiskAssessmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RiskAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessmentEdge'] = ResolversParentTypes['RiskAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['DispatchStatistics']>, ParentType, ContextType, RequireFields<RegionDispatchArgs, 'period'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueDuties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SweepComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepCompliance'] = ResolversParentTypes['SweepCompliance']> = {
  tier?: Resolver<ResolversTypes['SweepTier'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPair'] = ResolversParentTypes['ReferralPair']> = {
  fromDepartment?: Resolver<ResolversTypes['ReferralDepartment'], ParentType, ContextType>;
  toDepartment?: Resolver<ResolversTypes['ReferralDepartment'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consentRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianAnswerDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SweepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepPayload'] = ResolversParentTypes['SweepPayload']> = {
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type SweepFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepFindingPayload'] = ResolversParentTypes['SweepFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['SweepFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type SweepOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepOrderPayload'] = ResolversParentTypes['SweepOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['SweepOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type SweepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sweep'] = ResolversParentTypes['Sweep'], FederationReferenceType extends FederationReferenceTypes['Sweep'] = FederationReferenceTypes['Sweep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sweep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SweepTier'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SweepStatus'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['SweepOccasion']>, ParentType, ContextType>;
  responsibleBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  foundMatters?: Resolver<Array<ResolversTypes['SweepFinding']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type SweepFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepFinding'] = ResolversParentTypes['SweepFinding'], FederationReferenceType extends FederationReferenceTypes['SweepFinding'] = FederationReferenceTypes['SweepFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SweepFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SweepFindingStatus'], ParentType, ContextType>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  nextActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type SweepOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepOrder'] = ResolversParentTypes['SweepOrder'], FederationReferenceType extends FederationReferenceTypes['SweepOrder'] = FederationReferenceTypes['SweepOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SweepOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['SweepOccasion'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepCalendar'] = ResolversParentTypes['SweepCalendar']> = {
  lines?: Resolver<Array<ResolversTypes['SweepCalendarLine']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['SweepCalendarTotal']>, ParentType, ContextType>;
  extraTotals?: Resolver<Array<ResolversTypes['SweepCalendarTotal']>, ParentType, ContextType>;
};

export type SweepCalendarLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepCalendarLine'] = ResolversParentTypes['SweepCalendarLine']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SweepTier'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['SweepOccasion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SweepSlotState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
};

export type SweepCalendarTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepCalendarTotal'] = ResolversParentTypes['SweepCalendarTotal']> = {
  tier?: Resolver<ResolversTypes['SweepTier'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepConnection'] = ResolversParentTypes['SweepConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Sweep']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SweepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepEdge'] = ResolversParentTypes['SweepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sweep'], ParentType, ContextType>;
};

export type TipReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipReceivePayload'] = ResolversParentTypes['TipReceivePayload']> = {
  isReceived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiptCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptCodeHint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TipReceivePayloadReceiptCodeHintArgs, 'language'>>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type TipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipPayload'] = ResolversParentTypes['TipPayload']> = {
  tip?: Resolver<Maybe<ResolversTypes['Tip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type TipLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipLinePayload'] = ResolversParentTypes['TipLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['TipLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type TipRewardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipRewardPayload'] = ResolversParentTypes['TipRewardPayload']> = {
  reward?: Resolver<Maybe<ResolversTypes['TipReward']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchUserError']>, ParentType, ContextType>;
};

export type TipRewardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipReward'] = ResolversParentTypes['TipReward']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipConnection'] = ResolversParentTypes['TipConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipEdge'] = ResolversParentTypes['TipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tip'], ParentType, ContextType>;
};

export type TipLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipLineConnection'] = ResolversParentTypes['TipLineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TipLine']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TipLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TipLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipLineEdge'] = ResolversParentTypes['TipLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TipLine'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'DispatchUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  AlertRulePayload?: AlertRulePayloadResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  AlertTaskPayload?: AlertTaskPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CommandCentre?: CommandCentreResolvers<ContextType>;
  DispatchStatistics?: DispatchStatisticsResolvers<ContextType>;
  AlertLevelDefinition?: AlertLevelDefinitionResolvers<ContextType>;
  AlertCount?: AlertCountResolvers<ContextType>;
  AlertRule?: AlertRuleResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertLevelChange?: AlertLevelChangeResolvers<ContextType>;
  AlertReport?: AlertReportResolvers<ContextType>;
  AlertTask?: AlertTaskResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertTaskConnection?: AlertTaskConnectionResolvers<ContextType>;
  AlertTaskEdge?: AlertTaskEdgeResolvers<ContextType>;
  CaseGroup?: CaseGroupResolvers<ContextType>;
  IndexedCase?: IndexedCaseResolvers<ContextType>;
  CaseRecord?: CaseRecordResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AlertChange?: AlertChangeResolvers<ContextType>;
  ReferralChange?: ReferralChangeResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  MemberBody?: MemberBodyResolvers<ContextType>;
  IndexedDuty?: IndexedDutyResolvers<ContextType>;
  DutyGroup?: DutyGroupResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  JointMeetingPayload?: JointMeetingPayloadResolvers<ContextType>;
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  JointMeetingConnection?: JointMeetingConnectionResolvers<ContextType>;
  JointMeetingEdge?: JointMeetingEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  ProtectionRequest?: ProtectionRequestResolvers<ContextType>;
  Tip?: TipResolvers<ContextType>;
  TipLine?: TipLineResolvers<ContextType>;
  TipProgress?: TipProgressResolvers<ContextType>;
  ProtectionProgress?: ProtectionProgressResolvers<ContextType>;
  ProtectionRequestPayload?: ProtectionRequestPayloadResolvers<ContextType>;
  ProtectionProgressPayload?: ProtectionProgressPayloadResolvers<ContextType>;
  ProtectionRequestConnection?: ProtectionRequestConnectionResolvers<ContextType>;
  ProtectionRequestEdge?: ProtectionRequestEdgeResolvers<ContextType>;
  ReferralPayload?: ReferralPayloadResolvers<ContextType>;
  DispatchUserError?: DispatchUserErrorResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralEscalation?: ReferralEscalationResolvers<ContextType>;
  ReferralCase?: ReferralCaseResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  LegalAidApplication?: LegalAidApplicationResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  WageComplaint?: WageComplaintResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  RiskAssessmentPayload?: RiskAssessmentPayloadResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskConsultation?: RiskConsultationResolvers<ContextType>;
  RiskQuestionAnswer?: RiskQuestionAnswerResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  RiskAssessmentCount?: RiskAssessmentCountResolvers<ContextType>;
  RiskAssessmentConnection?: RiskAssessmentConnectionResolvers<ContextType>;
  RiskAssessmentEdge?: RiskAssessmentEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  SweepCompliance?: SweepComplianceResolvers<ContextType>;
  ReferralPair?: ReferralPairResolvers<ContextType>;
  SweepPayload?: SweepPayloadResolvers<ContextType>;
  SweepFindingPayload?: SweepFindingPayloadResolvers<ContextType>;
  SweepOrderPayload?: SweepOrderPayloadResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepFinding?: SweepFindingResolvers<ContextType>;
  SweepOrder?: SweepOrderResolvers<ContextType>;
  SweepCalendar?: SweepCalendarResolvers<ContextType>;
  SweepCalendarLine?: SweepCalendarLineResolvers<ContextType>;
  SweepCalendarTotal?: SweepCalendarTotalResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  TipReceivePayload?: TipReceivePayloadResolvers<ContextType>;
  TipPayload?: TipPayloadResolvers<ContextType>;
  TipLinePayload?: TipLinePayloadResolvers<ContextType>;
  TipRewardPayload?: TipRewardPayloadResolvers<ContextType>;
  TipReward?: TipRewardResolvers<ContextType>;
  TipConnection?: TipConnectionResolvers<ContextType>;
  TipEdge?: TipEdgeResolvers<ContextType>;
  TipLineConnection?: TipLineConnectionResolvers<ContextType>;
  TipLineEdge?: TipLineEdgeResolvers<ContextType>;
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
