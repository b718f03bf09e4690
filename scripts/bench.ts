import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeFlags, pinToSecondCore } from './bench/contender.ts';
import { compareWorkers } from './bench/heavy/workers.ts';
import { heavyWorkload } from './bench/heavy/workload.ts';
import { benchIndex } from './bench/index/run.ts';
import { overviewWorkload } from './bench/overview/workload.ts';
import { installPeers } from './bench/peers.ts';
import { report } from './bench/report.ts';
import { profileOurs, run } from './bench/run.ts';
import { benchKeys } from './bench/tokens.ts';

/*
 * npm run bench [-- heavy|overview|workers|index] [--peers] [--seconds N] [--rounds N] [--json] [--profile]
 * This gateway and stock @apollo/gateway, and with --peers other gateways, before the same subgraphs: each in a process of
 * its own, pinned to one core, loaded in turn in interleaved rounds of one run. Compare the ratios: machines are noisy.
 * `workers` compares this gateway as one process and as two, `index` the command centre over a million cases with SQL by hand.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const folder = resolve(import.meta.dirname, '../.data/bench');
const say = (line: string): void => console.error(`· ${line}`);

const keys = await benchKeys(folder);
const workloads = new Map([
  ['heavy', () => heavyWorkload(folder, keys, values.peers)],
  ['overview', () => overviewWorkload(folder, keys)],
]);
const wanted = positionals.length > 0 ? positionals : [...workloads.keys()];

if (positionals.includes('workers')) {
  const workload = await heavyWorkload(folder, keys, false);
  console.log(await compareWorkers(workload, { seconds: Number(values.seconds), say }));
  process.exit();
}
if (positionals.includes('index')) {
  console.log(await benchIndex(folder, keys, { rounds: Number(values.rounds), say }));
  process.exit();
}
if (values.peers) installPeers(say);
const pinned = pinToSecondCore();
if (!pinned) say('不能绑定处理器核心，继续运行。 Cores cannot be pinned here (taskset); going on without.');
const setting = { seconds: Number(values.seconds), rounds: Number(values.rounds), pinned, say };

const told: object[] = [];
for (const name of wanted) {
  const prepare = workloads.get(name);
  if (!prepare) {
    throw new Error(`没有负载 ${name}。 No such workload; there are: ${[...workloads.keys()].join(', ')}`);
  }
  say(`准备 preparing ${name}`);
  const workload = await prepare();
  if (values.profile) {
    await run(profileOurs(workload, folder), setting);
    continue;
  }
  const results = await run(workload, setting);
  const targets = workload.targets(results);
  if (!values.json) console.log(report(workload, results, targets));
  told.push({ workload: name, title: workload.title, results, targets });
}

if (values.profile) {
  console.log(`已写入 written ${folder}/*.cpuprofile（Chrome DevTools → Performance）`);
} else if (values.json) {
  const { say: _say, ...how } = setting;
  console.log(JSON.stringify({ node: process.version, nodeFlags, ...how, workloads: told }, null, 2));
} else {
  const cores = pinned ? '各绑一核 one core each' : '未绑核 not pinned';
  console.log(`\nNode.js ${process.version} ${nodeFlags}，${cores}，${values.rounds} × ${values.seconds} s`);
}
