import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importJWK, type CryptoKey } from 'jose';
import { pino, type Logger } from 'pino';
import type { GatewayOptions } from '../../gateway/options.ts';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { startHub, type Hub } from '../../scripts/hub/startHub.ts';
import { demonstrationKeys, type HubKeys } from '../../scripts/identity/keys.ts';
import { demonstrationPeople, issueToken } from '../../scripts/identity/people.ts';
import { plainReckoning } from '../../subgraphs/_kit/acts/context.ts';
import { demonstrationDatabases } from '../setup/demonstration.ts';

/** The answer of the one graph. */
export interface Answer {
  readonly status: number;
  /** As it was sent. */
  readonly text: string;
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
  /** Asks the hub's gateway, or the one at `url`. */
  ask(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    options?: { readonly headers?: Readonly<Record<string, string>>; readonly url?: string },
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts another gateway before a hub's departments, which asks them by HTTP unless `options` say otherwise. */
export async function gatewayBefore(
  { hub, keys }: TestHub,
  options: Partial<GatewayOptions> = {},
): Promise<RunningGateway> {
  return startGateway({
    supergraphFile,
    port: 0,
    urls: Object.fromEntries(hub.departments.map(({ name, url }) => [name, url])),
    access: {
      kind: 'signed-in',
      tokenKeys: { keys: [keys.token.publicKey] },
      signingKey: (await importJWK(keys.viewer.privateKey, 'EdDSA')) as CryptoKey,
    },
    log: pino({ level: 'silent' }),
    ...options,
  });
}

const supergraphFile = resolve(import.meta.dirname, '../../schema/supergraph.graphql');

/** Asks a gateway on a viewer's behalf. */
export async function askGateway(
  { url, keys }: { readonly url: string; readonly keys: HubKeys },
  viewer: Viewer,
  body: { readonly query: string; readonly variables?: Record<string, unknown> | undefined },
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const token = await issueToken(viewer, keys.token.privateKey, 1);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, ...(JSON.parse(text) as Omit<Answer, 'status' | 'text'>) };
}

/** Sees every department's records and figures, everywhere: for figures, not for anybody's token. */
export const everything: Viewer = {
  ...demonstrationPeople.dispatcher.viewer,
  roles: ['SUPERVISOR'],
  scopes: [...demonstrationPeople.dispatcher.viewer.scopes, 'community-correction:read'],
  regions: ['990000000000', '520000000000', '370000000000'],
};

/**
 * Starts it; its departments' clock stands at `moment` when one is given, and can be set on. `env` is the operator's, and
 * `log` gets what the hub writes down.
 */
export async function startTestHub(
  moment?: string,
  env: Readonly<Record<string, string>> = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<TestHub> {
  const clock = { now: moment === undefined ? null : new Date(moment) };
  const databases = await demonstrationDatabases();
  const folder = await mkdtemp(join(tmpdir(), 'liandong-hub-'));
  const keys = await demonstrationKeys(folder);
  const statements: { department: string; statement: string }[] = [];
  const hub = await startHub({
    dataFolder: folder,
    supergraphFile,
    host: '127.0.0.1',
    port: 0,
    keys,
    env: { ...databases.env, ...env },
    log,
    onStatement: (department, statement) => statements.push({ department, statement }),
    reckoning: { ...plainReckoning, clock: () => clock.now ?? new Date() },
  });
  return {
    clock,
    hub,
    keys,
    statements,
    ask: (viewer, query, variables, { headers, url = hub.gateway.url } = {}) =>
      askGateway({ url, keys }, viewer, { query, variables }, headers),
    async close() {
      await hub.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
