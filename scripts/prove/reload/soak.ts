import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Log } from '../../../gateway/options.ts';
import { startGateway } from '../../../gateway/server.ts';
import { composeGraph, startCanned } from './departments.ts';

/** What a soak came to. */
export interface Soak {
  readonly reloads: number;
  /** Supergraphs that were broken, and the log lines that named them. */
  readonly broken: number;
  readonly named: number;
  readonly requests: number;
  /** Answers that were not the one right answer of a graph that was being served. */
  readonly failures: readonly string[];
  /** The heap after each reload that was measured, in bytes, garbage collected. */
  readonly heap: readonly number[];
  readonly longestPauseMs: number;
}

const ASKERS = 4;
const question = JSON.stringify({ query: '{ regions { code label disputeCount } }' });

/**
 * Replaces the supergraph of a gateway under constant load, again and again, every tenth time by a broken one. The graphs
 * take turns between two addresses of a department; at the end nobody may be connected to the one that no graph names.
 */
export async function soak(reloads: number, onProgress = (_: Soak): void => undefined): Promise<Soak> {
  const collect = garbageCollector();
  const [mediation, first, second] = [
    await startCanned(''),
    await startCanned('甲'),
    await startCanned('乙'),
  ];
  const graphs = [
    composeGraph(first.url, mediation.url, 'one'),
    composeGraph(second.url, mediation.url, 'two'),
  ] as const;
  const folder = await mkdtemp(join(tmpdir(), 'reload-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, graphs[0]);

  const { log, next } = listeningLog();
  const gateway = await startGateway({
    ...{ supergraphFile, access: { kind: 'open' }, port: 0, log },
    requestMs: 2_000,
  });
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  let [asking, requests, broken, named] = [true, 0, 0, 0];
  const failures: string[] = [];
  const heap: number[] = [];
  const state = (done: number): Soak => ({
    ...{ reloads: done, broken, named, requests, failures, heap },
    longestPauseMs: Math.round(pauses.max / 1e6),
  });
  const askers = Array.from({ length: ASKERS }, async () => {
    while (asking) {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: question,
      }).then((response) => response.text(), String);
      requests += 1;
      if (!rightAnswers.has(answer)) failures.push(answer.slice(0, 500));
    }
  });

  pauses.enable();
  const measured = Math.max(1, Math.floor(reloads / 50));
  for (let done = 1; done <= reloads; done += 1) {
    if (done % 10 === 0) {
      broken += 1;
      await replace(supergraphFile, `${graphs[0]} type Query {`);
      if ((await next()) === 'refused') named += 1;
    }
    await replace(supergraphFile, graphs[done % 2] ?? '');
    if ((await next()) !== 'reloaded') failures.push('a good graph was refused');
    if (done % measured !== 0) continue;
    // A collection that nothing but the proof asks for is no pause of the gateway's.
    pauses.disable();
    collect();
    pauses.enable();
    heap.push(process.memoryUsage().heapUsed);
    onProgress(state(done));
  }
  asking = false;
  await Promise.all(askers);
  await (reloads % 2 === 0 ? second : first).deserted();
  const came = state(reloads);
  await gateway.close();
  for (const each of [mediation, first, second]) each.close();
  await rm(folder, { recursive: true });
  return came;
}

const rightAnswers = new Set(
  ['甲', '乙'].map((label) =>
    JSON.stringify({
      data: { regions: [1, 2, 3].map((code) => ({ code: String(code), label, disputeCount: code * 10 })) },
      extensions: { departments: { mediation: { state: 'ok' }, registry: { state: 'ok' } } },
    }),
  ),
);

/** As a deployment does it: the file is whole whenever it is read. */
export async function replace(file: string, sdl: string): Promise<void> {
  await writeFile(`${file}.new`, sdl);
  await rename(`${file}.new`, file);
}

/** A log that can be waited for: `next` resolves when a graph was taken or refused. */
export function listeningLog(): { log: Log; next: () => Promise<'reloaded' | 'refused'> } {
  let tell = (_: 'reloaded' | 'refused'): void => undefined;
  const hear = (_: unknown, message = ''): void => {
    if (message.includes('graph reloaded')) tell('reloaded');
    if (message.includes('the old one stays')) tell('refused');
  };
  return {
    log: { info: hear, warn: hear, error: hear },
    next: () => new Promise((resolve) => (tell = resolve)),
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
