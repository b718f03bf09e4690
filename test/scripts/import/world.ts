import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { check, date, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import Excel from 'exceljs';
import { encodeGb18030 } from '../../../scripts/demo/gb18030.ts';
import { importFiles, type ImportJob, type ImportReport } from '../../../scripts/import/importFiles.ts';
import { contextOf } from '../../../scripts/import/regions.ts';
import { idColumn } from '../../../subgraphs/_kit/database.ts';
import { upsertRows } from '../../../subgraphs/_kit/register/upsert.ts';
import { connectDatabase } from '../../../subgraphs/_kit/database.ts';
import * as kit from '../../../subgraphs/_kit/register/register.ts';
import { departmentDatabase } from '../../setup/database.ts';

const entry = pgTable(
  'entry',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    seal: text('seal').unique(),
    name: text('name').notNull(),
    openedOn: date('opened_on').notNull(),
    amount: numeric('amount', { precision: 14, scale: 2 }),
    kind: text('kind').notNull(),
    regionCode: text('region_code'),
    note: text('note'),
  },
  (table) => [check('entry_note', sql`${table.note} <> '不许'`)],
);

type Entry = Omit<typeof entry.$inferSelect, 'id'>;

const createTable = `create table entry (id uuid primary key, number text not null unique, seal text unique,
  name text not null, opened_on date not null, amount numeric(14,2), kind text not null, region_code text, note text,
  constraint entry_note check (note <> '不许'))`;

/** A register as a department defines one, with a key of its own (`number`) and a second one (`seal`). */
export const entries: kit.Register<Entry> = {
  name: 'entries',
  title: '受理登记簿',
  basis: 'test',
  columns: {
    number: kit.text({ title: '编号', aliases: ['登记编号'], help: '编号', example: 'A-1', maxLength: 40 }),
    seal: kit.optional(kit.text({ title: '印号', help: '印号', example: 'Z-1' })),
    name: kit.text({ title: '姓名', help: '姓名', example: '张某', maxLength: 20 }),
    openedOn: kit.day({ title: '受理日期', help: '受理之日', example: '2011-03-05' }),
    amount: kit.optional(kit.money({ title: '金额', help: '元', example: '1234.50' })),
    kind: kit.code(
      { title: '类别', help: '婚姻、邻里', example: '婚姻' },
      { MARRIAGE: '婚姻', NEIGHBOUR: '邻里' },
    ),
    regionCode: kit.optional(kit.region({ title: '所属区划', help: '区划', example: '990101100000' })),
    note: kit.optional(kit.text({ title: '备注', help: '备注', example: '无' })),
  },
  check: (row) => (row.name === row.number ? [{ property: 'name', message: '姓名与编号相同，请核对' }] : []),
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, entry, rows, ['number']),
};

/** Another register of the same department. */
export const visits: kit.Register<{ place: string; visitedOn: string }> = {
  name: 'visits',
  title: '回访登记簿',
  basis: 'test',
  columns: {
    place: kit.text({ title: '地点', help: '地点', example: '清泉镇' }),
    visitedOn: kit.day({ title: '回访日期', help: '回访之日', example: '2011-03-05' }),
  },
  key: (row) => row.place,
  upsert: (_, rows) => Promise.resolve({ inserted: rows.length, updated: 0, unchanged: 0, refused: [] }),
};

const units = [
  { code: '990101000000', name: '安和县', parentCode: null },
  { code: '990101100000', name: '清泉镇', parentCode: '990101000000' },
  { code: '990101100200', name: '柳坪村', parentCode: '990101100000' },
  { code: '990102000000', name: '明川县', parentCode: null },
  { code: '990102100000', name: '清泉镇', parentCode: '990102000000' },
  { code: '990102100200', name: '柳坪村', parentCode: '990102100000' },
];

/** Two counties with towns and villages of the same name. */
export const places = (county: string | null = null) => contextOf(units, { county });

/** A folder of files, a database with an empty `entry` table, and imports from the one into the other. */
export interface ImportWorld {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): Promise<string>;
  run(files: string | readonly string[], job?: Partial<ImportJob>): Promise<ImportReport>;
  /** Everything in the table, by number. */
  stored(): Promise<Entry[]>;
  /** What the database knows of writes: equal when nothing was written in between. */
  versions(): Promise<string>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function importWorld(): Promise<ImportWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'liandong-import-'));
  const database = await departmentDatabase('import-test', null);
  const { db, close } = connectDatabase(database.url, { name: 'test', max: 2 });
  await db.execute(sql.raw(createTable));
  return {
    folder,
    put: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    run: (files, job) =>
      importFiles({
        files: typeof files === 'string' ? [files] : files,
        registers: [entries, visits],
        db,
        context: places(),
        apply: true,
        partial: false,
        ...job,
      }),
    stored: async () => {
      const rows = await db.select().from(entry).orderBy(entry.number);
      return rows.map(({ id: _id, ...own }) => own);
    },
    versions: async () => {
      const [row] = await db.execute<{ all: string }>(
        sql`select coalesce(string_agg(concat_ws(' ', id, xmin, ctid), ',' order by number), '') as all from entry`,
      );
      return row?.all ?? '';
    },
    clear: async () => {
      await db.execute(sql`truncate entry`);
    },
    close: async () => {
      await close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export const header = '编号,印号,姓名,受理日期,金额,类别,所属区划,备注';

/** A good line of the register. */
export function line(
  n: number,
  cells: { name?: string; day?: string; amount?: string; kind?: string } = {},
): string {
  const { name = `张某${n}`, day = '2011年3月5日', amount = '"1,234.5"', kind = '婚姻' } = cells;
  return `A-${String(n).padStart(3, '0')},,${name},${day},${amount},${kind},安和县清泉镇,`;
}

/** Lines as a file. */
export const csv = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

/** The same in the encoding that older programs write. */
export const gb18030 = (text: string): Buffer => encodeGb18030(text);

/** A workbook with the given sheets. */
export async function xlsx(
  sheets: Readonly<Record<string, readonly (readonly Excel.CellValue[])[]>>,
): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The text of a problem file. */
export const readText = (path: string | null): Promise<string> => readFile(path ?? '', 'utf8');
