import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { readSavedOperations } from '../compile/savedOperations.ts';
import { loadSupergraph } from '../compile/supergraph.ts';
import type { Log } from '../options.ts';
import type { Departments } from './departments.ts';
import { createExecutor } from './executor.ts';
import { readSupergraph } from './readSupergraph.ts';
import type { RequestContext } from './requestContext.ts';
import { watchFile } from './watchFile.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Loaded = Awaited<ReturnType<Gateway['load']>>;
type Executor = NonNullable<Loaded['executor']>;
type Schemas = Parameters<Parameters<Gateway['onSchemaLoadOrUpdate']>[0]>[0];

/** One supergraph, loaded: its schemas, and its own executor, planner and compiled operations. */
interface Generation {
  readonly sdl: string;
  readonly schemas: Schemas;
  readonly executor: Executor;
}

/** Where the graph comes from and who answers for it. */
export interface GraphOptions {
  readonly supergraphFile: string;
  /** Folder of operations that are compiled before a graph takes over; null for none. */
  readonly operationsFolder: string | null;
  readonly departments: Departments;
  readonly log: Log;
}

/**
 * The graph as Apollo Server sees it: a generation for each supergraph that the file has held. A new
 * one is loaded completely before it takes over, so a broken file changes nothing; and a request is executed by the
 * generation whose schema it was validated against, so a reload in the middle of it changes nothing either.
 */
export function createGraph(options: GraphOptions): Gateway {
  const { supergraphFile, log } = options;
  const generations = new WeakMap<GraphQLSchema, Generation>();
  const listeners = new Set<(schemas: Schemas) => void>();
  let current: Generation | undefined;
  let reloading: Promise<void> = Promise.resolve();
  let stopWatching = (): void => {};

  function adopt(generation: Generation): void {
    generations.set(generation.schemas.apiSchema, generation);
    for (const listener of listeners) listener(generation.schemas);
    current = generation;
  }

  async function reload(): Promise<void> {
    try {
      const sdl = await readSupergraph(supergraphFile);
      if (sdl === current?.sdl) return;
      adopt(await loadGeneration(sdl, options));
      log.info({ file: supergraphFile }, '图已更新 graph reloaded');
    } catch (fault) {
      log.error(
        { file: supergraphFile, reason: fault instanceof Error ? fault.message : String(fault) },
        '新的图有错，继续使用原来的图 the new graph is broken; the old one stays',
      );
    }
  }

  return {
    async load() {
      const first = readSupergraph(supergraphFile)
        .then((sdl) => loadGeneration(sdl, options))
        .then(adopt);
      // Watched from the first reading on, so that no change falls between; a change waits for its turn.
      reloading = first.catch(() => {});
      stopWatching = watchFile(supergraphFile, () => {
        reloading = reloading.then(reload);
      });
      try {
        await first;
      } catch (fault) {
        stopWatching();
        throw fault;
      }
      const executor: Executor = (request) => {
        const generation = generations.get(request.schema) ?? current;
        if (!generation) throw catalogued('GRAPH_NOT_READY');
        return generation.executor(request);
      };
      return { executor };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      stopWatching();
      await reloading;
    },
  };
}

async function loadGeneration(
  sdl: string,
  { departments, operationsFolder, log }: GraphOptions,
): Promise<Generation> {
  const supergraph = loadSupergraph(sdl);
  const { execute, prepare } = createExecutor(supergraph, departments.of(supergraph));
  for (const operation of operationsFolder === null ? [] : await readSavedOperations(operationsFolder)) {
    try {
      prepare(operation);
    } catch (fault) {
      log.warn(
        { operation: operation.name, reason: (fault as Error).message },
        '保存的查询与图不符 a saved operation does not fit the graph',
      );
    }
  }
  return {
    sdl,
    schemas: { apiSchema: supergraph.api, coreSupergraphSdl: sdl },
    executor: ({ document, operation, queryHash, request, context }) =>
      execute({
        document,
        operation,
        hash: queryHash,
        variables: request.variables ?? {},
        context: context as RequestContext,
      }) as ReturnType<Executor>,
  };
}
