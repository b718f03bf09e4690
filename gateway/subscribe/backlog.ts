/** What waits for its reader, in order, and no more than there is room for. */
export interface Backlog<Item> {
  /** False when there is no room for it. What is alone always has room. */
  put(item: Item, size: number): boolean;
  /** The next item, once there is one; null at the end. One reader at a time. */
  take(): Promise<Item | null>;
  /** Nothing more will come. */
  end(): void;
  /** Drops what waits. */
  clear(): void;
}

/** Makes a backlog with room for items of some size together. */
export function createBacklog<Item>(room: number): Backlog<Item> {
  const items: { readonly item: Item; readonly size: number }[] = [];
  let taken = 0;
  let ended = false;
  let reader: ((item: Item | null) => void) | null = null;

  return {
    put(item, size) {
      if (ended) return true;
      if (reader) hand(item);
      else {
        if (items.length > 0 && taken + size > room) return false;
        items.push({ item, size });
        taken += size;
      }
      return true;
    },
    async take() {
      const next = items.shift();
      if (next) taken -= next.size;
      if (next || ended) return next?.item ?? null;
      return new Promise((resolve) => (reader = resolve));
    },
    end() {
      ended = true;
      hand(null);
    },
    clear() {
      items.length = 0;
      taken = 0;
    },
  };

  function hand(item: Item | null): void {
    const waiting = reader;
    reader = null;
    waiting?.(item);
  }
}
