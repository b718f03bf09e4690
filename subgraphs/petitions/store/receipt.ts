import { randomInt } from 'node:crypto';
import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** What to do when a registration was asked for again under its key: of the code only the hash is kept, so it is not told. */
export const receiptCodeToldBefore: UserErrorText = {
  zh: '该事项此前已登记，查询码只在首次登记时给出，系统只保存其摘要，不能再次显示。信访人没有查询码的，请办理“换发查询码”。',
  en: 'This was registered before. Its receipt code was told then and only its hash is kept. If the petitioner has none, issue a new one.',
};

/**
 * The name of the register series of a petition. Accusations have one each: in a series that all share, a number that
 * is missing from what a body can read would tell that it is accused (R-PE-11).
 */
export function seriesOf(kind: string): string {
  return kind === 'ACCUSATION' ? `检${randomInt(10_000_000, 100_000_000)}` : '信';
}
