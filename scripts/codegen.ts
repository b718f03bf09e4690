import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster, subgraphSdl, type RosterEntry } from '../schema/roster.ts';
import { subgraphTypes } from './codegen/subgraphTypes.ts';

/*
 * npm run codegen              writes generated.ts of every subgraph
 * npm run codegen -- mediation writes it for one
 * npm run codegen -- --check   writes nothing, fails with the files that would change
 */
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});

const changed: string[] = [];
for (const entry of selected(positionals)) {
  const folder = dirname(resolve(root, entry.sdl));
  const target = join(folder, 'generated.ts');
  const text = await subgraphTypes(subgraphSdl(entry), readFileSync(join(folder, 'models.ts'), 'utf8'));
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  changed.push(relative(root, target));
  if (!values.check) writeFileSync(target, text);
}

if (values.check && changed.length > 0) {
  console.error(
    `生成的类型已过期，请运行 npm run codegen。 Generated types are out of date, run npm run codegen:\n  ${changed.join('\n  ')}`,
  );
  process.exitCode = 1;
} else {
  console.log(changed.length === 0 ? '没有变化 no change' : `已写入 written:\n  ${changed.join('\n  ')}`);
}

/** A department whose own system keeps its code elsewhere has an SDL on the roster, but no types to generate. */
function selected(names: readonly string[]): readonly RosterEntry[] {
  const local = roster.filter(({ sdl }) =>
    [sdl, join(dirname(sdl), 'models.ts')].every((path) => existsSync(resolve(root, path))),
  );
  for (const name of names) {
    if (!local.some((entry) => entry.name === name)) {
      throw new Error(
        `名册里没有带 schema.graphql 和 models.ts 的子图 ${name}。 No subgraph ${name} with schema.graphql and models.ts.`,
      );
    }
  }
  return names.length === 0 ? local : local.filter((entry) => names.includes(entry.name));
}
