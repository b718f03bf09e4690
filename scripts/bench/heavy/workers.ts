import { table } from '../../hub/table.ts';
import { end, startContender } from '../contender.ts';
import { measure, type Round } from '../measure.ts';
import { ours, type Workload } from '../run.ts';

const WORKERS = [1, 2];
const WARM_UP_SECONDS = 10;

/**
 * Loads our gateway as one process and as two, on all cores, by the load of a workload that counts most. The load and the
 * subgraphs need cores too, so what counts is how many requests a second of the gateway's CPU time answers.
 */
export async function compareWorkers(
  workload: Workload,
  { seconds, say }: { seconds: number; say: (line: string) => void },
): Promise<string> {
  const { question, world, loads } = workload;
  const launch = ours(workload);
  const rounds: Round[] = [];
  try {
    for (const workers of WORKERS) {
      say(`${workers} 个进程 workers`);
      const gateway = await startContender(
        { ...launch, args: [...launch.args, '--workers', String(workers)] },
        false,
      );
      try {
        await measure(gateway, loads[0], { question, seconds: WARM_UP_SECONDS });
        rounds.push(await measure(gateway, loads[0], { question, seconds }));
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
