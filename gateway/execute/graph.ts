import { readFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { readSavedOperations } from '../compile/savedOperations.ts';
import { createCompiler, type Compiler, type CompilerOptions } from '../compile/compile.ts';
import { loadSupergraph } from '../compile/supergraph.ts';
import { createThreadPlanner, type ThreadPlanner } from '../compile/threadPlanner.ts';
import type { Log } from '../options.ts';
import type { Department } from './department.ts';
import type { Departments } from './departments.ts';
import { createExecutor, type Execute } from './executor.ts';
import { watchFile } from './watchFile.ts';

/** One supergraph, loaded: its own compiled operations, and what executes them. */
export interface Generation {
  readonly sdl: string;
  readonly compiler: Compiler;
  readonly departments: ReadonlyMap<string, Department>;
  readonly execute: Execute;
  readonly planner: Pick<ThreadPlanner, 'retire' | 'close'>;
}

/** The graph: a generation for each supergraph that the file has held. */
export interface Graph {
  /** Resolves when the first one is loaded; throws when it cannot be. */
  load(): Promise<void>;
  /** The generation that new requests are for; null before the first. A request keeps the one that it began with. */
  current(): Generation | null;
  /** Tells of every generation. */
  onChange(listener: ChangeListener): void;
  /** Reads the file no more, and plans no more. */
  stop(): Promise<void>;
}

/** Who wants to know of other generations. */
export interface ChangeListener {
  /** One with this compiler is about to take over, and does so when this has resolved. */
  coming(compiler: Compiler): Promise<void>;
  /** It has taken over from another. */
  changed(): void;
}

/** Where the graph comes from and who answers for it. */
export interface GraphOptions extends CompilerOptions {
  readonly supergraphFile: string;
  /** Folder of operations that are compiled before a graph takes over; null for none. */
  readonly operationsFolder: string | null;
  readonly departments: Departments;
  readonly log: Log;
}

/** Makes the graph of a file. A new supergraph is loaded completely before it takes over, so a broken one changes nothing. */
export function createGraph(options: GraphOptions): Graph {
  const { supergraphFile, log } = options;
  let current: Generation | null = null;
  let reloading: Promise<void> = Promise.resolve();
  let stopWatching = (): void => {};
  const listeners: ChangeListener[] = [];

  async function reload(): Promise<void> {
    try {
      const sdl = await readFile(supergraphFile, 'utf8');
      if (sdl === current?.sdl) return;
      const next = await loadGeneration(sdl, options, listeners);
      current?.planner.retire();
      current = next;
      log.info({ file: supergraphFile }, '图已更新 graph reloaded');
      for (const listener of listeners) listener.changed();
    } catch (fault) {
      log.error(
        { file: supergraphFile, reason: fault instanceof Error ? fault.message : String(fault) },
        '新的图有错，继续使用原来的图 the new graph is broken; the old one stays',
      );
    }
  }

  return {
    current: () => current,
    onChange: (listener) => void listeners.push(listener),
    async load() {
      const first = readFile(supergraphFile, 'utf8')
        .then((sdl) => loadGeneration(sdl, options, listeners))
        .then((generation) => void (current = generation));
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
    },
    async stop() {
      stopWatching();
      await reloading;
      await current?.planner.close();
    },
  };
}

async function loadGeneration(
  sdl: string,
  options: GraphOptions,
  listeners: readonly ChangeListener[],
): Promise<Generation> {
  const planner = createThreadPlanner(sdl, options.limits);
  try {
    const supergraph = await loadSupergraph(planner);
    const compiler = createCompiler(supergraph, options);
    await breathe();
    await prepare(compiler, options);
    await Promise.all(listeners.map((listener) => listener.coming(compiler)));
    const departments = options.departments.of(supergraph);
    return { sdl, compiler, departments, execute: createExecutor(supergraph, departments), planner };
  } catch (fault) {
    await planner.close();
    throw fault;
  }
}

async function prepare(compiler: Compiler, { operationsFolder, log }: GraphOptions): Promise<void> {
  for (const operation of operationsFolder === null ? [] : await readSavedOperations(operationsFolder)) {
    try {
      await breathe();
      await compiler.prepare(operation);
    } catch (fault) {
      log.warn(
        { operation: operation.name, reason: (fault as Error).message },
        '保存的查询与图不符 a saved operation does not fit the graph',
      );
    }
  }
}
