import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { historyTable, Transaction } from '../database.ts';
import type { DeadlineRules } from '../deadlines/deadline.ts';
import type { DeadlineTable } from '../deadlines/table.ts';
import type { Act, Change, Refusal } from './machine.ts';
import type { ActReceiptTable, NumberSeriesTable } from './tables.ts';
import type { FactSources, Outlet } from './telling.ts';

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
export interface ActBooks extends Outlet {
  readonly receipts: ActReceiptTable;
  readonly series: NumberSeriesTable;
  readonly deadlines: { readonly table: DeadlineTable; readonly rules: DeadlineRules };
}

/** What is told of a kind of case outside its department. */
export interface ToldKind<Table extends CaseTable> {
  /** GraphQL type. */
  readonly kind: string;
  readonly table: Table;
  readonly facts: FactSources;
  /** SQL: cases that are invisible outside the department: nobody is told of them. */
  readonly untold?: SQL;
  /** SQL: one more subgraph that is told of the case, beside the case index; null for none. */
  readonly alsoTo?: SQL;
  /** What is told in place of kind, number, act, status and region, where these would tell too much. */
  readonly toldAs?: {
    readonly kind: string;
    readonly act: string;
    readonly number: SQLWrapper;
    readonly status: SQLWrapper;
    readonly region: SQLWrapper;
  };
}

/** One kind of case of a department. */
export interface CaseBook<Table extends CaseTable> extends ToldKind<Table> {
  readonly history: ReturnType<typeof historyTable>;
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
