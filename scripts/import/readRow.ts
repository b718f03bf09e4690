import type { CellContext, Column } from '../../subgraphs/_kit/register.ts';
import type { Match } from './findRegister.ts';
import { normalise } from './normalise.ts';
import type { SheetRow } from './openSheet.ts';

/** Something wrong in one cell: where, what stands there, and what to do. */
export interface Problem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** Reads the cells of a line into a row of the register; all faults of the line at once. */
export function readRow(
  { line, cells }: SheetRow,
  { register, places }: Match,
  context: CellContext,
): { row: Record<string, unknown>; problems: Problem[] } {
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const complain = (property: string, message: string): void => {
    const place = places.get(property);
    const value = place === undefined ? '' : (cells[place] ?? '');
    problems.push({ line, column: titleOf(register.columns, property), value, message });
  };
  for (const [property, column] of Object.entries(register.columns) as [string, Column<unknown>][]) {
    const place = places.get(property);
    const text = place === undefined ? '' : normalise(cells[place] ?? '');
    if (text === '') {
      row[property] = null;
      if (column.required) complain(property, `不能为空：${column.help}，例如 ${column.example}`);
      continue;
    }
    const result = text.includes('\0') ? unreadable : column.parse(text, context);
    if (result.ok) row[property] = result.value;
    else complain(property, result.message);
  }
  if (problems.length === 0) {
    for (const { property, message } of register.check?.(row) ?? []) complain(property, message);
  }
  return { row, problems };
}

/** The problem of a row that the department refused when it was written. */
export function refusedCell(
  { line, cells }: SheetRow,
  { register, places }: Match,
  property: string,
  message: string,
): Problem {
  const place = places.get(property);
  return {
    line,
    column: titleOf(register.columns, property),
    value: place === undefined ? '' : (cells[place] ?? ''),
    message,
  };
}

/** True for a line that sums up the book (合计) and is no entry. */
export function isTotalLine({ cells }: SheetRow): boolean {
  return /^(合\s*计|总\s*计|小\s*计)/.test(normalise(cells.find((cell) => cell.trim() !== '') ?? ''));
}

/** True for a line in which nothing is written. */
export function isBlankLine({ cells }: SheetRow): boolean {
  return cells.every((cell) => normalise(cell) === '');
}

const unreadable = { ok: false, message: '含有无法识别的字符，请重新填写' } as const;

function titleOf(columns: Readonly<Record<string, Column<unknown>>>, property: string): string {
  return columns[property]?.title ?? property;
}
