import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Ready } from '../compile/compile.ts';
import type { Fetch } from '../compile/plan.ts';
import type { BreakerState } from '../execute/breaker.ts';
import type { DepartmentState } from '../execute/standing.ts';
import type { Log } from '../options.ts';
import type { Metrics } from './metrics.ts';
import { reportSlow } from './slowOperation.ts';
import type { Tracing } from './tracing.ts';

/** The stages of a request, as `README.md` draws them; who asks is part of receiving. */
export type Stage = 'receive' | 'compile' | 'execute' | 'respond';

/** What came of a request: everything, data with errors, or the code by which it was refused. */
export type Outcome = 'ok' | 'partial' | ErrorCode;

/**
 * What came of a fetch: how the department stood, or that it was not asked because its breaker was open (`rested`), or that
 * nobody waited for it any more (`abandoned`).
 */
export type FetchOutcome = DepartmentState | 'rested' | 'abandoned';

/** Whoever looks at what the gateway does: metrics, traces and the log of slow operations hang on here. */
export interface Observer {
  /** A request for the graph begins. */
  request(headers: IncomingHttpHeaders): RequestWatch;
  /** Subscriptions can be opened; `open` says how many there are. */
  subscriptions(open: () => number): void;
  /** A way to a department is opened. */
  transport(department: string): TransportWatch;
}

/** One request, looked at. None of it throws, and nothing that it is told is a variable, a token or a name of a person. */
export interface RequestWatch {
  /** A stage begins, and the one before it ends. */
  enter(stage: Stage): void;
  /** It is known what is asked. */
  asks(ready: Ready): void;
  /** A fetch begins; `entities` is how many are asked for, if any. */
  fetch(fetch: Fetch, entities: number | null): FetchWatch;
  /** A fetch was spared, because the same thing was asked before in the same request. */
  deduplicated(fetch: Fetch): void;
  /** A fetch was spared, because its department allowed the answer to be kept. */
  cached(fetch: Fetch): void;
  /** The answer is that of the same question, which was under way. */
  shared(): void;
  end(outcome: Outcome): void;
}

/** One fetch, looked at. */
export interface FetchWatch {
  /** Headers by which the department continues the trace; null when there is none. */
  readonly headers: Readonly<Record<string, string>> | null;
  end(outcome: FetchOutcome): void;
}

/** The way to a department, looked at. */
export interface TransportWatch {
  /** A fetch is sent once more. */
  repeated(): void;
  breaker(state: BreakerState): void;
}

/** One fetch of a request that is over, for the log. */
export interface FetchRecord {
  readonly department: string;
  readonly outcome: FetchOutcome;
  readonly ms: number;
}

/** Who looks; null for what is switched off. */
export interface Observers {
  readonly metrics: Metrics | null;
  readonly tracing: Tracing | null;
  /** From how many milliseconds on an operation is slow. */
  readonly slowMs: number;
  readonly log: Log;
}

/** Makes the observer of a gateway. */
export function createObserver({ metrics, tracing, slowMs, log }: Observers): Observer {
  return {
    subscriptions: (open) => metrics?.subscriptions(open),
    transport(name) {
      const counted = metrics?.department(name);
      counted?.breaker('closed');
      return counted ?? { repeated() {}, breaker() {} };
    },

    request(headers) {
      const began = performance.now();
      const trace = tracing?.request(headers) ?? null;
      const fetches: FetchRecord[] = [];
      let asked: Ready | null = null;
      let shared = false;
      metrics?.requestBegins();

      return {
        enter: (stage) => trace?.enter(stage),
        asks(ready) {
          asked = ready;
          trace?.asks(ready);
        },
        fetch({ department, number, shape }, entities) {
          const fetchBegan = performance.now();
          const counted = metrics?.department(department);
          const span = trace?.fetch(department, { number, kind: shape.kind, entities });
          counted?.fetchBegins();
          return {
            headers: span ? span.headers : null,
            end(outcome) {
              const ms = performance.now() - fetchBegan;
              fetches.push({ department, outcome, ms });
              counted?.fetchEnds(outcome, ms / 1000);
              span?.end(outcome);
            },
          };
        },
        deduplicated: ({ department }) => metrics?.department(department).deduplicated(),
        cached: ({ department }) => metrics?.department(department).cached(),
        shared() {
          shared = true;
        },
        end(outcome) {
          const ms = performance.now() - began;
          metrics?.requestEnds(asked, outcome, ms / 1000, shared);
          trace?.end(outcome, shared);
          if (ms >= slowMs) reportSlow(log, { asked, outcome, ms, shared, fetches });
        },
      };
    },
  };
}
