import type { GatewayOptions } from '../options.ts';
import type { Observer, TransportWatch } from '../observe/observer.ts';
import { createSigner } from '../authenticate/signer.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { createDepartment, type Department } from './department.ts';
import { createEventStreams, type EventStreams } from './eventStream.ts';
import { createFetchCache } from './fetchCache.ts';
import { inProcessWire } from './inProcessWire.ts';
import { noTransport, openTransport, type Transport } from './transport.ts';
import { httpWire } from './wire.ts';

/** The departments of whatever supergraph is loaded, and their connections. */
export interface Departments {
  of(supergraph: LoadedSupergraph): ReadonlyMap<string, Department>;
  close(): Promise<void>;
}

/** A way to an address, and when it is to be closed because no graph names it any more. */
interface Way {
  readonly transport: Transport;
  readonly streams: EventStreams;
  leaving?: NodeJS.Timeout | undefined;
}

/**
 * Makes departments as supergraphs name them; connections to an address outlive a change of the supergraph. Those that the
 * newest one does not name are closed when no request for an older one can be under way any more.
 */
export function createDepartments(options: Required<GatewayOptions>, observer: Observer): Departments {
  const ways = new Map<string, Way>();
  const cache = createFetchCache(options.cacheBytes, options.staleMs);
  options.peers?.onTold((key) => ways.get(key)?.transport.suspect());
  const signFor = options.access.kind === 'open' ? null : createSigner(options.access.signingKey);

  return {
    of({ departments }) {
      const before = new Set(ways.keys());
      const made = new Map(
        departments.map(({ name, url }) => {
          const address = options.urls[name] ?? url ?? '';
          before.delete(`${name} ${address}`);
          const { transport, streams } = wayTo(name, address);
          return [
            name,
            createDepartment({
              ...{ name, transport, streams, cache, signFor },
              log: options.log,
            }),
          ];
        }),
      );
      for (const key of before) leave(key);
      return made;
    },
    async close() {
      await Promise.all(
        [...ways.values()].map(({ transport, leaving }) => {
          clearTimeout(leaving);
          return transport.close();
        }),
      );
    },
  };

  function wayTo(name: string, url: string): Way {
    const key = `${name} ${url}`;
    const known = ways.get(key);
    if (known) {
      clearTimeout(known.leaving);
      known.leaving = undefined;
      return known;
    }
    const { connections, waiting, answerBytes } = options;
    const deadlineMs = options.deadlines[name] ?? options.deadlineMs;
    const own = observer.transport(name);
    const watch: TransportWatch = {
      ...own,
      breaker(state) {
        own.breaker(state);
        if (state === 'open') options.peers?.tell(key);
      },
    };
    const ask = options.inProcess[name];
    const wire = ask
      ? inProcessWire({ ask, connections, answerBytes })
      : httpWire({ url, connections, connectMs: deadlineMs, answerBytes });
    const way: Way = {
      transport: wire
        ? openTransport({ wire, deadlineMs, most: connections + waiting, watch })
        : noTransport(url),
      streams: createEventStreams({ url, deadlineMs, answerBytes }),
    };
    ways.set(key, way);
    return way;
  }

  function leave(key: string): void {
    const way = ways.get(key);
    if (!way || way.leaving) return;
    way.leaving = setTimeout(() => {
      ways.delete(key);
      void way.transport.close();
    }, options.requestMs).unref();
  }
}
