import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { campaignStatusType, seasonType } from './codes.ts';

/** Seasonal campaigns of inspections: one for a region, season and year that is not cancelled (M-54, F4-07). */
export const seasonalCampaign = pgTable(
  'seasonal_campaign',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    season: seasonType('season').notNull(),
    /** The year in which the festival falls, or the harvest. */
    year: integer('year').notNull(),
    status: campaignStatusType('status').notNull(),
    organisingBodyCode: text('organising_body_code').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    festivalOn: date('festival_on'),
    concludedOn: date('concluded_on'),
  },
  (table) => [
    uniqueIndex('seasonal_campaign_one')
      .on(table.regionCode, table.season, table.year)
      .where(sql`${table.status} <> 'CANCELLED'`),
    index('seasonal_campaign_day').on(table.startsOn, table.id),
    check('seasonal_campaign_days', sql`${table.startsOn} <= ${table.endsOn}`),
  ],
);

export const seasonalCampaignHistory = historyTable('seasonal_campaign_history', () => seasonalCampaign.id);
