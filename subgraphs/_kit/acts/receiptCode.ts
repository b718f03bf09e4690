import { createHash, randomInt } from 'node:crypto';

/** Without the letters and digits that are mistaken for each other on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A receipt code for who brought a matter, `XXXX-XXXX-XXXX-XXXX`: some 78 bits, which nobody guesses. */
export function newReceiptCode(): string {
  const sign = () => alphabet[randomInt(alphabet.length)] ?? '';
  const group = () => Array.from({ length: 4 }, sign).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** What is kept of a receipt code; the same however its holder writes it. */
export function receiptHash(code: string): string {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(plain).digest('hex');
}
