import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to an alert, its rule or its task is not done. */
export const alertUserErrors = {
  NO_SUCH_CENTRE: {
    zh: '该区划没有指挥中心。请填写县级区划代码，或先导入指挥中心登记表。',
    en: 'There is no command centre in this region. Name a county, or import the register of centres first.',
  },
  THRESHOLD_NOT_POSSIBLE: {
    zh: '起点须为 1 到 100000 的整数。请改正。',
    en: 'A threshold is a whole number from 1 to 100,000. Correct it.',
  },
  TOO_FEW_WORKERS: {
    zh: '涉及人数的起点不能少于 5 人，以免显示个别人的情况。请提高起点。',
    en: 'A threshold of workers is 5 at least, so that no single person is shown. Raise it.',
  },
  CONDITIONS_DO_NOT_FIT: {
    zh: '监测条件与监测事项不符：逾期天数要填期限规则，反弹件数要填纠纷类别和统计天数（1 到 366），其他事项都不填。请核对。',
    en: 'The conditions do not fit the measure: days overdue take a rule of duties, relapses a category and a period of 1 to 366 days, the others none. Check them.',
  },
  SUBJECT_UNKNOWN: {
    zh: '案件索引中没有这一对象。请按监测事项填写项目、单位和期限规则、区划和纠纷类别，或排查单位，并核对代码。',
    en: 'The case index knows no such subject. By the measure name a project, a body and a rule of duties, a place and a category, or a unit that owes sweeps, and check the codes.',
  },
  ALREADY_RAISED: {
    zh: '同一对象的同一事项已有预警。请在已有的预警上办理。',
    en: 'There is an alert of this subject already. Go on with that one.',
  },
  TASKS_NEEDED: {
    zh: '处置预警至少要交办一项任务，一次最多 50 项。请改正。',
    en: 'A response has one task at least, and 50 at a time. Correct them.',
  },
  TASK_DAY_PASSED: {
    zh: '任务的完成日期不能早于今天。请改正。',
    en: 'A task cannot be due before today. Correct its day.',
  },
  TASKS_OPEN: {
    zh: '还有任务没有销号。请先销号或者撤销，再解除预警。',
    en: 'Some tasks are not struck off. Strike them off or withdraw them, then lift the alert.',
  },
  STILL_MEASURED: {
    zh: '监测值仍然达到预警起点，不能以“工资已支付”“逾期事项已补办”解除。请先由主管部门登记支付或补办情况，或另选结果。',
    en: 'The figure still reaches the threshold, so it is neither paid nor caught up. Have the department record that first, or choose another outcome.',
  },
  LEVEL_NOT_HIGHER: {
    zh: '升级后的等级要高于现在的等级。请核对。',
    en: 'An upgraded alert has a higher level than now. Check it.',
  },
  LEVEL_NOT_LOWER: {
    zh: '降级后的等级要低于现在的等级。请核对。',
    en: 'A downgraded alert has a lower level than now. Check it.',
  },
  GROUND_DOES_NOT_FIT: {
    zh: '这一理由与升级或者降级不符。请另选理由。',
    en: 'This ground does not speak for the change. Choose another one.',
  },
  REPORT_NOT_UPWARD: {
    zh: '上报对象不能是本单位。请填写上级单位的代码。',
    en: 'Your own body is not above itself. Name the body above by its code.',
  },
} as const satisfies Record<string, UserErrorText>;
