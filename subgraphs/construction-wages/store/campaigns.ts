import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { CampaignInspections, HistoryEntry, Inspection, SeasonalCampaign } from '../models.ts';
import {
  constructionProject,
  inspection,
  seasonalCampaign,
  seasonalCampaignHistory,
} from '../tables/index.ts';
import { announcedTo, projectOfFirm, visibleTo } from './reach.ts';

/** Reads of campaigns and of what was inspected in them, within the viewer's reach. */
export function campaignStore(db: Database, viewer: Viewer) {
  const announced = announcedTo(viewer, seasonalCampaign.regionCode);
  const inspected = visibleTo(viewer, constructionProject.regionCode, projectOfFirm);
  return {
    byId: (ids: readonly string[]): Promise<SeasonalCampaign[]> =>
      db
        .select()
        .from(seasonalCampaign)
        .where(
          and(
            announced,
            inArray(
              seasonalCampaign.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<SeasonalCampaign[]> =>
      db
        .select()
        .from(seasonalCampaign)
        .where(and(announced, inArray(seasonalCampaign.number, [...numbers]))),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(seasonalCampaignHistory)
        .where(inArray(seasonalCampaignHistory.caseId, [...ids]))
        .orderBy(asc(seasonalCampaignHistory.seq)),

    /** Inspections of each campaign, of sites in the viewer's reach. */
    inspectionsOf: (numbers: readonly string[]): Promise<(CampaignInspections & { number: string })[]> =>
      db
        .select({
          number: sql<string>`${inspection.seasonalCampaignNumber}`,
          total: count(),
          withViolations: sql<number>`count(*) filter (where cardinality(${inspection.violations}) > 0)::int`,
          rectified: sql<number>`count(*) filter (where ${inspection.rectification}
            in ('ON_THE_SPOT', 'RECTIFIED'))::int`,
        })
        .from(inspection)
        .innerJoin(constructionProject, eq(constructionProject.number, inspection.projectNumber))
        .where(and(inspected, inArray(inspection.seasonalCampaignNumber, [...numbers])))
        .groupBy(inspection.seasonalCampaignNumber),

    inspectionsByNumber: async (numbers: readonly string[]): Promise<Inspection[]> => {
      const rows = await db
        .select({ row: inspection })
        .from(inspection)
        .innerJoin(constructionProject, eq(constructionProject.number, inspection.projectNumber))
        .where(and(inspected, inArray(inspection.number, [...numbers])));
      return rows.map(({ row }) => row);
    },
  };
}
