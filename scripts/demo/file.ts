/** A register as a bureau would hand it in: made of rows by column title, written as CSV or XLSX. */
export interface DemoFile {
  readonly department: string;
  /** Name of the register it belongs to. */
  readonly register: string;
  /** File name without ending, as a clerk would call it. */
  readonly title: string;
  readonly format: 'csv' | 'csv-gb18030' | 'xlsx';
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** `2011-03-05` + n days. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** `(7, 4)` → `0007`. */
export function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
