import type { Transaction } from '../database.ts';
import { creditCodePattern, isCreditCode } from '../acts/creditCode.ts';
import { isDay, writtenDay } from '../scalars.ts';

/** A cell that was read, or a sentence (Chinese) that says what to write instead. */
export type CellResult<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** What a cell may need to know besides its own text. */
export interface CellContext {
  /** A 12-digit code, a shorter one, or a name → the code of a registered region. */
  region(text: string): CellResult<string>;
}

/** A column of a register, as the bureau titles it. */
export interface Column<Value> {
  readonly title: string;
  /** Other titles under which the same column is kept. */
  readonly aliases: readonly string[];
  /** An empty cell of a column that is not required is null. */
  readonly required: boolean;
  /** What to write, in Chinese. */
  readonly help: string;
  readonly example: string;
  parse(text: string, context: CellContext): CellResult<Value>;
}

/** Something wrong with one property of a row; the message says what to do. */
export interface RowFault {
  readonly property: string;
  readonly message: string;
}

/** What became of one batch; `refused` rows name a fault that only the database could see. */
export interface UpsertResult {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly (RowFault & { readonly index: number })[];
}

/** A register that a department takes in: its columns, its key and how a batch of rows is written. */
export interface Register<Row> {
  /** Short name for the command line, kebab-case. */
  readonly name: string;
  /** As it stands on the book's cover. */
  readonly title: string;
  /** Where the register comes from: a DOMAIN id or an article. */
  readonly basis: string;
  readonly columns: { readonly [Property in keyof Row]: Column<Row[Property]> };
  /** Faults between columns, after each column was read. */
  check?(row: Row): readonly RowFault[];
  /** The natural key; two rows of one file with the same key are a fault. */
  key(row: Row): string;
  /** Writes one batch (at most 500 rows) in set-based statements; writing the same rows again changes nothing. */
  upsert(transaction: Transaction, rows: readonly Row[]): Promise<UpsertResult>;
}

/** What every column says of itself. */
export interface ColumnOptions {
  readonly title: string;
  readonly help: string;
  readonly example: string;
  readonly aliases?: readonly string[];
}

/** A column of the given options whose cells are read by `parse`; required unless wrapped in `optional`. */
export function column<Value>(
  { title, help, example, aliases = [] }: ColumnOptions,
  parse: (text: string, context: CellContext) => CellResult<Value>,
): Column<Value> {
  return { title, help, example, aliases, required: true, parse };
}

/** The same column with empty cells allowed: they are null. */
export function optional<Value>(of: Column<Value>): Column<Value | null> {
  return { ...of, required: false };
}

/** Free text, of at most 500 characters unless said otherwise. */
export function text(options: ColumnOptions & { maxLength?: number }): Column<string> {
  const { maxLength = 500 } = options;
  return column(options, (cell) =>
    cell.length <= maxLength
      ? read(cell)
      : refuse(`最多 ${maxLength} 个字，现在有 ${cell.length} 个，请缩短`),
  );
}

/** A whole number within bounds. */
export function integer(options: ColumnOptions & { min?: number; max?: number }): Column<number> {
  const { min = 0, max = 2_000_000_000 } = options;
  return column(options, (cell) => {
    const digits = narrow(cell);
    if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/.test(digits)) return refuse('请填写整数，例如 12');
    const value = Number(digits.replaceAll(',', ''));
    return value >= min && value <= max ? read(value) : refuse(`请填写 ${min} 到 ${max} 之间的整数`);
  });
}

const moneyShape = /^¥?\s*(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,9}))?\s*(万元|万|元)?$/;

/** An amount of money: `1,234.5`, `1234.50元`, `2.5万元` → yuan as text with two digits, exact. */
export function money(options: ColumnOptions): Column<string> {
  return column(options, (cell) => {
    const match = moneyShape.exec(narrow(cell));
    if (!match) return refuse('请填写金额，例如 1234.50 或 2.5万元');
    const [, whole = '0', part = '', unit] = match;
    const shift = unit?.startsWith('万') ? 4 : 0;
    const digits = part.padEnd(shift + 2, '0');
    if (/[1-9]/.test(digits.slice(shift + 2))) return refuse('金额最多到分（两位小数）');
    const yuan = BigInt(whole.replaceAll(',', '') + digits.slice(0, shift));
    if (yuan >= 10n ** 12n) return refuse('金额过大，请核对单位（元还是万元）');
    return read(`${yuan}.${digits.slice(shift, shift + 2)}`);
  });
}

/** A day: 2011-03-05, 2011/3/5, 2011.3.5, 2011年3月5日, 20110305 or the number Excel keeps → `YYYY-MM-DD`. */
export function day(options: ColumnOptions): Column<string> {
  return column(options, (cell) => {
    const value = writtenDay(narrow(cell));
    return value ? read(value) : refuse('请填写存在的日期，例如 2011-03-05 或 2011年3月5日');
  });
}

/** One of a code list, by its Chinese label or its code. */
export function code<Code extends string>(
  options: ColumnOptions,
  list: Readonly<Record<Code, string>>,
): Column<Code> {
  const entries = Object.entries(list) as [Code, string][];
  const byName = new Map(
    entries.flatMap(([key, label]) => [[key as string, key] as const, [narrow(label), key] as const]),
  );
  const labels = entries.map(([, label]) => label).join('、');
  return column(options, (cell) => {
    const found = byName.get(narrow(cell)) ?? byName.get(narrow(cell).toUpperCase());
    return found ? read(found) : refuse(`只能填写：${labels}`);
  });
}

/** A region, by code or by a name that the registry knows → its 12-digit code. */
export function region(options: ColumnOptions): Column<string> {
  return column(options, (cell, context) => context.region(cell));
}

const yes = new Set(['是', '有', '√', '✓', '✔', '☑', '1', 'Y', 'YES', 'TRUE']);
const no = new Set(['否', '无', '×', '✗', '✘', 'X', '0', 'N', 'NO', 'FALSE']);

/** Yes or no: 是/否, 有/无, √/×, 1/0. */
export function yesNo(options: ColumnOptions): Column<boolean> {
  return column(options, (cell) => {
    const word = narrow(cell).toUpperCase();
    return yes.has(word) || no.has(word) ? read(yes.has(word)) : refuse('只能填写：是、否');
  });
}

/** A citizen's identity number with the check digit of GB 11643. */
export function citizenNumber(options: ColumnOptions): Column<string> {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return column(options, (cell) => {
    const number = narrow(cell).toUpperCase();
    const born = number.replace(/^\d{6}(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
    if (!/^\d{17}[\dX]$/.test(number)) return refuse('请填写 18 位公民身份号码（单元格须为文本格式）');
    if (!isDay(born)) return refuse('公民身份号码中的出生日期不存在，请核对');
    const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
    return '10X98765432'[sum % 11] === number[17] ? read(number) : refuse('公民身份号码校验位不符，请核对');
  });
}

/** A unified social credit code with the check character of GB 32100. */
export function creditCode(options: ColumnOptions): Column<string> {
  return column(options, (cell) => {
    const code = narrow(cell).toUpperCase();
    if (!creditCodePattern.test(code)) return refuse('请填写 18 位统一社会信用代码');
    return isCreditCode(code) ? read(code) : refuse('统一社会信用代码校验位不符，请核对');
  });
}

/** Full-width signs made narrow, for cells that are numbers, days or words of a list. */
function narrow(cell: string): string {
  return cell.normalize('NFKC').trim();
}

function read<Value>(value: Value): CellResult<Value> {
  return { ok: true, value };
}

function refuse(message: string): CellResult<never> {
  return { ok: false, message };
}
