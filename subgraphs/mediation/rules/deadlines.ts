import type { DeadlineRules } from '../../_kit/deadlines/deadline.ts';

/** Deadlines of mediation (DOMAIN 3.1). */
export const deadlineRules = {
  /** Soft: the committee rule says "generally"; it reminds the committee and binds nobody else. */
  'R-PM-21': {
    basis: '《人民调解工作若干规定》（2002年司法部令第75号）第三十三条',
    trigger: '受理纠纷',
    boundParty: 'AUTHORITY',
    unit: 'MONTHS',
    length: 1,
  },
} as const satisfies DeadlineRules;

export type MediationRule = keyof typeof deadlineRules;
