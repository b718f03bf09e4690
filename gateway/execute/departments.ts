import type { GatewayOptions } from '../config.ts';
import { createSigner } from '../authenticate/signer.ts';
import { createDepartment } from './department.ts';
import type { BuildDepartment } from './graph.ts';
import { openTransport, type Transport } from './transport.ts';

/** The departments of whatever supergraph is loaded, and their connections. */
export interface Departments {
  readonly build: BuildDepartment;
  close(): Promise<void>;
}

/** Makes departments as supergraphs name them; connections to an address outlive a change of the supergraph. */
export function createDepartments(options: Required<GatewayOptions>): Departments {
  const transports = new Map<string, Transport>();
  const signFor = options.access.kind === 'open' ? null : createSigner(options.access.signingKey);

  return {
    build(definition, supergraph) {
      const { name } = definition;
      const url = options.urls[name] ?? definition.url ?? '';
      const key = `${name} ${url}`;
      const transport =
        transports.get(key) ??
        openTransport({
          url,
          deadlineMs: options.deadlines[name] ?? options.deadlineMs,
          connections: options.connections,
          answerBytes: options.answerBytes,
        });
      transports.set(key, transport);
      return createDepartment({ name, transport, supergraph, signFor, log: options.log });
    },
    async close() {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}
