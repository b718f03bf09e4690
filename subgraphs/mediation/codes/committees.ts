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
