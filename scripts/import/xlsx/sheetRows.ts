import type { SheetRow } from '../openSheet.ts';
import { plainText, type Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

/** The most columns that a sheet can have (XFD). */
const WIDEST = 16_384;
const SECONDS_PER_DAY = 86_400;
/** 1970-01-01 as the number of days that Excel keeps. */
const EPOCH = 25_569;
/** What days counted from 1904 are behind by. */
const FROM_1904 = 1462;

/** The rows of a sheet in which a cell stands, as a person sees them; throws an Error when the sheet is damaged. */
export async function* sheetRows(
  pieces: AsyncIterable<string>,
  workbook: Workbook,
): AsyncGenerator<SheetRow> {
  let complete: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell: { kind: string; style: number } | null = null;
  let column = 0;
  let value = '';
  let within = '';
  let phonetic = false;
  const parsing = readXml(pieces, {
    open(name, { r: reference = '', t: kind = 'n', s: style = '0' }) {
      within = name;
      if (name === 'row') {
        line = reference === '' ? line + 1 : Number(reference);
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(reference) ?? column + 1;
        if (column > WIDEST) throw new Error(`no sheet has a column ${reference}`);
        cell = { kind, style: Number(style) };
        value = '';
      } else if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (!phonetic && (within === 'v' || within === 't')) value += piece;
    },
    close(name) {
      within = '';
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && cell) {
        while (cells.length < column) cells.push('');
        cells[column - 1] = shown(value, cell.kind, cell.style, workbook);
      }
      if (name === 'row' && cells.length > 0) complete.push({ line, cells });
    },
  });
  for await (const _ of parsing) {
    yield* complete;
    complete = [];
  }
}

/** `B7` → 2; null when the cell does not say where it stands. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** What a person sees in a cell: days as `YYYY-MM-DD`, yes and no as 是 and 否. */
function shown(value: string, kind: string, style: number, workbook: Workbook): string {
  switch (kind) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return plainText(value);
    case 'b':
      return value === '1' ? '是' : '否';
    case 'n':
      break;
    default:
      // A fault of a formula (#N/A), or a day as text.
      return value;
  }
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return value;
  if (workbook.dayStyles.has(style)) return moment(workbook.from1904 ? number + FROM_1904 : number);
  // Fifteen digits are what Excel shows: 311.5 and not 311.49999999999994.
  return String(Number(number.toPrecision(15)));
}

function moment(serial: number): string {
  const seconds = Math.round((serial - EPOCH) * SECONDS_PER_DAY);
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T');
  if (serial < 1) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
