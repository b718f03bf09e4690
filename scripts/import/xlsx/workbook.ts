import { posix } from 'node:path';
import { readWholeXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  /** The sheets that a person sees, in their order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: readonly string[];
  /** Numbers of the cell styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** True when days are counted from 1904, as old versions for the Macintosh did. */
  readonly from1904: boolean;
}

/** Reads what the sheets of a workbook share; throws an Error when the archive holds no workbook. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const main = Object.values(await relations(zip, '')).find(({ type }) => type === 'officeDocument');
  if (!main) throw new Error('the archive holds no workbook');
  const parts = await relations(zip, main.path);
  const pathOf = (type: string): string | undefined =>
    Object.values(parts).find((part) => part.type === type && zip.has(part.path))?.path;
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await readWholeXml(zip.text(main.path), {
    open(name, { name: title = '', id = '', state = 'visible', date1904 }) {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      const part = parts[id];
      if (name === 'sheet' && part?.type === 'worksheet' && state === 'visible')
        sheets.push({ name: title, path: part.path });
    },
  });
  return {
    sheets,
    from1904,
    strings: await sharedStrings(zip, pathOf('sharedStrings')),
    dayStyles: await dayStyles(zip, pathOf('styles')),
  };
}

/** The parts that a part refers to, by id. */
async function relations(zip: Zip, from: string): Promise<Record<string, { type: string; path: string }>> {
  const folder = posix.dirname(from);
  const found: Record<string, { type: string; path: string }> = {};
  await readWholeXml(zip.text(posix.join(folder, '_rels', `${posix.basename(from)}.rels`)), {
    open(name, { Id: id, Type: type, Target: target }) {
      if (name !== 'Relationship' || !id || !type || !target) return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found[id] = { type: type.slice(type.lastIndexOf('/') + 1), path };
    },
  });
  return found;
}

async function sharedStrings(zip: Zip, path: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  let text = '';
  let within = '';
  let phonetic = false;
  await readWholeXml(zip.text(path), {
    open(name) {
      within = name;
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (within === 't' && !phonetic) text += piece;
    },
    close(name) {
      within = '';
      if (name === 'si') strings.push(plainText(text));
      if (name === 'rPh') phonetic = false;
    },
  });
  return strings;
}

/** Text without the escapes of signs that XML cannot hold. */
export function plainText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

async function dayStyles(zip: Zip, path: string | undefined): Promise<Set<number>> {
  const days = new Set<number>();
  if (path === undefined) return days;
  const formats = new Map<number, string>();
  let within = '';
  let style = 0;
  await readWholeXml(zip.text(path), {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') within = name;
      if (name !== 'xf' || within !== 'cellXfs') return;
      if (showsDay(Number(numFmtId), formats)) days.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') within = '';
    },
  });
  return days;
}

/** Formats that every Excel knows by number: 14–22 are days and times everywhere, 27–36 and 50–58 are the Chinese ones. */
function showsDay(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const [first = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';');
  return /[ymdhs]/i.test(first.replace(/General/i, ''));
}
