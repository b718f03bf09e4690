import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { cloneDatabase, dropDatabase } from '../../scripts/database/clone.ts';
import { withConnection } from '../../scripts/database/connect.ts';
import { departmentRole } from '../../scripts/database/departmentRole.ts';
import { provision } from '../../scripts/database/provision.ts';
import { urlVariable } from '../../scripts/database/urls.ts';
import { loadDepartments } from '../../scripts/hub/departments.ts';
import { loadDemonstration } from '../../scripts/hub/loadDemonstration.ts';
import { openTellers } from '../../scripts/reindex/openTellers.ts';
import { rebuildIndex } from '../../scripts/reindex/rebuildIndex.ts';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import { invariant, migrateDatabase } from '../../subgraphs/_kit/database.ts';
import { testAdminUrl, testPrefix } from './database.ts';

/** The departments' databases with the demonstration counties in them, for one test file. */
export interface DemonstrationDatabases {
  /** As a hub finds them: `DATABASE_URL_<DEPARTMENT>` → URL. */
  readonly env: Readonly<Record<string, string>>;
  readonly urls: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

/** Brings what the imports told to the command centre, so that not every hub of the tests begins with that. */
async function bringOver(urls: Readonly<Record<string, string>>): Promise<void> {
  const { index, tellers, close } = await openTellers(urls);
  await rebuildIndex(index.db, tellers);
  for (const { department, db } of tellers) {
    const { outbox } = invariant(department.tells, 'a teller tells');
    await db.update(outbox).set({ relayedAt: new Date() }).where(eq(outbox.recipient, CASE_INDEX));
  }
  await close();
}

/** Clones of the loaded databases; the first test file that asks loads them by the import that clerks use. */
export async function demonstrationDatabases(): Promise<DemonstrationDatabases> {
  const departments = await loadDepartments();
  const templateOf = (name: string): string =>
    departmentRole(testAdminUrl(), `demo-${name}`, testPrefix()).url;
  await withConnection(testAdminUrl(), async (sql) => {
    await sql`select pg_advisory_lock(hashtext('demonstration'))`;
    const last = new URL(templateOf('registry')).pathname.slice(1);
    const [done] = await sql`select 1 from pg_database where datname = ${last} and datistemplate`;
    if (done) return;
    await provision(
      testAdminUrl(),
      departments.map(({ name }) => `demo-${name}`),
      { prefix: testPrefix() },
    );
    await Promise.all(
      departments.map(({ name, migrations }) => migrateDatabase(templateOf(name), migrations)),
    );
    const folder = await mkdtemp(join(tmpdir(), 'liandong-demonstration-'));
    const urls = Object.fromEntries(departments.map(({ name }) => [name, templateOf(name)]));
    await loadDemonstration(urls, folder, () => undefined).finally(() => rm(folder, { recursive: true }));
    await bringOver(urls);
    for (const { name } of [...departments].reverse()) {
      await sql`alter database ${sql(new URL(templateOf(name)).pathname.slice(1))} with is_template true`;
    }
  });
  const suffix = randomBytes(4).toString('hex');
  const urls: Record<string, string> = {};
  for (const { name } of departments) {
    const url = new URL(templateOf(name));
    const template = url.pathname.slice(1);
    url.pathname = `/${template.slice(0, 50)}_${suffix}`;
    await cloneDatabase(testAdminUrl(), template, url.pathname.slice(1));
    urls[name] = url.href;
  }
  return {
    urls,
    env: Object.fromEntries(Object.entries(urls).map(([name, url]) => [urlVariable(name), url])),
    drop: async () => {
      for (const url of Object.values(urls))
        await dropDatabase(testAdminUrl(), new URL(url).pathname.slice(1));
    },
  };
}
