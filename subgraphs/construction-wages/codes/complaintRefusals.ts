import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a complaint is not done; some of them other acts meet as well. */
export const complaintRefusals = {
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
    zh: '参加调查的劳动保障监察员人数不足。请再指派监察员。',
    en: 'Too few labour inspectors investigate. Assign another one.',
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
  FINDING_DOES_NOT_FIT: {
    zh: '该查处结论与当前状态或金额不符。请选择相符的结论，或先办理前面的环节。',
    en: 'This finding does not fit the state or the money. Choose one that does, or do what comes first.',
  },
} as const satisfies Record<string, UserErrorText>;
