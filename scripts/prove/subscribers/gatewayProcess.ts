import { readConfig } from '../../../gateway/config.ts';
import { startGateway } from '../../../gateway/server.ts';

/** What a gateway weighs when it has tidied up, in bytes. */
export interface Weight {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

/** A gateway in a process of its own: tells its address, and its weight whenever it is asked. */
const silent = (): void => undefined;
const { url } = await startGateway({
  ...(await readConfig()),
  log: { info: silent, warn: silent, error: silent },
});
process.on('message', () => {
  for (let times = 0; times < 4; times += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heapUsed, external } satisfies Weight);
});
process.once('disconnect', () => process.exit(0));
process.send?.(url);
