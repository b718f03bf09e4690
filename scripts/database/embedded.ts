import { serverAccount } from './account.ts';
import { packagedBinaries, usableBinaries } from './binaries.ts';
import { claimFolder } from './claim.ts';
import { hasCluster } from './cluster.ts';
import { faultCode } from './errors.ts';
import { clusterFolder, notWritable, openFolder, takeCluster } from './folder.ts';
import { clearUnfinished, createCluster } from './initdb.ts';
import { adminAddress, canLogin, ensureLogin, takeOver } from './login.ts';
import { createPassword, readPassword } from './password.ts';
import { findPostmaster, type Postmaster, stopPostmaster } from './postmaster.ts';
import { resetPassword } from './reset.ts';
import type { ProgramCall } from './run.ts';
import { type Settings, startServer } from './server.ts';

/** Where an embedded PostgreSQL keeps its data, and who hears of it. */
export interface EmbeddedOptions {
  /** Made when it is missing; holds the cluster, its log, the administrator's password and the hub's claim. */
  readonly dataFolder: string;
  /** Told, a sentence at a time, what a person may want to know. */
  readonly log?: (line: string) => void;
  /** Server settings on top of the launcher's own (tests switch fsync off). */
  readonly settings?: Settings;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  /** The superuser's URL of the `postgres` database, with its password. */
  readonly adminUrl: string;
  /** True when it is the server of an earlier hub that was killed. */
  readonly tookOver: boolean;
  /** Stops the server in good order and lets go of the data folder; the second call waits for the first. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed on a data folder of its own, loopback only; on the first start it makes the
 * cluster, and after a kill it takes over the server that was left running. Throws a DatabaseError: another hub is
 * using the folder, it is damaged, of another version or not writable, the platform is unsupported, or the server's log.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log = () => undefined, settings = {} } = options;
  const packaged = await packagedBinaries();
  const folder = await openFolder(options.dataFolder);
  const claim = await claimFolder(folder);
  try {
    const cluster = clusterFolder(folder);
    const account = await serverAccount(cluster);
    const binaries = await usableBinaries(packaged, account, log);
    const { server, adminUrl, tookOver } = await run(folder, { binaries, account, cluster }, settings, log);
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => stopPostmaster(server.process, log).finally(() => claim.release());
    return { adminUrl, tookOver, stop: () => (stopping ??= stop()) };
  } catch (fault) {
    await claim.release();
    throw /^(EACCES|EPERM|EROFS)$/.test(faultCode(fault)) ? notWritable(folder, fault) : fault;
  }
}

/**
 * The superuser's URL of an embedded server that a living hub runs on a data folder, for a second process that wants to
 * use it too (an import beside a running hub); null when none runs there.
 */
export async function runningEmbedded(dataFolder: string): Promise<string | null> {
  const server = await findPostmaster(clusterFolder(dataFolder));
  const password = server && (await readPassword(dataFolder));
  return server && password && (await canLogin(server, password)) ? adminAddress(server, password) : null;
}

interface Running {
  readonly server: Postmaster;
  readonly adminUrl: string;
  readonly tookOver: boolean;
}

async function run(
  folder: string,
  call: ProgramCall,
  settings: Settings,
  log: (line: string) => void,
): Promise<Running> {
  const exists = await hasCluster(call.cluster, call.binaries.major);
  const known = await readPassword(folder);
  const orphan = exists ? await findPostmaster(call.cluster) : null;
  const taken = orphan && (await takeOver(orphan, known, log));
  if (taken && known) return { server: taken, adminUrl: adminAddress(taken, known), tookOver: true };

  await clearUnfinished(folder);
  // A password whose first start was cut short serves the next one; one that was lost is made anew.
  const password = known ?? (await createPassword(folder));
  if (exists) {
    await takeCluster(call.cluster, call.account);
    if (!known) await resetPassword(call, password);
  } else {
    log(`正在 ${folder} 建立数据库。 Making a new database in ${folder}.`);
    await createCluster(folder, call, password, settings['fsync'] !== 'off');
  }
  const server = await startServer(folder, call, settings);
  await ensureLogin(server, password, call);
  return { server, adminUrl: adminAddress(server, password), tookOver: false };
}
