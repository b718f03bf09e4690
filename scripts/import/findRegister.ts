import type { Column, Register } from '../../subgraphs/_kit/register/register.ts';
import { ImportError } from './importError.ts';
import { normalise } from './normalise.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- registers of different rows
export type AnyRegister = Register<any>;

/** Columns that the file of problem rows adds in front; they are skipped when it is imported again. */
export const problemTitles = ['原行号', '问题'] as const;

/** A register found by its header, and where each of its columns stands. */
export interface Match {
  readonly register: AnyRegister;
  /** Property → index of its cell; a column that is not in the file is left out. */
  readonly places: ReadonlyMap<string, number>;
  /** Titles in the file that the register does not know. */
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** How many cells the header has. */
  readonly width: number;
}

/** How far below the top a header is looked for: books have their title above it. */
export const HEADER_LINES = 10;

/** How well a line fits each register as its header: registers that it names at least two columns of, best first. */
export function matchHeader(cells: readonly string[], registers: readonly AnyRegister[]): Match[] {
  const titles = cells.map((cell) => plainTitle(cell));
  return registers
    .map((register) => matchRegister(titles, register))
    .filter(({ register, places }) => places.size >= Math.min(2, Object.keys(register.columns).length))
    .sort(
      (a, b) =>
        a.missing.length - b.missing.length ||
        b.places.size - a.places.size ||
        a.unknown.length - b.unknown.length,
    );
}

/** Why no line of a file can be its header; `nearest` is the register that came closest. */
export function headerFault(
  file: string,
  nearest: Match | undefined,
  registers: readonly AnyRegister[],
): ImportError {
  if (nearest) {
    return new ImportError(
      'HEADER_NOT_FOUND',
      `${file} 看起来是“${nearest.register.title}”，但缺少列：${nearest.missing.join('、')}。请补上后再导入。`,
      `${file} looks like "${nearest.register.title}" but lacks the columns ${nearest.missing.join(', ')}.`,
    );
  }
  const known = registers.map(({ name, title }) => `${title}（${name}）`).join('、');
  return new ImportError(
    'HEADER_NOT_FOUND',
    `在 ${file} 前 ${HEADER_LINES} 行里没有找到认识的列标题。可导入的登记簿：${known}。可用 --template 生成空表。`,
    `No known column titles in the first ${HEADER_LINES} lines of ${file}. Write an empty register with --template.`,
  );
}

/**
 * The register that a header fits best. Books with the same columns are told apart by their title, in the file's name,
 * the sheet's name or the line above the header (`hints`); an ImportError asks when that does not help.
 */
export function chooseRegister(file: string, fitting: readonly Match[], hints: string): Match {
  const best = fitting.filter(({ places, unknown }) => sameFit({ places, unknown }, fitting[0]));
  const named = best.filter(({ register }) => hints.includes(register.title));
  const [only, second] = named.length > 0 ? named : best;
  if (only && !second) return only;
  const names = best.map(({ register }) => `${register.title}（--register ${register.name}）`).join('、');
  throw new ImportError(
    'REGISTER_AMBIGUOUS',
    `${file} 的列标题同时符合：${names}。请在表格上方写明簿名，或用 --register 指明。`,
    `The columns of ${file} fit several registers: put the book's title above them, or say which by --register.`,
  );
}

function sameFit(one: Pick<Match, 'places' | 'unknown'>, other: Match | undefined): boolean {
  return one.places.size === other?.places.size && one.unknown.length === other.unknown.length;
}

function matchRegister(titles: readonly string[], register: AnyRegister): Match {
  const places = new Map<string, number>();
  const missing: string[] = [];
  for (const [property, column] of Object.entries(register.columns) as [string, Column<unknown>][]) {
    const names = [column.title, ...column.aliases].map(plainTitle);
    const place = names.map((name) => titles.indexOf(name)).find((index) => index >= 0) ?? -1;
    if (place >= 0) places.set(property, place);
    else if (column.required) missing.push(column.title);
  }
  const taken = new Set(places.values());
  const unknown = titles.filter(
    (title, index) => title !== '' && !taken.has(index) && !problemTitles.some((known) => known === title),
  );
  return { register, places, unknown, missing, width: titles.length };
}

/** A title without the marks that people add: spaces, asterisks, “（必填）”. */
function plainTitle(title: string): string {
  return normalise(title).replace(/\s|[*＊]|[（(](必填|选填)[)）]/g, '');
}
