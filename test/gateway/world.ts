import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { jest } from '@jest/globals';
import { parse, type GraphQLFormattedError } from 'graphql';
import type { GatewayOptions, Log } from '../../gateway/options.ts';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import { startDepartment, type TestDepartment } from './department.ts';

// Some tests load several graphs or start processes, on a machine that may be busy with the other tests.
jest.setTimeout(60_000);

/** A county of three small departments and a gateway before them. */
export interface World {
  readonly registry: TestDepartment;
  readonly mediation: TestDepartment;
  readonly petitions: TestDepartment;
  readonly supergraphFile: string;
  readonly log: TestLog;
  gateway: RunningGateway;
  ask(query: string, options?: AskOptions): Promise<Asked>;
  /** Sends anything to any address of the gateway. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
  data?: any;
  errors?: GraphQLFormattedError[];
  extensions?: { departments?: Record<string, { state: string }> };
}

export interface Asked {
  readonly status: number;
  readonly text: string;
  readonly answer: Answer;
}

export interface TestLog extends Log {
  readonly lines: string[];
  /** Resolves with the first line, written before or after, that contains the text. */
  line(text: string): Promise<string>;
}

const regions = [
  { code: '990101000000', name: '演示县', children: ['990101100000', '990101101000'] },
  { code: '990101100000', name: '东乡', children: [] },
  { code: '990101101000', name: '西镇', children: [] },
];
const findRegion = (code: string) => regions.find((region) => region.code === code) ?? null;

/** What `fault` of the test department throws: everything that must never reach a client. */
export const secretFault =
  'select "id" from "dispute" where token = 1 - connect ECONNREFUSED 10.1.2.3:5432\n    at Pool.query (/srv/mediation/store.ts:41:7)';

export const registrySdl = `
  type Query { region(code: ID!): Region  regions(first: Int): [Region!] }
  type Region @key(fields: "code") { code: ID! name: String! children(first: Int, last: Int): [Region!]! parent: Region }
`;
export const mediationSdl = `
  type Query { disputes(first: Int): [Dispute!] fault: String wrongArgument: String disputeTotal: Int }
  type Mutation { disputeRegister(title: String!): Dispute }
  type Dispute { id: ID! title: String! region: Region }
  type Region @key(fields: "code") { code: ID! disputeCount: Int disputes: [Dispute!] faulty: String }
`;
export const petitionsSdl = `
  type Query { petitionTotal: Int }
  type Region @key(fields: "code") { code: ID! petitionCount: Int }
`;

/** Starts the county. Departments answer until told otherwise; the gateway is open unless `options` say who may ask. */
export async function startWorld(options: Partial<GatewayOptions> = {}): Promise<World> {
  const registry = await startDepartment('registry', registrySdl, {
    Query: { region: (_: unknown, { code }: { code: string }) => findRegion(code), regions: () => regions },
    Region: {
      __resolveReference: ({ code }: { code: string }) => findRegion(code),
      children: ({ children }: (typeof regions)[number]) => children.map(findRegion),
    },
  });
  const disputes = [{ id: '1', title: '土地纠纷', region: { code: '990101100000' } }];
  const mediation = await startDepartment('mediation', mediationSdl, {
    Query: {
      disputes: () => disputes,
      disputeTotal: () => 7,
      fault: () => {
        throw new Error(secretFault);
      },
    },
    Mutation: { disputeRegister: (_: unknown, { title }: { title: string }) => ({ id: '2', title }) },
    Region: {
      disputeCount: ({ code }: { code: string }) => Number(code.slice(6, 9)),
      disputes: () => disputes,
      faulty: ({ code }: { code: string }) => {
        if (code === '990101101000') throw new Error(secretFault);
        return 'fine';
      },
    },
  });
  const petitions = await startDepartment('petitions', petitionsSdl, {
    Query: { petitionTotal: () => 12 },
    Region: { petitionCount: () => 3 },
  });

  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, compose([registry, mediation, petitions]));
  const log = createTestLog();
  const gateway = await startGateway({
    supergraphFile,
    access: { kind: 'open' },
    port: 0,
    deadlines: {},
    deadlineMs: 5_000,
    log,
    ...options,
  });

  const world: World = {
    registry,
    mediation,
    petitions,
    supergraphFile,
    log,
    gateway,
    ask: (query, asking) => ask(world.gateway.url, query, asking),
    raw: (path, init) => fetch(new URL(path, world.gateway.url), { redirect: 'manual', ...init }),
    async close() {
      await world.gateway.close();
      await Promise.all([registry.stop(), mediation.stop(), petitions.stop()]);
      await rm(folder, { recursive: true });
    },
  };
  return world;
}

/** The supergraph of departments at their addresses. */
export function compose(departments: readonly Pick<TestDepartment, 'name' | 'url' | 'sdl'>[]): string {
  const composed = composeServices(
    departments.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  return composed.supergraphSdl;
}

/** Asks a gateway one question. */
export async function ask(url: string, query: string, { headers, ...rest }: AskOptions = {}): Promise<Asked> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  const text = await response.text();
  return { status: response.status, text, answer: JSON.parse(text) as Answer };
}

/** A log whose lines can be waited for. */
export function createTestLog(): TestLog {
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  const write = (...values: unknown[]): void => {
    const line = values.map((value) => (typeof value === 'string' ? value : writeOut(value))).join(' ');
    lines.push(line);
    for (const tell of waiting) tell(line);
  };
  return {
    lines,
    info: write,
    warn: write,
    error: write,
    line: (text) =>
      new Promise((resolve) => {
        const tell = (line: string): void => {
          if (!line.includes(text)) return;
          waiting.delete(tell);
          resolve(line);
        };
        waiting.add(tell);
        for (const line of lines) tell(line);
      }),
  };
}

function writeOut(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Error ? `${part.message} ${part.stack}` : part,
  );
}

/** Any departments behind a gateway, with nothing logged. */
export interface Graph {
  readonly gateway: RunningGateway;
  /** Asks; the answer without its HTTP status. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts a gateway before departments; both end with it. */
export async function startGraph(
  departments: readonly TestDepartment[],
  options: Partial<GatewayOptions> = {},
): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, compose(departments));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const gateway = await startGateway({ supergraphFile, access: { kind: 'open' }, port: 0, log, ...options });
  return {
    gateway,
    answer: async (query, variables = {}) => (await ask(gateway.url, query, { variables })).answer,
    async close() {
      await gateway.close();
      await Promise.all(departments.map((department) => department.stop()));
      await rm(folder, { recursive: true });
    },
  };
}
