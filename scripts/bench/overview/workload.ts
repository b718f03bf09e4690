import { resolve } from 'node:path';
import type { HubKeys } from '../../identity/keys.ts';
import type { Workload } from '../run.ts';
import { issueTokens, signedIn } from '../tokens.ts';
import { startWorld } from '../worldProcess.ts';
import { everywhere, overview } from './question.ts';

/** Starts the departments over the demonstration counties; ours and stock are measured before them. */
export async function overviewWorkload(folder: string, keys: HubKeys): Promise<Workload> {
  const tokens = await issueTokens(1, everywhere, keys);
  const world = await startWorld(resolve(import.meta.dirname, 'departments.ts'), {
    args: [folder],
    env: { LIANDONG_VERIFY_KEY: JSON.stringify(keys.viewer.publicKey) },
  });
  const env = {
    ...signedIn(keys),
    ...Object.fromEntries(
      Object.entries(world.urls).map(([name, url]) => [
        `LIANDONG_URL_${name.toUpperCase().replaceAll('-', '_')}`,
        url,
      ]),
    ),
  };
  return {
    name: 'overview',
    title: '县域总览 overview of a county of 20 townships, departments on PostgreSQL',
    question: JSON.stringify(overview),
    loads: [
      { name: 'W1', title: '同一个人 one viewer', connections: 50, tokens },
      { name: 'one', title: '一个连接 one connection', connections: 1, tokens },
    ],
    world,
    targets: () => [],
    launches: [
      {
        name: 'stock',
        args: [
          '--import',
          'tsx',
          'scripts/bench/stockGateway.ts',
          '--supergraph',
          'schema/supergraph.graphql',
        ],
        env,
      },
      { name: 'liandong', args: ['scripts/run.cjs', 'gateway'], env },
    ],
  };
}
