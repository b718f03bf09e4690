/** Why an act to a complaint is not done, and what to do next. */
export const complaintUserErrors = {
  COMPLAINANT_MISSING: {
    zh: '要填写投诉人姓名，以便告知处理结果（法律援助法第五十六条）。请补充。',
    en: 'The complainant is told the result (art. 56), so their name is needed. Add it.',
  },
  FACTS_MISSING: {
    zh: '要写明具体事实。请补充。',
    en: 'Say what happened. Add the facts.',
  },
  CASE_MISSING: {
    zh: '投诉法律援助人员的，要指明其承办的案件。请补充案件。',
    en: 'A complaint about the person who gives the aid names the case. Add it.',
  },
  NO_SUCH_CASE: {
    zh: '没有找到这一案件。请核对案件标识，或确认它在您的管辖范围内。',
    en: 'There is no such case. Check its id and that it lies in your area.',
  },
  NOT_OF_THIS_AGENCY: {
    zh: '该案件不是由所填的法律援助机构办理。请核对机构代码。',
    en: 'The case is another agency’s. Check the code of the agency.',
  },
  MEASURE_DOES_NOT_FIT: {
    zh: '属实或者部分属实的要填写处理措施，不属实的不填。请改正。',
    en: 'A complaint that is founded has a measure, and one that is not has none. Correct it.',
  },
} as const;
