/** A cell as it is meant: no byte-order mark, no space around it, full-width digits and Latin letters made narrow. */
export function normalise(cell: string): string {
  return cell
    .replace(/\uFEFF/g, '')
    .replace(/[\u3000\u00A0]/g, ' ')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}
