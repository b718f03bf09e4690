import { eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import { tell } from '../../_kit/acts/telling.ts';
import type { Transaction } from '../../_kit/database.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import { changeDeadlines } from '../../_kit/deadlines/store.ts';
import type { DispatchPost } from '../codes.ts';
import { books } from './acts.ts';

/** A kind of what bodies are given to do. */
interface TaskKind<Table extends CaseTable> {
  readonly book: CaseBook<Table>;
  /** The register in its numbers. */
  readonly series: string;
  /** The rule of its last day. */
  readonly rule: string;
  /** The mutation by which it is given. */
  readonly act: string;
}

/**
 * Gives a body something to do, in the transaction of the act that decides on it: a case of its own, with a number, its first
 * line of history and a last day, of which the others are told.
 */
export async function assign<Table extends CaseTable>(
  transaction: Transaction,
  { book, series, rule, act }: TaskKind<Table>,
  task: Omit<Table['$inferInsert'], 'id' | 'number' | 'version' | 'status'> & {
    readonly regionCode: string;
    readonly dueOn: string;
  },
  at: ActContext<DispatchPost>,
): Promise<void> {
  const { regionCode, dueOn } = task;
  const number = await registerNumber(transaction, books.series, series, regionCode, at.today);
  const of = { id: v7(), number, regionCode };
  const standing = { status: 'ASSIGNED', version: 1 };
  await transaction.insert(book.table as PgTable).values({ ...task, ...of, ...standing });
  await transaction.insert(book.history).values({
    ...{ caseId: of.id, at: at.now, act: '交办', actor: at.subject, bodyCode: at.body, ...standing },
  });
  const due = { start: rule, at: startOfDay(dueOn) };
  await changeDeadlines(transaction, books.deadlines, { kind: book.kind, ...of }, [due], at);
  await tell(transaction, books, book, eq(book.table.id, of.id), { act, now: at.now });
}
