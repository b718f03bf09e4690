import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { historyTable, Transaction } from '../database.ts';
import type { DeadlineRules } from '../deadlines/deadline.ts';
import type { DeadlineTable } from '../deadlines/table.ts';
import type { Act, Change, Refusal } from './machine.ts';
import type { ActReceiptTable, NumberSeriesTable, OutboxTable } from './tables.ts';

/** A table of cases that acts can be done to. */
export type CaseTable = PgTable & {
  id: PgColumn;
  number: PgColumn;
  regionCode: PgColumn;
  status: PgColumn;
  version: PgColumn;
};

/** What the kit needs of every row of such a table. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly regionCode: string;
  readonly status: string;
  readonly version: number;
}

/** Where the acts of a department leave their trace. */
export interface ActBooks {
  /** Federation name of the department. */
  readonly department: string;
  readonly outbox: OutboxTable;
  readonly receipts: ActReceiptTable;
  readonly series: NumberSeriesTable;
  readonly deadlines: { readonly table: DeadlineTable; readonly rules: DeadlineRules };
}

/** One kind of case of a department. */
export interface CaseKind<Table extends CaseTable, Row extends CaseRow> {
  /** GraphQL type. */
  readonly kind: string;
  readonly table: Table;
  readonly history: ReturnType<typeof historyTable>;
  /** SQL: the rows that exist for the viewer. */
  readonly visible: SQL;
  /** False for a case that is invisible outside the department: its acts are told to nobody. Default: told. */
  readonly told?: (row: Row) => boolean;
}

/** What came of an act: the case as it is now, or why it was not done. */
export type Outcome<Row, Code extends string> =
  { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly error: Refusal<Code> };

/** How a client asks for an act on a case. */
export interface ActRequest<Input> {
  readonly id: string;
  readonly input: Input;
  /** The same key again gives the same answer and does nothing. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An act that changes a case. */
export type CaseAct<
  State extends string,
  Post extends string,
  Facts,
  Input,
  Columns,
  Rule extends string,
  Code extends string,
> = Act<State, Post, Facts, Input, Change<State, Columns, Rule>, Code>;

/** What a department adds to an act besides its case. */
export interface ActParts<Row, Facts, Input, Done> {
  /** Reads what the rule has to know besides the row itself; in the transaction of the act. */
  readonly facts?: (transaction: Transaction, row: Row) => Promise<Facts>;
  /** Writes rows beside the case in the same transaction. */
  readonly also?: (transaction: Transaction, row: Row, done: Done, input: Input) => Promise<void>;
}
