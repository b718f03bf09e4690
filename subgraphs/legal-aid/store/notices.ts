import type { NoticeIssuer, WorkstationNotice } from '../models.ts';

/** The notices that issuer rows make up, in the order of the rows; each row repeats title and day of its notice. */
export function notices(rows: readonly NoticeIssuer[]): WorkstationNotice[] {
  const byNumber = new Map<string, WorkstationNotice>();
  for (const row of rows) {
    const { noticeNumber: number, title, issuedOn } = row;
    const notice = byNumber.get(number) ?? { number, title, issuedOn, issuers: [] };
    notice.issuers.push(row);
    byNumber.set(number, notice);
  }
  return [...byNumber.values()];
}
