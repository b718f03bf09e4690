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
