import { ways } from './subscribers/clients.ts';
import { playRound } from './subscribers/round.ts';

/**
 * 1,000 idle subscribers (or as many as the arguments say, one round each) over each transport: prints what a gateway in a
 * process of its own weighs more for each, and fails unless an event reaches all of them and none is left behind. Each
 * subscriber takes two file descriptors of the gateway (`ulimit -n`). The short form is `test/gateway/idleSubscribers.test.ts`.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  for (const subscribers of args.length > 0 ? args.map(Number) : [1_000]) {
    for (const way of ways) {
      const { seconds, each } = await playRound(way, subscribers);
      const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(6);
      console.log(
        `${way.padEnd(18)} ${String(subscribers).padStart(6)} subscribers, opened in ${seconds.toFixed(1)} s; KB for each: ` +
          `RSS ${kilobytes(each.rss)}  heapUsed ${kilobytes(each.heapUsed)}  external ${kilobytes(each.external)}`,
      );
    }
  }
  return true;
}
