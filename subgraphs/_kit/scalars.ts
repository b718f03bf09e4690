import { GraphQLScalarType, Kind } from 'graphql';
import { catalogued } from '../../schema/errors.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;
const DECIMAL = /^-?\d{1,16}(\.\d{1,6})?$/;

/** True for `YYYY-MM-DD` of a day that exists, from the year 1 on. */
export function isDay(text: string): boolean {
  if (!DAY.test(text) || text.startsWith('0000')) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/**
 * The day that people write as 2011-03-05, 2011/3/5, 2011.3.5, 2011年3月5日 or 20110305 (a time of day after it is left
 * out), or that Excel keeps as a number of days, as `YYYY-MM-DD`; null for anything else and outside of 1900 to 2099.
 */
export function writtenDay(text: string): string | null {
  const written = text.replace(/(?<=\d日?)[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const serial = /^\d{5}(?=\.\d+$|$)/.exec(written)?.[0];
  const [, year = '', month = '', date = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written) ??
    [];
  const day = serial
    ? excelDay(Number(serial))
    : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) && day >= '1900-01-01' && day < '2100-01-01' ? day : null;
}

/** Days since 1899-12-30; below 1970 such a number is rather a year and a month written together, so it is no day. */
function excelDay(serial: number): string {
  const days = serial - 25_569;
  return days < 0 ? '' : new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Resolvers of the shared scalars: `Date` and `Decimal` are text on both sides, `DateTime` is a JavaScript Date. */
export const scalarResolvers = {
  Date: textScalar('Date', isDay, '日期要写成 YYYY-MM-DD，例如 2011-03-05'),
  Decimal: textScalar('Decimal', (text) => DECIMAL.test(text), '数额要写成十进制数，例如 1234.50'),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    parseValue: (value) => parseMoment(value),
    parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
  }),
};

/** An amount in yuan as `Money`; null stays null. */
export function money<Amount extends string | null>(
  amount: Amount,
): Amount extends null ? null : { amount: string; currency: 'CNY' };
export function money(amount: string | null): { amount: string; currency: 'CNY' } | null {
  return amount === null ? null : { amount, currency: 'CNY' };
}

/** part / whole; null when there is nothing to divide by: a rate of nothing is not a rate. */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function textScalar(name: string, valid: (text: string) => boolean, hint: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && valid(value)) return value;
    throw catalogued('BAD_USER_INPUT', hint);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function parseMoment(value: unknown): Date {
  const text = typeof value === 'string' ? value : '';
  const moment = new Date(MOMENT.test(text) ? text : NaN);
  if (Number.isNaN(moment.getTime()) || !isDay(text.slice(0, 10))) {
    throw catalogued('BAD_USER_INPUT', '时刻要写成 RFC 3339，例如 2011-03-05T08:00:00+08:00');
  }
  return moment;
}

/** Yuan as text → whole fen, in which sums and quotients are exact: `fen('12.34')` is 1234n. */
export function fen(amount: string): bigint {
  const [whole = '0', part = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
  return amount.startsWith('-') ? -value : value;
}

/** Whole fen → yuan as text with two digits. */
export function yuan(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
