import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind } from 'graphql';
import { fen, isDay, money, rate, scalarResolvers, yuan } from '../../../subgraphs/_kit/scalars.ts';

const { Date: dayScalar, Decimal: decimal, DateTime: moment } = scalarResolvers;
const wrongInput = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

describe('the scalar Date', () => {
  it.each(['2011-03-05', '2012-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(dayScalar.parseValue(text)).toBe(text);
    expect(dayScalar.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
    expect(dayScalar.serialize(text)).toBe(text);
  });

  // The year 0 is none to PostgreSQL.
  it.each([
    '2011-02-29',
    '2011-13-01',
    '2011-00-10',
    '0000-01-01',
    '2011-3-5',
    '20110305',
    '',
    20110305,
    null,
  ])('refuses %j', (value) => {
    expect(() => dayScalar.parseValue(value)).toThrow(wrongInput);
  });

  it('refuses a literal that is no text', () => {
    expect(() => dayScalar.parseLiteral({ kind: Kind.INT, value: '2011' })).toThrow(wrongInput);
  });

  it('knows every day of the calendar and no other', () => {
    fc.assert(
      fc.property(fc.nat(9998), fc.nat(13), fc.nat(32), (year, month, date) => {
        const [y, m, d] = [year + 1, month, date].map(String) as [string, string, string];
        const text = `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
        const lengths = [
          31,
          (year + 1) % 4 === 0 && ((year + 1) % 100 !== 0 || (year + 1) % 400 === 0) ? 29 : 28,
        ];
        const days = [...lengths, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        expect(isDay(text)).toBe(date >= 1 && date <= days);
      }),
    );
  });
});

describe('the scalar DateTime', () => {
  it('goes out as RFC 3339 and comes back as the same moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (at) => {
          expect(moment.parseValue(moment.serialize(at))).toEqual(at);
        },
      ),
    );
  });

  it('reads the offset', () => {
    expect(moment.parseValue('2011-03-05T08:00:00+08:00')).toEqual(new Date('2011-03-05T00:00:00Z'));
    expect(moment.parseLiteral({ kind: Kind.STRING, value: '2011-03-05T00:00:00.5Z' })).toEqual(
      new Date('2011-03-05T00:00:00.500Z'),
    );
  });

  it.each([
    '2011-03-05',
    '2011-03-05T08:00:00',
    '2011-02-30T08:00:00Z',
    '2011-03-05T25:00:00Z',
    '5',
    2011,
    null,
  ])('refuses %j', (value) => {
    expect(() => moment.parseValue(value)).toThrow(wrongInput);
  });
});

describe('the scalar Decimal', () => {
  it.each(['0', '-12.5', '1234567890123456.123456'])('takes %s as it stands', (text) => {
    expect(decimal.parseValue(text)).toBe(text);
  });

  it.each(['', '1,000', '1e3', '.5', '5.', '+5', 'NaN', '12345678901234567', 12.5])('refuses %j', (value) => {
    expect(() => decimal.parseValue(value)).toThrow(wrongInput);
  });
});

describe('an amount', () => {
  it('is the same after it was counted in fen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (amount) => {
        expect(fen(yuan(amount))).toBe(amount);
      }),
    );
  });

  it.each([
    ['0', 0n, '0.00'],
    ['-0.05', -5n, '-0.05'],
    ['12.3', 1230n, '12.30'],
    ['100000', 10_000_000n, '100000.00'],
  ])('of %s yuan is %s fen', (text, counted, written) => {
    expect(fen(text)).toBe(counted);
    expect(yuan(counted)).toBe(written);
  });

  it('has its currency, and none stays none', () => {
    expect(money('12.34')).toEqual({ amount: '12.34', currency: 'CNY' });
    expect(money(null)).toBeNull();
  });
});

describe('a rate', () => {
  it('of nothing is not a rate', () => {
    expect(rate(0, 0)).toBeNull();
    expect(rate(0, 5)).toBe(0);
    expect(rate(314, 321)).toBeCloseTo(0.978, 3);
  });
});
