import { once } from 'node:events';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { damaged, wrongVersion } from './cluster.ts';
import { belongToFolder } from './password.ts';
import { findPostmaster, type Postmaster, removeStalePidFile } from './postmaster.ts';
import { pause } from './process.ts';
import { nameForProgram, type ProgramCall, startFailed, startProgram } from './run.ts';

/** Server settings by name, as in `postgresql.conf`. */
export type Settings = Readonly<Record<string, string>>;

/** Fit for a laptop; durable (fsync stays on). The log holds no statements and no row's values: they are personal data. */
const laptop: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  // After a crash one call writes out the file system, instead of one for each of some thousand files.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
};

/** The log is put aside once when it has grown past this, at a start. */
const logLimitBytes = 1_000_000;
/** Crash recovery of a large cluster takes its time; a server that is neither ready nor dead after this is given up. */
const readyLimitMs = 600_000;

/**
 * Starts the server on a cluster, on a free port of 127.0.0.1 only, and waits until it takes connections. Throws
 * DATA_FOLDER_DAMAGED, DATA_FOLDER_WRONG_VERSION or EMBEDDED_START_FAILED with the end of its log.
 */
export async function startServer(
  folder: string,
  call: ProgramCall,
  settings: Settings,
): Promise<Postmaster> {
  await removeStalePidFile(call.cluster);
  const log = join(folder, 'server.log');
  for (let attempt = 0; ; attempt++) {
    const port = await freePort();
    const outcome = await tryStart(folder, log, call, { ...laptop, ...settings, port: String(port) });
    if (typeof outcome !== 'string') return outcome;
    if (attempt === 20 || !isPassing(outcome)) throw explain(outcome, call);
    await pause(250);
  }
}

async function tryStart(
  folder: string,
  log: string,
  call: ProgramCall,
  settings: Settings,
): Promise<Postmaster | string> {
  const file = await openLog(folder, log);
  const { size } = await file.stat();
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { child, closed } = await startProgram(
    call,
    'postgres',
    ['-D', await nameForProgram(call), ...args],
    file.fd,
  ).finally(() => file.close());
  const until = Date.now() + readyLimitMs;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const server = await findPostmaster(call.cluster);
    if (server?.process.pid === child.pid && server?.status === 'ready') {
      // The hub may end without waiting for it: the next one takes it over.
      child.unref();
      return server;
    }
    await Promise.race([closed, pause(10)]);
  }
  child.kill('SIGQUIT');
  await closed;
  return (await readFile(log)).subarray(size).toString('utf8');
}

async function openLog(folder: string, log: string): ReturnType<typeof open> {
  const info = await stat(log).catch(() => null);
  if (info && info.size > logLimitBytes) await rename(log, `${log}.1`);
  const file = await open(log, 'a', 0o600).catch(async () => {
    // Left by another user in our own folder: nothing is lost but old messages.
    await rm(log, { force: true });
    return open(log, 'a', 0o600);
  });
  await belongToFolder(folder, log);
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What the server says of files that are missing, cut short or not its own, once the version is known to fit. */
const damageSigns = new RegExp(
  [
    'incorrect checksum in control file',
    'incompatible with server',
    'not a valid data directory',
    'could not access the server configuration file',
    'could not load .*pg_hba',
    'could not access status of transaction',
    'could not read file',
    'could not open file "(?:base|global|pg_)',
    'could not open directory',
    'invalid (?:checkpoint record|page)',
    'valid checkpoint record',
    'PANIC:',
  ].join('|'),
);

/** Whether it is worth another try: a port just taken, or processes of a killed server that are still leaving. */
function isPassing(output: string): boolean {
  return /could not create any TCP\/IP sockets|pre-existing shared memory block|lock file .* already exists/.test(
    output,
  );
}

function explain(output: string, { cluster, binaries }: ProgramCall): Error {
  const version = /initialized by PostgreSQL version ([\d.]+)/.exec(output)?.[1];
  if (version) return wrongVersion(cluster, version, binaries.major);
  // A full disk makes it panic too, but the data are sound.
  const isShort = /No space left|free disk space|Cannot allocate memory/.test(output);
  const line = isShort ? undefined : output.split('\n').find((text) => damageSigns.test(text));
  return line ? damaged(cluster, `数据库日志称：${line}`, `its log says: ${line}`) : startFailed(output);
}
