import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Ready } from '../compile/compile.ts';
import type { BreakerState } from '../execute/breaker.ts';
import { createHistogram, type Observe } from './histogram.ts';
import type { FetchOutcome, Outcome, TransportWatch } from './observer.ts';

/**
 * What is counted. Labels are bounded: departments are those of the supergraph, operations those that are saved (`other`
 * for the rest, `none` for what was refused before it was known), outcomes those of the error catalogue.
 */
export interface Metrics {
  requestBegins(): void;
  requestEnds(asked: Ready | null, outcome: Outcome, seconds: number, shared: boolean): void;
  /** Asks `open` how many subscriptions there are whenever somebody looks. */
  subscriptions(open: () => number): void;
  department(name: string): DepartmentMetrics;
  /** In Prometheus' text format, of the media type `type`. */
  text(): Promise<string>;
  readonly type: string;
}

/** What is counted of one department. */
export interface DepartmentMetrics extends TransportWatch {
  fetchBegins(): void;
  fetchEnds(outcome: FetchOutcome, seconds: number): void;
  deduplicated(): void;
  cached(): void;
}

/** Upper bounds in seconds: from an answer out of memory to the deadline of a whole request. */
const buckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

const breakerValues: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** Makes the metrics of one gateway, those of its process included. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const duration = createHistogram({
    name: 'liandong_operation_duration_seconds',
    help: 'From a request that has arrived to its answer.',
    buckets,
    registry,
  });
  const durations = new Map<string, Observe>();
  let underWay = 0;
  new Gauge({
    name: 'liandong_operations_in_flight',
    help: 'Requests that are being answered.',
    registers,
    collect() {
      this.set(underWay);
    },
  });
  const compiled = new Counter({
    name: 'liandong_operations_compiled_total',
    help: 'Operations, by what was known of them beforehand: the compiled operation, its document, or nothing.',
    labelNames: ['operation', 'known'],
    registers,
  });
  const shared = new Counter({
    name: 'liandong_operations_shared_total',
    help: 'Requests that got the answer of the same question of the same viewer, which was under way.',
    labelNames: ['operation'],
    registers,
  });

  const ofDepartment = departmentInstruments(registry);
  const departments = new Map<string, DepartmentMetrics>();

  return {
    requestBegins: () => void (underWay += 1),
    requestEnds(asked, outcome, seconds, wasShared) {
      underWay -= 1;
      const operation = asked ? (asked.saved ?? 'other') : 'none';
      const kind = asked?.operation.kind ?? 'none';
      const key = `${operation} ${kind} ${outcome}`;
      const observe = durations.get(key) ?? duration({ operation, kind, outcome });
      durations.set(key, observe);
      observe(seconds);
      if (asked) compiled.inc({ operation, known: asked.known });
      if (wasShared) shared.inc({ operation });
    },
    subscriptions(open) {
      new Gauge({
        name: 'liandong_subscriptions_open',
        help: 'Subscriptions that somebody has.',
        registers,
        collect() {
          this.set(open());
        },
      });
    },
    department(name) {
      const known = departments.get(name) ?? ofDepartment(name);
      departments.set(name, known);
      return known;
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

/** Makes the instruments of departments; what is counted at every fetch has its labels resolved once. */
function departmentInstruments(registry: Registry): (name: string) => DepartmentMetrics {
  const registers = [registry];
  const labelNames = ['department'];
  const duration = createHistogram({
    name: 'liandong_department_fetch_duration_seconds',
    help: 'From a fetch to its judged answer, waiting for a connection included.',
    buckets,
    registry,
  });
  // Counted here and read when somebody looks: a gauge that is moved twice a fetch costs more than all the rest.
  const underWay = new Map<string, { fetches: number }>();
  new Gauge({
    name: 'liandong_department_fetches_in_flight',
    help: 'Fetches that a department has not answered yet.',
    labelNames,
    registers,
    collect() {
      for (const [department, { fetches }] of underWay) this.set({ department }, fetches);
    },
  });
  const retries = new Counter({
    name: 'liandong_department_fetch_retries_total',
    help: 'Fetches that were sent once more, because nobody had received them.',
    labelNames,
    registers,
  });
  const deduplicated = new Counter({
    name: 'liandong_department_fetches_deduplicated_total',
    help: 'Fetches that were spared, because the same request had asked the same before.',
    labelNames,
    registers,
  });
  const cached = new Counter({
    name: 'liandong_department_fetches_cached_total',
    help: 'Fetches that were spared, because the department allowed its answer to be kept.',
    labelNames,
    registers,
  });
  const breaker = new Gauge({
    name: 'liandong_department_breaker_state',
    help: '0 closed (asked), 1 half open (one fetch tries), 2 open (left alone).',
    labelNames,
    registers,
  });

  return (name) => {
    const durations = new Map<FetchOutcome, Observe>();
    const own = { fetches: 0 };
    underWay.set(name, own);
    // Shown from the beginning: a rate needs a zero to rise from.
    for (const counter of [retries, deduplicated, cached]) counter.inc({ department: name }, 0);
    return {
      fetchBegins: () => void (own.fetches += 1),
      fetchEnds(outcome, seconds) {
        own.fetches -= 1;
        const observe = durations.get(outcome) ?? duration({ department: name, outcome });
        durations.set(outcome, observe);
        observe(seconds);
      },
      deduplicated: () => deduplicated.inc({ department: name }),
      cached: () => cached.inc({ department: name }),
      repeated: () => retries.inc({ department: name }),
      breaker: (state) => breaker.set({ department: name }, breakerValues[state]),
    };
  };
}
