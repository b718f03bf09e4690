/** Departments whose cases the index lists, by the name in the roster. */
export const caseDepartment = {
  MEDIATION: 'mediation',
  LEGAL_AID: 'legal-aid',
  PETITIONS: 'petitions',
  CONSTRUCTION_WAGES: 'construction-wages',
} as const;
export type CaseDepartment = keyof typeof caseDepartment;

/** Kinds of cases, by their GraphQL type. */
export const caseKind = {
  DISPUTE: 'Dispute',
  LEGAL_AID_APPLICATION: 'LegalAidApplication',
  LEGAL_AID_CASE: 'LegalAidCase',
  PETITION: 'Petition',
  WAGE_COMPLAINT: 'WageComplaint',
  ACCEPTANCE_APPLICATION: 'AcceptanceApplication',
  RECTIFICATION_ORDER: 'RectificationOrder',
} as const;
export type CaseKind = keyof typeof caseKind;

/** In which order cases are listed. */
export const caseOrder = {
  NEWEST: '最新立案在前',
  OLDEST: '最早立案在前',
  LARGEST_AMOUNT: '金额从大到小',
  FIRST_DUE: '期限最近在前',
} as const;
export type CaseOrder = keyof typeof caseOrder;

/** What cases are grouped by. */
export const caseGrouping = {
  DEPARTMENT: '办理部门',
  KIND: '案件种类',
  STATUS: '状态',
  COUNTY: '县',
  TOWNSHIP: '乡镇',
  VILLAGE: '村、居',
  MONTH: '立案月份',
  YEAR: '立案年份',
  BODY: '责任机构',
  PROJECT: '工程项目',
} as const;
export type CaseGrouping = keyof typeof caseGrouping;

/** What changes how a case stands. */
export const caseChangeKind = { ACT: '办理', OVERDUE: '逾期', SETTLED: '逾期消除' } as const;
export type CaseChangeKind = keyof typeof caseChangeKind;
