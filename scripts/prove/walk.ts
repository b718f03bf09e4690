import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from './tests/runTests.ts';

/**
 * Draws 1,000 acts in a row (or as many as the first argument says; the second is the seed, in place of each walk's own) in
 * each of the eight walks, or in those of `--department`: books, histories, money and deadlines agree at the end. The short
 * form is the same files, `walk*.db.test.ts` of each department, with 400 acts.
 */
export function prove(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { department: { type: 'string', default: '' } },
  });
  const departments = walkers();
  if (values.department !== '' && !departments.includes(values.department)) {
    console.error(
      `用法 usage：npm run prove -- walk [--department ${departments.join('|')}] [次数 acts] [种子 seed]`,
    );
    return Promise.resolve(false);
  }
  const [acts = '1000', seed] = positionals;
  const pattern = `subgraphs/${values.department || '[^/]+'}/walk[A-Za-z]*\\.db\\.test`;
  return Promise.resolve(runTests(pattern, acts, { env: seed === undefined ? {} : { LIANDONG_SEED: seed } }));
}

/** The departments that have walks. */
function walkers(): string[] {
  const folder = resolve(import.meta.dirname, '../../test/subgraphs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files.flatMap((file) => /^([^/\\]+)[/\\]walk\w*\.db\.test\.ts$/.exec(file)?.[1] ?? []);
  return [...new Set(found)].sort();
}
