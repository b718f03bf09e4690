import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Excel from 'exceljs';
import { readFile, writeFile } from 'node:fs/promises';
import { writeTemplate } from '../../../scripts/import/writeTemplate.ts';
import { csv, entries, header, importWorld, line, visits, xlsx, type ImportWorld } from './world.ts';

const titles = header.split(',');
const cells = (n: number): string[] => line(n).replace('"1,234.5"', '1234.5').split(',');

describe('a register file', () => {
  let world: ImportWorld;
  beforeAll(async () => {
    world = await importWorld();
  }, 60_000);
  beforeEach(() => world.clear());
  afterAll(() => world.close());

  const first = async (name: string, content: string | Uint8Array, job = {}) => {
    const report = await world.run(await world.put(name, content), job);
    return { ...report, ...report.files[0] };
  };

  it('may have its title above the header, totals and signatures below, and blank lines', async () => {
    const text = csv(
      '安和县2011年受理登记簿,,,,,,,',
      '',
      header,
      line(1),
      ',,,,,,,',
      line(2),
      '合　计,,,,2469,,,',
      '填表人：张某,,,审核：李某,,,,',
    );
    expect(await first('title.csv', text)).toMatchObject({
      rows: 2,
      inserted: 2,
      badRows: 0,
      closingLines: 2,
    });
  });

  it('says which of its columns are not used and which it lacks', async () => {
    const report = await first(
      'columns.csv',
      csv('序号,登记编号,姓名,受理日期,类别', '1,B-1,张某,2011-3-5,邻里'),
    );
    expect(report).toMatchObject({
      inserted: 1,
      unknownColumns: ['序号'],
      absentColumns: ['印号', '金额', '所属区划', '备注'],
    });
  });

  it('tells a wider line from its header, where a comma was not quoted', async () => {
    const report = await first('wide.csv', csv(header, 'A-1,,张某,2011-3-5,1,234.5,婚姻,安和县清泉镇,'));
    expect(report.problems?.[0]).toMatchObject({ line: 2, column: '整行' });
    expect(report.problems?.[0]?.message).toMatch(/双引号/);
  });

  it('is recognised by its header', async () => {
    expect(await first('visits.csv', csv('回访日期,地点', '2011-3-5,清泉镇'))).toMatchObject({
      register: '回访登记簿',
    });
    await expect(first('short.csv', csv('编号,姓名', 'A,B'))).rejects.toMatchObject({
      code: 'HEADER_NOT_FOUND',
      message: expect.stringMatching(/受理登记簿.*受理日期、类别/),
    });
    await expect(first('else.csv', csv('甲,乙', '1,2'))).rejects.toMatchObject({
      code: 'HEADER_NOT_FOUND',
      message: expect.stringMatching(/受理登记簿（entries）、回访登记簿（visits）/),
    });
  });

  it('that fits two registers is told apart by its title, or else asked about', async () => {
    const registers = [visits, { ...visits, name: 'talks', title: '谈话登记簿' }];
    const text = csv('地点,回访日期', '清泉镇,2011-3-5');
    expect(await first('谈话登记簿.csv', text, { registers })).toMatchObject({ register: '谈话登记簿' });
    expect(await first('a.csv', `谈话登记簿\n${text}`, { registers })).toMatchObject({
      register: '谈话登记簿',
    });
    await expect(first('b.csv', text, { registers })).rejects.toMatchObject({ code: 'REGISTER_AMBIGUOUS' });
  });

  it('may be a workbook, of which the first sheet that fits is taken', async () => {
    const rows = [['受理登记簿'], [], titles, ...[1, 2, 3].map(cells), ['合计', null, null, null, 3703.5]];
    const report = await first(
      'book.xlsx',
      await xlsx({ 说明: [['请看下一页']], 登记簿: rows, 二月: rows, 空: [] }),
    );
    expect(report).toMatchObject({ inserted: 3, closingLines: 1, badRows: 0, otherSheets: ['说明', '二月'] });
    const fromBook = await world.stored();
    await world.clear();
    await first('book.csv', csv(header, line(1), line(2), line(3)));
    expect(fromBook).toEqual((await world.stored()).map((row) => ({ ...row, amount: '1234.50' })));
  });

  it('names the lines of a workbook as Excel does, and takes its mended problem rows', async () => {
    const rows: Excel.CellValue[][] = [
      ['受理登记簿'],
      [],
      titles,
      cells(1),
      ['A-2', null, '张某', '昨天', null, '婚姻'],
      ['A-3', null, '李某', new Date(Date.UTC(2011, 2, 5)), { formula: '1+1', result: 2 }, { error: '#N/A' }],
    ];
    const report = await first('lines.xlsx', await xlsx({ 登记簿: rows }), { partial: true });
    expect(report.problems?.map((problem) => [problem.line, problem.column])).toEqual([
      [5, '受理日期'],
      [6, '类别'],
    ]);
    const path = report.problemFile ?? '';
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('昨天', '2011-03-04').replace('#N/A', '邻里'),
    );
    expect(await world.run(path)).toMatchObject({ applied: true, badRows: 0 });
    expect((await world.stored()).map(({ openedOn }) => openedOn)).toEqual([
      '2011-03-05',
      '2011-03-04',
      '2011-03-05',
    ]);
  });

  it('made from a template is taken, and a filled one is never overwritten', async () => {
    const path = await writeTemplate(entries, world.folder, 'xlsx');
    const workbook = new Excel.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['受理登记簿', '填写说明']);
    const help = workbook.getWorksheet('填写说明');
    expect(help?.rowCount).toBe(1 + Object.keys(entries.columns).length);
    workbook.worksheets[0]?.addRow(cells(7));
    await workbook.xlsx.writeFile(path);
    expect(await world.run(path)).toMatchObject({ applied: true, files: [{ inserted: 1, otherSheets: [] }] });
    await expect(writeTemplate(entries, world.folder, 'xlsx')).rejects.toMatchObject({
      code: 'FILE_NOT_WRITABLE',
    });

    const plain = await writeTemplate(entries, world.folder, 'csv');
    expect(await readFile(plain, 'utf8')).toBe(
      '\uFEFF编号*,印号,姓名*,受理日期*,金额,类别*,所属区划,备注\r\n',
    );
    await writeFile(plain, `${await readFile(plain, 'utf8')}${line(8)}\r\n`);
    expect(await world.run(plain)).toMatchObject({ applied: true, files: [{ inserted: 1 }] });
  });

  it('comes back from the database as it was written, whatever day and amount', async () => {
    // From 1900-03-01 (day 61): before it Excel counts a day that never was.
    const day = fc.integer({ min: 61, max: 73_050 }).map((n) => new Date((n - 25_569) * 86_400_000));
    const fen = fc.integer({ min: 0, max: 999_999_999_999 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(day, fen), { minLength: 1, maxLength: 20 }), async (pairs) => {
        await world.clear();
        const iso = (moment: Date): string => moment.toISOString().slice(0, 10);
        const yuan = (n: number): string => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
        const rows = pairs.map(([opened, amount], n) => [
          `N${String(n).padStart(2, '0')}`,
          null,
          '张某',
          opened,
          amount / 100,
          '婚姻',
        ]);
        await world.run(await world.put('property.xlsx', await xlsx({ 登记簿: [titles, ...rows] })));
        const stored = await world.stored();
        expect(stored.map(({ openedOn, amount }) => [openedOn, amount])).toEqual(
          pairs.map(([opened, amount]) => [iso(opened), yuan(amount)]),
        );
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
