/** Why an act to an application is not done, and what to do next. */
export const applicationUserErrors = {
  NO_SUCH_WORKSTATION: {
    zh: '没有这个开放的工作站。请核对工作站名册中的编号。',
    en: 'There is no such open workstation. Check its number in the roster.',
  },
  WORKSTATION_MISSING: {
    zh: '工作站受理的要填写工作站编号；其他渠道不填。请改正。',
    en: 'What a workstation took in names the workstation, and nothing else does. Correct it.',
  },
  DETENTION_TIME_MISSING: {
    zh: '羁押场所转交的要填写被羁押人提出申请的时间；其他渠道不填。请改正。',
    en: 'What a place of detention forwards says when it was asked for there, and nothing else does. Correct it.',
  },
  IN_THE_FUTURE: {
    zh: '所填时间晚于现在。请改正。',
    en: 'This time has not come yet. Correct it.',
  },
  NOT_THIS_PLACE: {
    zh: '诉讼事项由办案机关所在地、非诉讼事项由争议处理机关所在地或者事由发生地的机构受理（法律援助法第三十八条）。请告知申请人向该地提出。',
    en: 'The agency where the organ sits, or outside of a suit where the facts arose, is competent (art. 38). Send the applicant there.',
  },
  FAST_LANE_DOES_NOT_FIT: {
    zh: '快速通道只办理农民工请求劳动报酬或者工伤赔偿。请改走普通通道，或改正类别和事项。',
    en: 'The fast lane is for migrant workers who claim pay or injury damages. Take the ordinary lane, or correct the entry.',
  },
  MATTER_MISSING: {
    zh: '代理案件要属于法律援助法第三十一条所列事项或者第三十二条所列情形。请补充，或不予援助。',
    en: 'Agency is given in a matter of art. 31 or a case of art. 32. Add it, or refuse aid.',
  },
  NOT_POSITIVE: {
    zh: '人数要大于零。请改正。',
    en: 'There is one person at least. Correct the number.',
  },
  NOTHING_NAMED: {
    zh: '要一次写明需要补充的全部材料（法律援助法第四十三条）。请填写。',
    en: 'Everything that is missing has to be named at once (art. 43). Name it.',
  },
  ASKED_ALREADY: {
    zh: '补充材料只能一次性告知，已经告知过。请按现有材料审查。',
    en: 'What is missing may be asked for once, and has been. Review what there is.',
  },
  DAY_TOO_EARLY: {
    zh: '补充材料的期限要晚于今天。请改正。',
    en: 'The day for the missing papers has to lie ahead. Correct it.',
  },
  STILL_TIME: {
    zh: '补充材料的期限还没有届满，不能视为撤回。请在期满后办理。',
    en: 'The applicant still has time for the missing papers. Wait until the day has passed.',
  },
  LIMITATION_NOT_NEAR: {
    zh: '距时效或者期限届满不少于七日的，不按此情形先行提供（法律援助法第四十四条）。请核对届满日期或情形。',
    en: 'The limitation ends in seven days or more, or has ended, so this is no ground of art. 44. Check the day or the ground.',
  },
  MEANS_DO_NOT_MATTER: {
    zh: '该申请不需要核查经济困难状况。请直接审查决定。',
    en: 'Means are not checked in this application. Go on to the decision.',
  },
  ONE_GROUND_ONLY: {
    zh: '不受困难条件限制、免予核查、困难证明方式只填一项。请改正。',
    en: 'Name one thing: a waiver, an exemption, or a proof of hardship. Correct it.',
  },
  NOT_PROVED: {
    zh: '申请人应当证明属于该类人员或者情形（法律援助法第三十二条、第四十二条）。请补充证明，或改为核查经济困难状况。',
    en: 'The applicant proves to belong to this category (art. 32, 42). Ask for the proof, or check their means.',
  },
  EXEMPTION_DOES_NOT_FIT: {
    zh: '农民工免予核查限于请求劳动报酬或者工伤赔偿（法律援助法第四十二条）。请核对类别和事项。',
    en: 'Migrant workers are exempt when they claim pay or injury damages (art. 42). Check category and matter.',
  },
  INCOME_MISSING: {
    zh: '核查要填写查询所得或者本人承诺的家庭人均月收入，不能为负数。请填写。',
    en: 'The check needs the monthly income per head, as queried or declared, and not below zero. Enter it.',
  },
  NO_MEANS_STANDARD: {
    zh: '没有可适用的经济困难标准。请先导入省或者本地公布的标准。',
    en: 'There is no standard of hardship for this place and day. Import the published one first.',
  },
  MEANS_NOT_SETTLED: {
    zh: '还没有查明经济困难状况，或者不符合条件。请先核查，或不予援助。',
    en: 'Hardship has not been shown, exempted or waived. Check the means first, or refuse aid.',
  },
  REASONS_MISSING: {
    zh: '须书面说明理由（法律援助法第四十三条、第四十八条）。请填写。',
    en: 'Written reasons are due (art. 43, 48). Write them.',
  },
  NOT_CORRECTED: {
    zh: '不予援助的决定没有被责令改正，不能改为给予援助。请等待异议处理结果。',
    en: 'The refusal has not been ordered to be corrected, so it stands. Wait for the decision on the objection.',
  },
} as const;
