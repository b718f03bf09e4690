import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateDrizzleJson } from 'drizzle-kit/api';
import { roster } from '../../schema/roster.ts';

/** The vault of tip-givers' identities: a database of its own that is no department's. */
const VAULT = 'tip-vault';

/** Whatever has a database: the departments and the vault. */
export const databaseOwners: readonly string[] = [...roster.map(({ name }) => name), VAULT];

/** A department's tables and the migrations that lead to them. */
export interface DepartmentTables {
  /** `tables.ts`, or `tables/index.ts` where it has outgrown one file; absolute. */
  readonly module: string;
  readonly migrations: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Where a department keeps its tables; null for one that has no tables in this project. */
export function departmentTables(name: string): DepartmentTables | null {
  const folder = resolve(root, name === VAULT ? 'scripts' : 'subgraphs', name);
  const module = ['tables.ts', 'tables/index.ts'].map((path) => join(folder, path)).find(existsSync);
  return module === undefined ? null : { module, migrations: join(folder, 'migrations') };
}

/** What is wrong between the tables and their migrations, a sentence each; empty when the migrations lead there. */
export async function migrationFaults({ module, migrations }: DepartmentTables): Promise<string[]> {
  const journalPath = join(migrations, 'meta/_journal.json');
  if (!existsSync(journalPath)) return ['还没有迁移 no migrations yet'];

  const journal = JSON.parse(readFileSync(journalPath, 'utf8')) as {
    entries: { idx: number; tag: string }[];
  };
  const missing = journal.entries.filter(({ tag }) => !existsSync(join(migrations, `${tag}.sql`)));
  if (missing.length > 0) return missing.map(({ tag }) => `缺少文件 missing file ${tag}.sql`);

  const newest = journal.entries.at(-1);
  if (!newest) return ['还没有迁移 no migrations yet'];
  const number = String(newest.idx).padStart(4, '0');
  const snapshot: unknown = JSON.parse(
    readFileSync(join(migrations, `meta/${number}_snapshot.json`), 'utf8'),
  );
  const tables = (await import(pathToFileURL(module).href)) as Record<string, unknown>;
  const same = shapeOf(snapshot) === shapeOf(generateDrizzleJson(tables));
  return same ? [] : ['表结构已改而迁移没有 the tables have changed, the migrations have not'];
}

/** A snapshot as text, without the ids that are new each time; keys in one order, since they mean no difference. */
function shapeOf(snapshot: unknown): string {
  const { id: _id, prevId: _prevId, ...shape } = snapshot as Record<string, unknown>;
  return JSON.stringify(shape, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
