/** In what form the parties agreed (PML art. 28). */
export const agreementForm = { WRITTEN: '书面', ORAL: '口头' } as const;
export type AgreementForm = keyof typeof agreementForm;

/** What the tier above is asked for (M-07). */
export const disputeEscalationMode = { TAKE_OVER: '上移', JOINT: '联合调解' } as const;
export type DisputeEscalationMode = keyof typeof disputeEscalationMode;

/** States of an upward transfer (M-07). */
export const disputeEscalationStatus = {
  PROPOSED: '已提请',
  ACCEPTED: '已接受',
  DECLINED: '已退回',
  DONE: '已办结',
} as const;

/** How far an agreement is performed, as a revisit finds (M-11; PML art. 31). */
export const agreementPerformance = { FULL: '全部履行', PART: '部分履行', NONE: '未履行' } as const;
export type AgreementPerformance = keyof typeof agreementPerformance;

/** What the parties say of the mediation when they are revisited (M-11). */
export const disputeSatisfaction = {
  SATISFIED: '满意',
  FAIRLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
} as const;
export type DisputeSatisfaction = keyof typeof disputeSatisfaction;

/** Why the police are told of a dispute (PML art. 25). */
export const policeReportGround = {
  MAY_ESCALATE: '有可能激化',
  PUBLIC_ORDER: '可能引起治安案件',
  CRIMINAL: '可能引起刑事案件',
} as const;
export type PoliceReportGround = keyof typeof policeReportGround;

/** What a dossier is made of (DOMAIN 3.1); an oral agreement has a form of its own in place of the written one. */
export const mediationDossierItem = {
  APPLICATION_OR_ACCEPTANCE: '申请书或受理登记表',
  RIGHTS_NOTICE: '权利义务告知书',
  IDENTITY_PROOF: '身份证明',
  AUTHORISATION: '授权委托书',
  INVESTIGATION_RECORD: '调查笔录',
  EVIDENCE: '证据材料',
  MEDIATION_RECORD: '调解笔录',
  WRITTEN_AGREEMENT: '人民调解协议书',
  ORAL_AGREEMENT_FORM: '口头协议登记表',
  RECEIPTS: '收据',
  REVISIT_RECORD: '回访记录',
  CONFIRMATION_PAPERS: '司法确认材料',
  EXPLANATORY_NOTE: '卷宗情况说明',
  BACK_COVER: '封底',
} as const;
export type MediationDossierItem = keyof typeof mediationDossierItem;

/** States of a judicial confirmation (DOMAIN 2.8). */
export const judicialConfirmationStatus = {
  AVAILABLE: '可申请',
  APPLIED: '已共同申请',
  ACCEPTED: '法院已受理',
  NOT_ACCEPTED: '法院不予受理',
  CONFIRMED: '已确认',
  REJECTED: '驳回申请',
  EXPIRED: '已过期限',
} as const;
export type JudicialConfirmationStatus = keyof typeof judicialConfirmationStatus;

/** Whether a subsidy scale counts (M-14). */
export const subsidyScaleStatus = { IN_FORCE: '有效', WITHDRAWN: '已冲销' } as const;
export type SubsidyScaleStatus = keyof typeof subsidyScaleStatus;

/** States of a closed dossier (M-15); while its dispute goes on it is a draft. */
export const mediationDossierStatus = {
  CLOSED: '已立卷',
  FILED: '已归档',
  SAMPLED: '已抽查',
  SCORED: '已评分',
} as const;
export type MediationDossierStatus = keyof typeof mediationDossierStatus;

/** States of a monthly report (M-10); one that is due has not been submitted and is no case yet. */
export const mediationReportStatus = { SUBMITTED: '已报送', RETURNED: '已退回', ACCEPTED: '已接收' } as const;
export type MediationReportStatus = keyof typeof mediationReportStatus;

/** What changes in a committee, as the county bureau tells it to the basic court (PML art. 10). */
export const committeeChangeKind = {
  ESTABLISHED: '设立',
  DISSOLVED: '撤销',
  MEMBER_ELECTED: '委员当选',
  MEMBER_LEFT: '委员离任',
} as const;
export type CommitteeChangeKind = keyof typeof committeeChangeKind;
