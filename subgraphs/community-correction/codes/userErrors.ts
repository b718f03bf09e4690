import { commonUserErrors } from '../../_kit/acts/userErrors.ts';

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
  WRONG_KIND: {
    zh: '该矫正类别不适用这一处理：缓刑、假释为撤销，暂予监外执行为收监执行。请核对。',
    en: 'Not for this kind: probation and parole are revoked, temporary execution outside is recalled. Check it.',
  },
  NO_SUCH_REMARK: {
    zh: '没有这一条待答复的检察意见。请核对编号。',
    en: 'There is no such open remark of the procuratorate. Check its number.',
  },
} as const;

/** Why a request, a proposal or an approval is not taken further. */
const requestErrors = {
  STILL_OPEN: {
    zh: '上一项同类申请或建议尚未办结。请先办结。',
    en: 'An earlier one of the same kind is still open. Finish it first.',
  },
  NOTHING_WAITING: {
    zh: '没有等待这一步的申请或建议。请刷新后查看进度。',
    en: 'Nothing waits for this step. Reload to see how far it is.',
  },
  LEAVE_BY_COUNTY: {
    zh: '这一期限的外出须由县级社区矫正机构批准。请报县级机构。',
    en: 'A leave as long as this is approved by the county agency. Send it there.',
  },
  LEAVE_BY_NEXT_LEVEL: {
    zh: '这一期限的外出须报上一级社区矫正机构批准。请上报并在批准后登记。',
    en: 'A leave as long as this needs the next level. Ask it, and record its approval.',
  },
  PROPER_REASON: {
    zh: '有正当理由的应当批准（社区矫正法第二十七条）。请予批准。',
    en: 'For a proper reason it must be approved (Community Correction Law art. 27). Approve it.',
  },
  REASONS_MISSING: {
    zh: '没有写明理由。请补充理由。',
    en: 'Reasons are missing. Give them.',
  },
  FILES_MISSING: {
    zh: '档案尚未移交新执行地，或未告知本人报到。请办理后再登记。',
    en: 'The files were not handed over, or the person was not told where to report. Do both first.',
  },
  GROUND_DOES_NOT_FIT: {
    zh: '这一情形不是该项奖惩的依据。请核对情形。',
    en: 'This ground does not carry this praise or sanction. Check the ground.',
  },
  TOO_FEW_EARLIER: {
    zh: '登记的训诫、警告或处罚次数不足以支持这一情形。请核对。',
    en: 'The admonitions, warnings or punishments on record do not carry this ground. Check them.',
  },
  LATE_DAYS_DO_NOT_FIT: {
    zh: '未报到或脱离监管的天数与所选情形不符。请核对天数。',
    en: 'The days of absence do not fit the ground. Check them.',
  },
  SAME_OFFICER: {
    zh: '提出、核实、决定须由不同的人办理。请由另一人办理。',
    en: 'Who proposes, who checks and who decides are different persons. Leave it to somebody else.',
  },
  NOT_HEARD: {
    zh: '尚未听取本人陈述。请听取后再办理。',
    en: 'The person was not heard. Hear them first.',
  },
  COPY_MISSING: {
    zh: '提请建议应同时抄送人民检察院。请抄送后再办理。',
    en: 'The procuratorate gets a copy of such a proposal. Send it first.',
  },
  GROUND_NOT_SHOWN: {
    zh: '登记中没有与这一法定情形相应的记录。请核对情形。',
    en: 'Nothing on record shows this ground. Check it.',
  },
  TRACKING_TOO_LONG: {
    zh: '电子定位每次不得超过三个月（社区矫正法第二十九条）。请缩短。',
    en: 'Electronic tracking lasts three months at most each time (Community Correction Law art. 29). Shorten it.',
  },
  TRACKING_OVERLAPS: {
    zh: '与已批准的电子定位期间重叠。请核对起止日期。',
    en: 'It overlaps with an approved term of tracking. Check the days.',
  },
  EVALUATION_MISSING: {
    zh: '继续使用电子定位须先评估。请填写评估意见。',
    en: 'Tracking goes on only after an evaluation. Give it.',
  },
  SAME_CLASS: {
    zh: '管理类别没有变化。请核对。',
    en: 'That is the class already. Check it.',
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
