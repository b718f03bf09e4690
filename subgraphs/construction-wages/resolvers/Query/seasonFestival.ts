import { catalogued } from '../../../../schema/errors.ts';
import { festivalOf, isLunar, lunarYears } from '../../calendar/lunarDays.ts';
import type { QueryResolvers } from '../../generated.ts';

export const seasonFestival: NonNullable<QueryResolvers['seasonFestival']> = (_root, { season, year }) => {
  if (!isLunar(season)) return null;
  const festival = festivalOf(season, year);
  if (festival === null) {
    throw catalogued('BEYOND_CALENDAR', `农历节日日期现有 ${lunarYears.from}—${lunarYears.to} 年`);
  }
  return festival;
};
