/** Why a request, a proposal or an approval is not taken further. */
export const requestErrors = {
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
  LEAVE_THREE_DAYS_AHEAD: {
    zh: '外出应当提前三日申请。请改期，确有急事的请写明原因。',
    en: 'A leave is asked for three days ahead. Choose later days, or say why it cannot wait.',
  },
  RULE_SWITCHED_OFF: {
    zh: '这一做法所依据的规定尚未核实，本县没有启用。请按单次外出申请办理。',
    en: 'The rule for this is not verified and not switched on in this county. Ask for single leaves.',
  },
  PERMISSION_TOO_LONG: {
    zh: '经常性外出的批准每次有效期为六个月。请缩短。',
    en: 'A recurrent permission is valid for six months at most. Shorten it.',
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
  NO_SUCH_REGION: {
    zh: '不是 12 位统计用区划代码。请核对。',
    en: 'That is no 12-digit region code. Check it.',
  },
  BY_THE_PROVINCE: {
    zh: '延长三个月以上的须由省级社区矫正机构批准。请逐级上报。',
    en: 'An extension of more than three months is approved by the province. Send it up.',
  },
  SAME_CLASS: {
    zh: '管理类别没有变化。请核对。',
    en: 'That is the class already. Check it.',
  },
} as const;
