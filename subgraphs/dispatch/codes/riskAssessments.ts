/** Major decisions that are assessed before they are taken (Interim Regulations on Major Administrative Decisions art. 3). */
export const decisionKind = {
  PUBLIC_POLICY: '重大公共政策和措施',
  PLAN: '经济和社会发展重要规划',
  RESOURCES: '自然资源和文化资源政策',
  PUBLIC_PROJECT: '重大公共建设项目',
  OTHER: '其他重大事项',
} as const;
export type DecisionKind = keyof typeof decisionKind;

/** States of a risk assessment of a decision (M-63, DOMAIN 2.8). */
export const riskAssessmentStatus = {
  OBJECT_FIXED: '已确定评估事项',
  OPINIONS_HEARD: '已听取意见',
  ANALYSED: '已分析研判',
  REPORT_WRITTEN: '已形成评估报告',
  APPROVED: '已审批',
  CONCLUDED: '已作出结论',
  REVIEWED_AFTER: '已实施后评估',
  WITHDRAWN: '已撤回',
} as const;
export type RiskAssessmentStatus = keyof typeof riskAssessmentStatus;

/**
 * Ways in which opinions on a decision are heard (arts. 14, 19, 23). That departments are heard is the law; the tracking of
 * public opinion, which art. 23 knows too, is refused here (DOMAIN 8).
 */
export const consultationChannel = {
  DEPARTMENTS: '征求有关部门意见',
  HEARING: '听证会',
  SYMPOSIUM: '座谈会',
  VISIT: '实地走访',
  QUESTIONNAIRE: '问卷调查',
  PUBLIC_NOTICE: '向社会公开征求意见',
  EXPERT_REVIEW: '专家论证',
} as const;
export type ConsultationChannel = keyof typeof consultationChannel;

/** The five questions that are asked of a decision (M-63). */
export const riskQuestion = {
  LEGALITY: '合法性',
  REASONABLENESS: '合理性',
  FEASIBILITY: '可行性',
  CONTROLLABILITY: '风险可控性',
  ACCEPTANCE: '群众可接受性',
} as const;
export type RiskQuestion = keyof typeof riskQuestion;

/** How a question is answered. */
export const riskAnswer = { YES: '是', PARTLY: '部分', NO: '否' } as const;
export type RiskAnswer = keyof typeof riskAnswer;

/** What about a decision is a risk. */
export const riskPointKind = {
  CONFLICT_WITH_LAW: '与法律政策不符',
  PROCEDURE_MISSING: '法定程序缺失',
  INTERESTS_HARMED: '损害群众利益',
  COMPENSATION_LACKING: '补偿安置不足',
  ENVIRONMENT: '影响生态环境',
  PUBLIC_SAFETY: '影响公共安全',
  FUNDS_LACKING: '资金不落实',
  NOT_EXPLAINED: '信息公开和说明不足',
} as const;
export type RiskPointKind = keyof typeof riskPointKind;

/** How great a risk is. */
export const riskLevel = { LOW: '低', MEDIUM: '中', HIGH: '高' } as const;
export type RiskLevel = keyof typeof riskLevel;

/** What is done against a risk. */
export const riskMeasure = {
  AMEND_DRAFT: '调整决策草案',
  COMPLETE_PROCEDURE: '补办法定程序',
  IMPROVE_COMPENSATION: '完善补偿安置',
  SECURE_FUNDS: '落实资金',
  EXPLAIN_PUBLICLY: '公开说明',
  MEDIATE_DISPUTES: '调处相关纠纷',
  PROCEED_IN_STAGES: '分步实施',
  PREPARE_RESPONSE: '制定处置预案',
} as const;
export type RiskMeasure = keyof typeof riskMeasure;

/** Grounds on which the approving body returns a report. */
export const riskReturnGround = {
  OPINIONS_NOT_HEARD: '听取意见不充分',
  RISK_OVERLOOKED: '遗漏风险点',
  MEASURES_INSUFFICIENT: '防范措施不足',
  ANSWERS_NOT_FOUNDED: '评估依据不足',
} as const;
export type RiskReturnGround = keyof typeof riskReturnGround;

/** The three conclusions of an assessment (M-63). */
export const assessmentConclusion = {
  IMPLEMENT: '实施',
  POSTPONE: '暂缓实施',
  NOT_YET: '暂不实施',
} as const;
export type AssessmentConclusion = keyof typeof assessmentConclusion;

/** What came of a decision that was to be carried out. */
export const riskReviewOutcome = {
  NO_RISK_AROSE: '未出现风险',
  RISK_SETTLED: '出现风险并已化解',
  RISK_OPEN: '出现风险尚未化解',
  NOT_CARRIED_OUT: '决策未实施',
} as const;
export type RiskReviewOutcome = keyof typeof riskReviewOutcome;
