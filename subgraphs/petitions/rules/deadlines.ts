import type { DeadlineRule, DeadlineRules } from '../../_kit/deadlines/deadline.ts';

const regulations = '《信访工作条例》（2022年）';

/** Deadlines of petitions (DOMAIN 3.4); those whose id ends in RIGHT are the petitioner's. */
export const deadlineRules = {
  'R-PE-6': {
    basis: `${regulations}第二十二条`,
    trigger: '信访部门登记信访事项',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 15,
  },
  'R-PE-7': {
    basis: `${regulations}第二十三条`,
    trigger: '收到信访人直接提出的信访事项',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 15,
  },
  'R-PE-8': {
    basis: `${regulations}第二十三条`,
    trigger: '收到转送、交办的信访事项',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 15,
  },
  'R-PE-12': {
    basis: `${regulations}第三十四条`,
    trigger: '受理信访事项',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 60,
    longestExtension: 30,
  },
  'R-PE-15-RIGHT': {
    basis: `${regulations}第三十五条`,
    trigger: '信访人收到书面答复',
    boundParty: 'PERSON',
    unit: 'DAYS',
    length: 30,
  },
  'R-PE-15': {
    basis: `${regulations}第三十五条`,
    trigger: '收到复查请求',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
  },
  'R-PE-16-RIGHT': {
    basis: `${regulations}第三十六条`,
    trigger: '信访人收到复查意见',
    boundParty: 'PERSON',
    unit: 'DAYS',
    length: 30,
  },
  'R-PE-16': {
    basis: `${regulations}第三十六条`,
    trigger: '收到复核请求',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
  },
  /** The number of days stood in the regulations of 2005; those of 2022 ask for a written answer and name none. */
  'R-PE-18': {
    basis: '《信访条例》（2005年）第三十六条',
    trigger: '收到督办',
    boundParty: 'AUTHORITY',
    unit: 'DAYS',
    length: 30,
    unverified: true,
  },
} as const satisfies DeadlineRules;

export type PetitionRule = keyof typeof deadlineRules;

/** For how long a body may object to a matter that was passed to it (R-PE-8): a bar to the act, not a duty to act. */
export const objectionPeriod: DeadlineRule = {
  basis: `${regulations}第二十三条`,
  trigger: '收到转送、交办的信访事项',
  boundParty: 'AUTHORITY',
  unit: 'WORKING_DAYS',
  length: 5,
};
