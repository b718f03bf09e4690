import { existsSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { catalogued, isErrorCode } from '../schema/errors.ts';
import { createAuthenticator } from './authenticate/authenticator.ts';
import { createCompiler } from './compile/compile.ts';
import { silenceTelemetry } from './config.ts';
import { completeOptions, type GatewayOptions, type Log } from './options.ts';
import { createDepartments } from './execute/departments.ts';
import { createGraph } from './execute/graph.ts';
import type { RequestContext } from './execute/requestContext.ts';
import { preferredLanguage, sentence } from './respond/language.ts';
import { servePages } from './respond/pages.ts';
import { createRefusals } from './respond/refuse.ts';
import { respondPlugin } from './respond/respondPlugin.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those in flight finish (4 seconds at most), and ends. */
  close(): Promise<void>;
}

/** How long requests in flight may take to finish when the gateway is stopped, in milliseconds. */
const GRACE_MS = 4_000;

/** Starts a gateway; resolves when the graph is loaded. Throws a message for people when it cannot start. */
export async function startGateway(given: GatewayOptions): Promise<RunningGateway> {
  silenceTelemetry();
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
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(refusals.onError);
  app.setNotFoundHandler(refusals.onNotFound);

  const authenticate = createAuthenticator(access);
  const compile = createCompiler(limits);
  const departments = createDepartments(options);
  const apollo = new ApolloServer<RequestContext>({
    gateway: createGraph({ ...options, departments }),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    logger: { debug: () => {}, info: () => {}, warn: (m) => log.warn(m), error: (m) => log.error(m) },
    // Only for what fails before a request has its context; everything else is worded by the respond plugin.
    formatError: ({ extensions }) => {
      const code = isErrorCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL_SERVER_ERROR';
      return { message: sentence(code, 'zh'), extensions: { code } };
    },
    plugins: [
      respondPlugin({ open, log }),
      ApolloServerPluginDrainHttpServer({ httpServer: app.server, stopGracePeriodMillis: GRACE_MS }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });

  let loaded = false;
  app.get('/health', (_request, reply) =>
    reply.code(loaded ? 200 : 503).send({ status: loaded ? 'ok' : 'loading' }),
  );
  let underWay = 0;
  app.addHook('onResponse', async () => void (underWay -= 1));
  app.addHook('onRequest', async () => void (underWay += 1));
  app.post<{ Reply: string }>('/graphql', async function life(request, reply) {
    if (!loaded) throw catalogued('GRAPH_NOT_READY');
    if (underWay > options.requests) throw catalogued('OVERLOADED');
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const budget = { until: Date.now() + options.requestMs, left: left.signal };
    const viewer = await authenticate(request.headers.authorization);
    compile(request.body);
    const language = preferredLanguage(request.headers['accept-language']);
    const context: RequestContext = { viewer, language, standing: new Map(), budget };
    const executeAndRespond = fastifyApolloHandler(apollo, { context: async () => context });
    return executeAndRespond.call(this, request, reply) as Promise<string>;
  });
  if (options.graphiqlFolder !== null) serveFolder(app, options.graphiqlFolder, log);

  await listen(app, options.host, options.port);
  try {
    await apollo.start();
    loaded = true;
  } catch (fault) {
    await app.close();
    await departments.close();
    throw new Error(
      `无法加载图 ${options.supergraphFile}：请检查文件，或运行 npm run compose 重新生成。 ` +
        `The graph cannot be loaded; check the file or compose it again: ${(fault as Error).message}`,
      { cause: fault },
    );
  }

  const { port } = app.server.address() as { port: number };
  const host = ['0.0.0.0', '::'].includes(options.host) ? '127.0.0.1' : options.host;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`,
    port,
    async close() {
      await apollo.stop();
      await app.close();
      await departments.close();
    },
  };
}

function serveFolder(app: FastifyInstance, folder: string, log: Log): void {
  if (existsSync(folder)) servePages(app, folder);
  else log.warn({ folder }, '没有查询页面 no pages to serve');
}

/** Listens, or says in words of people why it cannot. */
async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (fault) {
    await app.close();
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `端口 ${port} 已被占用：请停止占用它的程序，或用 --port 换一个端口。 ` +
          `Port ${port} is in use: stop the program that uses it, or choose another with --port.`,
        { cause: fault },
      );
    }
    throw new Error(
      `无法在 ${host}:${port} 上监听（${code}）。 Cannot listen on ${host}:${port}: ${(fault as Error).message}`,
      { cause: fault },
    );
  }
}
