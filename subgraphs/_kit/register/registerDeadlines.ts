import { and, inArray } from 'drizzle-orm';
import { invariant, type Transaction } from '../database.ts';
import { shippedCalendar } from '../deadlines/calendar.ts';
import { dueAt, type DeadlineRules } from '../deadlines/deadline.ts';
import { startOfDay } from '../deadlines/days.ts';
import type { DeadlineTable } from '../deadlines/table.ts';
import { insertOf } from './upsert.ts';

/** A deadline as a register kept by hand tells it, to the day; null for the day on which it was met while it was not. */
export interface RegisterDeadline {
  readonly rule: string;
  readonly startedOn: string;
  readonly metOn: string | null;
  /** Days that did not count, such as those of a hearing; none when it is left out. */
  readonly pausedDays?: number;
}

/** The deadlines that a register of cases tells of. */
export interface RegisterDeadlines<Row> {
  /** GraphQL type of the case. */
  readonly kind: string;
  readonly table: DeadlineTable;
  readonly rules: DeadlineRules;
  /** 12-digit code of the case's region. */
  readonly region: (row: Row) => string;
  readonly of: (row: Row) => readonly RegisterDeadline[];
  /** The rules that this register tells of, where others tell of the same cases; without it all of them. */
  readonly told?: readonly string[];
}

/** Writes the deadlines of new and corrected rows anew, in two statements for the batch; unverified rules are left out. */
export async function writeRegisterDeadlines<Row extends { number: string }>(
  transaction: Transaction,
  { kind, table, rules, region, of, told }: RegisterDeadlines<Row>,
  rows: readonly Row[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  await transaction
    .delete(table)
    .where(
      and(
        inArray(table.caseId, [...idOf.values()]),
        told === undefined ? undefined : inArray(table.rule, [...told]),
      ),
    );
  const deadlines = rows.flatMap((row) =>
    of(row).flatMap(({ rule, startedOn, metOn, pausedDays = 0 }) => {
      const known = invariant(rules[rule], `${rule} is a deadline rule of this department`);
      if (known.unverified) return [];
      const startedAt = startOfDay(startedOn);
      return [
        {
          caseKind: kind,
          caseId: invariant(idOf.get(row.number), 'a written case has an id'),
          caseNumber: row.number,
          regionCode: region(row),
          rule,
          boundParty: known.boundParty,
          startedAt,
          dueAt: dueAt(known, { startedAt, pausedDays, extendedBy: 0 }, shippedCalendar),
          pausedDays,
          metAt: metOn === null ? null : startOfDay(metOn),
        },
      ];
    }),
  );
  if (deadlines.length > 0) await transaction.execute(insertOf(table, deadlines));
}
