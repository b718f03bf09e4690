import type { Round } from './measure.ts';
import type { Result } from './run.ts';

/** The round in the middle by requests per second. */
export function median(rounds: readonly Round[]): Round {
  const ordered = [...rounds].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('no round was measured');
  return middle;
}

/** A contender's round in the middle of a load. */
export function typical({ name, rounds }: Result, load: string): Round {
  const those = rounds[load];
  if (!those) throw new Error(`${name} has no rounds of ${load}`);
  return median(those);
}

/** How much longer the slowest wait at 50 connections than anyone at one; NaN where one of the two was not measured. */
export function stretch(result: Result, load: string): number {
  return typical(result, load).p99Ms / typical(result, 'one').p50Ms;
}
