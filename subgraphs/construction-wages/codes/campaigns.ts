/** The four seasons of special inspections (M-54, F4-07). */
export const campaignSeason = {
  SUMMER_HARVEST: '夏收',
  MID_AUTUMN: '中秋',
  AUTUMN_HARVEST: '秋收',
  SPRING_FESTIVAL: '春节',
} as const;
export type CampaignSeason = keyof typeof campaignSeason;

/** States of a seasonal campaign. */
export const seasonalCampaignStatus = {
  OPEN: '进行中',
  CONCLUDED: '已总结',
  CANCELLED: '已取消',
} as const;
export type SeasonalCampaignStatus = keyof typeof seasonalCampaignStatus;
