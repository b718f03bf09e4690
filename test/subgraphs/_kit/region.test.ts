import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isRegionCode,
  regionAt,
  regionCovers,
  regionLevel,
  regionLevels,
  regionPrefix,
  regionRange,
} from '../../../subgraphs/_kit/region.ts';

/** Codes of all levels, many of them in each other's neighbourhood. */
const part = (digits: number) =>
  fc.oneof(
    fc.constant('0'.repeat(digits)),
    fc.constant('9'.repeat(digits)),
    fc.nat(10 ** digits - 1).map((n) => String(n).padStart(digits, '0')),
  );
const code = fc
  .tuple(fc.constantFrom('11', '52', '99'), part(2), part(2), part(3), part(3))
  .map((parts) => parts.join(''));

describe('a region code', () => {
  it.each([
    ['990000000000', 'PROVINCE', '99', '999999999999'],
    ['990100000000', 'PREFECTURE', '9901', '990199999999'],
    ['990101000000', 'COUNTY', '990101', '990101999999'],
    ['990101100000', 'TOWNSHIP', '990101100', '990101100999'],
    ['990101100200', 'VILLAGE', '990101100200', '990101100200'],
    // A city without districts: its townships lie directly below it.
    ['441900003000', 'TOWNSHIP', '441900003', '441900003999'],
  ])('%s is a %s with the prefix %s and ends at %s', (own, level, prefix, to) => {
    expect(regionLevel(own)).toBe(level);
    expect(regionPrefix(own)).toBe(prefix);
    expect(regionRange(own)).toEqual({ from: own, to });
  });

  it.each(['', '990101', '9901010000000', '99010100000X', '９９０１０１００００００', '990101000000 '])(
    'has 12 digits and nothing else, not %j',
    (text) => {
      expect(isRegionCode(text)).toBe(false);
      expect(regionCovers('990101000000', text)).toBe(false);
    },
  );

  it('covers nothing that only begins like one of its units', () => {
    expect(regionCovers('990101000000', '990101000000,990102000000')).toBe(false);
    expect(regionCovers('990101000000', '990101')).toBe(false);
  });
});

describe('a subtree', () => {
  it('is a range: a code lies in it exactly when the unit covers it', () => {
    fc.assert(
      fc.property(code, code, (outer, inner) => {
        const { from, to } = regionRange(outer);
        expect(regionCovers(outer, inner)).toBe(from <= inner && inner <= to);
      }),
    );
  });

  it('lies whole in every subtree that covers its head', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        if (regionCovers(a, b) && regionCovers(b, c)) expect(regionCovers(a, c)).toBe(true);
      }),
    );
  });

  it('belongs to the unit of each higher level in which it lies', () => {
    fc.assert(
      fc.property(code, (own) => {
        const level = regionLevel(own);
        expect(regionAt(own, level)).toBe(own);
        for (const higher of regionLevels.slice(0, regionLevels.indexOf(level))) {
          expect(regionCovers(regionAt(own, higher), own)).toBe(true);
        }
      }),
    );
  });
});
