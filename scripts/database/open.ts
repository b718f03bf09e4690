import { DatabaseError } from './errors.ts';
import { runningEmbedded, startEmbedded } from './embedded.ts';
import { checkServer, provision } from './provision.ts';
import { databaseUrls } from './urls.ts';

/** What the hub needs to know to find or make its databases. */
export interface OpenOptions {
  /** Environment variables; only those that begin with DATABASE_URL are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the embedded PostgreSQL; not touched when the environment names a server. */
  readonly dataFolder: string;
  readonly departments: readonly string[];
  readonly log?: (line: string) => void;
  /** Use the embedded server of a hub that is running now, instead of refusing: for work beside it, such as an import. */
  readonly join?: boolean;
}

/** The departments' databases. */
export interface OpenDatabases {
  /** URL by department. */
  readonly urls: Readonly<Record<string, string>>;
  /** The administrator's URL; null when every department brought its own. */
  readonly adminUrl: string | null;
  readonly kind: 'embedded' | 'external';
  /** Stops the embedded server if this call started it; may be called twice. */
  close(): Promise<void>;
}

/**
 * Finds or makes a database for each department: its own `DATABASE_URL_<DEPARTMENT>`, else one provisioned with
 * `DATABASE_URL`, else one on the embedded PostgreSQL. Every server was reached when it answers. Throws a DatabaseError.
 */
export async function openDatabases(options: OpenOptions): Promise<OpenDatabases> {
  const { own, others, admin } = databaseUrls(options.env, options.departments);
  await Promise.all(Object.values(own).map(checkServer));
  if (others.length === 0) return external(own, null);
  if (admin !== null) return external({ ...own, ...(await provision(admin, others)) }, admin);
  return openEmbedded(options);
}

async function openEmbedded(options: OpenOptions): Promise<OpenDatabases> {
  const server = await startOrJoin(options);
  try {
    const urls = await provision(server.adminUrl, options.departments);
    return { urls, adminUrl: server.adminUrl, kind: 'embedded', close: () => server.stop() };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function startOrJoin(options: OpenOptions): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  try {
    return await startEmbedded(options);
  } catch (fault) {
    const inUse = fault instanceof DatabaseError && fault.code === 'DATA_FOLDER_IN_USE';
    const adminUrl = inUse && options.join ? await runningEmbedded(options.dataFolder) : null;
    if (adminUrl === null) throw fault;
    // The other hub's server: it is not ours to stop.
    return { adminUrl, stop: async () => undefined };
  }
}

function external(urls: Readonly<Record<string, string>>, adminUrl: string | null): OpenDatabases {
  return { urls, adminUrl, kind: 'external', close: async () => undefined };
}
