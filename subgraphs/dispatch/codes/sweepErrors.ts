import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a sweep is not done. */
export const sweepUserErrors = {
  NO_SUCH_DUTY: {
    zh: '排查责任单位名册中没有您管辖的这一责任。请核对责任编号。',
    en: 'The roster of duties has no such duty in your area. Check its number.',
  },
  NOT_A_SLOT: {
    zh: '该单位没有从这一天开始的排查周期，或周期尚未开始。请核对周期起始日。',
    en: 'No slot of this unit begins on that day, or it has not begun yet. Check its first day.',
  },
  ALREADY_PLANNED: {
    zh: '这一周期的排查已经列入计划。请在已有的记录上办理。',
    en: 'The sweep of this slot is planned already. Go on with that record.',
  },
  NO_UNITS: {
    zh: '该区划内没有负有排查责任的单位。请核对区划，或先导入排查责任单位名册。',
    en: 'No unit there has a duty to sweep. Check the region, or import the roster of duties first.',
  },
  PERIOD_NOT_POSSIBLE: {
    zh: '排查期限不能早于今天，最后一天不能早于第一天。请核对。',
    en: 'The period lies before today, or ends before it begins. Check its days.',
  },
  ALREADY_ORDERED: {
    zh: '该区划有单位已接到同一天开始的同类专项排查。请核对，不要重复部署。',
    en: 'A unit there was ordered to sweep for this occasion from that day already. Check, and do not order it twice.',
  },
  TOO_MANY_FINDINGS: {
    zh: '一次排查最多上报 200 条发现。请核对。',
    en: 'A sweep reports 200 findings at most. Check them.',
  },
  DISPUTE_ELSEWHERE: {
    zh: '该纠纷不在排查单位的区划内。请核对纠纷编号。',
    en: 'This dispute does not lie in the area of the unit that swept. Check its number.',
  },
  DISPUTE_BEFORE_SWEEP: {
    zh: '该纠纷在排查之前已经登记，不是本次排查发现的。请核对纠纷编号。',
    en: 'This dispute was opened before the sweep, so it was not found by it. Check its number.',
  },
  DISPUTE_OF_ANOTHER_FINDING: {
    zh: '该纠纷已对应另一条排查发现。请核对纠纷编号。',
    en: 'This dispute belongs to another finding already. Check its number.',
  },
} as const satisfies Record<string, UserErrorText>;
