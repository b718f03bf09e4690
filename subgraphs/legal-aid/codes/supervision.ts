/** Whom a complaint is about (Legal Aid Law art. 55). */
export const aidComplaintAgainst = { AGENCY: '法律援助机构', ASSIGNED_PERSON: '法律援助人员' } as const;
export type AidComplaintAgainst = keyof typeof aidComplaintAgainst;

/** As what somebody complains. */
export const aidComplaintStanding = {
  APPLICANT: '申请人',
  RECIPIENT: '受援人',
  INTERESTED: '利害关系人',
} as const;
export type AidComplaintStanding = keyof typeof aidComplaintStanding;

/** What is complained of, after the duties of the Law (art. 20, 21, 55, 61, 63). */
export const aidComplaintGround = {
  AID_DENIED: '拒绝为符合条件的人员提供援助',
  WRONG_ASSIGNMENT: '指派不符合规定的人员',
  MONEY_TAKEN: '收取财物',
  NEGLECT: '拒绝履行或者怠于履行援助义务',
  STOPPED: '擅自终止提供援助',
  SECRET_TOLD: '泄露国家秘密、商业秘密或者个人隐私',
  NOT_INFORMED: '不告知办理情况',
  OTHER: '其他情形',
} as const;
export type AidComplaintGround = keyof typeof aidComplaintGround;

/** States of a complaint (R-LA-14). */
export const aidComplaintStatus = {
  RECEIVED: '已收到',
  ACCEPTED: '已受理',
  NOT_ACCEPTED: '不予受理',
  ANSWERED: '已答复',
  WITHDRAWN: '已撤回',
} as const;
export type AidComplaintStatus = keyof typeof aidComplaintStatus;

/** What the justice bureau found. */
export const aidComplaintFinding = {
  FOUNDED: '属实',
  PARTLY_FOUNDED: '部分属实',
  UNFOUNDED: '不属实',
} as const;
export type AidComplaintFinding = keyof typeof aidComplaintFinding;

/** What is done about a complaint that is founded. */
export const aidComplaintMeasure = {
  CORRECTION_ORDERED: '责令改正',
  PERSON_CHANGED: '更换法律援助人员',
  REPRIMANDED: '批评教育',
  PENALISED: '行政处罚',
  HANDED_OVER: '移送有权处理的机关、单位',
} as const;
export type AidComplaintMeasure = keyof typeof aidComplaintMeasure;

/** States of a proceeding against aid that was obtained by deception (R-LA-20). */
export const aidFraudStatus = {
  OPENED: '已立案',
  NOTIFIED: '已告知',
  HEARD: '已听取陈述申辩',
  DECIDED: '已决定',
  SETTLED: '已缴清',
  DROPPED: '不予处理',
  REVOKED: '决定已撤销',
} as const;
export type AidFraudStatus = keyof typeof aidFraudStatus;

/** What is paid after a decision: the cost of the aid, and the fine (Legal Aid Law art. 64). */
export const aidFraudPaymentKind = { COST: '援助费用', FINE: '罚款' } as const;
export type AidFraudPaymentKind = keyof typeof aidFraudPaymentKind;

/** Why a case is studied by several together (M-24). */
export const aidStudyKind = { MAJOR: '重大案件', DIFFICULT: '疑难案件', MANY_PERSONS: '群体性案件' } as const;
export type AidStudyKind = keyof typeof aidStudyKind;

/** Where a study stands (M-24). */
export const aidStudyStatus = { HELD: '已研究', REGISTERED: '已备案' } as const;
export type AidStudyStatus = keyof typeof aidStudyStatus;
