import type { CellContext, Column } from '../../subgraphs/_kit/register/register.ts';
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
  source: SheetRow,
  match: Match,
  context: CellContext,
): { row: Record<string, unknown>; problems: Problem[] } {
  const { register, places } = match;
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const complain = (property: string, message: string): void => {
    problems.push(problemOf(source, match, property, message));
  };
  for (const [property, column] of Object.entries(register.columns) as [string, Column<unknown>][]) {
    const place = places.get(property);
    const text = place === undefined ? '' : normalise(source.cells[place] ?? '');
    if (text === '') {
      row[property] = null;
      if (column.required) complain(property, `不能为空：${column.help}，例如 ${column.example}`);
      continue;
    }
    const result = readCell(text, column, context);
    if (result.ok) row[property] = result.value;
    else complain(property, result.message);
  }
  if (problems.length === 0) {
    for (const { property, message } of register.check?.(row) ?? []) complain(property, message);
  }
  return { row, problems };
}

/** A problem with one property of a line, in the words of the file. */
export function problemOf(source: SheetRow, match: Match, property: string, message: string): Problem {
  const columns = match.register.columns as Record<string, Column<unknown>>;
  const place = match.places.get(property);
  const value = place === undefined ? '' : normalise(source.cells[place] ?? '');
  return { line: source.line, column: columns[property]?.title ?? property, value, message };
}

/** True for a line that is no entry: one that sums up the book (合计), or the signatures and remarks below it. */
export function isClosingLine({ cells }: SheetRow): boolean {
  const first = normalise(cells.find((cell) => normalise(cell) !== '') ?? '');
  return (
    /^(本[页月季年])?(合\s*计|总\s*计|小\s*计|累\s*计)([:：\d\s].*)?$/.test(first) ||
    /^(单位负责人|负责人|填表人?|制表人?|填报人?|审核人?|复核人?|填报日期|填表日期|备\s*注|说\s*明|注)\s*[:：]/.test(
      first,
    )
  );
}

/** True for a line in which nothing is written. */
export function isBlankLine({ cells }: SheetRow): boolean {
  return cells.every((cell) => normalise(cell) === '');
}

function readCell(text: string, column: Column<unknown>, context: CellContext) {
  // Signs that no database column takes, and the faults of Excel's formulas, which are no text.
  // eslint-disable-next-line no-control-regex -- these are the signs in question
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD]/.test(text)) {
    return { ok: false, message: '含有无法识别的字符，请重新填写' } as const;
  }
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) {
    return { ok: false, message: 'Excel 公式出错，请改为填写实际内容' } as const;
  }
  return column.parse(text, context);
}
