/** Levels of an alert, lowest first (F3-01, M-60). */
export const alertLevel = { BLUE: '蓝色（Ⅲ级）', YELLOW: '黄色（Ⅱ级）', RED: '红色（Ⅰ级）' } as const;
export type AlertLevel = keyof typeof alertLevel;

/** Where the definition of a level comes from. */
export const alertDefinitionOrigin = { SOURCE_TEXT: '依据原文', OWN: '本平台自定' } as const;
export type AlertDefinitionOrigin = keyof typeof alertDefinitionOrigin;

/** What a level means: the source text defines blue alone. */
export const alertDefinition: Readonly<
  Record<AlertLevel, { readonly origin: AlertDefinitionOrigin; readonly zh: string; readonly en: string }>
> = {
  BLUE: {
    origin: 'SOURCE_TEXT',
    zh: '一个所、站或者一个村的力量就能处置；在本单位领导小组内发布；处置结果报上级。',
    en: 'Handled with the forces of one station or one village; issued within the body’s own leading group; the outcome is reported upward.',
  },
  YELLOW: {
    origin: 'OWN',
    zh: '需要几个单位共同处置；由指挥中心分派任务并限期完成；处置结果报上级。',
    en: 'Handled by several bodies; the command centre gives each its task and its time; the outcome is reported upward.',
  },
  RED: {
    origin: 'OWN',
    zh: '需要全县统一处置；由指挥中心主任牵头；处置结果报上级。',
    en: 'Handled by the whole county under the head of the command centre; the outcome is reported upward.',
  },
};

/** What an alert may be about: work, never a person (M-60). */
export const alertMeasure = {
  UNPAID_WORKERS: '工程项目欠薪涉及人数',
  DAYS_OVERDUE: '单位办理期限逾期天数',
  RELAPSES: '某地某类纠纷反弹件数',
  MISSED_SWEEPS: '单位漏开排查次数',
} as const;
export type AlertMeasure = keyof typeof alertMeasure;

/** States of a rule by which alerts are raised. */
export const alertRuleStatus = { IN_FORCE: '在用', ENDED: '已停用' } as const;
export type AlertRuleStatus = keyof typeof alertRuleStatus;

/** States of an alert (DOMAIN 2.8); that its level was changed is no state of its own. */
export const alertStatus = {
  RAISED: '已提出',
  CONFIRMED: '已确认',
  REJECTED: '不予确认',
  RESPONDING: '处置中',
  LIFTED: '已解除',
} as const;
export type AlertStatus = keyof typeof alertStatus;

/** Why an alert is not confirmed. */
export const alertRejectionGround = {
  DATA_WRONG: '数据有误',
  CEASED: '情形已经消除',
  HANDLED_ALREADY: '已在其他程序中处置',
  NOT_WARRANTED: '不构成预警',
} as const;
export type AlertRejectionGround = keyof typeof alertRejectionGround;

/** Why the level of an alert is changed; the first three speak for a higher one, the others for a lower one. */
export const alertLevelGround = {
  MEASURE_ROSE: '监测值上升',
  SPREADING: '涉及面扩大',
  TASKS_NOT_DONE: '处置任务未完成',
  MEASURE_FELL: '监测值下降',
  UNDER_CONTROL: '事态得到控制',
} as const;
export type AlertLevelGround = keyof typeof alertLevelGround;

/** How what an alert was about has ended. */
export const alertOutcome = {
  RESOLVED: '矛盾已化解',
  PAID: '工资已支付',
  CAUGHT_UP: '逾期事项已补办',
  LEGAL_WAY: '转入法律程序',
} as const;
export type AlertOutcome = keyof typeof alertOutcome;

/** What a body has to do about an alert. */
export const alertTaskKind = {
  INVESTIGATE: '调查核实',
  MEDIATE: '组织调解',
  HAVE_WAGES_PAID: '督促支付工资',
  CATCH_UP: '补办逾期事项',
  HOLD_SWEEPS: '补开展排查',
  ANSWER_PARTIES: '答复当事人',
  REPORT_BACK: '报告进展',
} as const;
export type AlertTaskKind = keyof typeof alertTaskKind;

/** States of such a task: the body reports that it is done, and the command centre strikes it off. */
export const alertTaskStatus = {
  ASSIGNED: '已交办',
  REPORTED: '已报告完成',
  DONE: '已销号',
  WITHDRAWN: '已撤销',
} as const;
export type AlertTaskStatus = keyof typeof alertTaskStatus;
