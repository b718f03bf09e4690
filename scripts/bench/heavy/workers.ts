import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { table } from '../../hub/table.ts';
import type { HubKeys } from '../../identity/keys.ts';
import { end, startContender } from '../contender.ts';
import { measure, type Round } from '../measure.ts';
import { everywhere } from '../overview/question.ts';
import { issueTokens, signedIn } from '../tokens.ts';
import { startWorld } from '../worldProcess.ts';
import { heavyQuestion, heavySupergraph } from './world.ts';

const WORKERS = [1, 2];
const VIEWERS = 1_000;
const CONNECTIONS = 50;
const WARM_UP_SECONDS = 10;

/**
 * Loads the gateway as one process and as two, on all cores, every request its own viewer. The load and the subgraphs need
 * cores too, so what counts is how many requests a second of the gateway's CPU time answers.
 */
export async function compareWorkers(
  folder: string,
  keys: HubKeys,
  { seconds, say }: { seconds: number; say: (line: string) => void },
): Promise<string> {
  const tokens = await issueTokens(VIEWERS, everywhere, keys);
  const world = await startWorld(resolve(import.meta.dirname, 'subgraphs.ts'));
  const supergraph = join(folder, 'heavy.graphql');
  await writeFile(supergraph, heavySupergraph(world.urls));
  const load = { name: 'W2', title: '', connections: CONNECTIONS, tokens };
  const rounds: Round[] = [];
  try {
    for (const workers of WORKERS) {
      say(`${workers} 个进程 workers`);
      const gateway = await startContender(
        {
          name: 'liandong',
          args: ['scripts/run.cjs', 'gateway', '--supergraph', supergraph, '--workers', String(workers)],
          env: { ...signedIn(keys), LIANDONG_METRICS_PORT: '' },
        },
        false,
      );
      try {
        await measure(gateway, load, { question: heavyQuestion, seconds: WARM_UP_SECONDS });
        rounds.push(await measure(gateway, load, { question: heavyQuestion, seconds }));
      } finally {
        await end(gateway.process);
      }
    }
  } finally {
    await end(world.process);
  }
  const [one] = rounds;
  const rows = rounds.map(({ requestsPerSecond, p50Ms, p99Ms, cpuMsPerRequest, errors }, index) => [
    String(WORKERS[index]),
    ...[requestsPerSecond, p50Ms, p99Ms].map((figure) => figure.toFixed(1)),
    cpuMsPerRequest?.toFixed(2) ?? '–',
    (((WORKERS[index] ?? 1) * (one?.cpuMsPerRequest ?? NaN)) / (cpuMsPerRequest ?? NaN)).toFixed(2),
    String(errors),
  ]);
  const head = [
    '进程 workers',
    '请求/秒 rps',
    'p50 ms',
    'p99 ms',
    'CPU ms/请求',
    '每核之比 by CPU',
    '错误 errors',
  ];
  return table([head, ...rows]).join('\n');
}
