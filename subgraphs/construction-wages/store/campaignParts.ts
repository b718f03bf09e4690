import { and, count, eq, ne } from 'drizzle-orm';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { festivalOf } from '../calendar/lunarDays.ts';
import type { CampaignSeason } from '../codes.ts';
import type { SeasonalCampaign } from '../models.ts';
import type { CampaignFacts, SeasonFacts } from '../rules/campaignActs.ts';
import { inspection, seasonalCampaign } from '../tables/index.ts';

/** What acts to a campaign read besides it. */
export function campaignParts(db: Database) {
  return {
    /** The season for which a campaign is announced, read before the act. */
    season: async (region: string, season: CampaignSeason, year: number): Promise<SeasonFacts> => {
      const { id, regionCode, status } = seasonalCampaign;
      const known = await db
        .select({ id })
        .from(seasonalCampaign)
        .where(
          and(
            eq(regionCode, region),
            eq(seasonalCampaign.season, season),
            eq(seasonalCampaign.year, year),
            ne(status, 'CANCELLED'),
          ),
        );
      return { festivalOn: festivalOf(season, year), exists: known.length > 0 };
    },

    plain: {
      facts: async (transaction: Transaction, row: SeasonalCampaign): Promise<CampaignFacts> => {
        // Whoever records an inspection in it waits for this act, and finds the campaign ended.
        await transaction
          .select({ id: seasonalCampaign.id })
          .from(seasonalCampaign)
          .where(eq(seasonalCampaign.id, row.id))
          .for('update');
        const [found] = await transaction
          .select({ n: count() })
          .from(inspection)
          .where(eq(inspection.seasonalCampaignNumber, row.number));
        return { ...row, inspections: found?.n ?? 0 };
      },
    },
  };
}

/** Holds the campaign with this number open until the inspection is written; refused when it was ended meanwhile. */
export async function holdCampaign(transaction: Transaction, number: string | null): Promise<void> {
  if (number === null) return;
  const [found] = await transaction
    .select({ status: seasonalCampaign.status })
    .from(seasonalCampaign)
    .where(eq(seasonalCampaign.number, number))
    .for('share');
  if (found?.status !== 'OPEN') {
    throw new RefusedAct({ code: 'CAMPAIGN_DOES_NOT_FIT', field: 'seasonalCampaign' });
  }
}
