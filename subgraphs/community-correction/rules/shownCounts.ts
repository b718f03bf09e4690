import { SMALLEST_SHOWN, suppressSmallCells } from '../../_kit/access.ts';
import { regionAt, regionLevel, regionLevels, type RegionLevel } from '../../_kit/region.ts';

/**
 * Which counts of a tree of units may be shown side by side, from provinces down to townships, so that no hidden one can
 * be worked out from the shown ones, however many are asked for (decision 4). Three rules, from above:
 * - what lies below a hidden unit is hidden: otherwise its parts would add up to it;
 * - among the units below a shown one, whose sum is known, 1 to 4 persons are hidden, and further units with them until
 *   the sum gives none away;
 * - where a unit is hidden, its siblings without persons are hidden too: the hidden ones may then be any of them.
 * Persons registered at a unit above the township stand beside its townships as one more of them, never shown.
 */
export function shownCounts(persons: ReadonlyMap<string, number>): (code: string) => number | null {
  const families = familiesOf(persons);
  const known = new Map<string, number | null>();
  const shown = (code: string): number | null => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const count = countShown(code);
    known.set(code, count);
    return count;
  };
  const countShown = (code: string): number | null => {
    const parent = parentOf(code);
    const family = families.get(familyKey(code)) ?? new Map<string, number | null>();
    if (parent !== null && shown(parent) === null) return null;
    const count = family.get(code);
    if (count !== undefined) return count;
    return parent !== null && [...family.values()].includes(null) ? null : 0;
  };
  return shown;
}

/** The units with persons, by the unit above them, each family with its small cells hidden already. */
function familiesOf(persons: ReadonlyMap<string, number>): Map<string, Map<string, number | null>> {
  const cells = new Map<string, Map<string, number>>();
  for (const [unit, count] of persons) {
    for (const level of levels) {
      const code = regionAt(unit, level);
      const key = `${level} ${parentAt(code, level) ?? ''}`;
      const family = cells.get(key) ?? new Map<string, number>();
      cells.set(key, family.set(code, (family.get(code) ?? 0) + count));
    }
  }
  return new Map(
    [...cells].map(([key, family]) => [
      key,
      // No sum over the provinces is shown, so none of them gives another away.
      key === familyOfProvinces ? hideSmall(family) : suppressSmallCells(family),
    ]),
  );
}

const levels = regionLevels.filter((level) => level !== 'VILLAGE');
const familyOfProvinces = 'PROVINCE ';

function hideSmall(family: ReadonlyMap<string, number>): Map<string, number | null> {
  return new Map([...family].map(([code, count]) => [code, count < SMALLEST_SHOWN ? null : count]));
}

function familyKey(code: string): string {
  return `${regionLevel(code)} ${parentOf(code) ?? ''}`;
}

function parentOf(code: string): string | null {
  return parentAt(code, regionLevel(code));
}

/** The unit above, seen from a level: persons of a county itself stand among its townships under the county's code. */
function parentAt(code: string, level: RegionLevel): string | null {
  const above = regionLevels[regionLevels.indexOf(level) - 1];
  return above ? regionAt(code, above) : null;
}
