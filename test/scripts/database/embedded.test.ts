import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withConnection } from '../../../scripts/database/connect.ts';
import { type EmbeddedServer, runningEmbedded, startEmbedded } from '../../../scripts/database/embedded.ts';
import { openDatabases } from '../../../scripts/database/open.ts';
import { findPostmaster } from '../../../scripts/database/postmaster.ts';
import { waitForEnd } from '../../../scripts/database/process.ts';
import { startChildHub } from './killedHub.ts';

// Real servers on a disk that other tests use too.
jest.setTimeout(30_000);

let folder: string;
let original: string;
let server: EmbeddedServer | undefined;
let bystander: ChildProcess | undefined;

/** A stopped data folder with one row in it, for all tests: an initdb is the dearest part of a start. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-embedded-'));
  await chmod(folder, 0o755);
  original = join(folder, 'original');
  const first = await startEmbedded({ dataFolder: original });
  await withConnection(first.adminUrl, (sql) => sql`create table kept as select 7 as id`);
  await Promise.all([first.stop(), first.stop()]);
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  bystander?.kill('SIGKILL');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy without tables and log of changes: enough for what is refused before they are read. */
async function shell(name: string): Promise<string> {
  const place = join(folder, name);
  await cp(original, place, { recursive: true, filter: (path) => !/[/](base|pg_wal)[/]/.test(path) });
  return place;
}

async function rows(table = 'kept'): Promise<number[]> {
  const found = await withConnection(
    server!.adminUrl,
    (sql) => sql<{ id: number }[]>`select id from ${sql(table)}`,
  );
  return found.map(({ id }) => id);
}

async function start(dataFolder: string): Promise<EmbeddedServer> {
  server = await startEmbedded({ dataFolder });
  return server;
}

describe('an embedded server', () => {
  test('finds its data at the second start, and is reached from this machine only', async () => {
    const { tookOver, adminUrl } = await start(original);
    expect(tookOver).toBe(false);
    expect(await rows()).toEqual([7]);
    const settings = await withConnection(adminUrl, async (sql) => {
      const found = await sql<{ name: string; setting: string }[]>`
        select name, setting from pg_settings where name in
          ('listen_addresses', 'unix_socket_directories', 'fsync', 'password_encryption', 'server_encoding')`;
      return Object.fromEntries(found.map(({ name, setting }) => [name, setting]));
    });
    expect(settings).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'on',
      password_encryption: 'scram-sha-256',
      server_encoding: 'UTF8',
    });
    expect((await stat(join(original, 'admin-password'))).mode & 0o777).toBe(0o600);
    const wrong = new URL(adminUrl);
    wrong.password = 'guess';
    await expect(withConnection(wrong.href, (sql) => sql`select 1`)).rejects.toMatchObject({
      code: 'DATABASE_LOGIN_FAILED',
    });
  });

  test("keeps statements and rows' values out of its log", async () => {
    const { adminUrl } = await start(original);
    await withConnection(adminUrl, async (sql) => {
      await sql`create table person (number text primary key)`;
      await sql`insert into person values ('990101-secret')`;
      await expect(sql`insert into person values ('990101-secret')`).rejects.toThrow();
    });
    expect(await readFile(join(original, 'server.log'), 'utf8')).not.toContain('secret');
  });

  test('gives each department a database when no variable names one', async () => {
    const departments = ['mediation', 'legal-aid'];
    const open = await openDatabases({ env: {}, departments, dataFolder: original });
    expect(open.kind).toBe('embedded');
    const who = await withConnection(
      open.urls['legal-aid']!,
      (sql) => sql`select current_database() as name`,
    );
    expect(who[0]).toEqual({ name: 'liandong_legal_aid' });
    await open.close();
    await expect(withConnection(open.urls['legal-aid']!, (sql) => sql`select 1`)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    });
  });

  test('says what to do when the password is not its own, and sets a new one when the file is lost', async () => {
    const file = join(original, 'admin-password');
    await writeFile(file, 'other\n');
    await expect(start(original)).rejects.toMatchObject({
      code: 'EMBEDDED_START_FAILED',
      message: expect.stringContaining('admin-password'),
    });
    expect(await findPostmaster(join(original, 'cluster'))).toBeNull();
    await rm(file);
    await start(original);
    expect(await rows()).toEqual([7]);
  });
});

describe('after a hub was killed', () => {
  test('the next one takes its server over, with every acknowledged row, and stops it in the end', async () => {
    const hub = await startChildHub(original);
    const acknowledged = await hub.kill();
    const { tookOver, stop } = await start(original);
    expect(tookOver).toBe(true);
    expect((await rows('acknowledged')).length).toBeGreaterThanOrEqual(acknowledged);
    await stop();
    expect(await findPostmaster(join(original, 'cluster'))).toBeNull();
    expect((await readdir(original)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  test('and its server with it, the next one starts and has every acknowledged row', async () => {
    const hub = await startChildHub(original);
    const orphan = await findPostmaster(join(original, 'cluster'));
    process.kill(orphan!.process.pid, 'SIGKILL');
    const acknowledged = await hub.kill();
    await waitForEnd(orphan!.process, 5_000);
    expect((await start(original)).tookOver).toBe(false);
    expect((await rows('acknowledged')).length).toBeGreaterThanOrEqual(acknowledged);
  });

  test("and its server's number belongs to a stranger now, the stranger is left alone", async () => {
    bystander = spawn('sleep', ['60']);
    await once(bystander, 'spawn');
    const lines = [bystander.pid, join(original, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready   ', ''];
    await writeFile(join(original, 'cluster', 'postmaster.pid'), lines.join('\n'));
    await writeFile(join(original, `hub.${bystander.pid}.1-00000000.lock`), '');
    expect((await start(original)).tookOver).toBe(false);
    expect(await rows()).toEqual([7]);
    expect(bystander.exitCode).toBeNull();
  });
});

describe('a data folder', () => {
  test('that a living hub uses is refused to a second one, which may only join it', async () => {
    const hub = await startChildHub(original);
    await expect(start(original)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    expect(await runningEmbedded(original)).toMatch(/^postgres:/);
    const open = await openDatabases({
      env: {},
      departments: ['mediation'],
      dataFolder: original,
      join: true,
    });
    await open.close();
    await withConnection(open.urls['mediation']!, (sql) => sql`select 1`);
    await hub.kill();
    expect((await start(original)).tookOver).toBe(true);
    await expect(startEmbedded({ dataFolder: original })).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
    });
  });

  test('whose first start was cut short is begun again', async () => {
    const place = join(folder, 'unfinished');
    await mkdir(join(place, 'cluster.new.AbCdEf', 'cluster', 'base'), { recursive: true });
    await mkdir(join(place, 'cluster'));
    await start(place);
    expect((await readdir(place)).sort().filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  const damages: [string, string, (cluster: string) => Promise<void>][] = [
    ['without PG_VERSION', 'DATA_FOLDER_DAMAGED', (cluster) => rm(join(cluster, 'PG_VERSION'))],
    [
      'with rubbish in PG_VERSION',
      'DATA_FOLDER_DAMAGED',
      (cluster) => writeFile(join(cluster, 'PG_VERSION'), '\0?'),
    ],
    [
      'of another version',
      'DATA_FOLDER_WRONG_VERSION',
      (cluster) => writeFile(join(cluster, 'PG_VERSION'), '15\n'),
    ],
    [
      'without its control file',
      'DATA_FOLDER_DAMAGED',
      (cluster) => rm(join(cluster, 'global', 'pg_control')),
    ],
    [
      'with rubbish in its control file',
      'DATA_FOLDER_DAMAGED',
      (cluster) => writeFile(join(cluster, 'global', 'pg_control'), Buffer.alloc(8192, 'x')),
    ],
    [
      'without its log of changes',
      'DATA_FOLDER_DAMAGED',
      (cluster) => rm(join(cluster, 'pg_wal'), { recursive: true }),
    ],
    ['with a file in its place', 'DATA_FOLDER_DAMAGED', asFile],
  ];
  test.each(damages)('%s is refused (%s) and left as it is', async (name, code, damage) => {
    const place = await shell(name);
    const cluster = join(place, 'cluster');
    await damage(cluster);
    const before = await readdir(place, { recursive: true });
    await expect(start(place)).rejects.toMatchObject({ code });
    const after = new Set(await readdir(place, { recursive: true }));
    expect(before.filter((file) => !after.has(file))).toEqual([]);
  });

  test('that can not be one is refused', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(start(join(folder, 'file', 'data'))).rejects.toMatchObject({
      code: 'DATA_FOLDER_NOT_WRITABLE',
    });
  });
});

async function asFile(cluster: string): Promise<void> {
  await rm(cluster, { recursive: true });
  await writeFile(cluster, 'not a folder');
}
