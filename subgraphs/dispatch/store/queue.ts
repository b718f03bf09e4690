/** What waits for its reader, in order. */
export interface Queue<Item> {
  put(item: Item): void;
  /** The next item, once there is one; null at the end. Rejects when there was no room for one. One reader at a time. */
  take(): Promise<Item | null>;
  /** Nothing more will come. */
  end(): void;
}

/** Makes a queue with room for so many items. */
export function createQueue<Item>(room: number): Queue<Item> {
  const items: Item[] = [];
  let isOver = false;
  let fault: Error | null = null;
  let wake = (): void => undefined;

  return {
    put(item) {
      if (isOver) return;
      if (items.length === room) {
        fault = new Error(`more than ${room} wait for a slow reader`);
        isOver = true;
        items.length = 0;
      } else items.push(item);
      wake();
    },
    async take() {
      while (items.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      if (fault) throw fault;
      return items.shift() ?? null;
    },
    end() {
      isOver = true;
      wake();
    },
  };
}
