/** States of a listing for joint punishment (R-WA-19). */
export const jointPunishmentStatus = {
  PROPOSED: '拟列入',
  HEARD: '已听取陈述',
  LISTED: '已列入',
  NOT_LISTED: '不予列入',
  REMOVED: '已提前移出',
  EXPIRED: '已期满移出',
} as const;
export type JointPunishmentStatus = keyof typeof jointPunishmentStatus;

/** For what an employer that did not pay as ordered may be listed (wage Regulations art. 48, R-WA-19). */
export const jointPunishmentGround = {
  CRIMINAL_THRESHOLD: '达到拒不支付劳动报酬罪数额标准',
  INCIDENT: '因拖欠引发严重不良社会影响的事件',
} as const;
export type JointPunishmentGround = keyof typeof jointPunishmentGround;

/** Posts in the firm whose holders are answerable with it; who holds them is kept in the file and not here (DOMAIN 8). */
export const responsibleOfficerPost = {
  LEGAL_REPRESENTATIVE: '法定代表人',
  PRINCIPAL: '主要负责人',
  DIRECTLY_IN_CHARGE: '直接负责的主管人员',
  DIRECTLY_RESPONSIBLE: '其他直接责任人员',
} as const;
export type ResponsibleOfficerPost = keyof typeof responsibleOfficerPost;
