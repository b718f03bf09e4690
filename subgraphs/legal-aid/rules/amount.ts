const AMOUNT = /^-?\d{1,12}(\.\d{1,2})?$/;

/** True for an amount in yuan with two decimals at most that fits a money column. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text);
}

/** Yuan as text, of two decimals at most, in whole fen: amounts are compared and added in these. */
export function inFen(amount: string): bigint {
  const [whole, part = ''] = amount.replace('-', '').split('.') as [string, string?];
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return amount.startsWith('-') ? -value : value;
}

/** Whole fen of zero or more as yuan with two decimals. */
export function inYuan(value: bigint): string {
  const digits = value.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
