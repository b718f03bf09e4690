import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import { connectDatabase, migrateDatabase } from '../subgraphs/_kit/database.ts';
import { tellAll } from '../subgraphs/_kit/subgraph/catchUp.ts';
import type { Subgraph } from '../subgraphs/_kit/subgraph/serve.ts';
import { openDatabases } from './database/open.ts';
import { loadDepartments } from './hub/departments.ts';
import { explainFault } from './import/explainFault.ts';
import { ImportError } from './import/importError.ts';
import { importFiles, type ImportReport } from './import/importFiles.ts';
import { progressBar } from './import/progressBar.ts';
import { regionContext } from './import/regions.ts';
import { reportLines } from './import/report.ts';
import { writeTemplate } from './import/writeTemplate.ts';

/*
 * npm run import -- --department D FILE… [--register NAME] [--apply] [--partial] [--county CODE] [--data FOLDER]
 * npm run import -- --template D [--register NAME] [--out FOLDER] [--csv]
 * Ends with 0 when all is well, 1 when rows are at fault, 2 for wrong usage or an unreadable file, 3 without a
 * database, 130 when interrupted.
 */
const usage =
  '用法：npm run import -- --department 部门 文件… [--register 登记簿] [--apply] [--partial] [--county 县代码] [--data 数据目录]\n' +
  '      npm run import -- --template 部门 [--register 登记簿] [--out 文件夹] [--csv]\n' +
  'Usage: npm run import -- --department NAME FILE… [--register NAME] [--apply] [--partial] [--county CODE] [--data FOLDER] [--english]\n' +
  '       npm run import -- --template NAME [--register NAME] [--out FOLDER] [--csv] [--english]';

const options = readOptions();
let interrupted = false;
process.on('SIGINT', () => {
  // The first one takes the import back at its next row, the second one ends the process at once.
  if (interrupted) process.exit(130);
  interrupted = true;
});

try {
  process.exitCode = options.template ? await templates(options.template) : await importAll();
} catch (fault) {
  const { message, exitCode } = explainFault(fault, options.english);
  console.error(message);
  process.exitCode = exitCode;
}

async function templates(name: string): Promise<number> {
  const { registers } = await departmentNamed(name);
  for (const register of registers) {
    const file = await writeTemplate(register, options.out, options.csv ? 'csv' : 'xlsx');
    console.log(`${register.title}（${register.name}）→ ${file}`);
  }
  return 0;
}

async function importAll(): Promise<number> {
  const department = await departmentNamed(options.department);
  const databases = await openDatabases({
    env: process.env,
    dataFolder: options.data,
    departments: [...new Set([department.name, 'registry'])],
    join: true,
  });
  try {
    const report = await importInto(department, databases.urls);
    console.log(reportLines(report, options.apply, options.english).join('\n'));
    return report.badRows > 0 ? 1 : 0;
  } finally {
    await databases.close();
  }
}

async function importInto(
  department: Subgraph,
  urls: Readonly<Record<string, string>>,
): Promise<ImportReport> {
  const { name, registers, migrations } = department;
  const url = urls[name] ?? '';
  await migrateDatabase(url, migrations);
  const context = await regionContext(urls['registry'] ?? '', {
    county: options.county,
    trustCodes: name === 'registry',
  });
  const connection = connectDatabase(url, { name: 'import', max: 1, statementTimeoutMs: 0 });
  const bar = progressBar(process.stderr, options.english);
  try {
    return await importFiles({
      files: options.files,
      registers,
      db: connection.db,
      context,
      apply: options.apply,
      partial: options.partial,
      finish: (transaction) => tellAll(transaction, department, new Date()),
      onProgress: (progress) => {
        if (interrupted)
          throw new ImportError(
            'INTERRUPTED',
            '已中断，什么都没有导入。',
            'Interrupted; nothing was imported.',
          );
        bar.show(progress);
      },
    });
  } finally {
    bar.end();
    await connection.close();
  }
}

/** The department with the registers that were asked for. */
async function departmentNamed(name: string): Promise<Subgraph> {
  if (!roster.some((entry) => entry.name === name)) {
    throw new ImportError(
      'DEPARTMENT_UNKNOWN',
      `没有部门 ${name}。可用的部门：${roster.map((entry) => `${entry.name}（${entry.title}）`).join('、')}`,
      `There is no department ${name}, but ${roster.map((entry) => entry.name).join(', ')}.`,
    );
  }
  const [department] = await loadDepartments([name]);
  if (!department) throw new Error(`${name} did not load`);
  const { register } = options;
  const registers = department.registers.filter(
    (own) => register === null || own.name === register || own.title === register,
  );
  if (registers.length === 0) {
    const known = department.registers.map((own) => `${own.name}（${own.title}）`).join('、');
    throw new ImportError(
      'REGISTER_UNKNOWN',
      `${name} 没有登记簿 ${register ?? ''}。可用的有：${known}`,
      `${name} has no register ${register ?? ''}, but ${known}.`,
    );
  }
  return { ...department, registers };
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        department: { type: 'string', short: 'd', default: '' },
        register: { type: 'string' },
        template: { type: 'string' },
        out: { type: 'string', default: '.' },
        csv: { type: 'boolean', default: false },
        apply: { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
        county: { type: 'string' },
        data: { type: 'string' },
        english: { type: 'boolean', default: false },
      },
    });
    const complete = values.template
      ? positionals.length === 0
      : values.department !== '' && positionals.length > 0;
    if (!complete || (values.county && !/^\d{6}(\d{6})?$/.test(values.county))) return wrongUsage();
    // npm moves to the project's folder; paths are meant from where the person stands.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return {
      ...values,
      register: values.register ?? null,
      county: values.county?.padEnd(12, '0') ?? null,
      files: positionals.map((file) => resolve(from, file)),
      out: resolve(from, values.out),
      data: values.data ? resolve(from, values.data) : resolve(import.meta.dirname, '../.data'),
    };
  } catch (fault) {
    return wrongUsage(fault instanceof Error ? fault.message : String(fault));
  }
}

function wrongUsage(...why: string[]): never {
  console.error([...why, usage].join('\n'));
  process.exit(2);
}
