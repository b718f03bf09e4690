import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a seasonal campaign, or to a listing for joint punishment, is not done. */
export const listingRefusals = {
  BEYOND_LUNAR_CALENDAR: {
    zh: '系统中没有这一年的农历节日日期。请先补录农历日期表。',
    en: 'The lunar calendar here does not know this year. Add it to the table of lunar days first.',
  },
  SEASON_DOES_NOT_FIT: {
    zh: '起止日期须包含当年的节日；夏收、秋收行动须在当年之内。请改正。',
    en: 'The days have to reach around the festival, or for a harvest lie within the year. Correct them.',
  },
  CAMPAIGN_EXISTS: {
    zh: '该区划当年已有这一季的专项行动。请在原行动上办理。',
    en: 'This region has a campaign for the season of that year already. Act on that one.',
  },
  CAMPAIGN_STILL_RUNNING: {
    zh: '专项行动尚未到最后一日。请到期后总结。',
    en: 'The campaign has not come to its last day. Conclude it then.',
  },
  CAMPAIGN_HAS_INSPECTIONS: {
    zh: '专项行动已有检查记录，不能取消。请到期后总结。',
    en: 'Sites were inspected in this campaign, so it cannot be cancelled. Conclude it instead.',
  },
  NO_SUCH_CAMPAIGN: {
    zh: '没有这个专项行动。请核对编号。',
    en: 'There is no such campaign. Check its number.',
  },
  CAMPAIGN_DOES_NOT_FIT: {
    zh: '该专项行动不在进行中，或季节、日期、区划与本次检查不符。请核对。',
    en: 'The campaign is not open, or its season, days or region do not fit this inspection. Check it.',
  },
  NO_SUCH_COMPLAINT: {
    zh: '没有这件欠薪投诉，或不在您的管辖范围内。请核对编号。',
    en: 'There is no such wage complaint in your reach. Check its number.',
  },
  NOT_THE_RESPONDENT: {
    zh: '责令支付的不是这个单位。请核对单位代码。',
    en: 'This is not the firm that was ordered to pay. Check its code.',
  },
  NO_OFFICER_POST: {
    zh: '须写明负有责任的职务，且不重复。请选择。',
    en: 'Name the posts that are answerable, each once.',
  },
  LISTING_EXISTS: {
    zh: '该单位已拟列入或已列入名单。请在原记录上办理。',
    en: 'This firm is proposed for the list or on it already. Act on that record.',
  },
  NO_PROMISE: {
    zh: '单位尚未付清并作出书面信用承诺。请先登记。',
    en: 'The firm has not paid and promised in writing. Enter that first.',
  },
  SIX_MONTHS_NOT_OVER: {
    zh: '付清欠薪未满六个月，不能提前移出。请期满后办理。',
    en: 'Six months have not passed since the wages were paid. Wait until they have.',
  },
} as const satisfies Record<string, UserErrorText>;
