import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import { connectDatabase, migrateDatabase } from '../subgraphs/_kit/database.ts';
import type { Subgraph } from '../subgraphs/_kit/subgraph.ts';
import { DatabaseError } from './database/errors.ts';
import { openDatabases } from './database/open.ts';
import { loadDepartments } from './hub/departments.ts';
import { ImportError } from './import/importError.ts';
import { importFiles } from './import/importFiles.ts';
import { progressBar } from './import/progressBar.ts';
import { regionContext } from './import/regions.ts';
import { reportLines } from './import/report.ts';
import { writeTemplate } from './import/writeTemplate.ts';

/*
 * npm run import -- --department D FILE… [--register NAME] [--apply] [--partial] [--county CODE] [--english]
 * npm run import -- --template D [--out FOLDER] [--csv]
 * Ends with 0 when all is well, 1 when rows are at fault, 2 for wrong usage or an unreadable file, 3 without a database.
 */
const usage =
  '用法：npm run import -- --department 部门 文件… [--register 登记簿] [--apply] [--partial] [--county 县代码]\n' +
  '      npm run import -- --template 部门 [--out 文件夹] [--csv]\n' +
  'Usage: npm run import -- --department NAME FILE… [--register NAME] [--apply] [--partial] [--county CODE] [--english]\n' +
  '       npm run import -- --template NAME [--out FOLDER] [--csv] [--english]';

const options = readOptions();
const speak = (zh: string, en: string): string => (options.english ? en : zh);

try {
  process.exitCode = options.template ? await templates(options.template) : await importAll();
} catch (fault) {
  console.error(messageOf(fault));
  process.exitCode = fault instanceof ImportError ? 2 : 3;
}

async function templates(name: string): Promise<number> {
  const department = await departmentNamed(name);
  for (const register of department.registers.filter(isWanted)) {
    const file = await writeTemplate(register, options.out, options.csv ? 'csv' : 'xlsx');
    console.log(`${register.title}（${register.name}）→ ${file}`);
  }
  return 0;
}

async function importAll(): Promise<number> {
  const department = await departmentNamed(options.department ?? '');
  const registers = department.registers.filter(isWanted);
  const databases = await openDatabases({
    env: process.env,
    dataFolder: options.data,
    departments: roster.map(({ name }) => name),
    join: true,
  });
  const bar = progressBar(process.stderr);
  try {
    const url = databases.urls[department.name] ?? '';
    await migrateDatabase(url, department.migrations);
    const connection = connectDatabase(url, { name: 'import', max: 1, statementTimeoutMs: 0 });
    try {
      const report = await importFiles({
        files: options.files,
        registers,
        db: connection.db,
        context: await regionContext(databases.urls['registry'] ?? '', options.county),
        apply: options.apply,
        partial: options.partial,
        onProgress: (progress) => bar.show(progress),
      });
      bar.end();
      console.log(reportLines(report, options.apply, options.english).join('\n'));
      return report.badRows > 0 ? 1 : 0;
    } finally {
      await connection.close();
    }
  } finally {
    await databases.close();
  }
}

async function departmentNamed(name: string): Promise<Subgraph> {
  if (!roster.some((entry) => entry.name === name)) {
    const known = roster.map((entry) => `${entry.name}（${entry.title}）`).join('、');
    throw new ImportError(
      'REGISTER_UNKNOWN',
      `没有部门 ${name || '（未写）'}。可用的部门：${known}`,
      `No department ${name || '(none given)'}. There are: ${roster.map((entry) => entry.name).join(', ')}`,
    );
  }
  const [department] = await loadDepartments([name]);
  if (!department) throw new Error(`no department ${name}`);
  if (options.register !== null && !department.registers.some(isWanted)) {
    const known = department.registers.map((register) => `${register.name}（${register.title}）`).join('、');
    throw new ImportError(
      'REGISTER_UNKNOWN',
      `${name} 没有登记簿 ${options.register}。可用的有：${known}`,
      `${name} has no register ${options.register}. There are: ${department.registers.map((r) => r.name).join(', ')}`,
    );
  }
  return department;
}

function isWanted(register: { name: string; title: string }): boolean {
  return (
    options.register === null || register.name === options.register || register.title === options.register
  );
}

function messageOf(fault: unknown): string {
  if (fault instanceof ImportError) return speak(fault.message, fault.english);
  if (fault instanceof DatabaseError) return fault.message;
  const why = fault instanceof Error ? fault.message : String(fault);
  return speak(
    `数据库出错，什么都没有导入。请确认数据库在运行后重试：${why}`,
    `The database failed and nothing was imported. See that it runs and try again: ${why}`,
  );
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        department: { type: 'string', short: 'd' },
        register: { type: 'string' },
        template: { type: 'string' },
        out: { type: 'string', default: '.' },
        csv: { type: 'boolean', default: false },
        apply: { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
        county: { type: 'string' },
        data: { type: 'string', default: resolve(import.meta.dirname, '../.data') },
        english: { type: 'boolean', default: false },
      },
    });
    if (!values.template && (!values.department || positionals.length === 0)) throw new Error(usage);
    if (values.county && !/^\d{6}(\d{6})?$/.test(values.county)) throw new Error(usage);
    return {
      ...values,
      register: values.register ?? null,
      county: values.county ?? null,
      files: positionals,
    };
  } catch (fault) {
    console.error(
      fault instanceof Error && fault.message === usage ? usage : `${(fault as Error).message}\n${usage}`,
    );
    process.exit(2);
  }
}
