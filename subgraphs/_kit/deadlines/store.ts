import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { invariant, type Database, type Transaction } from '../database.ts';
import type { ActContext } from '../acts/machine.ts';
import type { Calendar } from './calendar.ts';
import { dueAt, type DeadlineChange, type DeadlineRules, type DeadlineState } from './deadline.ts';
import type { DeadlineRow, DeadlineTable } from './table.ts';

/** The case whose deadlines change. */
export interface DeadlineCase {
  readonly kind: string;
  readonly id: string;
  readonly number: string;
  readonly regionCode: string;
}

/** Writes what an act does to the deadlines of its case, in order; a change that finds no open deadline changes nothing. */
export async function changeDeadlines(
  transaction: Transaction,
  { table, rules }: { readonly table: DeadlineTable; readonly rules: DeadlineRules },
  of: DeadlineCase,
  changes: readonly DeadlineChange[],
  at: ActContext,
): Promise<void> {
  for (const change of changes) {
    if ('start' in change) await start(change);
    else if ('waiveAll' in change) {
      await transaction
        .update(table)
        .set({ waivedAt: at.now, waivedReason: change.reason })
        .where(and(eq(table.caseId, of.id), isOpen(table)));
    } else await changeOpen(change);
  }

  async function start({
    start: rule,
    at: startedAt = at.now,
  }: Extract<DeadlineChange, { start: string }>): Promise<void> {
    const { boundParty, unverified } = ruleOf(rules, rule);
    if (unverified && !at.enabled(rule)) return;
    const counted = { startedAt, pausedDays: 0, extendedBy: 0 };
    await transaction.insert(table).values({
      caseKind: of.kind,
      caseId: of.id,
      caseNumber: of.number,
      regionCode: of.regionCode,
      rule,
      boundParty,
      startedAt,
      dueAt: dueAt(ruleOf(rules, rule), counted, at.calendar),
    });
  }

  async function changeOpen(
    change: Exclude<DeadlineChange, { start: string } | { waiveAll: true }>,
  ): Promise<void> {
    const rule =
      'meet' in change
        ? change.meet
        : 'pause' in change
          ? change.pause
          : 'extend' in change
            ? change.extend
            : change.waive;
    const [row] = await transaction
      .select()
      .from(table)
      .where(and(eq(table.caseId, of.id), eq(table.rule, rule), isOpen(table)))
      .orderBy(desc(table.startedAt), desc(table.id))
      .limit(1);
    if (!row) return;
    await transaction.update(table).set(changed(row, change)).where(eq(table.id, row.id));
  }

  function changed(row: DeadlineRow, change: DeadlineChange): Partial<DeadlineRow> {
    if ('meet' in change) return { metAt: change.at ?? at.now };
    if ('waive' in change) return { waivedAt: at.now, waivedReason: change.reason };
    if ('pause' in change) return recounted({ ...row, pausedDays: row.pausedDays + change.days });
    if (!('extend' in change)) return {};
    const { by, reason, notifiedOn } = change;
    const approved = { approvedBy: at.subject, approvedAt: at.now.toISOString() };
    return recounted({ ...row, extension: { by, reason, notifiedOn, ...approved } });
  }

  function recounted(row: DeadlineRow): Partial<DeadlineRow> {
    const { pausedDays, extension } = row;
    return { pausedDays, extension, dueAt: dueOf(rules, row, at.calendar) };
  }
}

/** The open deadlines of a case, as a rule may need to see them. */
export function openDeadlines(
  transaction: Transaction,
  table: DeadlineTable,
  caseId: string,
): Promise<DeadlineRow[]> {
  return transaction
    .select()
    .from(table)
    .where(and(eq(table.caseId, caseId), isOpen(table)))
    .orderBy(asc(table.startedAt), asc(table.id));
}

/** All deadlines of many cases, oldest first. */
export function deadlinesOf(
  db: Database,
  table: DeadlineTable,
  caseIds: readonly string[],
): Promise<DeadlineRow[]> {
  return db
    .select()
    .from(table)
    .where(inArray(table.caseId, [...caseIds]))
    .orderBy(asc(table.startedAt), asc(table.id));
}

/**
 * Counts every open deadline anew: after the calendar has got a year that some were waiting for, or another make-up day.
 * Returns the ids of the cases whose deadlines changed.
 */
export async function recountDeadlines(
  db: Database | Transaction,
  { table, rules }: { readonly table: DeadlineTable; readonly rules: DeadlineRules },
  calendar: Calendar,
): Promise<string[]> {
  return db.transaction(async (transaction) => {
    const open = await transaction.select().from(table).where(isOpen(table)).for('update');
    const changed = new Set<string>();
    for (const row of open) {
      const due = dueOf(rules, row, calendar);
      if (due?.getTime() === row.dueAt?.getTime()) continue;
      await transaction.update(table).set({ dueAt: due }).where(eq(table.id, row.id));
      changed.add(row.caseId);
    }
    return [...changed];
  });
}

/** SQL: deadlines in one of these states at a moment; the same cases as `deadlineState`. */
export function inDeadlineState(table: DeadlineTable, states: readonly DeadlineState[], now: Date): SQL {
  const passed = and(isOpen(table), sql`${table.dueAt} <= ${now.toISOString()}::timestamptz`);
  const conditions: Record<DeadlineState, SQL | undefined> = {
    MET: and(isNotNull(table.metAt), or(isNull(table.dueAt), lt(table.metAt, table.dueAt))),
    MET_LATE: and(isNotNull(table.metAt), gte(table.metAt, table.dueAt)),
    WAIVED: and(isNull(table.metAt), isNotNull(table.waivedAt)),
    PENDING: and(
      isOpen(table),
      or(isNull(table.dueAt), sql`${table.dueAt} > ${now.toISOString()}::timestamptz`),
    ),
    OVERDUE: and(passed, ne(table.boundParty, 'PERSON')),
    LAPSED: and(passed, eq(table.boundParty, 'PERSON')),
  };
  return or(...states.map((state) => conditions[state])) ?? sql`false`;
}

/** SQL: deadlines that are neither met nor waived. */
export function isOpen(table: DeadlineTable): SQL | undefined {
  return and(isNull(table.metAt), isNull(table.waivedAt));
}

function dueOf(rules: DeadlineRules, row: DeadlineRow, calendar: Calendar): Date | null {
  const { startedAt, pausedDays, extension } = row;
  return dueAt(ruleOf(rules, row.rule), { startedAt, pausedDays, extendedBy: extension?.by ?? 0 }, calendar);
}

function ruleOf(rules: DeadlineRules, id: string) {
  return invariant(rules[id], `${id} is a deadline rule of this department`);
}
