/**
 * A cell as it is meant: no byte-order mark or invisible sign, no space around it, full-width digits and Latin letters
 * made narrow, one kind of line break.
 */
export function normalise(cell: string): string {
  return cell
    .replace(/[\uFEFF\u200B-\u200D\u2060]/g, '')
    .replace(/[\u3000\u00A0]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}
