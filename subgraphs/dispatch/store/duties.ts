import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import {
  countOf,
  momentPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { dutyDepartment } from '../codes.ts';
import type { IndexedDuty } from '../models.ts';
import { indexedCase, indexedDuty } from '../tables/index.ts';
import { dutiesWithin, type DutySelection } from './dutiesWithin.ts';

/** By their end; then by record, whose id stays when it is told anew, which its duties' ids do not. */
const firstDue: readonly OrderColumn<IndexedDuty>[] = [
  {
    column: indexedDuty.dueOrder,
    value: ({ dueOrder }) => dueOrder.toISOString(),
    pattern: momentPattern,
    parse: (text) => new Date(text),
  },
  { column: indexedDuty.caseId, value: ({ caseId }) => caseId, pattern: uuidPattern },
  { column: indexedDuty.id, value: ({ id }) => id, pattern: uuidPattern },
];

/**
 * Reads of authorities' open deadlines: a list, each with the record that it hangs on, for those who may read the command
 * centre's records, of the departments whose records they may read too. `now` is the moment by which deadlines are over.
 */
export function dutyStore(db: Database, viewer: Viewer, now: Date) {
  const reach = {
    regions: caseRegions(viewer, 'dispatch'),
    departments: Object.values(dutyDepartment).filter((name) => caseRegions(viewer, name).length > 0),
  };

  return {
    duties(selection: DutySelection, page: PageArguments): Page<IndexedDuty> {
      const wanted = dutiesWithin(reach, selection, now);
      return readPage(
        page,
        'ascending',
        firstDue,
        async ({ after, orderBy, limit }) => {
          const rows = await db
            .select({ duty: indexedDuty, record: indexedCase })
            .from(indexedDuty)
            .innerJoin(indexedCase, eq(indexedCase.id, indexedDuty.caseId))
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit);
          return rows.map(({ duty, record }) => ({ ...duty, record }));
        },
        () => countOf(db.select({ n: count() }).from(indexedDuty).where(wanted)),
      );
    },

    /** Open duties of cases that were read before, by their end. */
    ofCases: async (caseIds: readonly string[]): Promise<(typeof indexedDuty.$inferSelect)[]> =>
      db
        .select()
        .from(indexedDuty)
        .where(inArray(indexedDuty.caseId, [...caseIds]))
        .orderBy(asc(indexedDuty.dueOrder), asc(indexedDuty.rule), asc(indexedDuty.startedAt)),
  };
}
