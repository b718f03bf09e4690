import { and, eq, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { catalogued } from '../../../schema/errors.ts';
import { uuidPattern } from '../connection.ts';
import { invariant, type Database, type Transaction } from '../database.ts';
import { changeDeadlines } from '../deadlines/store.ts';
import { decideAct, mayAct, type ActContext, type Change, type Refusal } from './machine.ts';
import type {
  ActBooks,
  ActParts,
  ActRequest,
  CaseAct,
  CaseBook,
  CaseRow,
  CaseTable,
  Outcome,
} from './caseKind.ts';
import { earlierCase } from './receipt.ts';
import { RefusedAct } from './refusedAct.ts';
import { databaseRefusal, expectStorable } from './storable.ts';
import { tell } from './telling.ts';
import { registerNumber } from './registerNumber.ts';
import type { CommonUserErrorCode } from './userErrors.ts';

/**
 * Does acts to one kind of case. An act is one transaction: the rule decides on the row that was read, then state, history,
 * deadlines and outgoing event are written together, guarded by the version that the rule saw; of two at once one wins and
 * the other is refused with CHANGED_MEANWHILE. Whoever may not do it at all gets FORBIDDEN before anything is read; a case
 * outside the viewer's reach is NOT_FOUND.
 */
export function caseActs<
  Table extends CaseTable,
  Row extends CaseRow & Table['$inferSelect'],
  Post extends string,
>(
  db: Database | Transaction,
  books: ActBooks,
  book: CaseBook<Table>,
  /** SQL: the cases that exist for the viewer. */
  visible: SQL | undefined,
  at: ActContext<Post>,
) {
  const { kind, table, history } = book;
  type Insert = Table['$inferInsert'];

  /** Does an act to the case with this id. `name` is the mutation, as the event's type ends. */
  async function perform<
    State extends string,
    Facts,
    Input,
    Columns extends Partial<Insert>,
    Rule extends string,
    Code extends string,
  >(
    name: string,
    act: CaseAct<State, Post, Facts, Input, Columns, Rule, Code>,
    { id, input, idempotencyKey }: ActRequest<Input>,
    parts: ActParts<Row, Facts, Input, Change<State, Columns, Rule>> = {},
  ): Promise<Outcome<Row, Code | CommonUserErrorCode>> {
    return inTransaction(act, { input, idempotencyKey }, async (transaction) => {
      const row = uuidPattern.test(id) ? await read(transaction, and(eq(table.id, id), visible)) : null;
      if (!row) throw new RefusedAct({ code: 'NOT_FOUND', field: 'id' });
      const earlier = await earlierCase(
        transaction,
        books.receipts,
        { act: name, request: { id, input }, key: idempotencyKey, caseId: row.id },
        at,
      );
      if (earlier) return invariant(await read(transaction, eq(table.id, earlier)), 'what was done is there');
      const facts = parts.facts ? await parts.facts(transaction, row) : (row as unknown as Facts);
      const done = decided(decideAct(act, facts, row.status as State, input, at));
      const [after] = (await transaction
        .update(table as PgTable)
        .set({
          ...done.set,
          ...(done.status === undefined ? {} : { status: done.status }),
          version: row.version + 1,
        })
        .where(and(eq(table.id, row.id), eq(table.version, row.version)))
        .returning()) as Row[];
      if (!after) throw new RefusedAct({ code: 'CHANGED_MEANWHILE' });
      await keep(transaction, act.title, after, done);
      await parts.also?.(transaction, after, done, input);
      await tell(transaction, books, book, eq(table.id, after.id), { act: name, now: at.now });
      return after;
    });
  }

  /**
   * Opens a case. `series` names the register in its number (`调` gives `990101调〔2026〕0001号`); `columns` are what the
   * decision itself does not set.
   */
  async function open<
    State extends string,
    Facts,
    Input,
    Columns extends Partial<Insert>,
    Rule extends string,
    Code extends string,
  >(
    name: string,
    act: CaseAct<State, Post, Facts, Input, Columns, Rule, Code>,
    request: Omit<ActRequest<Input>, 'id'>,
    opening: ActParts<Row, Facts, Input, Change<State, Columns, Rule>> & {
      readonly of: Facts;
      readonly regionCode: string;
      readonly series: string;
      readonly columns?: Partial<Insert>;
    },
  ): Promise<Outcome<Row, Code | CommonUserErrorCode>> {
    const { input, idempotencyKey } = request;
    return inTransaction(act, request, async (transaction) => {
      const id = invariant(table.id.defaultFn?.() as string | undefined, 'a case makes its own id');
      const earlier = await earlierCase(
        transaction,
        books.receipts,
        { act: name, request: { input }, key: idempotencyKey, caseId: id },
        at,
      );
      if (earlier)
        return invariant(await read(transaction, eq(table.id, earlier)), 'what was opened is there');
      const done = decided(decideAct(act, opening.of, null, input, at));
      const { regionCode, series } = opening;
      const number = await registerNumber(transaction, books.series, series, regionCode, at.today);
      const [row] = (await transaction
        .insert(table as PgTable)
        .values({ ...opening.columns, ...done.set, id, number, regionCode, status: done.status, version: 1 })
        .returning()) as Row[];
      const opened = invariant(row, 'an opened case is there');
      if (!(await read(transaction, and(eq(table.id, id), visible)))) {
        throw new RefusedAct({ code: 'OUTSIDE_YOUR_REGION', field: 'region' });
      }
      await keep(transaction, act.title, opened, done);
      await opening.also?.(transaction, opened, done, input);
      await tell(transaction, books, book, eq(table.id, id), { act: name, now: at.now });
      return opened;
    });
  }

  return { perform, open };

  async function inTransaction<Code extends string>(
    act: { readonly by: readonly Post[] },
    { input, idempotencyKey }: Omit<ActRequest<unknown>, 'id'>,
    work: (transaction: Transaction) => Promise<Row>,
  ): Promise<Outcome<Row, Code>> {
    if (!mayAct(act, at.posts)) throw catalogued('FORBIDDEN');
    expectStorable(input, idempotencyKey);
    try {
      return { ok: true, row: await db.transaction(work) };
    } catch (fault) {
      const error = fault instanceof RefusedAct ? fault.refusal : databaseRefusal(fault);
      if (error === null) throw fault;
      return { ok: false, error: error as Refusal<Code> };
    }
  }

  async function read(transaction: Transaction, where: SQL | undefined): Promise<Row | null> {
    const [row] = (await transaction
      .select()
      .from(table as PgTable)
      .where(where)) as Row[];
    return row ?? null;
  }

  async function keep(
    transaction: Transaction,
    title: string,
    row: Row,
    done: Change<string, unknown, string>,
  ): Promise<void> {
    const { id, number, regionCode, status, version } = row;
    await transaction.insert(history).values({
      caseId: id,
      at: at.now,
      act: title,
      status,
      actor: at.subject,
      bodyCode: at.body,
      note: done.note ?? null,
      version,
    });
    await changeDeadlines(
      transaction,
      books.deadlines,
      { kind, id, number, regionCode },
      done.deadlines ?? [],
      at,
    );
  }
}

function decided<Done>(decision: { ok: true; value: Done } | { ok: false; error: Refusal<string> }): Done {
  if (!decision.ok) throw new RefusedAct(decision.error);
  return decision.value;
}
