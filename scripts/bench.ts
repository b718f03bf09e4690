import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeFlags, pinToSecondCore } from './bench/contender.ts';
import { heavyTargets } from './bench/heavy/targets.ts';
import { heavyWorkload } from './bench/heavy/workload.ts';
import { overviewWorkload } from './bench/overview/workload.ts';
import { installPeers } from './bench/peers.ts';
import { report } from './bench/report.ts';
import { run } from './bench/run.ts';
import { benchKeys } from './bench/tokens.ts';

/*
 * npm run bench [-- heavy|overview] [--peers] [--seconds N] [--rounds N] [--json]
 * This gateway and stock @apollo/gateway, and with --peers other gateways, before the same subgraphs: each in a process of
 * its own, pinned to one core, loaded in turn in interleaved rounds of one run. Compare the ratios: machines are noisy.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const folder = resolve(import.meta.dirname, '../.data/bench');
const say = (line: string): void => console.error(`· ${line}`);
const known = ['heavy', 'overview'];
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  throw new Error(`没有负载 ${unknown.join('、')}。 No such workload; there are: ${known.join(', ')}`);
}
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

if (values.peers) installPeers(say);
const pinned = pinToSecondCore();
if (!pinned) say('不能绑定处理器核心，继续运行。 Cores cannot be pinned here (taskset); going on without.');
const setting = { seconds: Number(values.seconds), rounds: Number(values.rounds), pinned, say };
const keys = await benchKeys(folder);

const told: object[] = [];
if (wants('heavy')) {
  const workload = await heavyWorkload(folder, keys, values.peers);
  const results = await run(workload, setting);
  const targets = heavyTargets(results);
  if (!values.json) console.log(report(workload, results, targets));
  told.push({ workload: workload.name, title: workload.title, results, targets });
}
if (wants('overview')) {
  say('正在启动各部门（首次需导入演示县）… starting the departments');
  const workload = await overviewWorkload(folder, keys);
  const results = await run(workload, setting);
  if (!values.json) console.log(report(workload, results, []));
  told.push({ workload: workload.name, title: workload.title, results });
}
if (values.json) {
  const { say: _say, ...how } = setting;
  console.log(JSON.stringify({ node: process.version, nodeFlags, ...how, workloads: told }, null, 2));
} else {
  const cores = pinned ? '各绑一核 one core each' : '未绑核 not pinned';
  console.log(`\nNode.js ${process.version} ${nodeFlags}，${cores}，${values.rounds} × ${values.seconds} s`);
}
