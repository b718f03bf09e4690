/** Why an act to a case is not done, or one to an objection, and what to do next. */
export const caseUserErrors = {
  OBJECTED_ALREADY: {
    zh: '对这一决定已提出过异议。请查看处理结果；不服的，可以申请行政复议或者提起行政诉讼。',
    en: 'This decision has been objected to already. See what was decided; reconsideration or a suit is the next way.',
  },
  NOTHING_TO_RESUME: {
    zh: '该案件随申请终止，或者已经另案给予援助。请对申请的决定提出异议，或在另案中办理。',
    en: 'The case ended with its application, or aid is given in another case. Object to that decision, or go on there.',
  },
  NO_OPEN_OBJECTION: {
    zh: '没有待处理的异议。请核对。',
    en: 'There is no objection to decide. Check the record.',
  },
  OBJECTION_OPEN: {
    zh: '异议还没有处理。请先由司法行政部门处理异议。',
    en: 'An objection is open. The justice bureau decides on it first.',
  },
  LAWYER_NEEDED: {
    zh: '刑事案件的通知要求指派律师（法律援助法第三十六条）。请指派律师。',
    en: 'A notice in a criminal case asks for a lawyer (art. 36). Assign one.',
  },
  ASSIGNEE_MISSING: {
    zh: '要填写承办人的姓名和账号。请补充。',
    en: 'Name the person who gives the aid and their account.',
  },
  NOT_ASSIGNED_TO_YOU: {
    zh: '该案件没有指派给您。请由承办人办理；登记簿转来、没有承办人账号的，由机构负责人办理。',
    en: 'The case is not assigned to you. Leave it to who it is; without an account of theirs the head of the agency acts.',
  },
  SAME_PERSON: {
    zh: '更换后的承办人和原来是同一人。请另行指派。',
    en: 'This is the person who has the case already. Assign another.',
  },
  NO_CHANGE_REQUESTED: {
    zh: '没有待处理的更换请求。请核对。',
    en: 'There is no request for another person to answer. Check the record.',
  },
  CHANGE_REQUESTED_ALREADY: {
    zh: '更换请求正在处理。请等待答复。',
    en: 'A request for another person is open already. Wait for its answer.',
  },
  PARTY_DOES_NOT_WISH: {
    zh: '先行调解以受援人愿意为前提。请继续按原程序办理。',
    en: 'Mediation comes first at the recipient’s wish only. Go on without it.',
  },
  OUTCOME_DOES_NOT_FIT: {
    zh: '“咨询、代书办结”只适用于咨询、代书和值班律师帮助，且不适用其他结案方式。请改正。',
    en: 'Advice, drafting and duty help end with ADVICE, and nothing else does. Correct the outcome.',
  },
  AMOUNT_NOT_RIGHT: {
    zh: '金额不能为零，最多两位小数，更正后的合计不能为负数。请改正。',
    en: 'The amount is not zero, has two decimals at most, and the sum stays at zero or above. Correct it.',
  },
  WAIVER_REQUESTED_ALREADY: {
    zh: '已向该单位申请减免这项费用，尚未答复。请等待答复。',
    en: 'This body has been asked for this fee already and has not answered. Wait for its answer.',
  },
  NO_OPEN_WAIVER: {
    zh: '没有待答复的这一减免申请。请核对序号。',
    en: 'There is no such request without an answer. Check its number.',
  },
  BEFORE_THE_CASE: {
    zh: '该日期早于给予援助之日。请改正。',
    en: 'This day lies before aid was granted. Correct it.',
  },
  NOT_COLLECTIVE: {
    zh: '集体研究至少要有两人参加。请核对参加人数。',
    en: 'A collective study takes two persons at least. Check the number.',
  },
  MINUTES_MISSING: {
    zh: '要填写研究记录。请补充。',
    en: 'A study has minutes. Add them.',
  },
  NO_SUCH_STUDY: {
    zh: '没有待备案的这一研究。请核对序号。',
    en: 'There is no such study that is not on record yet. Check its number.',
  },
  REVIEWS_OWN_WORK: {
    zh: '不能评查、审查自己承办的案件。请由他人办理。',
    en: 'Nobody reviews a case of their own. Leave it to somebody else.',
  },
  GRADED_ALREADY: {
    zh: '该案件已经评查。请查看评查结果。',
    en: 'This case has been graded already. See the result.',
  },
  NO_SUBSIDY_SCALE: {
    zh: '没有可适用的补贴标准。请先导入公布的标准。',
    en: 'There is no subsidy scale for this form, place and day. Import the published one first.',
  },
  SUBSIDY_APPROVED_ALREADY: {
    zh: '补贴已经核定，一案只发一次。请由财务人员发放。',
    en: 'The subsidy has been approved, and a case has one. The finance officer pays it.',
  },
  SUBSIDY_NOT_APPROVED: {
    zh: '补贴还没有核定。请先由机构负责人核定。',
    en: 'The subsidy has not been approved. The head of the agency approves it first.',
  },
  APPROVED_BY_YOU: {
    zh: '核定和发放要由不同的人办理。请由他人发放。',
    en: 'Who approved a subsidy does not pay it. Leave it to somebody else.',
  },
  SUBSIDY_UNPAID: {
    zh: '已核定的补贴还没有发放。请先发放再归档。',
    en: 'An approved subsidy has not been paid. Pay it before the file is put away.',
  },
} as const;
