import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { and, count, eq } from 'drizzle-orm';
import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { v7 } from 'uuid';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../../subgraphs/_kit/connection.ts';
import { connectDatabase, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { allPages } from '../world.ts';

const entry = pgTable('entry', {
  id: uuid('id').primaryKey(),
  list: text('list').notNull(),
  day: date('day').notNull(),
  name: text('name').notNull(),
});
type Entry = typeof entry.$inferSelect;

const byDay: OrderColumn<Entry>[] = [
  { column: entry.day, value: (row) => row.day, pattern: dayPattern },
  { column: entry.id, value: (row) => row.id, pattern: uuidPattern },
];
const byName: OrderColumn<Entry>[] = [
  { column: entry.name, value: (row) => row.name, pattern: /^.*$/s },
  { column: entry.id, value: (row) => row.id, pattern: uuidPattern },
];
const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
const wrongInput = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });
/** What was sent to the database since the test began. */
let said: string[] = [];
beforeEach(() => {
  said = [];
});

describe('a page', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;

  beforeAll(async () => {
    database = await departmentDatabase('pages', null);
    connection = connectDatabase(database.url, {
      name: 'pages',
      max: 2,
      onStatement: (sql) => said.push(sql),
    });
    await connection.sql`create table entry (id uuid primary key, list text not null, day date not null, name text not null)`;
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const pageOf = (
    list: string,
    page: PageArguments,
    direction: 'ascending' | 'descending' = 'descending',
    order = byDay,
  ) =>
    readPage(
      page,
      direction,
      order,
      ({ after, orderBy, limit }) =>
        connection.db
          .select()
          .from(entry)
          .where(and(eq(entry.list, list), after))
          .orderBy(...orderBy)
          .limit(limit),
      () => countOf(connection.db.select({ n: count() }).from(entry).where(eq(entry.list, list))),
    );
  const fill = async (days: readonly string[], names: readonly string[] = []): Promise<string> => {
    const list = v7();
    const rows = days.map((day, index) => ({ id: v7(), list, day, name: names[index] ?? '' }));
    if (rows.length > 0) await connection.db.insert(entry).values(rows);
    return list;
  };

  it('has 20 rows unless it is asked for another number, and says whether more follow', async () => {
    const list = await fill(Array.from({ length: 21 }, () => '2011-03-05'));
    const page = pageOf(list, {});
    const { nodes, pageInfo } = await read(page);
    expect(nodes).toHaveLength(20);
    const edges = await page.edges();
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[19]?.cursor });
    const whole = pageOf(list, { first: 21, after: null });
    expect(await whole.pageInfo()).toMatchObject({ hasNextPage: false });
    expect(await whole.totalCount()).toBe(21);
    expect(await pageOf(list, { first: null }).nodes()).toHaveLength(20);
  });

  it('may be empty', async () => {
    const page = pageOf('nothing', {});
    expect(await read(page)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(await page.edges()).toEqual([]);
    expect(await page.totalCount()).toBe(0);
  });

  it('reads rows and counts them once each, and only when it is asked to', async () => {
    const list = await fill(['2011-03-05', '2011-03-06']);
    said = [];
    const page = pageOf(list, {});
    expect(said).toEqual([]);
    await Promise.all([page.totalCount(), page.totalCount()]);
    expect(said).toEqual([expect.stringContaining('count(*)')]);
    await Promise.all([page.nodes(), page.edges(), page.pageInfo()]);
    expect(said).toEqual([expect.stringContaining('count(*)'), expect.stringContaining('limit')]);
  });

  it.each([0, -1, 101, 2_000_000_000])('never has %i rows', async (first) => {
    expect(() => pageOf('any', { first })).toThrow(wrongInput);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '!!'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('{"length":2}').toString('base64url')],
    ['too few values', cursor('2011-03-05')],
    ['too many values', cursor('2011-03-05', v7(), '1')],
    ['values that are no text', cursor(20110305, v7())],
    ['a day that does not exist', cursor('2011-02-30', v7())],
    ['a year that does not exist', cursor('0000-01-01', v7())],
    ['an id that is none', cursor('2011-03-05', "' or 1=1 --")],
    ['the cursor of another list', cursor('张某甲', v7())],
  ])('refuses a cursor of %s', async (_what, after) => {
    expect(() => pageOf('any', { after })).toThrow(wrongInput);
  });

  it('refuses a sign in a cursor that no database keeps', async () => {
    const after = cursor('\0', v7());
    expect(() => pageOf('any', { after }, 'ascending', byName)).toThrow(wrongInput);
  });

  it('takes a cursor whose row is gone: it goes on behind its place', async () => {
    const list = await fill(['2011-03-04', '2011-03-06']);
    const nodes = await pageOf(list, { after: cursor('2011-03-05', v7()) }).nodes();
    expect(nodes.map(({ day }) => day)).toEqual(['2011-03-04']);
  });

  it.each(['ascending', 'descending'] as const)(
    'after page comes to every row once, ties too: %s',
    async (direction) => {
      const days = fc.array(fc.constantFrom('2011-03-04', '2011-03-05', '2011-12-31'), { maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(days, fc.integer({ min: 1, max: 9 }), async (found, first) => {
          const list = await fill(found);
          const nodes = await allPages((after) => read(pageOf(list, { first, after }, direction)));
          expect(new Set(nodes.map(({ id }) => id)).size).toBe(found.length);
          const ordered = [...found].sort();
          expect(nodes.map(({ day }) => day)).toEqual(
            direction === 'ascending' ? ordered : ordered.reverse(),
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  it('after page comes to every row once, whatever the names are', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
      fc.constantFrom('a', 'A', 'ａ', '张', '張', ' 张', ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (names, first) => {
          const list = await fill(
            names.map(() => '2011-03-05'),
            names,
          );
          const nodes = await allPages((after) => read(pageOf(list, { first, after }, 'ascending', byName)));
          expect(nodes.map((row) => row.name).sort()).toEqual([...names].sort());
        },
      ),
      { numRuns: 25 },
    );
  });
});

async function read<Row>(page: Page<Row>) {
  return { nodes: await page.nodes(), pageInfo: await page.pageInfo() };
}
