import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * npm run prove -- NAME [arguments]   the long form of a proof whose short form is among the tests.
 */
const folder = join(import.meta.dirname, 'prove');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const [name = '', ...args] = process.argv.slice(2);
const file = join(folder, `${name}.ts`);
if (!known.includes(name) || !existsSync(file)) {
  console.error(`用法：npm run prove -- ${known.join('|')}。 Usage: npm run prove -- ${known.join('|')}`);
  process.exit(2);
}
const { prove } = (await import(file)) as { prove: (args: readonly string[]) => Promise<boolean> };
process.exitCode = (await prove(args)) ? 0 : 1;
