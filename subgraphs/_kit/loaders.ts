import DataLoader from 'dataloader';

/** A loader that turns lookups by one unique key into one statement; null where there is no row. */
export function loadByKey<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  key: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [key(row), row]));
    return keys.map((each) => rows.get(each) ?? null);
  });
}

/** A loader of all rows that belong to a key, in the order in which they were read. */
export function loadAllByKey<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  key: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((each) => [each, []]));
    for (const row of await read(keys)) rows.get(key(row))?.push(row);
    return keys.map((each) => rows.get(each) ?? []);
  });
}

/**
 * Loads what depends on a key and on arguments (figures of a region for a period): lookups with equal arguments
 * share one statement, whatever the number of keys.
 */
export function loadWithArguments<Arguments, Value>(
  read: (keys: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Value>>,
): (key: string, args: Arguments) => Promise<Value | null> {
  const byArguments = new Map<string, DataLoader<string, Value | null>>();
  return (key, args) => {
    const name = JSON.stringify(args);
    let loader = byArguments.get(name);
    if (!loader) {
      loader = new DataLoader<string, Value | null>(async (keys) => {
        const values = await read(keys, args);
        return keys.map((each) => values.get(each) ?? null);
      });
      byArguments.set(name, loader);
    }
    return loader.load(key);
  };
}
