import { resolve } from 'node:path';
import { importJWK, type CryptoKey } from 'jose';
import { pino, type Logger } from 'pino';
import { readUrls } from '../../gateway/config.ts';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import type { AskInProcess } from '../../schema/inProcess.ts';
import { reckoningOf, type Reckoning } from '../../subgraphs/_kit/acts/context.ts';
import { migrateDatabase } from '../../subgraphs/_kit/database.ts';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import type { Publish } from '../../subgraphs/_kit/subgraph/relay.ts';
import { serveSubgraph, type RunningSubgraph, type Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';
import { readStreamAddress } from '../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream } from '../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { openDatabases, type OpenDatabases } from '../database/open.ts';
import type { HubKeys } from '../identity/keys.ts';
import { loadDepartments } from './departments.ts';

/** What a hub in one process is started with. */
export interface HubOptions {
  readonly dataFolder: string;
  readonly supergraphFile: string;
  readonly host: string;
  /** Port of the gateway; 0 takes a free one. Departments always take free ones. */
  readonly port: number;
  readonly keys: HubKeys;
  /** Environment; LIANDONG_ENABLED_RULES, LIANDONG_STREAM_URL and what begins with DATABASE_URL or LIANDONG_URL is read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the query page, waited for just before the gateway starts. */
  readonly graphiqlFolder?: Promise<string>;
  readonly log?: Logger;
  /** Told what is being done, a sentence at a time. */
  readonly say?: (line: string) => void;
  /** Told each statement that a department sends to its database. */
  readonly onStatement?: (department: string, statement: string) => void;
  /** By which clock and calendar the departments count; this machine's and the shipped one unless told otherwise. */
  readonly reckoning?: Reckoning;
  /** Runs once the databases are migrated and before anything answers. */
  readonly prepare?: (databases: OpenDatabases) => Promise<void>;
}

/** One department of a running hub; it can be stopped and started again while the hub runs. */
export interface HubDepartment {
  readonly name: string;
  readonly url: string;
  /** Answers the gateway, by a call in place of HTTP. */
  readonly ask: AskInProcess;
  /** Takes events that others tell it; rejects while it is stopped. */
  readonly take: RunningSubgraph['take'];
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Everything in one process: databases, departments, gateway. */
export interface Hub {
  readonly gateway: RunningGateway;
  readonly databases: OpenDatabases;
  readonly departments: readonly HubDepartment[];
  close(): Promise<void>;
}

/** Starts everything, bottom up; what was started is stopped again when a later part fails. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { say = () => undefined, log = pino({ level: 'warn' }) } = options;
  const stack: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stack.splice(0).reverse()) await stop();
  };
  let endStart = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    endStart = resolve;
  });
  try {
    const subgraphs = await loadDepartments();
    say('正在启动数据库… starting the database');
    const databases = await openDatabases({
      env: options.env,
      dataFolder: options.dataFolder,
      departments: subgraphs.map(({ name }) => name),
      log: say,
    });
    stack.push(() => databases.close());
    await Promise.all(
      subgraphs.map(({ name, migrations }) => migrateDatabase(urlOf(databases, name), migrations)),
    );
    await options.prepare?.(databases);

    say('正在启动各部门… starting the departments');
    const verifyKey = (await importJWK(options.keys.viewer.publicKey, 'EdDSA')) as CryptoKey;
    const departments: HubDepartment[] = [];
    const address = readStreamAddress(options.env['LIANDONG_STREAM_URL'], false);
    const onFault = (name: string) => (fault: unknown) => log.error({ department: name, err: fault });
    const stream = address && openStream(address, { name: 'hub', onFault: onFault('hub') });
    if (stream) stack.push(() => stream.close());
    const inProcess: Publish = async (recipient, events) => {
      await started;
      const department = departments.find(({ name }) => name === recipient);
      if (!department) throw new Error(`${recipient} was not started`);
      await department.take(events);
    };
    // Who is told of everything is there until the last event has come.
    const isTold = ({ name }: Subgraph): boolean => name === CASE_INDEX;
    const centreFirst = [...subgraphs.filter(isTold), ...subgraphs.filter((subgraph) => !isTold(subgraph))];
    for (const subgraph of centreFirst) {
      const serve = (port: number): Promise<RunningSubgraph> =>
        serveSubgraph(subgraph, {
          databaseUrl: urlOf(databases, subgraph.name),
          verifyKey,
          host: '127.0.0.1',
          port,
          onFault: onFault(subgraph.name),
          onWarning: (facts, sentence) => log.warn(facts, sentence),
          publish: stream?.publish ?? inProcess,
          reckoning: options.reckoning ?? reckoningOf(options.env['LIANDONG_ENABLED_RULES']),
          onStatement: (statement) => options.onStatement?.(subgraph.name, statement),
        });
      const department = await restartable(subgraph.name, serve);
      departments.push(department);
      stack.push(() => department.stop());
      if (!stream || !subgraph.takes) continue;
      const { name, take } = department;
      const consumer = stream.consume({ department: name, take, onFault: onFault(name) });
      stack.push(() => consumer.close());
    }
    endStart();

    // A department that the operator has somewhere else is asked there.
    const elsewhere = readUrls(options.env);
    for (const [name, url] of Object.entries(elsewhere)) say(`${name} → ${url}`);

    say('正在启动网关… starting the gateway');
    const gateway = await startGateway({
      supergraphFile: options.supergraphFile,
      host: options.host,
      port: options.port,
      urls: { ...Object.fromEntries(departments.map(({ name, url }) => [name, url])), ...elsewhere },
      inProcess: Object.fromEntries(
        departments.filter(({ name }) => !(name in elsewhere)).map(({ name, ask }) => [name, ask]),
      ),
      access: {
        kind: 'signed-in',
        tokenKeys: { keys: [options.keys.token.publicKey] },
        signingKey: (await importJWK(options.keys.viewer.privateKey, 'EdDSA')) as CryptoKey,
      },
      operationsFolder: resolve(import.meta.dirname, '../../schema/operations'),
      graphiqlFolder: (await options.graphiqlFolder) ?? null,
      log,
    });
    stack.push(() => gateway.close());
    return { gateway, databases, departments, close };
  } catch (fault) {
    endStart();
    await close();
    throw fault;
  }
}

/** A department that keeps its port over a stop and a start. */
async function restartable(
  name: string,
  serve: (port: number) => Promise<RunningSubgraph>,
): Promise<HubDepartment> {
  let running: RunningSubgraph | null = await serve(0);
  const { url } = running;
  return {
    name,
    url,
    ask: async (request) => running && running.ask(request),
    take: async (events) => {
      if (!running) throw new Error(`${name} is stopped`);
      await running.take(events);
    },
    async stop() {
      const stopping = running;
      running = null;
      await stopping?.close();
    },
    async start() {
      running ??= await serve(Number(new URL(url).port));
    },
  };
}

function urlOf(databases: OpenDatabases, name: string): string {
  const url = databases.urls[name];
  if (!url) throw new Error(`no database for ${name}`);
  return url;
}
