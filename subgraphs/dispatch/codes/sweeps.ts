/** Tiers on which sweeps are held (M-05). */
export const sweepTier = { COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村（居）' } as const;
export type SweepTier = keyof typeof sweepTier;

/** How often a sweep meeting is due (F2-13). */
export const sweepCadence = { QUARTERLY: '每季', MONTHLY: '每月', HALF_MONTHLY: '每半月' } as const;
export type SweepCadence = keyof typeof sweepCadence;

/** States of a sweep (M-05); a missed one is overdue and counts against the body. */
export const sweepStatus = { PLANNED: '计划', HELD: '已开展', REPORTED: '已上报' } as const;
export type SweepStatus = keyof typeof sweepStatus;

/** What a sweep beside the cadence is ordered for (M-05: before festivals and big events). */
export const sweepOccasion = {
  SPRING_FESTIVAL: '春节前',
  NATIONAL_DAY: '国庆节前',
  OTHER_FESTIVAL: '其他节日前',
  TWO_SESSIONS: '两会前',
  BIG_EVENT: '重大活动前',
} as const;
export type SweepOccasion = keyof typeof sweepOccasion;

/** An order is given once and stays. */
export const sweepOrderStatus = { ORDERED: '已部署' } as const;
export type SweepOrderStatus = keyof typeof sweepOrderStatus;

/** What the unit that found something does about it, as it reports it. */
export const sweepFindingStep = {
  SETTLED: '当场化解',
  WITH_COMMITTEE: '交调委会',
  SENT_UP: '上报上级',
  WATCHED: '继续关注',
} as const;
export type SweepFindingStep = keyof typeof sweepFindingStep;

/** States of a finding: as it was reported, until a committee opens a dispute. */
export const sweepFindingStatus = { ...sweepFindingStep, DISPUTE_OPENED: '已立为纠纷' } as const;
export type SweepFindingStatus = keyof typeof sweepFindingStatus;

/** How a slot of a unit's cadence stands. */
export const sweepSlotState = {
  PENDING: '未到期',
  MISSED: '逾期未开展',
  HELD: '已开展',
  REPORTED: '已上报',
} as const;
export type SweepSlotState = keyof typeof sweepSlotState;
