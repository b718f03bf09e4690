import { describe, expect, jest, test } from '@jest/globals';
import postgres from 'postgres';
import { cloneDatabase, dropDatabase } from '../../../scripts/database/clone.ts';
import { withConnection } from '../../../scripts/database/connect.ts';
import { openDatabases } from '../../../scripts/database/open.ts';
import { provision } from '../../../scripts/database/provision.ts';
import { departmentDatabase, testAdminUrl, testPrefix } from '../../setup/database.ts';

// Real databases on a disk that other tests use too.
jest.setTimeout(30_000);

const prefix = `${testPrefix()}p_`;
const departments = ['mediation', 'legal-aid'];

describe('provisioning', () => {
  test('gives each department a database of its own, in which it can make tables', async () => {
    const urls = await provision(testAdminUrl(), departments, { prefix });
    expect(Object.keys(urls)).toEqual(departments);
    for (const department of departments) {
      const row = await withConnection(urls[department]!, async (sql) => {
        await sql`create table matter (id int primary key)`;
        const [answer] = await sql`
          select current_user as who, current_database() as database, nspowner::regrole::text as owner,
            pg_encoding_to_char(encoding) as encoding, datcollate as collation
          from pg_namespace, pg_database where nspname = 'public' and datname = current_database()`;
        return answer;
      });
      const name = prefix + department.replace('-', '_');
      expect(row).toEqual({ who: name, database: name, owner: name, encoding: 'UTF8', collation: 'C' });
    }
  });

  test('may be repeated, also at the same time, and keeps passwords and data', async () => {
    const first = await provision(testAdminUrl(), departments, { prefix });
    const again = await Promise.all([1, 2, 3].map(() => provision(testAdminUrl(), departments, { prefix })));
    for (const urls of again) expect(urls).toEqual(first);
    await withConnection(
      first['mediation']!,
      (sql) => sql`create table if not exists matter (id int primary key)`,
    );
    await expect(
      withConnection(first['mediation']!, (sql) => sql`select * from matter`),
    ).resolves.toHaveLength(0);
  });

  test("keeps a department out of another's database, even where it was let in before", async () => {
    const urls = await provision(testAdminUrl(), departments, { prefix });
    const trespass = new URL(urls['mediation']!);
    trespass.pathname = `/${prefix}legal_aid`;
    const enter = (): Promise<unknown> => withConnection(trespass.href, (sql) => sql`select 1`);
    await expect(enter()).rejects.toMatchObject({ code: 'DATABASE_RIGHTS_MISSING' });
    await withConnection(testAdminUrl(), (sql) =>
      sql.unsafe(`grant connect on database ${prefix}legal_aid to ${prefix}mediation`),
    );
    await enter();
    await provision(testAdminUrl(), departments, { prefix });
    await expect(enter()).rejects.toMatchObject({ code: 'DATABASE_RIGHTS_MISSING' });
  });

  test('works with an administrator who is no superuser, and refuses one without the rights', async () => {
    const name = `${prefix}admin`;
    await withConnection(testAdminUrl(), (sql) => sql.unsafe(`create role ${name} login password 'plain'`));
    const url = new URL(testAdminUrl());
    url.username = name;
    url.password = 'plain';
    const plain = { prefix: `${prefix}q_` };
    await expect(provision(url.href, departments, plain)).rejects.toMatchObject({
      code: 'DATABASE_RIGHTS_MISSING',
    });
    await withConnection(testAdminUrl(), (sql) => sql.unsafe(`alter role ${name} createdb createrole`));
    const urls = await provision(url.href, departments, plain);
    expect(await provision(url.href, departments, plain)).toEqual(urls);
  });

  test('says what is wrong with an address, and never its password', async () => {
    const change = (edit: (url: URL) => void): string => {
      const url = new URL(testAdminUrl());
      edit(url);
      return url.href;
    };
    const refusals: [string, string][] = [
      [change((url) => (url.password = '')), 'DATABASE_URL_NO_PASSWORD'],
      [change((url) => (url.password = 'wrong-secret')), 'DATABASE_LOGIN_FAILED'],
      [change((url) => (url.pathname = '/nowhere')), 'DATABASE_MISSING'],
      [change((url) => (url.port = '1')), 'DATABASE_UNREACHABLE'],
    ];
    for (const [url, code] of refusals) {
      const fault = await provision(url, departments, { prefix }).catch((error: Error) => error);
      expect(fault).toMatchObject({ code });
      const password = new URL(url).password;
      if (password) expect(String(fault)).not.toContain(password);
    }
  });

  test("leaves a database alone that is someone else's", async () => {
    await withConnection(testAdminUrl(), (sql) => sql.unsafe(`create database ${prefix}petitions`));
    const fault = provision(testAdminUrl(), ['petitions'], { prefix });
    await expect(fault).rejects.toMatchObject({ code: 'DATABASE_NAME_TAKEN' });
  });
});

describe('the databases of the hub', () => {
  test("are each department's own where the environment names one, and the embedded server stays off", async () => {
    const urls = await provision(testAdminUrl(), departments, { prefix });
    const env = { DATABASE_URL_MEDIATION: urls['mediation'], DATABASE_URL_LEGAL_AID: urls['legal-aid'] };
    const open = await openDatabases({ env, departments, dataFolder: '/nonexistent/liandong' });
    expect(open).toMatchObject({ urls, adminUrl: null, kind: 'external' });
    await open.close();
  });
});

describe('a cloned database', () => {
  test('holds what its template holds, and is closed to other roles', async () => {
    const { url, drop } = await departmentDatabase('mediation', null);
    const stranger = await provision(testAdminUrl(), ['legal-aid'], { prefix });
    const trespass = new URL(stranger['legal-aid']!);
    trespass.pathname = new URL(url).pathname;
    await expect(withConnection(trespass.href, (sql) => sql`select 1`)).rejects.toMatchObject({
      code: 'DATABASE_RIGHTS_MISSING',
    });
    await drop();
    await expect(withConnection(url, (sql) => sql`select 1`)).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
    });
  });

  test('does not see what happens in another clone', async () => {
    const clones = await Promise.all([1, 2, 3].map(() => departmentDatabase('mediation', null)));
    await withConnection(clones[0]!.url, (sql) => sql`create table note (id int)`);
    const seen = await withConnection(
      clones[1]!.url,
      (sql) => sql`select to_regclass('public.note') as note`,
    );
    expect(seen[0]).toEqual({ note: null });
    await Promise.all(clones.map(({ drop }) => drop()));
  });

  test('can be dropped while someone is connected', async () => {
    const name = `${prefix}copy`;
    const { url, drop } = await departmentDatabase('mediation', null);
    await cloneDatabase(testAdminUrl(), new URL(url).pathname.slice(1), name);
    const copy = new URL(url);
    copy.pathname = `/${name}`;
    const sql = postgres(copy.href, { max: 1, onnotice: () => undefined });
    await sql`select 1`;
    await dropDatabase(testAdminUrl(), name);
    await expect(withConnection(copy.href, (other) => other`select 1`)).rejects.toThrow();
    await sql.end({ timeout: 1 });
    await drop();
  });
});
