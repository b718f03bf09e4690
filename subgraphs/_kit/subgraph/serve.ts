import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { parse } from 'graphql';
import type { CryptoKey } from 'jose';
import type postgres from 'postgres';
import type { InProcessAnswer, InProcessRequest } from '../../../schema/inProcess.ts';
import { rosterEntry, subgraphSdl } from '../../../schema/roster.ts';
import { VIEWER_HEADER, type Viewer } from '../../../schema/viewer.ts';
import type { CaseBook, CaseTable } from '../acts/caseKind.ts';
import { plainReckoning, type Reckoning } from '../acts/context.ts';
import { CASE_INDEX, type OutboxTable } from '../acts/tables.ts';
import { connectDatabase, type Database } from '../database.ts';
import type { DeadlineRules } from '../deadlines/deadline.ts';
import type { DeadlineTable } from '../deadlines/table.ts';
import type { Register } from '../register/register.ts';
import { answerFault, answerFaultsAsGraphql } from './answerFault.ts';
import { catchUp } from './catchUp.ts';
import { renewable, withFreshActs } from './freshActs.ts';
import { openInProcess } from './inProcess.ts';
import { maskFault } from './maskFault.ts';
import { startRelay, type Publish } from './relay.ts';
import { createStreams, wantsEvents, type StreamOptions } from './streams.ts';
import { takeEvents, type Taking } from './takeEvents.ts';
import { viewerReader } from './viewerReader.ts';
import { withoutValues } from './withoutValues.ts';

/** A department as the hub sees it: what it answers, what it imports, and the migrations of its database. */
export interface Subgraph<Context extends BaseContext = BaseContext, Live = unknown> {
  readonly name: string;
  readonly resolvers: Record<string, unknown>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of registers of different rows
  readonly registers: readonly Register<any>[];
  /** Folder of its migrations, absolute. */
  readonly migrations: string;
  /** The posts that act in it, with what the bureau calls them; a token holds one by the scope `<department>:<post>`. */
  readonly posts?: Readonly<Record<string, string>>;
  /** Posts of people outside the authority (a firm's officer, a villager): who holds one sees less, not more. */
  readonly outsidePosts?: readonly string[];
  /** The deadlines of its cases; what waits for the calendar is counted when the department starts. */
  readonly deadlines?: { readonly table: DeadlineTable; readonly rules: DeadlineRules };
  /** Its cases, and where it writes what the others are told of them. */
  readonly tells?: {
    readonly outbox: OutboxTable;
    readonly kinds: readonly CaseBook<CaseTable>[];
    /** Subgraphs that are told of some cases beside the case index. */
    readonly alsoTo?: readonly string[];
  };
  /** How it takes what others tell it. */
  readonly takes?: Taking;
  /** What goes on in its process beside requests: begun before the first one, closed after the last. */
  live?(ground: Ground): Promise<Live & { close(): Promise<void> }>;
  /** What one request's resolvers work with; made anew for each request and event, so no loader outlives it. */
  context(db: Database, viewer: Viewer, reckoning: Reckoning, live: Live): Context;
}

/** What a department's process stands on. */
export interface Ground {
  readonly db: Database;
  readonly sql: postgres.Sql;
  readonly reckoning: Reckoning;
  readonly onFault: (fault: unknown) => void;
}

/** Where a department listens and what it works with. */
export interface ServeOptions {
  readonly databaseUrl: string;
  readonly verifyKey: CryptoKey;
  readonly host: string;
  readonly port: number;
  /** Told of faults with their cause; the answer only carries a masked error. */
  readonly onFault: (fault: unknown) => void;
  /** Told what is no fault and an operator has to see to, with a sentence that says what to do. */
  readonly onWarning?: (facts: object, sentence: string) => void;
  readonly onStatement?: (statement: string) => void;
  /** Where it brings its events; without it they wait in the outbox. */
  readonly publish?: Publish;
  /** By which clock and calendar it counts; this machine's and the shipped one unless told otherwise. */
  readonly reckoning?: Reckoning;
}

/** A department that answers. */
export interface RunningSubgraph {
  readonly url: string;
  /** Answers whoever is in the same process as it answers a POST; not to be called any more once it closes. */
  ask(request: InProcessRequest): Promise<InProcessAnswer>;
  /** Takes events that others tell it; resolves when they are kept or put aside. */
  take(events: readonly unknown[]): Promise<void>;
  /** Lets what is under way finish, and ends. */
  close(): Promise<void>;
}

/** Largest request that is read, in bytes. */
const BODY_BYTES = 16 * 1024 * 1024;

const deadEventSentence =
  '有事件不能收下，已作为死信存放，请用 npm run dead-events 查看。 An event could not be kept: see npm run dead-events.';

/** Serves a department over HTTP: `POST /graphql` for the gateway's signed requests, `GET /health`. */
export async function serveSubgraph<Context extends BaseContext, Live>(
  subgraph: Subgraph<Context, Live>,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const { name } = subgraph;
  const { reckoning = plainReckoning } = options;
  const onFault = (fault: unknown): void => options.onFault(withoutValues(fault));
  const connection = connectDatabase(options.databaseUrl, {
    name,
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
  });
  const schema = buildSubgraphSchema({
    typeDefs: parse(subgraphSdl(rosterEntry(name))),
    resolvers: withFreshActs(subgraph.resolvers) as never,
  });
  const formatError: StreamOptions['formatError'] = (formatted, fault) =>
    maskFault(formatted, fault, onFault);
  const server = new ApolloServer<Context>({
    ...{ schema, formatError },
    introspection: true,
    // Whoever started the department stops it, in order; Apollo would end the process on its own.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();

  const app = Fastify({ bodyLimit: BODY_BYTES, forceCloseConnections: 'idle' });
  answerFaultsAsGraphql(app); // first: a route has the error handler that was there before it
  app.get('/health', async (_request, reply) => {
    const alive = await connection.sql`select 1`.then(
      () => true,
      () => false,
    );
    return reply.code(alive ? 200 : 503).send({ status: alive ? 'ok' : 'database unavailable' });
  });
  const signedViewer = viewerReader(name, options.verifyKey);
  let live: (Live & { close(): Promise<void> }) | undefined;
  const contexts = async (headers: Readonly<Record<string, unknown>>): Promise<() => Context> => {
    const viewer = await signedViewer(headers[VIEWER_HEADER]);
    return () => subgraph.context(connection.db, viewer, reckoning, live as Live);
  };
  const context = async (headers: Readonly<Record<string, unknown>>): Promise<Context> =>
    renewable(await contexts(headers));
  const streams = createStreams({ schema, contexts, formatError, onFault });
  app.addHook('preClose', async () => streams.end());
  await app.register(async (graph) => {
    graph.addHook('preHandler', async (request, reply) =>
      wantsEvents(request) ? streams.serve(request, reply) : undefined,
    );
    await graph.register(fastifyApollo(server), {
      path: '/graphql',
      method: ['POST', 'OPTIONS'],
      context: ({ headers }) => context(headers),
    });
  });
  const inProcess = openInProcess({ server, context, bodyBytes: BODY_BYTES, answerFault });

  try {
    const { db, sql } = connection;
    await catchUp(db, subgraph, reckoning);
    live = await subgraph.live?.({ db, sql, reckoning, onFault });
    const address = await app.listen({ host: options.host, port: options.port });
    const { tells, takes } = subgraph;
    const { publish, onWarning } = options;
    const relays =
      tells && publish
        ? [CASE_INDEX, ...(tells.alsoTo ?? [])].map((recipient) =>
            startRelay({
              ...{ department: name, recipient, outbox: tells.outbox },
              ...{ db, sql, publish, onFault },
            }),
          )
        : [];
    return {
      url: `${address}/graphql`,
      ask: inProcess.ask,
      take: async (events) => {
        if (!takes) throw new Error(`${name} takes no events`);
        for (const aside of await takeEvents(db, takes, events, reckoning))
          onWarning?.({ department: name, code: 'DEAD_EVENT', ...aside }, deadEventSentence);
      },
      close: async () => {
        await Promise.all([app.close(), inProcess.idle(), ...relays.map((relay) => relay.close())]);
        await server.stop();
        await live?.close();
        await connection.close();
      },
    };
  } catch (fault) {
    await live?.close();
    await connection.close();
    throw fault;
  }
}
