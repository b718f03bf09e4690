import { mkdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { measure, median, type Load, type Round } from './bench/measure.ts';
import { everywhere, overview } from './bench/overview.ts';
import { end, startContender, startDepartments, type Contender } from './bench/world.ts';
import { table } from './hub/table.ts';
import { demonstrationKeys } from './identity/keys.ts';
import { issueToken } from './identity/people.ts';

/*
 * npm run bench [-- --json] [--seconds N] [--rounds N] [--connections N]
 * The overview of 20 townships through this gateway and through stock @apollo/gateway, in front of the same departments,
 * each gateway in a process of its own, in interleaved rounds of one run. Compare the ratios: machines are noisy.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
  },
});
const dataFolder = resolve(import.meta.dirname, '../.data/bench');
const say = (line: string): void => void (values.json || console.error(line));

await mkdir(dataFolder, { recursive: true });
const keys = await demonstrationKeys(dataFolder);
const token = await issueToken(everywhere, keys.token.privateKey, 1);
const load: Load = {
  connections: Number(values.connections),
  seconds: Number(values.seconds),
  token,
  body: JSON.stringify(overview),
};

say('正在启动各部门（首次需导入演示县）… starting the departments');
const departments = await startDepartments(dataFolder, keys);
const stops = [departments.process];
try {
  const contenders = [];
  for (const name of ['liandong', 'stock'] as const) {
    const contender = await startContender(name, departments.urls, keys);
    contenders.push(contender);
    stops.push(contender.process);
  }
  const [ours, theirs] = await Promise.all(contenders.map(({ url }) => answer(url)));
  if (!isDeepStrictEqual(ours, theirs)) throw new Error('the two gateways answer differently');

  const rounds: Record<string, Round[]> = { liandong: [], stock: [] };
  for (const contender of contenders) await measure(targetOf(contender), { ...load, seconds: 2 });
  for (let nth = 1; nth <= Number(values.rounds); nth += 1) {
    for (const contender of contenders) {
      say(`第 ${nth} 轮 round ${nth}: ${contender.name}…`);
      rounds[contender.name]?.push(await measure(targetOf(contender), load));
    }
  }
  report(rounds);
} finally {
  for (const child of stops.reverse()) await end(child);
}

function targetOf({ url, process: child }: Contender): { url: string; pid: number } {
  return { url, pid: child.pid ?? 0 };
}

async function answer(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: load.body,
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
}

function report(rounds: Record<string, Round[]>): void {
  const ours = median(rounds['liandong'] ?? []);
  const stock = median(rounds['stock'] ?? []);
  const ratio = {
    requestsPerSecond: ours.requestsPerSecond / stock.requestsPerSecond,
    p50: ours.p50Ms / stock.p50Ms,
    p99: ours.p99Ms / stock.p99Ms,
    cpu: (ours.cpuMsPerRequest ?? NaN) / (stock.cpuMsPerRequest ?? NaN),
  };
  if (values.json) {
    const setting = {
      node: process.version,
      cores: cpus().length,
      connections: load.connections,
      seconds: load.seconds,
    };
    console.log(
      JSON.stringify(
        { operation: 'townshipOverview', setting, liandong: ours, stock, ratio, rounds },
        null,
        2,
      ),
    );
    return;
  }
  const line = (
    name: string,
    { requestsPerSecond, p50Ms, p99Ms, cpuMsPerRequest, errors }: Round,
  ): string[] => [
    name,
    requestsPerSecond.toFixed(1),
    String(p50Ms),
    String(p99Ms),
    cpuMsPerRequest?.toFixed(1) ?? '–',
    String(errors),
  ];
  const rows = [
    ['网关 gateway', '请求/秒 rps', 'p50 ms', 'p99 ms', '网关 CPU ms/请求', '错误 errors'],
    line('联动 liandong', ours),
    line('stock @apollo/gateway', stock),
    [
      '比值 ratio',
      ratio.requestsPerSecond.toFixed(2),
      ratio.p50.toFixed(2),
      ratio.p99.toFixed(2),
      ratio.cpu.toFixed(2),
      '',
    ],
  ];
  console.log(`\n${table(rows).join('\n')}`);
}
