import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a reception day or a petition meeting is not done, and what to do next. */
export const appointmentUserErrors = {
  DAY_PASSED: {
    zh: '安排的日期不能早于今天；当日及以后不能再取消，未举行的如实留存。请改日期。',
    en: 'A day is planned for today or later and cancelled before it comes; one that was missed stays so. Change the day.',
  },
  PLACE_OUTSIDE_UNIT: {
    zh: '地点须在所属区划之内。请改填所属区划或者其下级区划。',
    en: 'The place lies in the unit whose office arranges it. Name that unit or one below it.',
  },
  COUNT_NOT_POSSIBLE: {
    zh: '件数、人数不能为负，调解员值班至少 1 人。请核对。',
    en: 'Counts are not negative, and mediators on duty are one at least. Check them.',
  },
  NO_SUCH_RECEPTION: {
    zh: '没有找到所填编号的接访日。请核对编号或留空。',
    en: 'There is no reception day of this number. Check it or leave it out.',
  },
  RECEPTION_NOT_OPEN: {
    zh: '该接访日已取消或者尚未到。请核对编号或留空。',
    en: 'This reception day was cancelled or has not come yet. Check its number or leave it out.',
  },
} as const satisfies Record<string, UserErrorText>;
