import { and, asc, count, inArray, sql } from 'drizzle-orm';
import {
  countOf,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { regionRanges, withinRegions } from '../../_kit/region.ts';
import type { WorkstationKind, WorkstationStatus } from '../codes.ts';
import type {
  CoverageReport,
  HistoryEntry,
  NoticeIssuer,
  Workstation,
  WorkstationKindCount,
  WorkstationNetwork,
} from '../models.ts';
import {
  coverageReport,
  noticeIssuer,
  workstation,
  workstationClosure,
  workstationHistory,
} from '../tables/index.ts';

/** Which workstations are wanted; what is absent does not restrict. */
export interface WorkstationSelection {
  readonly region?: string | null;
  readonly kind?: readonly WorkstationKind[] | null;
  readonly status?: WorkstationStatus | null;
}

const byNumber: OrderColumn<Workstation>[] = [
  { column: workstation.number, value: (row) => row.number, pattern: /^.+$/s },
];

/** Reads of workstations and notices, which are public (every signed-in viewer may read them), and of coverage. */
export function workstationStore(db: Database) {
  return {
    byId: (ids: readonly string[]): Promise<Workstation[]> =>
      db
        .select()
        .from(workstation)
        .where(
          inArray(
            workstation.id,
            ids.filter((id) => uuidPattern.test(id)),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<Workstation[]> =>
      db
        .select()
        .from(workstation)
        .where(inArray(workstation.number, [...numbers])),

    page: ({ region, kind, status }: WorkstationSelection, page: PageArguments): Page<Workstation> => {
      const wanted = and(
        typeof region === 'string' ? withinRegions(workstation.regionCode, [region]) : undefined,
        kind ? inArray(workstation.kind, [...kind]) : undefined,
        status ? inArray(workstation.status, [status]) : undefined,
      );
      return readPage(
        page,
        'ascending',
        byNumber,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(workstation)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(workstation).where(wanted)),
      );
    },

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(workstationHistory)
        .where(inArray(workstationHistory.caseId, [...ids]))
        .orderBy(asc(workstationHistory.seq)),

    /** The issuers of each notice, in the order of their names. */
    issuers: (noticeNumbers: readonly string[]): Promise<NoticeIssuer[]> =>
      db
        .select()
        .from(noticeIssuer)
        .where(inArray(noticeIssuer.noticeNumber, [...noticeNumbers]))
        .orderBy(asc(noticeIssuer.issuer)),

    networks: async (codes: readonly string[], on: string): Promise<Map<string, WorkstationNetwork>> => {
      const rows = await db.execute<{ code: string } & WorkstationKindCount & Record<string, unknown>>(sql`
        select wanted.code, ${workstation.kind} as kind, count(*)::int as count
        from ${regionRanges(codes, 'wanted')}
        join ${workstation} on ${workstation.regionCode} between wanted.lo and wanted.hi
          and ${workstation.openedOn} <= ${on}
          and (${workstation.closedOn} is null or ${workstation.closedOn} > ${on})
          and not exists (select 1 from ${workstationClosure}
            where ${workstationClosure.workstationId} = ${workstation.id}
              and ${workstationClosure.closedOn} <= ${on} and ${workstationClosure.reopenedOn} > ${on})
        group by 1, 2 order by 1, 2`);
      const networks = new Map(
        codes.map((code): [string, WorkstationNetwork] => [code, { code, on, byKind: [] }]),
      );
      for (const { code, kind, count } of rows) networks.get(code)?.byKind.push({ kind, count });
      return networks;
    },

    /** The notices that bodies in each region issued by a day, as issuer rows in the order of issue. */
    noticesIn: async (codes: readonly string[], on: string): Promise<Map<string, NoticeIssuer[]>> => {
      const rows = await db
        .select({ code: sql<string>`wanted.code`, issuer: noticeIssuer })
        .from(noticeIssuer)
        .innerJoin(
          regionRanges(codes, 'wanted'),
          sql`${noticeIssuer.regionCode} between wanted.lo and wanted.hi and ${noticeIssuer.issuedOn} <= ${on}`,
        )
        .orderBy(asc(noticeIssuer.issuedOn), asc(noticeIssuer.noticeNumber), asc(noticeIssuer.issuer));
      const notices = new Map<string, NoticeIssuer[]>(codes.map((code) => [code, []]));
      for (const { code, issuer } of rows) notices.get(code)?.push(issuer);
      return notices;
    },

    coverage: async (codes: readonly string[], year: number): Promise<Map<string, CoverageReport>> => {
      const rows = await db
        .select()
        .from(coverageReport)
        .where(and(inArray(coverageReport.regionCode, [...codes]), inArray(coverageReport.year, [year])));
      return new Map(rows.map((row) => [row.regionCode, row]));
    },
  };
}

/** Writes beside a reopening when the workstation was closed; one that was closed for no day was not. */
export async function keepClosure(
  transaction: Transaction,
  workstationId: string,
  closedOn: string | null,
  today: string,
): Promise<void> {
  if (closedOn === null || closedOn >= today) return;
  await transaction.insert(workstationClosure).values({ workstationId, closedOn, reopenedOn: today });
}
