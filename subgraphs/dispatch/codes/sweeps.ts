/** Tiers on which sweeps are held (M-05). */
export const sweepTier = { COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村（居）' } as const;
export type SweepTier = keyof typeof sweepTier;

/** How often a sweep meeting is due (F2-13). */
export const sweepCadence = { QUARTERLY: '每季', MONTHLY: '每月', HALF_MONTHLY: '每半月' } as const;
export type SweepCadence = keyof typeof sweepCadence;

/** States of a sweep (M-05); a missed one is overdue and counts against the body. */
export const sweepStatus = { PLANNED: '计划', HELD: '已开展', REPORTED: '已上报' } as const;
export type SweepStatus = keyof typeof sweepStatus;

/** Kinds of joint meetings (M-12). */
export const jointMeetingKind = {
  JUSTICE_AND_COURT: '司法行政机关与法院联席会',
  COMMAND_CENTRE: '指挥中心联席会',
} as const;
export type JointMeetingKind = keyof typeof jointMeetingKind;
