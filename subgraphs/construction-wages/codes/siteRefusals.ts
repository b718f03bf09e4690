import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a project, its deposit, payroll or acceptance is not done. */
export const siteRefusals = {
  DEPOSIT_EXISTS: {
    zh: '该项目已核定工资保证金。请在原记录上办理。',
    en: 'The project has a deposit already. Act on that record.',
  },
  NO_DEPOSIT_RATE: {
    zh: '该区划在今天没有可适用的工资保证金比例。请先补录比例表。',
    en: 'There is no deposit rate for this region today. Enter one in the table of rates.',
  },
  BAD_RECORD: {
    zh: '无欠薪年数不能为负，有欠薪记录的应填 0。请改正。',
    en: 'Years without arrears are not negative, and none when there were arrears. Correct it.',
  },
  DEPOSIT_TOO_SMALL: {
    zh: '存储或担保金额不足核定数。请补足。',
    en: 'This is less than the deposit that is required. Make it up.',
  },
  PROJECT_NOT_COMPLETED: {
    zh: '工程尚未竣工。请在竣工后办理。',
    en: 'The project is not completed. Do this when it is.',
  },
  ARREARS_OPEN: {
    zh: '该项目尚有未付清的欠薪投诉或工资表。请先督促付清。',
    en: 'Wages are still owed on this project. Have them paid first.',
  },
  NOT_PUBLISHED: {
    zh: '尚未公示。请先公示三十日。',
    en: 'This was not published. Publish it for 30 days first.',
  },
  STILL_PUBLISHED: {
    zh: '公示未满三十日。请期满后办理。',
    en: 'The 30 days of publication are not over. Wait until they are.',
  },
  PROJECT_NOT_AT_WORK: {
    zh: '工程不在建，不能申请分部验收。请核对项目状态。',
    en: 'No work goes on at this project, so no stage can be accepted. Check its state.',
  },
  STAGE_APPLIED_FOR: {
    zh: '该阶段已申请或已验收。请在原申请上办理。',
    en: 'This stage was applied for already. Act on that application.',
  },
  STAGE_OUT_OF_ORDER: {
    zh: '前一阶段尚未验收合格。请先办理前一阶段。',
    en: 'The stage before was not accepted yet. See to that first.',
  },
  WRONG_SECTION: {
    zh: '您不能代其他科室签署。请由该科室签署。',
    en: 'You cannot sign for another section. Leave it to that section.',
  },
  ALREADY_SIGNED: {
    zh: '该科室已经签署。',
    en: 'This section has signed already.',
  },
  NO_ARREARS: {
    zh: '该项目没有未付清的欠薪，不能以欠薪为由暂停。',
    en: 'No wages are owed on this project, so arrears cannot hold it up.',
  },
  NO_FUNDS_PROOF: {
    zh: '建设单位尚未提交资金到位证明，不予施工许可。请先提交。',
    en: 'The owner has not proved its funds, so there is no permit. Have it do so first.',
  },
  NO_PAYMENT_GUARANTEE: {
    zh: '建设单位尚未提供工程款支付担保，不予施工许可。请先提供。',
    en: 'The owner has given no payment guarantee, so there is no permit. Have it do so first.',
  },
  CONTRACT_SIGNED: {
    zh: '施工总承包合同已登记。',
    en: 'The contract is on record already.',
  },
  NO_CONTRACT: {
    zh: '尚未登记施工总承包合同。请先登记签订日期。',
    en: 'No contract is on record. Enter the day on which it was signed first.',
  },
  ACCOUNT_OPEN: {
    zh: '工资专用账户已开立。',
    en: 'The special wage account is open already.',
  },
  NO_SPECIAL_ACCOUNT: {
    zh: '该项目未开立工资专用账户。请先开立。',
    en: 'The project has no special wage account. Open one first.',
  },
  ACCOUNT_CLOSED: {
    zh: '工资专用账户已撤销。',
    en: 'The special wage account is closed already.',
  },
  ACCOUNT_NOT_CLOSED: {
    zh: '工资专用账户尚未撤销。请先公示并撤销账户。',
    en: 'The special wage account is still open. Publish and close it first.',
  },
  NOTICE_INCOMPLETE: {
    zh: '告示牌内容不全。请按《条例》第三十四条补全。',
    en: 'The board does not say all that article 34 asks for. Complete it.',
  },
  NOT_REAL_NAME: {
    zh: '须以真实姓名和公民身份号码登记。请核对。',
    en: 'Workers are registered by real name and citizen number. Check them.',
  },
  NO_LABOUR_CONTRACT: {
    zh: '未签订劳动合同的不得进场。请先签订合同。',
    en: 'Nobody enters the site without a labour contract. Sign it first.',
  },
  ALREADY_ON_SITE: {
    zh: '名单中有人已在场，或重复登记。请核对。',
    en: 'Somebody on the list is on the site already, or twice on it. Check it.',
  },
  NO_SUCH_WORKER: {
    zh: '花名册中没有这个在场人员。请核对实名登记号。',
    en: 'No such worker is on the site. Check the real-name number.',
  },
  COMPLETION_NOT_ACCEPTED: {
    zh: '竣工验收尚未合格。请先完成三个阶段的验收。',
    en: 'The completion was not accepted yet. See the three stages through first.',
  },
  BAD_MONTH: {
    zh: '月份形如 2024-03，且须是已开工、不晚于本月的月份。请改正。',
    en: 'The month is written as 2024-03, with work going on in it and not later than now. Correct it.',
  },
  SHEET_EXISTS: {
    zh: '该项目这个月已有工资支付表。请在原表上办理。',
    en: 'This project has a payroll sheet for the month. Act on that one.',
  },
  WORKER_TWICE: {
    zh: '同一人在名单中出现两次。请改正。',
    en: 'Somebody stands on the list twice. Correct it.',
  },
  ALREADY_ANSWERED: {
    zh: '名单中有人已签字或已拒签。需要更改的请先更正该行。',
    en: 'Somebody on the list has answered already. Correct the line first to ask again.',
  },
  NOT_OWN_CARDS: {
    zh: '工资须直接发放到农民工本人的银行卡。请改正后再办理。',
    en: 'Wages go to each worker’s own card. See to that first.',
  },
  SUM_DIFFERS: {
    zh: '发放金额与工资支付表合计不符。请核对。',
    en: 'This is not what the sheet adds up to. Check the amount.',
  },
  NO_FIRM: {
    zh: '不良行为只记单位。请填写单位代码。',
    en: 'Bad behaviour is recorded of firms only. Enter the firm’s code.',
  },
  STILL_IN_FORCE: {
    zh: '处理措施尚未到期。请到期后撤下，或由分管领导提前解除。',
    en: 'The sanction still applies. Wait until it ends, or have it lifted.',
  },
  NO_VIOLATION: {
    zh: '没有违法情形的不责令改正。请选择至少一项。',
    en: 'Without a violation there is nothing to put right. Choose one at least.',
  },
  FINE_OUT_OF_RANGE: {
    zh: '罚款数额超出《条例》第五十四条至第五十七条规定的幅度。请改正。',
    en: 'The fine is not within what articles 54 to 57 allow. Correct it.',
  },
  NO_STOP_WORK: {
    zh: '该违法情形不适用责令停工。请改正。',
    en: 'Work cannot be stopped for this violation. Correct it.',
  },
} as const satisfies Record<string, UserErrorText>;
