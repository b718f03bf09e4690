import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  databaseOwners,
  departmentTables,
  migrationFaults,
  type DepartmentTables,
} from './migration/migrationState.ts';

/*
 * npm run migration -- mediation [name]           writes the next migration of a department from its tables.ts
 * npm run migration -- mediation [name] --custom  an empty one, for SQL that no table definition says
 * npm run migration -- --check                    writes nothing, fails when tables and migrations differ anywhere
 */
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, custom: { type: 'boolean' } },
  allowPositionals: true,
});
const [department, name] = positionals;

if (values.check) await check();
else if (department === undefined)
  fail('请写明部门，例如 npm run migration -- mediation。 Name a department.');
else generate(department);

async function check(): Promise<void> {
  const faults: string[] = [];
  for (const owner of databaseOwners) {
    const tables = departmentTables(owner);
    if (!tables) continue;
    faults.push(...(await migrationFaults(tables)).map((fault) => `${owner}: ${fault}`));
  }
  if (faults.length === 0) return console.log('没有变化 no change');
  fail(
    `请运行 npm run migration -- <部门>。 Run npm run migration -- <department>:\n  ${faults.join('\n  ')}`,
  );
}

function generate(of: string): void {
  const tables = databaseOwners.includes(of) ? departmentTables(of) : null;
  if (!tables)
    return fail(`没有部门 ${of}，或它没有 tables.ts。 No department ${of}, or it has no tables.ts.`);
  const { status } = spawnSync(process.execPath, drizzleKit(tables), { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function drizzleKit({ module, migrations }: DepartmentTables): string[] {
  const flags = {
    dialect: 'postgresql',
    schema: relative(root, module),
    out: relative(root, migrations),
    name: name ?? (existsSync(resolve(migrations, 'meta/_journal.json')) ? 'change' : 'initial'),
  };
  const words = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
  return ['node_modules/drizzle-kit/bin.cjs', 'generate', ...words, ...(values.custom ? ['--custom'] : [])];
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
