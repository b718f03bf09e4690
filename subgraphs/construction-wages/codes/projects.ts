/** Trades in which projects are supervised (wage Regulations art. 7, R-WA-1). */
export const constructionProjectKind = {
  HOUSING: '房屋建筑',
  MUNICIPAL: '市政公用',
  TRANSPORT: '交通运输',
  WATER: '水利',
  OTHER: '其他工程',
} as const;
export type ConstructionProjectKind = keyof typeof constructionProjectKind;

/** States of a project (M-50). */
export const constructionProjectStatus = {
  PLANNED: '拟建',
  PERMITTED: '已许可',
  UNDER_CONSTRUCTION: '在建',
  COMPLETED: '已竣工',
  SETTLED: '已结算',
} as const;
export type ConstructionProjectStatus = keyof typeof constructionProjectStatus;

/** How a worker confirmed a line of the payroll; a refusal is recorded (R-WA-11). */
export const payrollConfirmation = { OPEN: '未签字', SIGNED: '已签字', REFUSED: '拒绝签字' } as const;

/** States of a payroll sheet (DOMAIN 2.8). */
export const payrollSheetStatus = {
  DUE: '应报送',
  DRAFTED: '已编制',
  CONFIRMED: '工人已签字',
  CHECKED: '已核对',
  PAID: '已发放',
  PROOF_RETURNED: '已回执',
  OVERDUE: '逾期未报',
} as const;
export type PayrollSheetStatus = keyof typeof payrollSheetStatus;

/** States of a wage deposit (M-51). */
export const wageDepositStatus = {
  REQUIRED: '应存储',
  LODGED: '已存储',
  GUARANTEED: '已提供保函',
  EXEMPT: '免存',
  DRAWN: '已动用',
  TOPPED_UP: '已补足',
  RELEASED: '已退还',
} as const;
export type WageDepositStatus = keyof typeof wageDepositStatus;

/** What a site's notice board has to say (R-WA-14, wage Regulations art. 34). */
export const noticeItem = {
  PARTIES: '建设单位、施工总承包单位及所在项目部、分包单位、相关行业主管部门、劳资专管员',
  MINIMUM_WAGE: '当地最低工资标准和工资支付日期',
  COMPLAINT_LINES: '行业主管部门和劳动保障监察投诉举报电话',
  ARBITRATION: '劳动争议调解仲裁申请渠道',
  LEGAL_AID: '法律援助申请渠道',
  PUBLIC_LEGAL_SERVICE: '公共法律服务热线',
} as const;
export type NoticeItem = keyof typeof noticeItem;
