import { readFile, readdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { csv, gb18030, header, importWorld, line, readText, type ImportWorld } from './world.ts';

const good = Array.from({ length: 10 }, (_, n) => line(n));
const bad = [
  line(10, { day: '2011-02-30' }),
  line(11, { amount: '很多' }),
  line(12, { kind: '土地', name: '' }),
];

describe('an import', () => {
  let world: ImportWorld;
  beforeAll(async () => {
    world = await importWorld();
  }, 60_000);
  beforeEach(() => world.clear());
  afterAll(() => world.close());

  it('with bad rows takes nothing, names each of them, and takes all once they are mended', async () => {
    const file = await world.put('十三行.csv', csv(header, ...good, ...bad));
    const report = await world.run(file);
    expect(report).toMatchObject({ applied: false, badRows: 3 });
    expect(await world.stored()).toEqual([]);
    const [{ problems, problemFile, rows, inserted } = { problems: [], problemFile: null }] = report.files;
    expect({ rows, inserted }).toEqual({ rows: 13, inserted: 10 });
    expect(problems.map(({ line: at, column, value }) => [at, column, value])).toEqual([
      [12, '受理日期', '2011-02-30'],
      [13, '金额', '很多'],
      [14, '姓名', ''],
      [14, '类别', '土地'],
    ]);
    expect(problems[3]?.message).toBe('只能填写：婚姻、邻里');
    expect(problems[2]?.message).toMatch(/^不能为空/);

    const text = await readText(problemFile);
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toMatch(/^\uFEFF原行号,问题,编号,印号,姓名/);
    const mended = text
      .replace('2011-02-30', '2011-02-28')
      .replace('很多', '25')
      .replace(',,,2011年3月5日,"1,234.5",土地', ',,李某,2011年3月5日,"1,234.5",邻里');
    await writeFile(problemFile ?? '', mended);

    await world.run(file, { partial: true });
    expect(await world.stored()).toHaveLength(10);
    expect(await world.run(problemFile ?? '')).toMatchObject({ applied: true, badRows: 0 });
    expect(await world.stored()).toHaveLength(13);
    // The file that somebody mended is theirs: the second run wrote another one.
    expect(await readText(problemFile)).toBe(mended);
    expect((await readdir(world.folder)).filter((name) => name.startsWith('十三行'))).toHaveLength(3);

    const whole = await world.put('改正后.csv', csv(header, ...good, line(10), line(11), line(12)));
    await world.clear();
    expect((await world.run(whole)).files[0]).toMatchObject({ inserted: 13, badRows: 0, problemFile: null });
  });

  it('with bad rows takes the good ones when told to', async () => {
    const file = await world.put('partial.csv', csv(header, ...good, ...bad));
    expect(await world.run(file, { partial: true })).toMatchObject({ applied: true, badRows: 3 });
    expect(await world.stored()).toHaveLength(10);
  });

  it('without apply tells the truth and changes nothing', async () => {
    const file = await world.put('dry.csv', csv(header, ...good));
    await world.run(file);
    const before = await world.versions();
    const more = await world.put('dry2.csv', csv(header, line(0, { name: '改名' }), line(1), line(50)));
    const report = await world.run(more, { apply: false });
    expect(report).toMatchObject({ applied: false, badRows: 0 });
    expect(report.files[0]).toMatchObject({ inserted: 1, updated: 1, unchanged: 1 });
    expect(await world.versions()).toBe(before);
    expect((await world.run(more)).files[0]).toMatchObject({ inserted: 1, updated: 1, unchanged: 1 });
  });

  it('of the same file twice writes nothing the second time', async () => {
    const file = await world.put('twice.csv', csv(header, ...good));
    await world.run(file);
    const before = await world.versions();
    expect((await world.run(file)).files[0]).toMatchObject({ inserted: 0, updated: 0, unchanged: 10 });
    expect(await world.versions()).toBe(before);
  });

  it('keeps the id of a row that changes', async () => {
    await world.run(await world.put('id1.csv', csv(header, line(1))));
    const [id] = (await world.versions()).split(' ');
    await world.run(await world.put('id2.csv', csv(header, line(1, { name: '改名' }))));
    expect((await world.versions()).split(' ')[0]).toBe(id);
    expect((await world.stored())[0]?.name).toBe('改名');
  });

  it('takes several files in one transaction', async () => {
    const first = await world.put('one.csv', csv(header, line(1)));
    const second = await world.put('two.csv', csv(header, line(2, { day: '昨天' })));
    expect(await world.run([first, second])).toMatchObject({ applied: false, badRows: 1 });
    expect(await world.stored()).toEqual([]);
    const unreadable = await world.put('three.csv', '');
    await expect(world.run([first, unreadable])).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(await world.stored()).toEqual([]);
  });

  it('names both lines when a key comes twice', async () => {
    const file = await world.put('twins.csv', csv(header, line(1), line(2), line(1, { name: '另一人' })));
    const [report] = (await world.run(file)).files;
    expect(report?.problems).toEqual([
      { line: 4, column: '编号', value: 'A-001', message: expect.stringContaining('第 2 行与第 4 行重复') },
    ]);
  });

  it('names the row that only the database could refuse, and keeps the others of its batch', async () => {
    const sealed = (n: number, seal: string, note = '') => line(n).replace(',,', `,${seal},`) + note;
    const file = await world.put(
      'refused.csv',
      csv(header, sealed(1, 'Z1'), sealed(2, 'Z2'), sealed(3, 'Z1'), sealed(4, 'Z4', '不许')),
    );
    const report = await world.run(file, { partial: true });
    expect(report.files[0]?.problems).toEqual([
      { line: 4, column: '印号', value: 'Z1', message: expect.stringContaining('冲突') },
      { line: 5, column: '编号', value: 'A-004', message: expect.stringContaining('entry_note') },
    ]);
    expect((await world.stored()).map(({ number }) => number)).toEqual(['A-001', 'A-002']);
  });

  it('reads the same from UTF-8, with and without a mark, UTF-16 and GB18030', async () => {
    const text = csv(header, ...good);
    const kinds = {
      utf8: text,
      marked: `\uFEFF${text}`,
      gb: gb18030(text),
      utf16: Buffer.from(`\uFEFF${text}`, 'utf16le'),
    };
    const results = [];
    for (const [name, content] of Object.entries(kinds)) {
      await world.clear();
      await world.run(await world.put(`${name}.csv`, content));
      results.push(await world.stored());
    }
    expect(results[0]).toHaveLength(10);
    expect(results[0]?.[0]).toEqual({
      number: 'A-000',
      seal: null,
      name: '张某0',
      openedOn: '2011-03-05',
      amount: '1234.50',
      kind: 'MARRIAGE',
      regionCode: '990101100000',
      note: null,
    });
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('stops when it is told to, and takes nothing', async () => {
    const file = await world.put('stopped.csv', csv(header, ...good));
    const stop = new Error('stop');
    const run = world.run(file, {
      onProgress: ({ rows }) => {
        if (rows === 5) throw stop;
      },
    });
    await expect(run).rejects.toBe(stop);
    expect(await world.stored()).toEqual([]);
  });

  it('keeps what Excel would spoil in the file of problem rows', async () => {
    const file = await world.put(
      'long.csv',
      csv(header, `522630199001010019,007,=1+1,昨天,,婚姻,990101100000,2011-1`),
    );
    const [report] = (await world.run(file)).files;
    const text = await readText(report?.problemFile ?? null);
    for (const kept of ['522630199001010019', '007', '=1+1', '990101100000', '2011-1']) {
      expect(text).toContain(`"\t${kept}"`);
    }
    await writeFile(report?.problemFile ?? '', text.replace('昨天', '2011-1-1'));
    await world.run(report?.problemFile ?? '');
    expect(await world.stored()).toMatchObject([
      { number: '522630199001010019', seal: '007', name: '=1+1', note: '2011-1' },
    ]);
    expect(await readFile(file, 'utf8')).toContain('昨天');
  });
});
