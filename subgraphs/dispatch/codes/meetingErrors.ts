import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a joint meeting or an assignment is not done. */
export const meetingUserErrors = {
  BODIES_NEEDED: {
    zh: '联席会议至少要有两个单位参加。请补充参加单位。',
    en: 'A joint meeting needs two bodies at least. Name the others.',
  },
  DAY_PASSED: {
    zh: '会议日期不能早于今天。请改为今天或以后的日期。',
    en: 'A meeting cannot be convened for a day that is over. Name today or a later day.',
  },
  LEAD_BODY_NEEDED: {
    zh: '研究具体案件的会议要从参加单位中指定一个牵头单位。请补充。',
    en: 'A meeting on cases names one of its bodies as the lead. Name it.',
  },
  NOT_INVITED: {
    zh: '该单位不在会议的参加单位之中。请核对单位代码。',
    en: 'This body was not invited to the meeting. Check its code.',
  },
  NOT_ON_AGENDA: {
    zh: '该案件不在会议议程上。请核对案件编号。',
    en: 'This case is not on the agenda of the meeting. Check its number.',
  },
  TOO_LARGE: {
    zh: '一次会议最多 50 个单位、50 件案件和 50 项决定。请分次召开。',
    en: 'A meeting has 50 bodies, 50 cases and 50 resolutions at most. Hold several.',
  },
  DUE_BEFORE_MEETING: {
    zh: '交办事项的完成日期不能早于会议日期。请核对。',
    en: 'An assignment cannot be due before the day of the meeting. Check its day.',
  },
} as const satisfies Record<string, UserErrorText>;
