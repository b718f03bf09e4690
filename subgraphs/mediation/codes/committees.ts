/** Whether a committee works (M-01). */
export const mediationCommitteeStatus = { ACTIVE: '正常', SUSPENDED: '暂停', DISSOLVED: '已撤销' } as const;
export type MediationCommitteeStatus = keyof typeof mediationCommitteeStatus;

/** What a mediator's breach of duty is met with (PML art. 15). */
export const mediatorDiscipline = {
  REPRIMAND: '批评教育',
  CORRECTION: '责令改正',
  REMOVAL: '罢免或者解聘',
} as const;
export type MediatorDiscipline = keyof typeof mediatorDiscipline;

/** What a mediator must not do (PML art. 15). */
export const mediatorBreach = {
  PARTIALITY: '偏袒一方当事人',
  INSULT: '侮辱当事人',
  BENEFIT: '索取、收受财物或者牟取其他不正当利益',
  LEAK: '泄露当事人的个人隐私、商业秘密',
} as const;
export type MediatorBreach = keyof typeof mediatorBreach;

/** What the bureau looks at in a committee (M-09): five of one form, four in place, seven rules, and these on the wall. */
export const committeeStandard = {
  UNIFORM_NAME: '名称统一',
  UNIFORM_SEAL: '印章统一',
  UNIFORM_SIGN: '标牌统一',
  UNIFORM_PROCEDURE: '程序统一',
  UNIFORM_DOCUMENTS: '文书格式统一',
  ORGANISATION_IN_PLACE: '组织落实',
  WORK_IN_PLACE: '工作落实',
  RULES_IN_PLACE: '制度落实',
  PAY_IN_PLACE: '报酬落实',
  RULE_OF_POST_DUTIES: '岗位职责制度',
  RULE_OF_REGISTRATION: '纠纷登记制度',
  RULE_OF_STATISTICS: '统计制度',
  RULE_OF_ARCHIVES: '档案管理制度',
  RULE_OF_REVISITS: '回访制度',
  RULE_OF_SWEEPS: '排查制度',
  RULE_OF_FEEDBACK: '信息反馈制度',
  RULES_ON_THE_WALL: '制度上墙',
} as const;
export type CommitteeStandard = keyof typeof committeeStandard;
