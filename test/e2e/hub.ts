import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import type { Viewer } from '../../schema/viewer.ts';
import { startHub, type Hub } from '../../scripts/hub/startHub.ts';
import { demonstrationKeys, type HubKeys } from '../../scripts/identity/keys.ts';
import { demonstrationPeople, issueToken } from '../../scripts/identity/people.ts';
import { plainReckoning } from '../../subgraphs/_kit/acts/context.ts';
import { demonstrationDatabases } from '../setup/demonstration.ts';

/** The answer of the one graph. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
  readonly data: any;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly extensions?: { departments?: Record<string, { state: string }> };
}

/** The whole hub over the demonstration counties, and what a test needs of it. */
export interface TestHub {
  readonly hub: Hub;
  /** The departments' clock; null for this machine's. */
  readonly clock: { now: Date | null };
  readonly keys: HubKeys;
  /** Statements that the departments sent since the last `statements.clear()`. */
  readonly statements: { department: string; statement: string }[];
  ask(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** Sees every department's records and figures, everywhere: for figures, not for anybody's token. */
export const everything: Viewer = {
  ...demonstrationPeople.dispatcher.viewer,
  roles: ['SUPERVISOR'],
  scopes: [...demonstrationPeople.dispatcher.viewer.scopes, 'community-correction:read'],
  regions: ['990000000000', '520000000000', '370000000000'],
};

/** Starts it; its departments' clock stands at `moment` when one is given, and can be set on. */
export async function startTestHub(moment?: string): Promise<TestHub> {
  const clock = { now: moment === undefined ? null : new Date(moment) };
  const databases = await demonstrationDatabases();
  const folder = await mkdtemp(join(tmpdir(), 'liandong-hub-'));
  const keys = await demonstrationKeys(folder);
  const statements: { department: string; statement: string }[] = [];
  const hub = await startHub({
    dataFolder: folder,
    supergraphFile: resolve(import.meta.dirname, '../../schema/supergraph.graphql'),
    host: '127.0.0.1',
    port: 0,
    keys,
    env: databases.env,
    log: pino({ level: 'silent' }),
    onStatement: (department, statement) => statements.push({ department, statement }),
    reckoning: { ...plainReckoning, clock: () => clock.now ?? new Date() },
  });
  return {
    clock,
    hub,
    keys,
    statements,
    async ask(viewer, query, variables, headers = {}) {
      const token = await issueToken(viewer, keys.token.privateKey, 1);
      const response = await fetch(hub.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    async close() {
      await hub.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
