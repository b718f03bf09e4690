import { and, asc, count, inArray } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { CaseTable } from '../../_kit/acts/caseKind.ts';
import { countOf, readPage, uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, historyTable } from '../../_kit/database.ts';
import type { HistoryEntry } from '../models.ts';

/** Reads of one kind of case, always within the viewer's reach. */
export function caseStore<
  Table extends CaseTable,
  Row extends Table['$inferSelect'] & { readonly id: string },
>(db: Database, viewer: Viewer, table: Table, history: ReturnType<typeof historyTable>) {
  const visible = visibleCases(viewer, 'mediation', table.regionCode);
  return {
    byId: async (ids: readonly string[]): Promise<Row[]> => {
      const sound = ids.filter((id) => uuidPattern.test(id));
      return (await db
        .select()
        .from(table as PgTable)
        .where(and(visible, inArray(table.id, sound)))) as Row[];
    },

    /** Cases in these states, oldest first. */
    inStates: (states: readonly string[], page: PageArguments): Page<Row> => {
      const wanted = and(visible, inArray(table.status, [...states]));
      return readPage<Row>(
        page,
        'ascending',
        [{ column: table.id, value: (row) => row.id, pattern: uuidPattern }],
        async ({ after, orderBy, limit }) =>
          (await db
            .select()
            .from(table as PgTable)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit)) as Row[],
        () =>
          countOf(
            db
              .select({ n: count() })
              .from(table as PgTable)
              .where(wanted),
          ),
      );
    },

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(history)
        .where(inArray(history.caseId, [...ids]))
        .orderBy(asc(history.seq)),
  };
}
