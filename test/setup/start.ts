import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../../scripts/database/embedded.ts';
import { run } from './run.ts';

const folderName = 'liandong-test-';

/** Nothing of a test run is kept, so nothing waits for the disk; one that hangs is ended by jest, not by the server. */
const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_wal_size: '256MB' };

/**
 * Jest's globalSetup: a PostgreSQL for the whole run, the embedded one in a fresh temporary folder or the server of
 * TEST_DATABASE_URL (an administrator's URL). The workers find it by LIANDONG_TEST_ADMIN_URL.
 */
export default async function start(): Promise<void> {
  // Names of databases begin with it, so that two runs can share a server and each clears away its own.
  process.env['LIANDONG_TEST_RUN'] = `lt${randomBytes(3).toString('hex')}_`;
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    process.env['LIANDONG_TEST_ADMIN_URL'] = given;
    return;
  }
  await endKilledRuns();
  const dataFolder = await mkdtemp(join(tmpdir(), folderName));
  // As root the server runs as nobody, who has to be able to enter.
  await chmod(dataFolder, 0o755);
  const server = await startEmbedded({ dataFolder, settings: careless });
  run.end = () => end(server, dataFolder);
  process.env['LIANDONG_TEST_ADMIN_URL'] = server.adminUrl;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void run.end?.().finally(() => process.exit(1)));
  }
}

async function end(server: EmbeddedServer, dataFolder: string): Promise<void> {
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

/** Stops the servers that killed runs have left behind, and removes their folders; living runs' are refused to us. */
async function endKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderName)) continue;
    const dataFolder = join(tmpdir(), name);
    const server = await startEmbedded({ dataFolder }).catch(() => null);
    if (server) await end(server, dataFolder);
  }
}
