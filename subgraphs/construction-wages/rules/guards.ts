import { refused } from '../../_kit/acts/machine.ts';
import type { WageUserErrorCode } from '../codes.ts';

/** What would be wrong, the code that says so, and the input field that it is about. */
export type Check = readonly [wrong: boolean, code: WageUserErrorCode, field?: string];

/** The refusal of the first check that fails; null when none does. */
export function firstRefusal(checks: readonly Check[]) {
  const found = checks.find(([wrong]) => wrong);
  return found ? refused(found[1], found[2]) : null;
}

/** An amount in yuan as an input writes it → whole fen; 0 when it is no amount more than zero, or finer than the fen. */
export function fenOfInput(amount: string): bigint {
  const [, whole = '', part = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  return whole === '' ? 0n : BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
}

/** Whole fen → yuan as text with two digits; fen are never negative here. */
export function yuanOf(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A text or a day that an input may leave out; empty when it does. */
export function given(text: string | null | undefined): string {
  return text ?? '';
}

/** What an officer wrote beside an act, as the history keeps it; null when nothing. */
export function noted(note: string | null | undefined): string | null {
  return note ?? null;
}

/** True when a text says nothing. */
export function isBlank(text: string | null | undefined): boolean {
  return given(text).trim() === '';
}
