import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { HubKeys } from '../../identity/keys.ts';
import { everywhere } from '../overview/question.ts';
import { peerLaunches } from '../peers.ts';
import type { Workload } from '../run.ts';
import { issueTokens, signedIn } from '../tokens.ts';
import { startWorld } from '../worldProcess.ts';
import { readFetches } from './plan.ts';
import { heavyTargets } from './targets.ts';
import { heavyQuestion, heavySubgraphs, heavySupergraph, sdlOf } from './world.ts';

const VIEWERS = 1_000;
const CONNECTIONS = 50;
const here = (file: string): string => resolve(import.meta.dirname, file);

/** Starts the heavy workload's subgraphs and says who is measured by it: ours, stock, the limit, and peers if wanted. */
export async function heavyWorkload(folder: string, keys: HubKeys, peers: boolean): Promise<Workload> {
  const tokens = await issueTokens(VIEWERS, everywhere, keys);
  const world = await startWorld(here('subgraphs.ts'));
  const supergraph = join(folder, 'heavy.graphql');
  const services = join(folder, 'heavy.services.json');
  const fetches = join(folder, 'heavy.fetches.json');
  const sdl = heavySupergraph(world.urls);
  const { planned, distinct, ...limit } = await readFetches(sdl, heavyQuestion);
  await writeFile(supergraph, sdl);
  await writeFile(fetches, JSON.stringify(limit));
  await writeFile(services, JSON.stringify(federationOne(world.urls)));

  const tsx = ['--import', 'tsx'];
  return {
    name: 'heavy',
    title:
      `重查询 heavy: 4 subgraphs, ${planned} fetches, ${distinct} distinct, ` +
      `${(Buffer.byteLength(limit.answer) / 1000).toFixed(0)} KB`,
    question: heavyQuestion,
    loads: [
      {
        name: 'W2',
        title: '每个请求各有其人 every request its own viewer',
        connections: CONNECTIONS,
        tokens,
      },
      { name: 'W1', title: '同一个人 one viewer', connections: CONNECTIONS, tokens: tokens.slice(0, 1) },
      { name: 'one', title: '一个连接 one connection', connections: 1, tokens },
    ],
    world,
    targets: heavyTargets,
    launches: [
      { name: 'stock', args: [...tsx, 'scripts/bench/stockGateway.ts', '--supergraph', supergraph] },
      {
        name: 'liandong',
        args: ['scripts/run.cjs', 'gateway', '--supergraph', supergraph],
        env: signedIn(keys),
      },
      { name: 'limit', args: [...tsx, 'scripts/bench/heavy/limit.ts', '--fetches', fetches] },
      ...(peers ? peerLaunches(supergraph, services) : []),
    ],
  };
}

/** The subgraphs as mercurius reads them, which knows Federation 1 only. */
function federationOne(urls: Readonly<Record<string, string>>): object[] {
  return heavySubgraphs.map((name) => {
    const sdl = readFileSync(sdlOf(name), 'utf8');
    return {
      name,
      url: urls[name],
      schema: sdl.replace(/^extend schema\s+@link\([^)]*\)/, '').replaceAll('@shareable', ''),
    };
  });
}
