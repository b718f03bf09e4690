import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';

const script = resolve(import.meta.dirname, '../../../scripts/run.cjs');

describe('npm run import', () => {
  let folder: string;
  let registry: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-command-'));
    registry = await departmentDatabase('registry');
  }, 120_000);
  afterAll(async () => {
    await registry.drop();
    await rm(folder, { recursive: true });
  });

  async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, [script, 'import', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], INIT_CWD: folder, DATABASE_URL_REGISTRY: registry.url, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    const [exitCode] = (await once(child, 'close')) as [number];
    expect(output).not.toMatch(/\n\s+at /);
    return { exitCode, output };
  }

  const header = '区划代码,名称,层级,类别,上级区划代码,设立日期,数据来源';
  const county = '990101000000,安和县,县级,县（区）,,2000-01-01,试';
  const take = ['--department', 'registry', 'regions.csv'];

  it('tries, imports, imports again, and says what it did', async () => {
    await writeFile(join(folder, 'regions.csv'), `${header}\n${county}\n`);
    const tried = await run(take);
    expect(tried).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/新增 1，.*[^]*试运行，没有改动数据库/),
    });
    expect(await run([...take, '--apply'])).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/已导入 1 行/),
    });
    const again = await run([...take, '--apply', '--english']);
    expect(again).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/0 new, 0 changed, 1 as they were/),
    });
  }, 120_000);

  it('ends with 1 when rows are at fault', async () => {
    await writeFile(join(folder, 'bad.csv'), `${header}\n${county.replace('县级', '镇级')}\n`);
    const { exitCode, output } = await run(['--department', 'registry', 'bad.csv', '--apply']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/第 2 行 “层级”（现为 镇级）：只能填写/);
    expect(output).toMatch(/一行也没有导入/);
    expect(await readdir(folder)).toContain('bad.csv.问题行.csv');
  }, 120_000);

  it.each([
    ['nothing', [], /用法/],
    [
      'an unknown department',
      ['--department', 'tea', 'x.csv'],
      /没有部门 tea。可用的部门：registry（基础登记）/,
    ],
    ['a file that is not there', ['--department', 'registry', 'x.csv'], /无法读取 .*x\.csv（ENOENT）/],
  ])(
    'ends with 2 and what to do for %s',
    async (_, args, message) => {
      expect(await run(args)).toMatchObject({ exitCode: 2, output: expect.stringMatching(message) });
    },
    60_000,
  );

  it('ends with 3 when the database is not there', async () => {
    const url = 'postgres://nobody:x@127.0.0.1:1/none';
    const { exitCode, output } = await run(take, { DATABASE_URL_REGISTRY: url });
    expect(exitCode).toBe(3);
    expect(output).toMatch(/连不上数据库/);
  }, 120_000);

  it('writes an empty register for each that the department takes in', async () => {
    expect(await run(['--template', 'registry', '--out', 'empty'])).toMatchObject({ exitCode: 0 });
    expect((await readdir(join(folder, 'empty'))).sort()).toEqual(
      ['常住人口表.xlsx', '机构名册.xlsx', '行政区划表.xlsx'].sort(),
    );
    expect(await run(['--template', 'registry', '--out', 'empty'])).toMatchObject({ exitCode: 2 });
  }, 120_000);
});
