import { parseArgs } from 'node:util';
import { guards } from './check/guards.ts';
import { runGuard } from './check/runGuard.ts';

/*
 * npm run check               every guard of the house, one after the other
 * npm run check -- eslint     only those named
 */
const { positionals } = parseArgs({ allowPositionals: true });
const known = guards.map((guard) => guard.name);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  throw new Error(`没有检查项 ${unknown.join('、')}。 No such guard; there are: ${known.join(', ')}`);
}

const failed: string[] = [];
for (const guard of guards) {
  if (positionals.length > 0 && !positionals.includes(guard.name)) continue;
  const { passed, seconds, output } = await runGuard(guard);
  console.log(
    `${passed ? '✓' : '✗'} ${guard.name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s  ${guard.says}`,
  );
  if (passed) continue;
  failed.push(guard.name);
  console.log(output.trimEnd().replace(/^/gm, '    '));
}

if (failed.length > 0) {
  console.error(`\n没有通过 failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
