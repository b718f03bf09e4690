/** A small repeatable source of chance (mulberry32): the same seed gives the same county, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** The item at a place, counted round and round; throws for an empty list. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error(`nothing stands at place ${index}`);
  return item;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    shuffle: (items) => {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = between(0, i);
        [order[i], order[j]] = [itemAt(order, j), itemAt(order, i)];
      }
      return order;
    },
  };
}
