import { withConnection } from './connect.ts';

/**
 * Makes a database that is a copy of a template, owned by the template's owner and closed to all other roles; answers
 * nothing. Nobody may be connected to the template meanwhile.
 */
export async function cloneDatabase(adminUrl: string, template: string, name: string): Promise<void> {
  await withConnection(adminUrl, async (sql) => {
    const [row] = await sql<{ owner: string }[]>`
      select pg_get_userbyid(datdba) as owner from pg_database where datname = ${template}`;
    if (!row) throw new Error(`There is no template database ${template}.`);
    await sql`create database ${sql(name)} template ${sql(template)} owner ${sql(row.owner)}`;
    // Rights on a database are not copied with it.
    await sql`revoke all on database ${sql(name)} from public`;
  });
}

/** Drops a database and ends the connections to it; one that is not there is no fault. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withConnection(adminUrl, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
}
