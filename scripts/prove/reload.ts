import { countyPause } from './reload/countyPause.ts';
import { soak, type Soak } from './reload/soak.ts';

/**
 * By what the heap may grow with each reload, in bytes. One graph of this proof takes 400,000; compiled code and names that
 * the planner's packages keep take some thousands.
 */
const GROWTH = 40_000;
/** With fewer reloads the heap still grows by what is compiled once. */
const WARM_UP = 100;

/** How often the county's own graph is loaded anew, to see how long requests wait. */
const COUNTY_RELOADS = 10;

/**
 * 500 new supergraphs under constant load (or as many as the first argument says), some of them broken: no request fails,
 * each broken one is named, and the heap stays flat. The short form is `test/gateway/reload.test.ts`.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const reloads = Number(args[0] ?? 500);
  // First: a heap that a soak has filled takes longer to collect.
  const pause = await countyPause(COUNTY_RELOADS);
  const told = await soak(reloads, tell);
  const part = Math.max(1, Math.floor(told.heap.length / 10));
  const [early, late] = [mean(told.heap.slice(part, 2 * part)), mean(told.heap.slice(-part))];
  const growth = Math.round((late - early) / (reloads * 0.85));
  console.log(`堆 heap ${megabytes(early)} → ${megabytes(late)} MB，每次 each reload ${growth} B`);
  console.log(`全县的图：更新时最长停顿 longest pause with the county’s graph ${pause} ms`);
  for (const failure of new Set(told.failures)) console.log(failure);
  const flat = growth <= GROWTH || reloads < WARM_UP;
  return told.failures.length === 0 && told.named === told.broken && flat;
}

function tell({ heap, failures, ...rest }: Soak): void {
  console.log(JSON.stringify({ ...rest, failures: failures.length, heapMb: megabytes(heap.at(-1) ?? 0) }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 10_485.76) / 100;
}
