import { suppressSmallCells } from '../../_kit/access.ts';

/**
 * The lines without those of too few persons, and without as many more as would give them away. They are left out
 * altogether: where there is one case, the name of its line would say as much as its figure.
 */
export function hideSmallCells<Line extends { readonly recipients: number }>(lines: readonly Line[]): Line[] {
  const shown = suppressSmallCells(new Map(lines.map((line) => [line, line.recipients])));
  return lines.filter((line) => shown.get(line) !== null);
}
