import { createHash, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloneDatabase, dropDatabase } from '../../scripts/database/clone.ts';
import { withConnection } from '../../scripts/database/connect.ts';
import { departmentRole } from '../../scripts/database/departmentRole.ts';
import { provision } from '../../scripts/database/provision.ts';
import { migrateDatabase } from '../../subgraphs/_kit/database.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** A migrated database for one test file, empty, with the department's own role as its user. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A fresh database of a department: a clone (about 0.1 s) of a template that the first caller of the test run makes
 * with the migrations in `folder`, by default the department's own. For a database without tables, give null.
 */
export async function departmentDatabase(
  department: string,
  folder: string | null = resolve(root, 'subgraphs', department, 'migrations'),
): Promise<TestDatabase> {
  const template = await migratedTemplate(department, folder);
  const url = new URL(template);
  const name = `${url.pathname.slice(1, 50)}_${randomBytes(5).toString('hex')}`;
  await cloneDatabase(testAdminUrl(), url.pathname.slice(1), name);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(testAdminUrl(), name) };
}

/** The administrator's URL of the test run's server, with which a test makes databases of its own. */
export function testAdminUrl(): string {
  return variable('LIANDONG_TEST_ADMIN_URL');
}

/** With what the names of this run's roles and databases begin; all of them are dropped at its end. */
export function testPrefix(): string {
  return variable('LIANDONG_TEST_RUN');
}

async function migratedTemplate(department: string, folder: string | null): Promise<string> {
  const kind = folder === null ? 'bare' : createHash('sha256').update(folder).digest('hex').slice(0, 6);
  const name = `${department}-${kind}`;
  const { role, url } = departmentRole(testAdminUrl(), name, testPrefix());
  await withConnection(testAdminUrl(), async (sql) => {
    // One worker makes it, and the others wait; `datistemplate` says that the migrations came to their end.
    await sql`select pg_advisory_lock(hashtext(${role}))`;
    const [done] = await sql`select 1 from pg_database where datname = ${role} and datistemplate`;
    if (done) return;
    await provision(testAdminUrl(), [name], { prefix: testPrefix() });
    if (folder !== null) await migrateDatabase(url, folder);
    await sql`alter database ${sql(role)} with is_template true`;
  });
  return url;
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the test run's globalSetup has not run.`);
  return value;
}
