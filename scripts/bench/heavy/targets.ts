import { stretch, typical } from '../figures.ts';
import type { Result, Target } from '../run.ts';

const perSecond: readonly [name: string, load: string, atLeast: number][] = [
  ['stock', 'W2', 12],
  ['stock', 'W1', 20],
  ['hive-jit', 'W2', 12],
  ['hive-jit', 'W1', 16],
  ['hive-rust', 'W2', 5.5],
  ['hive-rust', 'W1', 6],
  ['hive-rust-once', 'W2', 1],
  ['hive-rust-once', 'W1', 1],
];

/** The targets of the heavy workload, as far as those were measured whom they name. */
export function heavyTargets(results: readonly Result[]): Target[] {
  const find = (name: string): Result | undefined => results.find((result) => result.name === name);
  const ours = find('liandong');
  const stock = find('stock');
  const limit = find('limit');
  if (!ours || !stock || !limit) return [];
  const own = stretch(ours, 'W2');
  const peers = results.filter((each) => ![ours, stock, limit].includes(each));
  const targets: Target[] = perSecond.flatMap(([name, load, atLeast]) => {
    const other = find(name);
    if (!other) return [];
    const value = typical(ours, load).requestsPerSecond / typical(other, load).requestsPerSecond;
    return [{ says: `${load} 请求/秒 rps ÷ ${name}`, value, wanted: { atLeast } }];
  });
  targets.push({
    says: 'W2 CPU ÷ limit',
    value: (typical(ours, 'W2').cpuMsPerRequest ?? NaN) / (typical(limit, 'W2').cpuMsPerRequest ?? NaN),
    wanted: { atMost: 1.35 },
  });
  targets.push({
    says: 'W2 p99 ÷ 单连接 one p50, ÷ stock',
    value: own / stretch(stock, 'W2'),
    wanted: { atMost: 0.1 },
  });
  if (peers.length > 0) {
    targets.push({
      says: 'W2 p99 ÷ 单连接 one p50, ÷ 最好的对手 best peer',
      value: own / Math.min(...peers.map((peer) => stretch(peer, 'W2'))),
      wanted: { atMost: 0.25 },
    });
  }
  targets.push({
    says: 'W2 内存 memory ÷ stock',
    value: (typical(ours, 'W2').memoryMb ?? NaN) / (typical(stock, 'W2').memoryMb ?? NaN),
    wanted: { atMost: 1.2 },
  });
  return targets;
}
