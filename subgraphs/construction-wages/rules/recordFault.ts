/** A column that does not fit the others, and what to write there instead. */
export interface RecordFault<Record> {
  readonly property: keyof Record & string;
  readonly message: string;
}

/** Days that come before the day from which everything counts; they cannot. */
export function daysBefore<Record>(
  record: Record,
  first: { readonly day: string; readonly title: string },
  days: Readonly<Partial<{ [Property in keyof Record & string]: string }>>,
): RecordFault<Record>[] {
  return (Object.entries(days) as [keyof Record & string, string][])
    .filter(([property]) => {
      const day = record[property];
      return typeof day === 'string' && day < first.day;
    })
    .map(([property, title]) => ({ property, message: `${title}不能早于${first.title}（${first.day}）` }));
}

/** An amount with two digits → whole fen, in which amounts are compared and added. */
export function fenOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
