import { and, between, count, inArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { regionRanges, withinRegions } from '../../_kit/region.ts';
import type { ReceptionKind } from '../codes.ts';
import type { ReceptionDay, ReceptionDayCompliance } from '../models.ts';
import { receptionDay, receptionSchedule } from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** Which reception days are wanted; what is absent does not restrict. */
export interface ReceptionDaySelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly ReceptionKind[] | null;
}

const newestFirst: OrderColumn<ReceptionDay>[] = [
  { column: receptionDay.heldOn, value: (row) => row.heldOn, pattern: dayPattern },
  { column: receptionDay.id, value: (row) => row.id, pattern: uuidPattern },
];

/** Reads of reception days: the days held within the viewer's reach, and what the schedules made due. */
export function receptionStore(db: Database, viewer: Viewer) {
  return {
    page: (
      { region, period, kind }: ReceptionDaySelection,
      page: PageArguments,
    ): Promise<Page<ReceptionDay>> => {
      const wanted = and(
        visibleCases(viewer, 'petitions', receptionDay.regionCode),
        typeof region === 'string' ? withinRegions(receptionDay.regionCode, [region]) : undefined,
        period ? between(receptionDay.heldOn, period.from, period.to) : undefined,
        kind ? inArray(receptionDay.kind, [...kind]) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestFirst,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(receptionDay)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(receptionDay).where(wanted)),
      );
    },

    /**
     * Due: the schedule's day of every month within period and schedule (F2-16). A day that is due twice (two schedules
     * of one kind) counts once, and so does one that is entered twice.
     */
    compliance: async (
      codes: readonly string[],
      { period: { from, to }, kind }: { period: Period; kind: ReceptionKind },
    ): Promise<Map<string, ReceptionDayCompliance>> => {
      const rows = await db.execute<ReceptionDayCompliance & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, count(due.day)::int as due,
          count(due.day) filter (where due.held)::int as held,
          count(due.day) filter (where due.held_on_day)::int as "heldOnDay"
        from ${regionRanges(codes, 'wanted')}
        left join (
          select plan.region_code, plan.day, count(${receptionDay.id}) > 0 as held,
            coalesce(bool_or(${receptionDay.heldOn} = plan.day), false) as held_on_day
          from (
            select distinct ${receptionSchedule.regionCode} as region_code, due_day::date as day
            from ${receptionSchedule}
            cross join generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') as month
            cross join lateral (
              select (month + (${receptionSchedule.dayOfMonth} - 1) * interval '1 day')::date as due_day
            ) as in_month
            where ${receptionSchedule.kind} = ${kind} and due_day between ${from} and ${to}
              and due_day >= ${receptionSchedule.validFrom}
              and (${receptionSchedule.validTo} is null or due_day <= ${receptionSchedule.validTo})
          ) as plan
          left join ${receptionDay} on ${receptionDay.regionCode} = plan.region_code
            and ${receptionDay.kind} = ${kind} and ${receptionDay.dueOn} = plan.day
          group by plan.region_code, plan.day
        ) as due on due.region_code between wanted.lo and wanted.hi
        group by wanted.code`);
      return new Map([...rows].map(({ code, due, held, heldOnDay }) => [code, { due, held, heldOnDay }]));
    },
  };
}
