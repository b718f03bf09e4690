import { and, eq, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import { caseDepartment, caseKind } from '../codes.ts';
import type { IndexedCase } from '../models.ts';
import type { NamedCase } from '../rules/meetingActs.ts';
import { indexedCase } from '../tables/index.ts';

/** SQL: the cases of the index whose department's records the viewer may read. */
export function readableCases(viewer: Viewer): SQL | undefined {
  const readable = Object.values(caseDepartment).map((name) => {
    const regions = caseRegions(viewer, name);
    if (regions.length === 0) return undefined;
    return and(eq(indexedCase.department, name), withinRegions(indexedCase.regionCode, regions));
  });
  return and(
    isNotNull(indexedCase.openedOn),
    inArray(indexedCase.kind, Object.values(caseKind)),
    or(...readable) ?? sql`false`,
  );
}

/** The cases of these names that the index knows and whose department's records the viewer may read. */
export async function knownCases(
  db: Database | Transaction,
  viewer: Viewer,
  names: readonly NamedCase[],
): Promise<IndexedCase[]> {
  if (names.length === 0) return [];
  const named = names.map(({ department, number }) =>
    and(eq(indexedCase.department, caseDepartment[department]), eq(indexedCase.number, number)),
  );
  return db
    .select()
    .from(indexedCase)
    .where(and(readableCases(viewer), or(...named)));
}
