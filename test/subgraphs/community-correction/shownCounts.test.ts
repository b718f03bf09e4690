import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownCounts } from '../../../subgraphs/community-correction/rules/shownCounts.ts';
import { county, otherCounty, otherTownships, prefecture, province, townships } from './cells.ts';
import { codesOf, personsIn, tables, workedOut, type Shape } from './adversary.ts';

const [first, second, third] = [townships[0]!, townships[1]!, townships[2]!];
const elsewhere = otherTownships[0]!;
const shown = (persons: Record<string, number>, ...codes: string[]): (number | null)[] =>
  codes.map(shownCounts(new Map(Object.entries(persons))));

describe('the counts of a tree of units', () => {
  it('are shown as they are where none is small', () => {
    const persons = { [first]: 7, [second]: 12, [elsewhere]: 30 };
    expect(shown(persons, first, second, third, county, otherCounty, prefecture, province)).toEqual([
      7, 12, 0, 19, 30, 49, 49,
    ]);
  });

  it('hide a small one, the next among its siblings, and that others have none', () => {
    const persons = { [first]: 3, [second]: 12, [third]: 40, [elsewhere]: 30 };
    expect(shown(persons, first, second, third, townships[3]!, county)).toEqual([null, null, 40, null, 55]);
  });

  it('hide what lies below a hidden unit: its parts would add up to it', () => {
    const persons = { [first]: 3, [elsewhere]: 30, [otherTownships[1]!]: 20 };
    expect(shown(persons, county, otherCounty, elsewhere, otherTownships[1]!, prefecture)).toEqual([
      null,
      null,
      null,
      null,
      53,
    ]);
  });

  it('are hidden to the top where fewer than five are in the province', () => {
    expect(shown({ [first]: 4 }, first, second, county, prefecture, province)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('do not tell of other provinces: no sum of provinces is shown', () => {
    expect(shown({ [first]: 9, '110101001000': 3 }, province, '110000000000', '120000000000')).toEqual([
      9,
      null,
      0,
    ]);
  });

  it('say nobody where nobody is', () => {
    expect(shown({}, first, county, province)).toEqual([0, 0, 0]);
  });

  it('count persons registered at a county itself as one more of its townships', () => {
    expect(shown({ [first]: 20, [county]: 3, [elsewhere]: 30 }, first, second, county)).toEqual([
      null,
      null,
      23,
    ]);
    expect(shown({ [first]: 20, [county]: 6, [elsewhere]: 30 }, first, second, county)).toEqual([20, 0, 26]);
  });

  it('are the same whichever units were asked before', () => {
    const persons = new Map([
      [first, 3],
      [second, 12],
      [elsewhere, 30],
    ]);
    const codes = [first, second, third, county, otherCounty, prefecture, province];
    const together = shownCounts(persons);
    const inTurn = new Map([...codes].reverse().map((code) => [code, together(code)]));
    for (const code of codes) expect(shownCounts(persons)(code)).toBe(inTurn.get(code));
  });
});

/** Everything that an outsider may ask of one figure in a year, as one answer; hidden counts are null. */
const viewOf = (shape: Shape) => {
  const codes = codesOf(shape);
  return (persons: ReadonlyMap<string, number>): (number | null)[] => codes.map(shownCounts(persons));
};

describe('somebody who knows the rule and all that is shown', () => {
  it.each([
    { units: '[[1, 1]]', upTo: 16 },
    { units: '[[2, 2]]', upTo: 12 },
    { units: '[[3, 1]]', upTo: 12 },
    { units: '[[5]]', upTo: 10 },
    { units: '[[1, 1, 1, 1, 1]]', upTo: 10 },
    { units: '[[2, 1, 1]]', upTo: 12 },
    { units: '[[2], [2]]', upTo: 12 },
    { units: '[[1, 1], [1]]', upTo: 14 },
  ])('cannot work out a hidden count: all tables of $units', ({ units, upTo }) => {
    const shape = JSON.parse(units) as Shape;
    for (let total = 5; total <= upTo; total += 1) {
      expect(workedOut(shape, viewOf(shape), tables(shape, [total]))).toEqual([]);
    }
    expect(workedOut(shape, viewOf(shape), tables(shape, [0, 1, 2, 3, 4]))).toEqual([]);
  });

  it('cannot work out a hidden count: any small county, with persons registered at the county itself', () => {
    const shapes = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    });
    const small = shapes.filter((shape) => shape.flat().reduce((sum, n) => sum + n, 0) <= 4);
    fc.assert(
      fc.property(small, fc.integer({ min: 5, max: 14 }), fc.boolean(), (shape, total, atCounty) => {
        expect(workedOut(shape, viewOf(shape), tables(shape, [total], atCounty))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('would work out what is hidden by small cells alone, or without what lies below', () => {
    const shape = [[1, 1]];
    const small = (persons: ReadonlyMap<string, number>): (number | null)[] =>
      codesOf(shape).map((code) => {
        const count = personsIn(persons, code);
        return count > 0 && count < 5 ? null : count;
      });
    expect(workedOut(shape, small, tables(shape, [20]))).not.toEqual([]);
    const complementary = (persons: ReadonlyMap<string, number>): (number | null)[] =>
      codesOf(shape).map((code) =>
        code.endsWith('000000')
          ? shownCounts(persons)(code)
          : (small(persons)[codesOf(shape).indexOf(code)] ?? null),
      );
    expect(workedOut(shape, complementary, tables(shape, [20]))).not.toEqual([]);
  });
});
