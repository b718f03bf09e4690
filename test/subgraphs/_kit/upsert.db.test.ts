import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { date, integer, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn } from '../../../subgraphs/_kit/database.ts';
import type { DeadlineRules } from '../../../subgraphs/_kit/deadlines/deadline.ts';
import { deadlineTable } from '../../../subgraphs/_kit/deadlines/table.ts';
import { upsertByKey, upsertRows, upsertSound } from '../../../subgraphs/_kit/register/upsert.ts';
import { upsertCases } from '../../../subgraphs/_kit/register/upsertCases.ts';
import { connectDatabase, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';

const matter = pgTable('matter', {
  id: idColumn(),
  number: text('number').notNull().unique(),
  status: text('status').notNull(),
  amount: numeric('amount', { precision: 14, scale: 2 }),
  openedOn: date('opened_on').notNull(),
  note: text('note'),
});
const matterHistory = historyTable('matter_history', () => matter.id);
const share = pgTable(
  'share',
  { place: text('place').notNull(), year: integer('year').notNull(), persons: integer('persons') },
  (table) => [primaryKey({ columns: [table.place, table.year] })],
);

type Row = Omit<typeof matter.$inferInsert, 'id' | 'note'>;
const row = (number: string, more: Partial<Row> = {}): Row => ({
  number,
  status: 'ACCEPTED',
  amount: '5000.00',
  openedOn: '2011-03-05',
  ...more,
});
const deadline = deadlineTable();
const rules: DeadlineRules = {
  ANSWER: { basis: '', trigger: '', boundParty: 'AUTHORITY', unit: 'DAYS', length: 7 },
  LEAVE: { basis: '', trigger: '', boundParty: 'AUTHORITY', unit: 'DAYS', length: 3, unverified: true },
};
const none = { inserted: 0, updated: 0, unchanged: 0, refused: [] };

describe('a batch written by its key', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await departmentDatabase('upserts', null);
    connection = connectDatabase(database.url, {
      name: 'upserts',
      max: 1,
      onStatement: (statement) => statements.push(statement),
    });
    await connection.sql.unsafe(`
      create table matter (id uuid primary key, number text not null unique, status text not null,
        amount numeric(14, 2), opened_on date not null, note text);
      create table matter_history (seq bigserial primary key, case_id uuid not null references matter (id),
        at timestamptz not null, act text not null, status text not null,
        actor text, body_code text, note text, version integer);
      create table deadline (id uuid primary key, case_kind text not null, case_id uuid not null, case_number text not null,
        region_code text not null, rule text not null, bound_party text not null, started_at timestamptz not null,
        due_at timestamptz, paused_days integer not null, extension jsonb, met_at timestamptz, waived_at timestamptz,
        waived_reason text);
      create table share (place text, year integer, persons integer, primary key (place, year))`);
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });
  beforeEach(async () => {
    await connection.sql`truncate matter, matter_history, deadline, share`;
    statements.length = 0;
  });

  const write = (rows: Row[]) =>
    connection.db.transaction((transaction) => upsertByKey(transaction, matter, rows, ['number']));
  const found = (number: string) =>
    connection.db
      .select()
      .from(matter)
      .where(eq(matter.number, number))
      .then(([one]) => one);

  it('inserts what is new, updates what differs and leaves the rest alone, in one statement', async () => {
    await write([row('A'), row('B'), row('C', { amount: null })]);
    statements.length = 0;
    const touched = await write([row('A'), row('B', { status: 'SETTLED' }), row('C'), row('D')]);
    expect(touched).toEqual({ inserted: ['D'], updated: ['B', 'C'] });
    expect(statements).toHaveLength(1);
    expect(await found('B')).toMatchObject({ status: 'SETTLED', amount: '5000.00' });
  });

  it('takes equal values for equal, however they are written', async () => {
    await write([row('A', { amount: '5000.00' }), row('B', { amount: null })]);
    const version = await connection.sql`select xmin::text from matter where number = 'A'`;
    expect(await write([row('A', { amount: '5000' }), row('B', { amount: null })])).toEqual({
      inserted: [],
      updated: [],
    });
    expect(await connection.sql`select xmin::text from matter where number = 'A'`).toEqual(version);
  });

  it('sees a value that becomes null', async () => {
    await write([row('A')]);
    expect(await write([row('A', { amount: null })])).toEqual({ inserted: [], updated: ['A'] });
    expect((await found('A'))?.amount).toBeNull();
  });

  it('keeps the id of a known row and the columns that the rows do not name', async () => {
    await write([row('A')]);
    await connection.sql`update matter set note = '只供本部门'`;
    const before = await found('A');
    await write([row('A', { status: 'SETTLED' })]);
    expect(await found('A')).toEqual({ ...before, status: 'SETTLED' });
  });

  it('may be empty', async () => {
    expect(await write([])).toEqual({ inserted: [], updated: [] });
    expect(statements).toEqual([]);
  });

  it('may have a key of several columns, and nothing but its key', async () => {
    const shares = (rows: (typeof share.$inferInsert)[]) =>
      connection.db.transaction((transaction) => upsertRows(transaction, share, rows, ['place', 'year']));
    const bare = { place: '清泉镇', year: 2011 };
    expect(await shares([bare])).toEqual({ ...none, inserted: 1 });
    expect(await shares([bare, { ...bare, year: 2012 }])).toEqual({ ...none, inserted: 1, unchanged: 1 });
    expect(await shares([{ ...bare, persons: 3 }])).toEqual({ ...none, updated: 1 });
  });

  it('names the rows that it leaves out by their place in the batch, also when two writers look at them', async () => {
    const without = (amount: string) => (each: Row) =>
      each.amount === amount ? { property: 'amount', message: amount } : null;
    const batch = [row('A', { amount: '1' }), row('B'), row('C', { amount: '2' }), row('D', { amount: '1' })];
    const { refused, inserted } = await connection.db.transaction((transaction) =>
      upsertSound(batch, without('1'), (left) =>
        upsertSound(left, without('2'), (sound) => upsertRows(transaction, matter, sound, ['number'])),
      ),
    );
    expect(inserted).toBe(1);
    expect(refused.map(({ index, message }) => [index, message])).toEqual([
      [0, '1'],
      [2, '2'],
      [3, '1'],
    ]);
  });

  describe('of cases', () => {
    const cases = (rows: Row[]) =>
      connection.db.transaction((transaction) =>
        upsertCases(transaction, matter, matterHistory, rows, ({ openedOn, status }: Row) => [
          { day: openedOn, act: '受理', status: 'ACCEPTED' },
          ...(status === 'SETTLED' ? [{ day: '2011-04-01', act: '调解成功', status }] : []),
        ]),
      );
    const history = async (number: string): Promise<string[]> => {
      const lines = await connection.sql<{ line: string }[]>`
        select act || ' ' || h.status as line from matter_history h join matter on matter.id = case_id
        where number = ${number} order by seq`;
      return lines.map(({ line }) => line);
    };

    it('tells a new case once, a correction once and nothing of what is unchanged', async () => {
      const rows = [row('A'), row('B', { status: 'SETTLED' })];
      expect(await cases(rows)).toEqual({ ...none, inserted: 2 });
      expect(await cases(rows)).toEqual({ ...none, unchanged: 2 });
      expect(await history('A')).toEqual(['受理 ACCEPTED']);
      expect(await history('B')).toEqual(['受理 ACCEPTED', '调解成功 SETTLED']);
      const mended = [row('A', { status: 'SETTLED' }), rows[1] as Row, row('C')];
      expect(await cases(mended)).toEqual({ ...none, inserted: 1, updated: 1, unchanged: 1 });
      expect(await history('A')).toEqual(['受理 ACCEPTED', '登记簿更正 SETTLED']);
      expect(await history('B')).toHaveLength(2);
    });

    it('dates the lines of the register at the beginning of the day in Beijing', async () => {
      await cases([row('A')]);
      const [line] = await connection.db.select({ at: matterHistory.at }).from(matterHistory);
      expect(line?.at).toEqual(new Date('2011-03-05T00:00:00+08:00'));
    });

    it('have the deadlines that their rows tell, to the day, and those of the mended row afterwards', async () => {
      const write = (rows: Row[], metOn: string | null) =>
        connection.db.transaction((transaction) =>
          upsertCases(transaction, matter, matterHistory, rows, () => [], {
            kind: 'Matter',
            table: deadline,
            rules,
            region: () => '990101000000',
            of: ({ openedOn }: Row) => [
              { rule: 'ANSWER', startedOn: openedOn, metOn },
              { rule: 'LEAVE', startedOn: openedOn, metOn: null },
            ],
          }),
        );
      const stored = async () =>
        (await connection.db.select().from(deadline)).map(({ rule, caseNumber, dueAt, metAt }) => ({
          rule,
          caseNumber,
          dueAt,
          metAt,
        }));
      const running = {
        rule: 'ANSWER',
        caseNumber: 'A',
        dueAt: new Date('2011-03-15T00:00:00+08:00'),
        metAt: null,
      };
      await write([row('A')], null);
      expect(await stored()).toEqual([{ ...running, dueAt: new Date('2011-03-15T00:00:00+08:00') }]);
      await write([row('A')], '2011-03-14');
      expect(await stored()).toEqual([running]);
      await write([row('A', { status: 'SETTLED' })], '2011-03-14');
      expect(await stored()).toEqual([{ ...running, metAt: new Date('2011-03-14T00:00:00+08:00') }]);
    });

    it('have the deadlines of which another register tells left alone, and days that did not count added', async () => {
      const write = (rows: Row[], pausedDays: number, told?: string[]) =>
        connection.db.transaction((transaction) =>
          upsertCases(transaction, matter, matterHistory, rows, () => [], {
            kind: 'Matter',
            table: deadline,
            rules,
            region: () => '990101000000',
            of: ({ openedOn }: Row) => [{ rule: 'ANSWER', startedOn: openedOn, metOn: null, pausedDays }],
            ...(told ? { told } : {}),
          }),
        );
      const due = async () =>
        (await connection.db.select().from(deadline)).map(({ dueAt, pausedDays }) => [dueAt, pausedDays]);
      await write([row('A')], 10);
      const paused = [new Date('2011-03-23T00:00:00+08:00'), 10];
      expect(await due()).toEqual([paused]);
      await write([row('A', { status: 'SETTLED' })], 0, ['LEAVE']);
      expect(await due()).toEqual(
        expect.arrayContaining([paused, [new Date('2011-03-15T00:00:00+08:00'), 0]]),
      );
      await write([row('A', { status: 'ACCEPTED' })], 0, ['ANSWER']);
      expect(await due()).toEqual([[new Date('2011-03-15T00:00:00+08:00'), 0]]);
    });

    it('leave neither a case nor a line when a row of the batch breaks the table', async () => {
      await expect(cases([row('A'), row('B', { amount: '99999999999999' })])).rejects.toThrow();
      expect(await found('A')).toBeUndefined();
      expect(await history('A')).toEqual([]);
    });
  });
});
