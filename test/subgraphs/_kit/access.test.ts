import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  caseRegions,
  maySeeStatistics,
  SMALLEST_SHOWN,
  statisticsRegions,
  suppressSmallCells,
} from '../../../subgraphs/_kit/access.ts';
import { viewerOf } from '../world.ts';

const county = '990101000000';
const township = '990101100000';

describe('the reach of a viewer', () => {
  it.each([
    { scopes: ['mediation:read'], cases: [county], figures: [county] },
    { scopes: ['statistics:read'], cases: [], figures: [county] },
    { scopes: ['petitions:read'], cases: [], figures: [] },
    { scopes: ['mediation'], cases: [], figures: [] },
    { scopes: [], cases: [], figures: [] },
  ])('with $scopes is cases in $cases and figures of $figures', ({ scopes, cases, figures }) => {
    const viewer = viewerOf(scopes, county);
    expect(caseRegions(viewer, 'mediation')).toEqual(cases);
    expect(statisticsRegions(viewer, 'mediation')).toEqual(figures);
    expect(maySeeStatistics(viewer, 'mediation', township)).toBe(figures.length > 0);
  });

  it('is nothing without a region', () => {
    const viewer = viewerOf(['mediation:read', 'statistics:read']);
    expect(caseRegions(viewer, 'mediation')).toEqual([]);
    expect(maySeeStatistics(viewer, 'mediation', county)).toBe(false);
  });

  it('goes down, not up or aside', () => {
    const viewer = viewerOf(['statistics:read'], township);
    expect(maySeeStatistics(viewer, 'mediation', '990101100200')).toBe(true);
    expect(maySeeStatistics(viewer, 'mediation', county)).toBe(false);
    expect(maySeeStatistics(viewer, 'mediation', '990101101000')).toBe(false);
  });
});

const publish = (cells: readonly number[]): (number | null)[] => [
  ...suppressSmallCells(new Map(cells.entries())).values(),
];
const cells = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { maxLength: 12 });

describe('small cells', () => {
  it.each([
    { of: [], are: [] },
    { of: [0, 5, 9], are: [0, 5, 9] },
    { of: [3, 9, 7], are: [null, 9, null] },
    { of: [3, 0, 0], are: [null, null, null] },
    { of: [2, 3, 10, 0], are: [null, null, 10, 0] },
    { of: [1, 1, 10, 20], are: [null, null, null, 20] },
    { of: [5, 5, 4], are: [null, null, null] },
    { of: [1, 1, 1, 1, 1, 50], are: [null, null, null, null, null, null] },
    { of: [1], are: [null] },
  ])('of $of are shown as $are', ({ of, are }) => {
    expect(publish(of)).toEqual(are);
  });

  it('are never shown, and the others as they are', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        publish(counts).forEach((shown, index) => {
          const count = counts[index];
          if (shown !== null) expect(shown).toBe(count);
          if (count !== undefined && count > 0 && count < SMALLEST_SHOWN) expect(shown).toBeNull();
        });
      }),
    );
  });

  it('hide nothing else where there are none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: SMALLEST_SHOWN, max: 99 }))),
        (counts) => {
          expect(publish(counts)).toEqual(counts);
        },
      ),
    );
  });

  it('are hidden with a second cell and with at least five persons, where there are such', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const shown = publish(counts);
        const hidden = counts.filter((_, index) => shown[index] === null);
        if (hidden.length === 0 || hidden.length === counts.length) return;
        expect(hidden.length).toBeGreaterThan(1);
        const sum = hidden.reduce((total, count) => total + count, 0);
        if (sum < SMALLEST_SHOWN) expect(shown.every((count) => count === null || count === 0)).toBe(true);
        else expect(sum).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }),
    );
  });

  it('cannot be worked out from the shown ones and the sum, also by who knows the rule', () => {
    for (let width = 2; width <= 5; width += 1) {
      for (let sum = SMALLEST_SHOWN; sum <= 24; sum += 1) expect(workedOut(width, sum)).toEqual([]);
    }
  });
});

/** Tables of the given width and sum of which one hidden cell has the same count in all that are published alike. */
function workedOut(width: number, sum: number): string[] {
  const alike = new Map<string, { shown: (number | null)[]; values: Set<number>[] }>();
  for (const counts of tables(width, sum)) {
    // Single persons with nothing beside them cannot be hidden: the sum has to be.
    if (counts.every((count) => count === 1)) continue;
    const shown = publish(counts);
    const key = shown.join();
    const group = alike.get(key) ?? { shown, values: counts.map(() => new Set<number>()) };
    alike.set(key, group);
    counts.forEach((count, index) => group.values[index]?.add(count));
  }
  return [...alike]
    .filter(([, { shown, values }]) =>
      shown.some((count, index) => count === null && values[index]?.size === 1),
    )
    .map(([key]) => key);
}

function* tables(width: number, sum: number): Generator<number[]> {
  if (width === 1) yield [sum];
  else {
    for (let first = 0; first <= sum; first += 1) {
      for (const rest of tables(width - 1, sum - first)) yield [first, ...rest];
    }
  }
}
