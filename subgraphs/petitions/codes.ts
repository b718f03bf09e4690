/** Forms in which a petition comes (Petition Regulations art. 17, R-PE-1). */
export const petitionForm = {
  NETWORK: '信息网络',
  LETTER: '书信',
  PHONE: '电话',
  FAX: '传真',
  VISIT: '走访',
} as const;
export type PetitionForm = keyof typeof petitionForm;

/** Kinds of petitions (art. 29–31, R-PE-10). */
export const petitionKind = {
  SUGGESTION: '建议意见',
  ACCUSATION: '检举控告',
  CLAIM: '申诉求决',
} as const;
export type PetitionKind = keyof typeof petitionKind;

/** The six branches into which a claim goes (art. 31, R-PE-10, M-45), in the order of the article. */
export const petitionBranch = {
  LITIGATION_SUPERVISION: '诉讼、法律监督、公安程序',
  ARBITRATION: '仲裁',
  PARTY_APPEAL: '党员申诉、申请复审',
  ADMINISTRATIVE_PROCEDURE: '行政复议、裁决、确认、许可、处罚',
  STATUTORY_DUTY: '履行法定职责',
  PETITION_OPINION: '信访处理意见',
} as const;
export type PetitionBranch = keyof typeof petitionBranch;

/** Results of a handling opinion (art. 32, R-PE-13). */
export const petitionResult = {
  SUPPORTED: '予以支持',
  EXPLAINED: '解释说明',
  NOT_SUPPORTED: '不予支持',
} as const;
export type PetitionResult = keyof typeof petitionResult;

/** States of a petition (DOMAIN 2.8); pressing, rating and a leader's charge stand beside the state, not in it. */
export const petitionStatus = {
  REGISTERED: '已登记',
  TRANSFERRED: '已转送',
  ASSIGNED_WITH_FEEDBACK: '已交办',
  TO_LAW_ORGAN: '已转政法机关',
  TO_DISCIPLINE: '已转纪检监察机关',
  SUGGESTION_STUDIED: '建议已研究',
  ACCEPTED_NOTICE_SENT: '已受理告知',
  OBJECTED: '已提出异议',
  GUIDED_TO_OTHER_PROCEDURE: '已导入其他程序',
  IN_HANDLING: '办理中',
  OPINION_ISSUED: '已出具处理意见',
  REVIEW_REQUESTED: '已申请复查',
  REVIEWED: '已复查',
  FINAL_REVIEW_REQUESTED: '已申请复核',
  FINALLY_REVIEWED: '已复核',
  CONCLUDED: '已办结',
} as const;
export type PetitionStatus = keyof typeof petitionStatus;

/** The three tiers a matter may pass (M-41, F5-04). */
export const petitionStage = { HANDLING: '办理', REVIEW: '复查', FINAL_REVIEW: '复核' } as const;
export type PetitionStage = keyof typeof petitionStage;

/** The two tiers that a petitioner asks for (art. 35, 36). */
export const reviewStage = { REVIEW: '复查', FINAL_REVIEW: '复核' } as const;
export type ReviewStage = keyof typeof reviewStage;

/** States of a review request (M-41); FINAL is a final review that was answered. */
export const reviewStatus = { FILED: '已申请', ANSWERED: '已答复', FINAL: '已终结' } as const;
export type ReviewStatus = keyof typeof reviewStatus;

/** What a review came to: own codes, the regulations name none. */
export const reviewOutcome = { UPHELD: '维持', CHANGED: '变更', REVOKED: '撤销' } as const;
export type ReviewOutcome = keyof typeof reviewOutcome;

/** How the petitioner rates the work of the authority (art. 21, R-PE-5). */
export const satisfactionRating = {
  SATISFIED: '满意',
  FAIRLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
} as const;
export type SatisfactionRating = keyof typeof satisfactionRating;

/** States of a case that a leader is responsible for (M-42). */
export const leaderCaseStatus = {
  ASSIGNED: '已包案',
  IN_PROGRESS: '办理中',
  RESOLVED: '已化解',
  CLOSED: '已销号',
} as const;
export type LeaderCaseStatus = keyof typeof leaderCaseStatus;

/** Who receives on a reception day (M-42; F2-16: mediators at the petition office). */
export const receptionKind = {
  MEDIATORS_ON_DUTY: '调解员值班',
  LEADER_RECEPTION: '领导接访',
  LEADER_VISIT: '领导下访',
} as const;
export type ReceptionKind = keyof typeof receptionKind;

/** States of what is arranged for a day: reception days (M-42) and petition meetings (M-43). */
export const appointmentStatus = { PLANNED: '已安排', HELD: '已举行', CANCELLED: '已取消' } as const;
export type AppointmentStatus = keyof typeof appointmentStatus;

/** Fields of life that matters are about, for the yearly report (art. 41, R-PE-19): own codes, no official list was had. */
export const petitionField = {
  LAND: '土地和征收',
  HOUSING_CONSTRUCTION: '住房和城乡建设',
  LABOUR: '劳动和社会保障',
  CIVIL_AFFAIRS: '民政和救助',
  FOREST_WATER: '林业和水利',
  TRANSPORT: '交通运输',
  ENVIRONMENT: '生态环境',
  EDUCATION_HEALTH: '教育和卫生',
  VILLAGE_AFFAIRS: '村务和基层组织',
  LAW_ENFORCEMENT: '政法工作',
  OTHER: '其他',
} as const;
export type PetitionField = keyof typeof petitionField;

/** Why a matter is not accepted (art. 19, 23, 36; R-PE-3, R-PE-7, R-PE-17); the petitioner is told so in writing. */
export const declineGround = {
  IN_PROCESS: '已经受理或正在办理',
  FINALLY_REVIEWED: '已经复核终结',
  NOT_COMPETENT: '不属于本机关、单位职权范围',
} as const;
export type DeclineGround = keyof typeof declineGround;

/** How several bodies find who is responsible (art. 24, R-PE-9). */
export const competenceWay = {
  AGREED: '协商确定',
  COMMON_SUPERIOR: '共同上级指定',
  JOINT_CONFERENCE: '联席会议确定',
} as const;
export type CompetenceWay = keyof typeof competenceWay;

/** Kinds of joint conferences (M-44); what the six words stand for is from memory, so nothing is computed from them. */
export const consultationKind = {
  CROSS_REGION: '跨地区',
  CROSS_DEPARTMENT: '跨部门',
  CROSS_TRADE: '跨行业',
  PERSON_FROM_MATTER: '人事分离',
  PERSON_FROM_HOUSEHOLD: '人户分离',
  PERSON_MATTER_HOUSEHOLD: '人事户分离',
} as const;
export type ConsultationKind = keyof typeof consultationKind;

/** States of a joint conference (M-44). */
export const consultationStatus = {
  CONVENED: '已召集',
  LEAD_BODY_FIXED: '已明确责任单位',
  DONE: '已完成',
} as const;
export type ConsultationStatus = keyof typeof consultationStatus;

/** What a claim is about, as far as mediation may take it (R-PE-14 and the guides to it): the first two fit. */
export const mediationFitness = {
  CIVIL_BETWEEN_PERSONS: '公民、法人之间的民事纠纷',
  CIVIL_RIGHTS_WITH_ORGAN: '与行政机关之间涉及民事权益的纠纷',
  ADMINISTRATIVE_DISPUTE: '行政争议',
  SPECIAL_ORGAN: '依法由专门机关处理',
  STATUTORY_PROCEDURE: '应由法院、复议机关、检察院、公安机关处理',
} as const;
export type MediationFitness = keyof typeof mediationFitness;

/** Why the petition office presses a body (art. 40, R-PE-18). */
export const pressGround = {
  NOT_ACCEPTED_IN_TIME: '应受理而未按规定受理',
  NOT_HANDLED_IN_TIME: '未按规定期限办结',
  NO_FEEDBACK: '未按规定反馈办理结果',
  NOT_EXECUTED: '不执行处理意见',
  SHIRKED: '推诿、敷衍、拖延',
  FALSE_REPORT: '弄虚作假',
} as const;
export type PressGround = keyof typeof pressGround;

/** States of a proposal to hold somebody accountable (M-43). */
export const accountabilityStatus = { PROPOSED: '已提出', ANSWERED: '已答复' } as const;
export type AccountabilityStatus = keyof typeof accountabilityStatus;

/** Posts that act in petitions (DOMAIN 2.8); a token holds one by the scope `petitions:<post>`. */
export const petitionsPost = {
  REGISTRAR: '信访登记员',
  PETITION_OFFICER: '信访部门经办人',
  PETITION_OFFICE_HEAD: '信访部门负责人',
  BODY_CLERK: '有权处理单位经办人',
  BODY_HEAD: '有权处理单位负责人',
  REVIEW_CLERK: '复查复核机关经办人',
  LEADER: '包案领导',
  PETITIONER_DESK: '信访人服务窗口',
} as const;
export type PetitionsPost = keyof typeof petitionsPost;

export { petitionUserErrorCode, type PetitionUserErrorCode } from './rules/userErrors.ts';
