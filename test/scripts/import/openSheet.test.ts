import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../scripts/import/csvLine.ts';
import { openSheets, type SheetRow } from '../../../scripts/import/openSheet.ts';
import { handmadeWorkbook, zipOf } from './workbook.ts';
import { xlsx } from './world.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-sheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<{ name: string | null; rows: SheetRow[] }[]> {
  const file = join(folder, 'file');
  await writeFile(file, content);
  const sheets: { name: string | null; rows: SheetRow[] }[] = [];
  for await (const { name, rows } of openSheets(file, () => undefined)) {
    const all: SheetRow[] = [];
    for await (const row of rows) all.push(row);
    sheets.push({ name, rows: all });
  }
  return sheets;
}

const cellsOf = async (content: string | Uint8Array): Promise<(readonly string[])[]> =>
  ((await read(content))[0]?.rows ?? []).map(({ cells }) => cells);

describe('a CSV file', () => {
  it.each([',', ';', '\t'])('has its separator found out: %j', async (sign) => {
    const text = [
      '登记簿（甲, 乙; 丙）',
      ['编号', '姓名', '备注'].join(sign),
      ['1', '张某', '"a, b; c\td"'].join(sign),
    ].join('\n');
    expect((await cellsOf(text)).slice(1)).toEqual([
      ['编号', '姓名', '备注'],
      ['1', '张某', 'a, b; c\td'],
    ]);
  });

  it('has its lines counted as an editor does, over blank lines and breaks within cells', async () => {
    const [sheet] = await read('a,b\r\n\r\n1,"x\r\ny"\n2,z\r3,w');
    expect(sheet?.rows.map(({ line }) => line)).toEqual([1, 3, 5, 6]);
  });

  it('gives back what was written, whatever it is', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const filled = rows.map((cells) => ['x,', ...cells]);
          const plain = filled.map((cells) => cells.map((text) => text.replace(/\r\n?/g, '\n')));
          expect(await cellsOf(filled.map(csvLine).join(''))).toEqual(plain);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['empty', '', 'FILE_EMPTY'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'FILE_KIND_UNKNOWN'],
    ['a PDF file', '%PDF-1.7\n', 'FILE_KIND_UNKNOWN'],
    ['a web page', '<html><table>', 'FILE_KIND_UNKNOWN'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd]), 'FILE_KIND_UNKNOWN'],
    ['half a character long', Buffer.from('\uFEFF编号', 'utf8').subarray(0, 8), 'FILE_KIND_UNKNOWN'],
    ['a quote that never ends', `a,b\n1,"${'x\n'.repeat(600_000)}`, 'FILE_DAMAGED'],
    ['a document', zipOf({ 'word/document.xml': '<w/>' }), 'FILE_DAMAGED'],
    ['a broken archive', Buffer.from('PK\x03\x04 and no more'), 'FILE_DAMAGED'],
  ])('is refused with what to do when it is %s', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code, message: expect.stringMatching(/请/) });
  });

  it('that is not there is named', async () => {
    const missing = async () => {
      for await (const _ of openSheets(join(folder, 'nowhere.csv'), () => undefined));
    };
    await expect(missing()).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  });
});

describe('a workbook', () => {
  it('shows what a person sees', async () => {
    const day = new Date(Date.UTC(2011, 2, 5));
    const rows = await cellsOf(
      await xlsx({
        登记簿: [
          [day, 311.49999999999994, 123456789012, true, { richText: [{ text: '张' }, { text: '某' }] }],
          [{ formula: 'A1', result: day }, { formula: '1+1', result: 2 }, { error: '#N/A' }, null, '  x '],
          [{ text: '链接', hyperlink: 'https://example.org' }],
        ],
      }),
    );
    expect(rows).toEqual([
      ['2011-03-05', '311.5', '123456789012', '是', '张某'],
      ['2011-03-05', '2', '#N/A', '', '  x '],
      ['链接'],
    ]);
  });

  it('keeps characters whole that lie across two pieces of the file', async () => {
    const names = Array.from({ length: 8000 }, (_, n) => [
      `${'x'.repeat(n % 3)}清泉镇柳坪村人民调解委员会第${n}号`,
    ]);
    expect(await cellsOf(await xlsx({ 名册: names }))).toEqual(names);
  }, 30_000);

  it('shows the days of the Chinese Excel, with prefixes, phonetics, escapes, gaps and hidden sheets', async () => {
    const sheets = await read(
      handmadeWorkbook(
        `<x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="D3" s="1"><x:v>40607</x:v></x:c></x:row>
         <x:row><x:c s="2"><x:v>40607.5</x:v></x:c><x:c t="inlineStr"><x:is><x:t>甲&amp;乙</x:t><x:rPh><x:t>jia</x:t></x:rPh></x:is></x:c><x:c s="3"><x:v>0.5</x:v></x:c></x:row>`,
        {
          strings: '<si><r><t>安和</t></r><r><t>县_x000D_</t></r><rPh><t>anhe</t></rPh></si>',
          styles:
            '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="0.00_ ;[Red]\\-0.00&quot;day&quot;"/></numFmts>' +
            '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>',
        },
      ),
    );
    expect(sheets).toEqual([
      {
        name: '登记簿',
        rows: [
          { line: 3, cells: ['', '安和县\r', '', '2011-03-05'] },
          { line: 4, cells: ['2011-03-05 12:00:00', '甲&乙', '0.5'] },
        ],
      },
    ]);
  });

  it('counts days from 1904 when it says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet = '<x:row><x:c><x:v>39145</x:v></x:c></x:row>';
    const workbookPr = '<x:workbookPr date1904="1"/>';
    expect(await cellsOf(handmadeWorkbook(sheet, { styles, workbookPr }))).toEqual([['2011-03-05']]);
  });

  it.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
    ['changed in one place', (whole: Buffer) => Buffer.from(whole).fill(0x55, 700, 720)],
    ['of half the sheet', () => handmadeWorkbook('<x:row><x:c>')],
  ])('is refused when it is damaged: %s', async (_, damage) => {
    const whole = Buffer.from(await xlsx({ 名册: Array.from({ length: 200 }, (__, n) => [`第${n}号`]) }));
    await expect(read(damage(whole))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });
});
