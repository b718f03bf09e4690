import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a risk assessment is not done. */
export const riskAssessmentUserErrors = {
  TITLE_NEEDED: {
    zh: '请填写决策名称，最多 100 个字，不写个人姓名。',
    en: 'Enter the title of the decision, at most 100 characters and no name of a person.',
  },
  APPROVER_NOT_INDEPENDENT: {
    zh: '审批单位不能是评估单位，也不能是拟作出决策的单位。请另行指定审批单位。',
    en: 'The approving body is neither the one that assesses nor the one that decides. Name another.',
  },
  ALREADY_UNDER_WAY: {
    zh: '这一决策正在评估，不作重复评估。请在原评估上继续办理。',
    en: 'This decision is being assessed already. Go on with that assessment.',
  },
  NO_SUCH_ASSESSMENT: {
    zh: '没有您可查看的这一次评估，或它不是同一单位的决策。请核对原评估的标识。',
    en: 'There is no such earlier assessment in your reach, or another body decides. Check its id.',
  },
  EARLIER_NEEDED: {
    zh: '这一决策已经评估过。再次评估请注明上一次评估。',
    en: 'This decision was assessed before. Name the last assessment when you assess it again.',
  },
  EARLIER_STANDS: {
    zh: '上一次评估尚未结束，或结论是实施且尚未作实施后评估，不作重复评估。请先办结上一次评估。',
    en: 'The earlier assessment is not over, or its decision is to be carried out and not reviewed. Finish it first.',
  },
  FIGURES_DO_NOT_FIT: {
    zh: '意见数不能为负数，赞成数和反对数之和不能超过意见总数。请核对。',
    en: 'Counts are not negative, and those for and against are no more than all. Check them.',
  },
  ALREADY_HEARD: {
    zh: '该日以这一方式听取的意见已经登记。请核对，不要重复登记。',
    en: 'What was heard in this way on that day is recorded already. Check, and do not record it twice.',
  },
  DEPARTMENTS_NOT_HEARD: {
    zh: '风险评估应当听取有关部门的意见。请先登记征求有关部门意见的情况。',
    en: 'A risk assessment hears the departments concerned. Record what they said first.',
  },
  QUESTIONS_NOT_ANSWERED: {
    zh: '合法性、合理性、可行性、风险可控性和群众可接受性要各回答一次。请补齐。',
    en: 'Legality, reasonableness, feasibility, controllability and acceptance are answered once each. Complete the answers.',
  },
  RISK_POINT_NEEDED: {
    zh: '没有回答“是”的问题要列明风险点。请补充。',
    en: 'A question that is not answered with yes needs a risk point. Add it.',
  },
  TOO_MANY_RISK_POINTS: {
    zh: '一次分析最多列 50 个风险点。请合并同类风险点。',
    en: 'An analysis has 50 risk points at most. Join those of one kind.',
  },
  WROTE_IT_YOURSELF: {
    zh: '您参与了这一评估的撰写，不能由您审批。请由审批单位其他经办人办理。',
    en: 'You took part in writing this assessment, so you cannot decide on it. Leave it to a colleague.',
  },
  NOT_LAWFUL: {
    zh: '合法性评估为“否”，不能作出实施的结论。请选择暂缓实施或暂不实施。',
    en: 'Legality is answered with no, so the conclusion cannot be to implement. Postpone, or do not implement yet.',
  },
  RISK_NOT_CONTROLLED: {
    zh: '尚有不可控的高风险点，不能作出实施的结论。请选择暂缓实施或暂不实施，待采取措施确保风险可控后再评估。',
    en: 'A high risk is not controlled, so the conclusion cannot be to implement. Postpone, or do not implement yet, until it is.',
  },
  MEASURES_NEEDED: {
    zh: '暂缓实施、暂不实施要列明须采取的措施；实施的不列。请核对。',
    en: 'To postpone or not to implement yet names what has to be done first; to implement names nothing. Check it.',
  },
  REVIEW_DAY_NEEDED: {
    zh: '实施的要确定今天以后的实施后评估日期；其他结论不填。请核对。',
    en: 'To implement sets a day after today for the review; the other conclusions set none. Check it.',
  },
  NOT_TO_BE_IMPLEMENTED: {
    zh: '结论不是实施，不作实施后评估。需要时请重新评估这一决策。',
    en: 'The conclusion was not to implement, so there is nothing to review. Assess the decision anew when it is time.',
  },
} as const satisfies Record<string, UserErrorText>;
