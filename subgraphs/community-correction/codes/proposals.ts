/** Grounds of praise and of the sanctions (R-CC-12 to R-CC-15); which go with what stands in the rules. */
export const correctionSanctionGround = {
  OUTSTANDING_CONDUCT: '认罪悔罪、遵守法律法规、服从监督管理、接受教育表现突出',
  LATE_UP_TO_TEN_DAYS: '不按规定时间报到或者脱离监管十日以内',
  SLIGHT_BREACH: '违反报告、会客、外出、迁居等规定，情节轻微',
  EDUCATION_REFUSED: '不按规定参加教育学习等活动，经教育仍不改正',
  OTHER_SLIGHT: '其他违反监督管理规定，情节轻微',
  PROHIBITION_BROKEN_SLIGHTLY: '违反人民法院禁止令，情节轻微',
  LATE_OVER_TEN_DAYS: '不按规定时间报到或者脱离监管超过十日',
  SERIOUS_BREACH: '违反报告、会客、外出、迁居等规定，情节较重',
  MEDICAL_PAPERS_MISSING: '保外就医的不按规定提交病情复查情况，经教育仍不改正',
  TWO_ADMONITIONS: '受到两次训诫，仍不改正',
  OTHER_MORE_SERIOUS: '其他违反监督管理规定，情节较重',
  BREACH_OF_PUBLIC_ORDER: '违反监督管理规定，依法应予治安管理处罚',
  PROHIBITION_BROKEN_SERIOUSLY: '违反人民法院禁止令，情节严重',
  ABSENT_OVER_A_MONTH: '无正当理由不按规定时间报到或者脱离监管超过一个月',
  POLICE_PUNISHED_UNCORRECTED: '因违反监督管理规定受到治安管理处罚，仍不改正',
  TWO_WARNINGS: '受到两次警告，仍不改正',
  OTHER_SERIOUS: '其他违反法律、行政法规和监督管理规定，情节严重',
  RECALL_IN_LAW: '法律规定的应当收监执行的情形',
} as const;
export type CorrectionSanctionGround = keyof typeof correctionSanctionGround;

/** States of a proposal of praise or a sanction: nothing is decided by the system. */
export const sanctionProposalStatus = {
  PROPOSED: '已提出',
  CHECKED: '已核实',
  HEARD: '已听取陈述',
  DECIDED: '已决定',
  REJECTED: '未采纳',
  SENT: '已提请',
  GRANTED: '已获采纳',
  NOT_GRANTED: '未获采纳',
  ENDED: '已失效',
} as const;
export type SanctionProposalStatus = keyof typeof sanctionProposalStatus;

/** States of a proposal of electronic tracking (R-CC-16). */
export const trackingProposalStatus = {
  PROPOSED: '已提出',
  APPROVED: '已批准',
  REFUSED: '未批准',
  ENDED: '已失效',
} as const;
export type TrackingProposalStatus = keyof typeof trackingProposalStatus;

/** States of a decision on the supervision class (M-32). */
export const classDecisionStatus = {
  PROPOSED: '已提出',
  DECIDED: '已决定',
  APPEALED: '已申诉',
  REVIEWED: '已复核',
  ENDED: '已失效',
} as const;
export type ClassDecisionStatus = keyof typeof classDecisionStatus;

/** States of a proposal of commutation (R-CC-18). */
export const commutationStatus = {
  SENT: '已提请',
  GRANTED: '裁定减刑',
  NOT_GRANTED: '不予减刑',
  ENDED: '已失效',
} as const;
export type CommutationStatus = keyof typeof commutationStatus;

/** Who approves that a person reports later than the law says (R-CC-9). */
export const correctionApprovalLevel = {
  NEXT_LEVEL: '上一级社区矫正机构',
  PROVINCE: '省级社区矫正机构',
} as const;
export type CorrectionApprovalLevel = keyof typeof correctionApprovalLevel;

/** How a ruling of a court ends correction (CCL art. 45 to 49). */
export const correctionRuling = { REVOKED: '撤销缓刑、假释', RECALLED: '收监执行' } as const;
export type CorrectionRuling = keyof typeof correctionRuling;

/** Who meets a released person (DOMAIN 2.8). */
export const releaseMetBy = { FAMILY: '家属', VILLAGE: '村（居）委会', NOBODY: '无人接' } as const;
export type ReleaseMetBy = keyof typeof releaseMetBy;
