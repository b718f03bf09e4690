import { commonUserErrors } from '../../_kit/acts/userErrors.ts';
import { requestErrors } from './requestErrors.ts';

/** Why an act on a person's correction is not done, and what to do next. */
const correctionErrors = {
  DAY_IN_FUTURE: {
    zh: '日期还没有到。请填写今天或更早的日期。',
    en: 'That day has not come. Give today or an earlier day.',
  },
  DAY_TOO_EARLY: {
    zh: '日期早于允许的最早日期。请核对。',
    en: 'That day lies before the earliest it can be. Check it.',
  },
  DAYS_IN_WRONG_ORDER: {
    zh: '结束日期早于起始日期，或起始日期已过。请核对。',
    en: 'The last day lies before the first, or the first has passed. Check them.',
  },
  TERM_OVER: {
    zh: '矫正期限已经届满。请核对期满日期。',
    en: 'The term is over already. Check its last day.',
  },
  JUVENILE_BY_OFFICERS: {
    zh: '未成年人的记录只能由本部门经办人、主管登记。请交由他们办理。',
    en: 'Only officers and supervisors of the department register a juvenile. Leave it to them.',
  },
  STILL_IN_TIME: {
    zh: '报到期限尚未届满。请在期限届满后再办理。',
    en: 'The time for reporting in still runs. Wait until it is over.',
  },
  SEARCH_MISSING: {
    zh: '未按时报到的，应先组织查找。请查找后再登记。',
    en: 'Somebody who did not report in is first to be searched for. Do so, then record it.',
  },
  NOTICES_MISSING: {
    zh: '应通知的机关尚未全部通知。请补发通知后再办理。',
    en: 'Not every organ that has to be told was told. Send the missing notices first.',
  },
  PAPERS_MISSING: {
    zh: '法律文书不齐。请向决定机关补齐后再接收。',
    en: 'Papers are missing. Get them from the deciding organ first.',
  },
  IDENTITY_UNCHECKED: {
    zh: '身份尚未核对。请核对后再接收。',
    en: 'The identity was not checked. Check it first.',
  },
  NOT_RECEIVED: {
    zh: '尚未办理接收。请先核对文书和身份。',
    en: 'The reception was not done. Check papers and identity first.',
  },
  PLAN_OR_GROUP_MISSING: {
    zh: '尚无矫正方案或矫正小组。请先制定、成立。',
    en: 'Plan or group is missing. Make the plan and form the group first.',
  },
  GROUP_EMPTY: {
    zh: '矫正小组没有成员。请填写成员。',
    en: 'The group has no members. Name them.',
  },
  WOMAN_NEEDED: {
    zh: '社区矫正对象为女性的，矫正小组中应有女性成员（社区矫正法第二十五条）。请补充。',
    en: 'The group of a woman has to include a woman (Community Correction Law art. 25). Add one.',
  },
  NO_TASKS: {
    zh: '矫正方案没有任何内容。请至少列出一项帮教任务。',
    en: 'The plan asks for nothing. Give it at least one task.',
  },
  NOT_ANNOUNCED: {
    zh: '尚未宣告。请宣告后再办理入矫。',
    en: 'It was not announced. Announce it before enrolment.',
  },
  ANNOUNCED_OPENLY: {
    zh: '未成年人的宣告不得公开，身份应当保密（社区矫正法第五十四条）。',
    en: 'It is never announced openly for a juvenile, whose identity is secret (Community Correction Law art. 54).',
  },
  RIGHTS_NOT_TOLD: {
    zh: '尚未书面告知权利义务，包括向人民检察院申诉、控告的权利。请先告知。',
    en: 'Rights and duties, the complaint to the procuratorate among them, were not told in writing. Tell them first.',
  },
  REPORT_DOES_NOT_FIT: {
    zh: '这类报告不适用于该矫正类别。请核对报告种类。',
    en: 'This report does not go with this kind of correction. Check its kind.',
  },
  TERM_NOT_ENDED: {
    zh: '矫正期限尚未届满。请在期满后再解除。',
    en: 'The term has not ended. Wait for its last day.',
  },
  CERTIFICATE_MISSING: {
    zh: '尚未发放解除社区矫正证明书。请发放后再办理。',
    en: 'The certificate was not given. Give it first.',
  },
  SUMMING_UP_MISSING: {
    zh: '尚未登记期满前的总结。请先登记总结。',
    en: 'The summing-up before the end is missing. Enter it first.',
  },
  WRONG_KIND: {
    zh: '该矫正类别不适用这一处理：缓刑、假释为撤销，暂予监外执行为收监执行。请核对。',
    en: 'Not for this kind: probation and parole are revoked, temporary execution outside is recalled. Check it.',
  },
  IN_CUSTODY: {
    zh: '本人正被羁押，暂不能办理。请在解除羁押登记后再办理。',
    en: 'The person is in custody, and this has to wait. Do it after the end of the custody was entered.',
  },
  NO_SUCH_REMARK: {
    zh: '没有这一条待答复的检察意见。请核对编号。',
    en: 'There is no such open remark of the procuratorate. Check its number.',
  },
} as const;

/** Why an act of help to a released person is not done. */
const reintegrationErrors = {
  NOTHING_FALSE: {
    zh: '信息不符的应注明哪一项为假，其他结果不应注明。请核对。',
    en: 'A mismatch says what is false, and nothing else does. Check it.',
  },
  NOBODY_TOLD: {
    zh: '尚未通知家属或村（居）委会接回。请先通知。',
    en: 'Neither family nor village was told to come. Tell them first.',
  },
  NOTHING_OFFERED: {
    zh: '没有这项帮扶措施。请选择已告知的措施。',
    en: 'That support was not offered. Choose what was.',
  },
} as const;

/** Every code that a payload of this department can carry. */
export const correctionUserErrorCode = {
  ...commonUserErrors,
  ...correctionErrors,
  ...requestErrors,
  ...reintegrationErrors,
} as const;
export type CorrectionUserErrorCode = keyof typeof correctionUserErrorCode;
