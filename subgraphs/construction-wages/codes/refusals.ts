import { commonUserErrors } from '../../_kit/acts/userErrors.ts';

/** Why an act of wage supervision is not done, and what to do next. */
export const wageUserErrorCode = {
  ...commonUserErrors,
  NO_SUCH_PROJECT: {
    zh: '台账中没有这个工程项目，或不在您的管辖范围内。请核对工程项目编码。',
    en: 'There is no such project in your reach. Check its number in the project register.',
  },
  BAD_AMOUNT: {
    zh: '金额要大于零，最多两位小数。请改正。',
    en: 'An amount is more than zero and has two decimals at most. Correct it.',
  },
  DAY_IN_FUTURE: {
    zh: '日期不能晚于今天。请改正。',
    en: 'The day cannot lie in the future. Correct it.',
  },
  DAYS_OUT_OF_ORDER: {
    zh: '日期的先后不对。请核对前一环节的日期。',
    en: 'The days are out of order. Check the day of the step before.',
  },
  NO_WORKERS: {
    zh: '至少涉及一名农民工，投诉人数不能多于涉及人数。请改正。',
    en: 'One worker at least is concerned, and no fewer than complain. Correct the number.',
  },
  NOT_TOLD: {
    zh: '首问负责：须先将受理、转办或处理结果告知投诉人并填写告知日期。',
    en: 'Whoever is asked first answers: tell the complainants first and enter the day.',
  },
  NO_CONSENT: {
    zh: '须经投诉人同意。请征得同意后再办理。',
    en: 'The complainants have to agree. Ask them first.',
  },
  NO_REASON: {
    zh: '须写明理由。请补充。',
    en: 'A reason is needed. Add it.',
  },
  TOO_OLD: {
    zh: '违法行为终了已超过二年，不再立案查处。请告知投诉人可以申请仲裁或起诉。',
    en: 'The violation ended more than two years ago and is not investigated. Point to arbitration or the court.',
  },
  TOO_FEW_INVESTIGATORS: {
    zh: '调查须由两名以上劳动保障监察员进行。请指派第二人。',
    en: 'Two labour inspectors at least investigate together. Assign a second one.',
  },
  NO_RUNNING_DEADLINE: {
    zh: '没有正在计算的办理期限，无需延长。',
    en: 'No deadline is running, so there is nothing to extend.',
  },
  ALREADY_EXTENDED: {
    zh: '办理期限只能延长一次，已经延长过。',
    en: 'The deadline can be extended once, and it was.',
  },
  EXTENSION_TOO_LONG: {
    zh: '最多延长 30 个工作日。请改正。',
    en: 'The longest extension is 30 working days. Correct it.',
  },
  NO_ORDER: {
    zh: '尚未责令支付。请先责令限期支付。',
    en: 'Payment was not ordered yet. Order it first.',
  },
  ORDER_STILL_RUNNING: {
    zh: '责令支付期限未满。期满仍未支付的再办理。',
    en: 'The order to pay is still running. Wait until its last day has passed.',
  },
  NOTHING_OWED: {
    zh: '欠薪已全部追回，不能再办理。请确认后结案。',
    en: 'Everything owed is recovered. Have it confirmed and close the case.',
  },
  MORE_THAN_OWED: {
    zh: '合计超过拖欠金额。请核对金额，或先在责令支付时更正拖欠金额。',
    en: 'This adds up to more than is owed. Check the amount, or correct what is owed when ordering payment.',
  },
  NOT_CONFIRMED_BY_WORKERS: {
    zh: '须由农民工确认收到。请先取得确认并填写确认日期。',
    en: 'The workers have to confirm that they got it. Obtain that first and enter the day.',
  },
  NOTHING_TO_CONFIRM: {
    zh: '没有待确认的支付。',
    en: 'There is no payment that waits to be confirmed.',
  },
  OWNER_OWES_LESS: {
    zh: '建设单位以未结清的工程款为限垫付，且须因其未按约拨付造成欠薪。请核对。',
    en: 'The owner advances no more than the project money it still owes. Check the amount.',
  },
  NO_SUCH_PAYMENT: {
    zh: '没有这一笔垫付。请核对支付记录。',
    en: 'There is no such advance on this complaint. Check its payments.',
  },
  RECOURSE_TOO_HIGH: {
    zh: '追偿合计不能超过垫付金额。请核对。',
    en: 'More cannot be recovered than was advanced. Check the amount.',
  },
  NO_DEPOSIT: {
    zh: '该项目没有可动用的工资保证金，或余额不足。请核对保证金台账。',
    en: 'The project has no wage deposit that covers this. Check the book of deposits.',
  },
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
  FINDING_DOES_NOT_FIT: {
    zh: '该查处结论与当前状态或金额不符。请选择相符的结论，或先办理前面的环节。',
    en: 'This finding does not fit the state or the money. Choose one that does, or do what comes first.',
  },
} as const;
export type WageUserErrorCode = keyof typeof wageUserErrorCode;
