import { withConnection } from '../../scripts/database/connect.ts';
import { run } from './run.ts';

/** Jest's globalTeardown: the embedded server and its folder go; on another server only what this run has made. */
export default async function stop(): Promise<void> {
  if (run.end) return run.end();
  const url = process.env['LIANDONG_TEST_ADMIN_URL'];
  const mine = `${process.env['LIANDONG_TEST_RUN']}%`;
  if (!url) return;
  await withConnection(url, async (sql) => {
    const databases = await sql<
      { name: string }[]
    >`select datname as name from pg_database where datname like ${mine}`;
    for (const { name } of databases) {
      await sql`alter database ${sql(name)} with is_template false`;
      await sql`drop database ${sql(name)} with (force)`;
    }
    const roles = await sql<
      { name: string }[]
    >`select rolname as name from pg_roles where rolname like ${mine}`;
    for (const { name } of roles) await sql`drop role if exists ${sql(name)}`;
  });
}
