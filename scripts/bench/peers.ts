import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Launch } from './contender.ts';

const folder = 'scripts/bench/peers';
const hive = `${folder}/node_modules/@graphql-hive/gateway/dist/bin.js`;

/** Hive Gateway three ways (`peers/hive.config.js`) and mercurius, over a supergraph file and a file of Federation 1 SDL. */
export function peerLaunches(supergraph: string, services: string): Launch[] {
  return [
    ...['hive-jit', 'hive-rust', 'hive-rust-once'].map((name) => ({
      name,
      args: [
        ...[hive, 'supergraph', supergraph],
        ...['--host', '127.0.0.1', '--config-path', `${folder}/hive.config.js`],
      ],
      env: { BENCH_PEER: name },
    })),
    { name: 'mercurius', args: [`${folder}/mercurius.js`, '--services', services] },
  ];
}

/** Fetches the peers when they are not there, or not in the versions of their lock file. */
export function installPeers(say: (line: string) => void): void {
  const written = (file: string): number => {
    const path = resolve(folder, file);
    return existsSync(path) ? statSync(path).mtimeMs : 0;
  };
  if (written('node_modules/.package-lock.json') >= written('package-lock.json')) return;
  say(`正在安装对比网关（仅基准测试使用，约 550 MB）… fetching the peers into ${folder}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      '对比网关无法安装：请检查网络，或去掉 --peers。 The peers could not be fetched: check the network, or leave out --peers.',
    );
  }
}
