import { bigserial, index, pgTable, text, timestamp, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';

/** The opaque id of a record: a UUID of version 7, so that new rows lie together in the index. */
export const idColumn = () =>
  uuid('id')
    .primaryKey()
    .$defaultFn(() => v7());

/** The 12-digit code of the region a record belongs to. */
export const regionColumn = () => text('region_code').notNull();

/** The keys of a code list, as a tuple that pgEnum takes: column type, TypeScript union and GraphQL enum are one list. */
export function codesOf<Code extends string>(list: Readonly<Record<Code, string>>): [Code, ...Code[]] {
  return Object.keys(list) as [Code, ...Code[]];
}

/** The table of what happened to the cases of one kind: only ever added to. */
export function historyTable(name: string, caseId: () => AnyPgColumn) {
  return pgTable(
    name,
    {
      seq: bigserial('seq', { mode: 'number' }).primaryKey(),
      caseId: uuid('case_id').notNull().references(caseId),
      at: timestamp('at', { withTimezone: true }).notNull(),
      act: text('act').notNull(),
      status: text('status').notNull(),
    },
    (table) => [index(`${name}_case`).on(table.caseId, table.seq)],
  );
}
