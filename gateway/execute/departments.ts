import type { GatewayOptions } from '../options.ts';
import type { Observer } from '../observe/observer.ts';
import { createSigner } from '../authenticate/signer.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { createDepartment, type Department } from './department.ts';
import { openTransport, type Transport } from './transport.ts';

/** The departments of whatever supergraph is loaded, and their connections. */
export interface Departments {
  of(supergraph: LoadedSupergraph): ReadonlyMap<string, Department>;
  close(): Promise<void>;
}

/** Makes departments as supergraphs name them; connections to an address outlive a change of the supergraph. */
export function createDepartments(options: Required<GatewayOptions>, observer: Observer): Departments {
  const transports = new Map<string, Transport>();
  const signFor = options.access.kind === 'open' ? null : createSigner(options.access.signingKey);

  return {
    of({ departments, schema }) {
      return new Map(
        departments.map(({ name, url }) => {
          const transport = transportTo(name, options.urls[name] ?? url ?? '');
          return [name, createDepartment({ name, transport, supergraph: schema, signFor, log: options.log })];
        }),
      );
    },
    async close() {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };

  function transportTo(name: string, url: string): Transport {
    const key = `${name} ${url}`;
    const transport =
      transports.get(key) ??
      openTransport({
        url,
        deadlineMs: options.deadlines[name] ?? options.deadlineMs,
        connections: options.connections,
        waiting: options.waiting,
        answerBytes: options.answerBytes,
        watch: observer.transport(name),
      });
    transports.set(key, transport);
    return transport;
  }
}
