import { table } from '../hub/table.ts';
import { stretch, typical } from './figures.ts';
import type { Result, Target, Workload } from './run.ts';

/** The figures of a workload for people: a table a load, and the targets. */
export function report(
  { title, loads }: Pick<Workload, 'title' | 'loads'>,
  results: readonly Result[],
  targets: readonly Target[],
): string {
  const ours = results.find(({ name }) => name === 'liandong');
  const lines = [`\n# ${title}`];
  for (const load of loads) {
    const own = ours && typical(ours, load.name).requestsPerSecond;
    const rows = results.map((result) => {
      const { requestsPerSecond, p50Ms, p99Ms, cpuMsPerRequest, memoryMb, errors } = typical(
        result,
        load.name,
      );
      return [
        result.name,
        requestsPerSecond.toFixed(1),
        own === undefined ? '–' : (own / requestsPerSecond).toFixed(2),
        p50Ms.toFixed(1),
        p99Ms.toFixed(1),
        cpuMsPerRequest?.toFixed(2) ?? '–',
        memoryMb?.toFixed(0) ?? '–',
        String(errors),
      ];
    });
    const head = [
      '请求/秒 rps',
      '联动之比 ours ÷',
      'p50 ms',
      'p99 ms',
      'CPU ms/请求',
      '内存 MB',
      '错误 errors',
    ];
    lines.push(`\n${load.name} ${load.title}（${load.connections}）`, ...table([['', ...head], ...rows]));
  }
  const [busiest] = loads;
  const rows = results.map((result) => [result.name, stretch(result, busiest.name).toFixed(1)]);
  lines.push('', ...table([['', `p99 ${busiest.name} ÷ p50 one`], ...rows]));
  if (targets.length > 0) lines.push('', ...table(targets.map(targetRow)));
  return lines.join('\n');
}

/** A target that is not reached, or whose value is not known, has a cross. */
function targetRow({ says, value, wanted }: Target): string[] {
  return 'atLeast' in wanted
    ? [value >= wanted.atLeast ? '✓' : '✗', says, value.toFixed(2), `≥ ${wanted.atLeast}`]
    : [value <= wanted.atMost ? '✓' : '✗', says, value.toFixed(2), `≤ ${wanted.atMost}`];
}
