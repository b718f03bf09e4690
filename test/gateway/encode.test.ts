import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeAnswer } from '../../gateway/respond/encode.ts';

const text = (value: unknown): string => encodeAnswer({ data: value }).toString('utf8');

describe('an answer is written', () => {
  it('as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(text(value)).toBe(JSON.stringify({ data: value }));
      }),
      { seed: 20_261_126, numRuns: 300 },
    );
  });

  it('whole, however long its lists and texts are, and whatever characters they have', () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => ({
      编号: n,
      名称: '调解'.repeat(40),
      图: '🏞️',
      quote: '"\\\n',
    }));
    for (const value of [
      rows,
      { a: { b: { c: { d: { e: rows } } } } },
      '纠'.repeat(2_000_000),
      [[[[[[rows]]]]]],
    ]) {
      expect(text(value)).toBe(JSON.stringify({ data: value }));
    }
    expect(text([])).toBe('{"data":[]}');
  });

  it('without what is not there', () => {
    expect(encodeAnswer({ errors: undefined, data: {}, extensions: undefined }).toString()).toBe(
      '{"data":{}}',
    );
  });
});
