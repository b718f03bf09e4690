import { and, between, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { regionRanges, withinRegions } from '../../_kit/region.ts';
import type { AppointmentStatus, ReceptionKind } from '../codes.ts';
import type { ReceptionDay, ReceptionDayCompliance } from '../models.ts';
import { receptionDay, receptionSchedule } from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** Which reception days are wanted; what is absent does not restrict. */
export interface ReceptionDaySelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly ReceptionKind[] | null;
  readonly status?: readonly AppointmentStatus[] | null;
}

/** Reads of reception days: the days within the viewer's reach, and what the schedules made due. */
export function receptionStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'petitions', receptionDay.regionCode);
  return {
    /** Planned, held and cancelled days, newest first. */
    page: (
      { region, period, kind, status }: ReceptionDaySelection,
      page: PageArguments,
    ): Page<ReceptionDay> =>
      casePage(
        db,
        receptionDay,
        and(
          visible,
          typeof region === 'string' ? withinRegions(receptionDay.regionCode, [region]) : undefined,
          period ? between(receptionDay.day, period.from, period.to) : undefined,
          kind ? inArray(receptionDay.kind, [...kind]) : undefined,
          status ? inArray(receptionDay.status, [...status]) : undefined,
        ),
        page,
        'descending',
        'day',
      ),

    /** Days that are planned for a day or later, soonest first: what a petition office puts on its wall. */
    upcoming: (
      { region, kind }: Pick<ReceptionDaySelection, 'region' | 'kind'>,
      today: string,
      page: PageArguments,
    ): Page<ReceptionDay> =>
      casePage(
        db,
        receptionDay,
        and(
          visible,
          eq(receptionDay.status, 'PLANNED'),
          gte(receptionDay.day, today),
          typeof region === 'string' ? withinRegions(receptionDay.regionCode, [region]) : undefined,
          kind ? inArray(receptionDay.kind, [...kind]) : undefined,
        ),
        page,
        'ascending',
        'day',
      ),

    byNumber: (numbers: readonly string[]): Promise<ReceptionDay[]> =>
      db
        .select()
        .from(receptionDay)
        .where(and(visible, inArray(receptionDay.number, [...numbers]))),

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
            and ${receptionDay.status} = 'HELD'
          group by plan.region_code, plan.day
        ) as due on due.region_code between wanted.lo and wanted.hi
        group by wanted.code`);
      return new Map([...rows].map(({ code, due, held, heldOnDay }) => [code, { due, held, heldOnDay }]));
    },
  };
}
