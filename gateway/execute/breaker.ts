/** One fetch that a breaker let through; its end must be told. */
export interface Passage {
  /** `unknown`: neither the department's success nor its fault, such as a client that left. */
  end(outcome: 'answered' | 'failed' | 'unknown'): void;
}

/** Spares a department that fails, and the requests that would wait for it. */
export interface Breaker {
  /** A passage, or after how many milliseconds to try again. */
  enter(): Passage | { readonly restMs: number };
  /** Another process found that it fails: the next fetch tries, and the others rest until it is answered. */
  suspect(): void;
}

/** Whether fetches pass (closed), one tries (half-open), or none does (open). */
export type BreakerState = 'closed' | 'half-open' | 'open';

/** When a breaker opens and how long it rests. */
export interface BreakerOptions {
  /** Failures in a row, with no answer between them, after which the department is left alone. */
  readonly failures: number;
  /** The first rest and the longest; each is twice the last, give or take a fifth. In milliseconds. */
  readonly restMs: number;
  readonly longestRestMs: number;
  /** Milliseconds, and a number from 0 to 1. */
  readonly now: () => number;
  readonly chance: () => number;
  /** Told the state when it changes. */
  readonly moved: (state: BreakerState) => void;
}

/**
 * Makes the breaker of one department. After some failures in a row nothing is sent for a while; then one fetch tries,
 * while the others still rest: its answer closes the breaker, its failure doubles the rest.
 */
export function createBreaker(options: BreakerOptions): Breaker {
  const { failures, restMs, longestRestMs, now, chance, moved } = options;
  let inARow = 0;
  let rests = 0;
  let restsUntil = 0;
  let trying = false;

  function rest(): void {
    const length = Math.min(restMs * 2 ** rests, longestRestMs);
    restsUntil = now() + length * (0.8 + 0.4 * chance());
    rests += 1;
    moved('open');
  }

  return {
    suspect() {
      if (inARow >= failures) return;
      inARow = failures;
      restsUntil = now();
    },
    enter() {
      const isOpen = inARow >= failures;
      const left = restsUntil - now();
      if (isOpen && (left > 0 || trying)) return { restMs: Math.max(left, 0) };
      if (isOpen) {
        trying = true;
        moved('half-open');
      }
      return {
        end(outcome) {
          if (isOpen) trying = false;
          if (outcome === 'answered') {
            if (inARow >= failures) moved('closed');
            inARow = 0;
            rests = 0;
          } else if (outcome === 'failed') {
            inARow += 1;
            // Fetches that were under way when it opened say nothing new.
            if (isOpen || inARow === failures) rest();
          }
        },
      };
    },
  };
}
