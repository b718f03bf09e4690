import type { CryptoKey } from 'jose';
import { pino, type BaseLogger } from 'pino';
import type { AskInProcess } from '../schema/inProcess.ts';
import { roster } from '../schema/roster.ts';
import type { TokenKeys } from './authenticate/tokenKeys.ts';
import type { Peers } from './peers.ts';
import { defaultLimits, type Limits } from './compile/limits.ts';

/** Where the gateway writes what happens; pino or anything that takes the same calls. */
export type Log = Pick<BaseLogger, 'info' | 'warn' | 'error'>;

/** By what the token of somebody who signs in is verified. */
export interface SignIn {
  readonly kind: 'signed-in';
  readonly tokenKeys: TokenKeys;
  readonly issuer?: string;
  readonly audience?: string;
}

/** Who may ask: anyone, or viewers with a token, whom the gateway signs for the departments with `signingKey` (Ed25519). */
export type Access = { readonly kind: 'open' } | (SignIn & { readonly signingKey: CryptoKey });

/** What a gateway needs to know; everything but where the graph is and who may ask has a default. */
export interface GatewayOptions {
  /** File with the composed supergraph; read again whenever it changes. */
  readonly supergraphFile: string;
  readonly access: Access;
  /** 0 takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** Addresses of departments, by name, in place of those in the supergraph. */
  readonly urls?: Readonly<Record<string, string>>;
  /** Departments that run in this process, by name: queries and acts reach them by a call, subscriptions at their address. */
  readonly inProcess?: Readonly<Record<string, AskInProcess>>;
  /** How long to wait for a department's answer, by name, in milliseconds. */
  readonly deadlines?: Readonly<Record<string, number>>;
  /** The same for departments that `deadlines` does not name. */
  readonly deadlineMs?: number;
  /** Connections to one department at a time. */
  readonly connections?: number;
  /** Fetches that may wait for a connection to one department; more cost its fields at once. */
  readonly waiting?: number;
  /** Largest answer of a department that is read, in bytes. */
  readonly answerBytes?: number;
  /** How long a whole request may take, all its fetches together, in milliseconds. */
  readonly requestMs?: number;
  /** Room for answers of departments that allow it to be kept, in bytes. */
  readonly cacheBytes?: number;
  /** How long a kept answer may stand in for a department that cannot answer, beyond its freshness, in milliseconds. */
  readonly staleMs?: number;
  /** Requests at a time; more are turned away with 503. */
  readonly requests?: number;
  /** Subscriptions at a time; more are turned away with 503. */
  readonly subscriptions?: number;
  /** Operations that may wait for their plan at a time; requests for more are turned away with 503. */
  readonly plannings?: number;
  readonly limits?: Partial<Limits>;
  /** Labels of `@override` whose fields have been taken over; `percent(N)` needs no mention. */
  readonly labels?: readonly string[];
  /** Folder of saved operations, compiled before a graph takes over; null for none. */
  readonly operationsFolder?: string | null;
  /** Folder with the pages served under `/graphiql/`; null serves none. */
  readonly graphiqlFolder?: string | null;
  /** Port on which `/metrics` is read, 0 for a free one; null counts nothing. */
  readonly metricsPort?: number | null;
  readonly metricsHost?: string;
  /** Address of the collector that spans are sent to, by OTLP over HTTP; null makes none. */
  readonly collectorUrl?: string | null;
  /** How long an operation may take before the log names it, in milliseconds. */
  readonly slowMs?: number;
  readonly log?: Log;
  /** Other processes of the same gateway; null when there are none. */
  readonly peers?: Peers | null;
}

/** Fills in what the options leave out. */
export function completeOptions(options: GatewayOptions): Required<GatewayOptions> & { limits: Limits } {
  return {
    port: 4000,
    host: options.access.kind === 'open' ? '127.0.0.1' : '0.0.0.0',
    urls: {},
    inProcess: {},
    deadlines: Object.fromEntries(roster.map(({ name, deadlineMs }) => [name, deadlineMs])),
    deadlineMs: 10_000,
    connections: 64,
    waiting: 1_000,
    answerBytes: 16 * 1024 * 1024,
    requestMs: 20_000,
    cacheBytes: 64 * 1024 * 1024,
    staleMs: 600_000,
    requests: 1_000,
    subscriptions: 10_000,
    plannings: 200,
    labels: [],
    operationsFolder: null,
    graphiqlFolder: null,
    peers: null,
    metricsPort: null,
    metricsHost: '127.0.0.1',
    collectorUrl: null,
    slowMs: 2_000,
    ...options,
    log: options.log ?? pino({ name: 'gateway' }),
    limits: { ...defaultLimits, ...options.limits },
  };
}
