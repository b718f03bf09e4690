import { existsSync } from 'node:fs';
import Fastify, { type FastifyInstance } from 'fastify';
import { createAnswering } from './answer.ts';
import { createExplaining } from './explain.ts';
import { createAuthenticator } from './authenticate/authenticator.ts';
import { completeOptions, type GatewayOptions, type Log } from './options.ts';
import { createDepartments } from './execute/departments.ts';
import { createGraph } from './execute/graph.ts';
import { createLoad } from './receive/load.ts';
import { createPersistedQueries } from './receive/persistedQueries.ts';
import { serveGraph } from './receive/route.ts';
import { serveSockets, type Sockets } from './receive/webSocket.ts';
import { servePages } from './respond/pages.ts';
import { listen } from './listen.ts';
import { startObserving } from './observe/startObserving.ts';
import { createRefusals } from './respond/refuse.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly port: number;
  /** Where `/metrics` is read; null when it is not. */
  readonly metricsPort: number | null;
  /** Takes no more requests, lets those in flight finish (4 seconds at most), and ends. */
  close(): Promise<void>;
}

/** How long requests in flight may take to finish when the gateway is stopped, in milliseconds. */
const GRACE_MS = 4_000;

/** Starts a gateway; resolves when the graph is loaded. Throws a message for people when it cannot start. */
export async function startGateway(given: GatewayOptions): Promise<RunningGateway> {
  const options = completeOptions(given);
  const { access, limits, log } = options;
  const open = access.kind === 'open';

  const refusals = createRefusals(log, open);
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    frameworkErrors: (fault, request, reply) => void refusals.onError(fault, request, reply),
    clientErrorHandler: refusals.onClientError,
  });
  app.setErrorHandler(refusals.onError);
  app.setNotFoundHandler(refusals.onNotFound);

  let stopping = false;
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done();
  });

  const observing = await startObserving(options);
  const { observer } = observing;
  const departments = createDepartments(options, observer);
  const graph = createGraph({ ...options, departments });
  app.get('/health', (_request, reply) =>
    reply.code(graph.current() ? 200 : 503).send({ status: graph.current() ? 'ok' : 'loading' }),
  );
  const receiving = {
    ...options,
    authenticate: createAuthenticator(access),
    observer,
    findQuery: createPersistedQueries(),
    answer: createAnswering(graph, { ...options, open, observer }),
    explain: createExplaining(graph, { open, log }),
    load: createLoad(options.requests),
  };
  serveGraph(app, receiving);
  const sockets = serveSockets(app, { ...receiving, open });
  if (options.graphiqlFolder !== null) serveFolder(app, options.graphiqlFolder, log);

  const closeAll = async (): Promise<void> => {
    await graph.stop();
    await departments.close();
    await observing.close();
  };
  const port = await listen(app, { ...options, setting: '--port' }).catch(async (fault: unknown) => {
    await closeAll();
    throw fault;
  });
  try {
    await graph.load();
  } catch (fault) {
    await app.close();
    await closeAll();
    throw new Error(
      `无法加载图 ${options.supergraphFile}：请检查文件，或运行 npm run compose 重新生成。 ` +
        `The graph cannot be loaded; check the file or compose it again: ${(fault as Error).message}`,
      { cause: fault },
    );
  }

  const host = ['0.0.0.0', '::'].includes(options.host) ? '127.0.0.1' : options.host;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`,
    port,
    metricsPort: observing.metricsPort,
    async close() {
      stopping = true;
      await stop(app, sockets);
      await closeAll();
    },
  };
}

/** Takes no more requests and lets those in flight finish; what takes longer than its grace is broken off. */
async function stop(app: FastifyInstance, sockets: Sockets): Promise<void> {
  const late = setTimeout(() => {
    app.server.closeAllConnections();
    sockets.terminate();
  }, GRACE_MS);
  await app.close();
  clearTimeout(late);
}

function serveFolder(app: FastifyInstance, folder: string, log: Log): void {
  if (existsSync(folder)) servePages(app, folder);
  else log.warn({ folder }, '没有查询页面 no pages to serve');
}
