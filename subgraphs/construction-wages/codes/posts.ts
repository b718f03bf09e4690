/** Posts that act in wage supervision (DOMAIN 2.8); a token holds one by the scope `construction-wages:<post>`. */
export const wagePost = {
  WINDOW_CLERK: '清欠办窗口人员',
  INVESTIGATOR: '清欠办经办人',
  WAGE_OFFICE_HEAD: '清欠办负责人',
  ACCEPTANCE_CLERK: '验收经办人',
  CONSTRUCTION_SECTION: '建筑业管理科',
  QUALITY_SECTION: '质量监督站',
  SAFETY_SECTION: '安全监督站',
  DEPUTY_HEAD: '分管领导',
  OWNER: '建设单位经办人',
  LABOUR_PAY_OFFICER: '总包单位劳资专管员',
  SUBCONTRACTOR: '分包单位劳资员',
} as const;
export type WagePost = keyof typeof wagePost;

/**
 * Posts of firms. Whoever holds one acts for the firm that the token names as its body, sees only what is that firm's own,
 * and of complaints nothing at all (DOMAIN 8): not even that there is one.
 */
export const firmPosts = ['OWNER', 'LABOUR_PAY_OFFICER', 'SUBCONTRACTOR'] as const satisfies WagePost[];
