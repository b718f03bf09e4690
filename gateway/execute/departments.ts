import type { GatewayOptions } from '../options.ts';
import type { Observer } from '../observe/observer.ts';
import { createSigner } from '../authenticate/signer.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { createDepartment, type Department } from './department.ts';
import { createEventStreams, type EventStreams } from './eventStream.ts';
import { openTransport, type Transport } from './transport.ts';

/** The departments of whatever supergraph is loaded, and their connections. */
export interface Departments {
  of(supergraph: LoadedSupergraph): ReadonlyMap<string, Department>;
  close(): Promise<void>;
}

/** Makes departments as supergraphs name them; connections to an address outlive a change of the supergraph. */
export function createDepartments(options: Required<GatewayOptions>, observer: Observer): Departments {
  const ways = new Map<string, { readonly transport: Transport; readonly streams: EventStreams }>();
  const signFor = options.access.kind === 'open' ? null : createSigner(options.access.signingKey);

  return {
    of({ departments, schema }) {
      return new Map(
        departments.map(({ name, url }) => {
          const way = wayTo(name, options.urls[name] ?? url ?? '');
          return [name, createDepartment({ name, ...way, supergraph: schema, signFor, log: options.log })];
        }),
      );
    },
    async close() {
      await Promise.all([...ways.values()].map(({ transport }) => transport.close()));
    },
  };

  function wayTo(name: string, url: string): { transport: Transport; streams: EventStreams } {
    const key = `${name} ${url}`;
    const { connections, waiting, answerBytes } = options;
    const deadlineMs = options.deadlines[name] ?? options.deadlineMs;
    const watch = observer.transport(name);
    const way = ways.get(key) ?? {
      transport: openTransport({ url, deadlineMs, connections, waiting, answerBytes, watch }),
      streams: createEventStreams({ url, deadlineMs, answerBytes }),
    };
    ways.set(key, way);
    return way;
  }
}
