import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GatewayOptions } from '../../gateway/options.ts';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import { startDepartment, type TestDepartment } from './department.ts';
import { createFeed, type Feed } from './feed.ts';
import { compose, createTestLog, type Answer, type TestLog } from './world.ts';

export interface Dispute {
  readonly id: string;
  readonly region: { readonly code: string };
}

/** How a client is connected. */
export type Way = 'server-sent events' | 'WebSocket';
export const ways: readonly Way[] = ['server-sent events', 'WebSocket'];

/** A department with events, one that knows more of them, and a gateway before both. */
export interface Newsroom {
  readonly mediation: TestDepartment;
  readonly registry: TestDepartment;
  readonly disputes: Feed<Dispute>;
  readonly supergraphFile: string;
  readonly log: TestLog;
  readonly gateway: RunningGateway;
  /** Subscribes, or asks, by a well-known client; an error of the connection is thrown by `next`. */
  subscribe(way: Way, query: string, options?: SubscribeOptions): Subscriber;
  close(): Promise<void>;
}

export interface SubscribeOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

export interface Subscriber {
  /** The next answer; null at the end. */
  next(): Promise<Answer | null>;
  leave(): void;
}

export const mediationSdl = `
  type Query { disputeTotal: Int }
  type Mutation { disputeClose(id: ID!): Dispute }
  type Subscription { disputeRegistered(in: ID, first: Int): Dispute strictly: Dispute! }
  type Dispute { id: ID! region: Region secret: String }
  type Region @key(fields: "code") { code: ID! }
`;
export const registrySdl = `
  type Query { region(code: ID!): Region }
  type Region @key(fields: "code") { code: ID! name: String }
`;
export const dispute = (id: string): Dispute => ({ id, region: { code: `r${id}` } });

/** What every dispute is told with: one field of the owning department, one of the other. */
export const news = 'subscription { disputeRegistered { id region { name } } }';

export async function startNewsroom(options: Partial<GatewayOptions> = {}): Promise<Newsroom> {
  const disputes = createFeed<Dispute>();
  const mediation = await startDepartment('mediation', mediationSdl, {
    Query: { disputeTotal: () => 7 },
    Mutation: { disputeClose: (_: unknown, { id }: { id: string }) => dispute(id) },
    Dispute: {
      secret: () => {
        throw new Error('connect ECONNREFUSED 10.1.2.3:5432');
      },
    },
    Subscription: {
      disputeRegistered: { subscribe: () => disputes.listen(), resolve: (event: Dispute) => event },
      strictly: { subscribe: () => disputes.listen(), resolve: (event: Dispute) => event },
    },
  });
  const region = (_: unknown, { code }: { code: string }) => ({ code });
  const registry = await startDepartment('registry', registrySdl, {
    Query: { region },
    Region: {
      __resolveReference: (reference: { code: string }) => reference,
      name: ({ code }: { code: string }) => `乡 ${code}`,
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, compose([mediation, registry]));
  const log = createTestLog();
  const gateway = await startGateway({
    ...{ supergraphFile, access: { kind: 'open' }, port: 0, deadlines: {}, deadlineMs: 5_000, log },
    ...options,
  });
  const leaving = new Set<() => void>();
  return {
    ...{ mediation, registry, disputes, supergraphFile, log, gateway },
    subscribe(way, query, { headers = {}, variables = {} } = {}) {
      const subscriber = connect(way, gateway.url, { query, variables }, headers);
      leaving.add(subscriber.leave);
      return subscriber;
    },
    async close() {
      for (const leave of leaving) leave();
      await gateway.close();
      await Promise.all([mediation.stop(), registry.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

function connect(
  way: Way,
  url: string,
  request: { query: string; variables: Record<string, unknown> },
  headers: Record<string, string>,
): Subscriber {
  const client =
    way === 'WebSocket'
      ? createWsClient({
          ...{ url: url.replace('http', 'ws'), webSocketImpl: socketWith(headers), retryAttempts: 0 },
          ...{ connectionParams: { authorization: headers['authorization'] }, lazyCloseTimeout: 0 },
        })
      : createSseClient({ url, headers, retryAttempts: 0 });
  const answers = client.iterate(request);
  return {
    async next() {
      const { done, value } = await answers.next();
      return done ? null : (value as Answer);
    },
    leave: () => void client.dispose(),
  };
}

function socketWith(headers: Record<string, string>): typeof WebSocket {
  const { 'accept-language': language = 'zh' } = headers;
  return class extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { 'accept-language': language } });
    }
  } as typeof WebSocket;
}
