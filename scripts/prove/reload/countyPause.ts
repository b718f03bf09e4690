import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startGateway } from '../../../gateway/server.ts';
import { listeningLog, replace } from './soak.ts';

/** The longest time for which the county's own graph kept a gateway from anything else while it was loaded anew, in milliseconds. */
export async function countyPause(reloads: number): Promise<number> {
  const sdl = await readFile('schema/supergraph.graphql', 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'reload-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await replace(supergraphFile, sdl);
  const { log, next } = listeningLog();
  const gateway = await startGateway({
    ...{ supergraphFile, access: { kind: 'open' }, port: 0, log },
    operationsFolder: 'schema/operations',
  });
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  for (let done = 0; done < reloads; done += 1) {
    await replace(supergraphFile, `${sdl}# ${done}\n`);
    if ((await next()) !== 'reloaded') throw new Error('the graph was refused');
  }
  await gateway.close();
  await rm(folder, { recursive: true });
  return Math.round(pauses.max / 1e6);
}
