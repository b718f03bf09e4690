import { catalogued } from '../../../schema/errors.ts';
import { faultCodes } from '../database.ts';
import type { Refusal } from './machine.ts';

/** Longest text of an input, and longest idempotency key, in characters. */
const LONGEST_TEXT = 5000;
const LONGEST_KEY = 200;

/** Throws BAD_USER_INPUT for a text that is too long to be kept, or a key that is empty or too long. */
export function expectStorable(input: unknown, key: string | null | undefined): void {
  if (typeof key === 'string' && (key === '' || key.length > LONGEST_KEY)) {
    throw catalogued('BAD_USER_INPUT', `idempotencyKey 要有 1 到 ${LONGEST_KEY} 个字符`);
  }
  if (texts(input).some((text) => text.length > LONGEST_TEXT)) {
    throw catalogued('BAD_USER_INPUT', `每项文字最多 ${LONGEST_TEXT} 个字符`);
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Two acts that waited for each other, and one that came second to what there can be only one of. */
const LOST_RACES = ['40001', '40P01', '23505'];

/**
 * What a fault of the database says of an act: a refusal when another act was in the way, BAD_USER_INPUT for a value that
 * no column holds (SQLSTATE class 22); null for every other fault.
 */
export function databaseRefusal(fault: unknown): Refusal<'CHANGED_MEANWHILE'> | null {
  const codes = faultCodes(fault);
  if (codes.some((code) => LOST_RACES.includes(code))) return { code: 'CHANGED_MEANWHILE' };
  if (codes.some((code) => /^22[0-9A-Z]{3}$/.test(code))) {
    throw catalogued('BAD_USER_INPUT', '有数值超出可保存的范围，或文字含有无法保存的字符');
  }
  return null;
}
