import type { DeadlineRule, DeadlineRules } from '../../_kit/deadlines/deadline.ts';
import type { AnswerDays } from '../codes.ts';

/** The county sets how long a receiver has (M-12): no law does, but for what a court's platform sends. */
const answerWithin = (length: AnswerDays): DeadlineRule => ({
  basis: '本县矛盾纠纷移送衔接规定',
  trigger: '移送至接收单位',
  boundParty: 'AUTHORITY',
  unit: 'WORKING_DAYS',
  length,
});

/** Deadlines of the command centre (DOMAIN 2.8, 3.1). */
export const deadlineRules = {
  'R-PM-22-ACCEPT': {
    basis: '《人民法院在线调解规则》第十二条',
    trigger: '人民法院移送调解',
    boundParty: 'AUTHORITY',
    unit: 'WORKING_DAYS',
    length: 3,
  },
  'M-12-ANSWER-3': answerWithin(3),
  'M-12-ANSWER-5': answerWithin(5),
  'M-12-ANSWER-7': answerWithin(7),
  'M-12-ANSWER-10': answerWithin(10),
  'M-12-ANSWER-15': answerWithin(15),
} as const satisfies DeadlineRules;

export type DispatchRule = keyof typeof deadlineRules;
