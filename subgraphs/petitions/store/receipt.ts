import { createHash, randomInt } from 'node:crypto';
import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Without the letters and digits that are mistaken for each other on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A receipt code for a petitioner, `XXXX-XXXX-XXXX-XXXX`: some 78 bits, which nobody guesses. */
export function newReceiptCode(): string {
  const sign = () => alphabet[randomInt(alphabet.length)] ?? '';
  const group = () => Array.from({ length: 4 }, sign).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** What to do when a registration was asked for again under its key: of the code only the hash is kept, so it is not told. */
export const receiptCodeToldBefore: UserErrorText = {
  zh: '该事项此前已登记，查询码只在首次登记时给出，系统只保存其摘要，不能再次显示。信访人没有查询码的，请办理“换发查询码”。',
  en: 'This was registered before. Its receipt code was told then and only its hash is kept. If the petitioner has none, issue a new one.',
};

/** What is kept of a receipt code; the same however the petitioner writes it. */
export function receiptHash(code: string): string {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(plain).digest('hex');
}

/**
 * The name of the register series of a petition. Accusations have one each: in a series that all share, a number that
 * is missing from what a body can read would tell that it is accused (R-PE-11).
 */
export function seriesOf(kind: string): string {
  return kind === 'ACCUSATION' ? `检${randomInt(10_000_000, 100_000_000)}` : '信';
}
