import { and, between, count, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { petition } from '../tables/index.ts';
import type { Period } from './statistics.ts';
import { countedByBodyOrProject } from './visibility.ts';

/** Counts that this department adds to what belongs to others: bodies and projects, never persons. */
export function linkStore(db: Database, viewer: Viewer) {
  const counted = countedByBodyOrProject(viewer);
  return {
    byCompetentBody: async (
      codes: readonly string[],
      { period }: { period: Period | null },
    ): Promise<Map<string, number>> => {
      const rows = await db
        .select({ code: petition.competentBodyCode, n: count() })
        .from(petition)
        .where(
          and(
            counted,
            inArray(petition.competentBodyCode, [...codes]),
            period ? between(petition.openedOn, period.from, period.to) : undefined,
          ),
        )
        .groupBy(petition.competentBodyCode);
      return new Map(rows.map(({ code, n }) => [String(code), n]));
    },

    byProject: async (numbers: readonly string[]): Promise<Map<string, number>> => {
      const rows = await db
        .select({ number: petition.projectNumber, n: count() })
        .from(petition)
        .where(and(counted, inArray(petition.projectNumber, [...numbers])))
        .groupBy(petition.projectNumber);
      return new Map(rows.map(({ number, n }) => [String(number), n]));
    },
  };
}
