import { EventEmitter, once } from 'node:events';

/** Events that a test tells when it likes, and who listens. */
export interface Feed<Event> {
  readonly listeners: number;
  /** Resolves as soon as there are so many listeners. */
  reach(listeners: number): Promise<void>;
  tell(event: Event): void;
  /** Ends everybody's stream as it should end. */
  end(): void;
  listen(): AsyncGenerator<Event>;
}

/** Makes a feed without listeners. */
export function createFeed<Event>(): Feed<Event> {
  const changes = new EventEmitter();
  const tellers = new Set<(event: Event | null) => void>();
  return {
    get listeners() {
      return tellers.size;
    },
    async reach(listeners) {
      while (tellers.size !== listeners) await once(changes, 'change');
    },
    tell(event) {
      for (const tell of tellers) tell(event);
    },
    end() {
      for (const tell of tellers) tell(null);
    },
    listen() {
      const waiting: (Event | null)[] = [];
      let wake = (): void => undefined;
      const tell = (event: Event | null): void => {
        waiting.push(event);
        wake();
      };
      const leave = (): void => {
        tellers.delete(tell);
        changes.emit('change');
      };
      tellers.add(tell);
      changes.emit('change');
      const generator = (async function* () {
        for (;;) {
          while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
          const event = waiting.shift() as Event | null;
          if (event === null) return leave();
          yield event;
        }
      })();
      // Left while it waits, a generator would not notice.
      const end = generator.return.bind(generator);
      generator.return = async (value) => {
        leave();
        tell(null);
        return end(value);
      };
      return generator;
    },
  };
}
