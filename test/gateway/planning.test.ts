import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../../gateway/options.ts';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import { startDepartment, type TestDepartment } from './department.ts';
import { longToPlan, manyWays, planningThreads } from './manyWays.ts';
import { ask, compose, createTestLog, startGraph, type Asked, type Graph } from './world.ts';

const homeSdl = (name: string) => `
  type Query { ${name}: Record }
  interface Record @key(fields: "id") { id: ID! }
  type Letter implements Record @key(fields: "id") { id: ID! ${name}: Int }
  type Tape implements Record @key(fields: "id") { id: ID! ${name}: Int }
`;
const readersSdl = `
  type Query { read: Record }
  type Record @key(fields: "id") @interfaceObject { id: ID! next: Record }
`;
const __resolveType = () => 'Letter';

describe('an operation with more ways to be fetched than can be weighed', () => {
  let departments: TestDepartment[];
  let graph: Graph;
  beforeAll(async () => {
    const homes = ['one', 'two', 'three'].map((name) =>
      startDepartment(name, homeSdl(name), {
        Record: { __resolveType, __resolveReference: ({ id }: { id: string }) => ({ id }) },
      }),
    );
    const readers = startDepartment('readers', readersSdl, { Query: { read: () => null } });
    departments = await Promise.all([...homes, readers]);
    graph = await startGraph(departments);
  });
  afterAll(() => graph.close());

  const chain = (length: number): string => (length === 0 ? '__typename' : `next { ${chain(length - 1)} }`);

  it('is refused before any department is asked', async () => {
    const { status, answer } = await ask(graph.gateway.url, `{ read { ${chain(8)} } }`);
    expect([status, answer.errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED' }]);
    expect(departments.flatMap(({ received }) => received)).toEqual([]);
  });

  it('is answered when it is shorter', async () => {
    expect((await graph.answer(`{ read { ${chain(1)} } }`)).data).toEqual({ read: null });
  });
});

describe('an operation that takes long to plan', () => {
  const log = createTestLog();
  let departments: TestDepartment[];
  let folder: string;
  let gateway: RunningGateway;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gateway-'));
    departments = await Promise.all(
      manyWays.map(({ name, sdl }) => startDepartment(name, sdl, { Query: { root: () => null } })),
    );
  });
  afterEach(() => gateway.close());
  afterAll(async () => {
    await Promise.all(departments.map((department) => department.stop()));
    await rm(folder, { recursive: true });
  });

  it('is cut off with a word why, and what is known is answered meanwhile, what is not is told to come back', async () => {
    await start(5);
    await ask(gateway.url, '{ root { id } }');
    const order: string[] = [];
    const long = askLong().finally(() => order.push('long'));
    const another = await untilItIsPlanned();
    expect(another.headers.get('retry-after')).toBe('1');
    expect(await another.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await ask(gateway.url, '{ root { id } }')).answer.data).toEqual({ root: null });
    expect(order).toEqual([]);

    const { status, answer } = await long;
    expect([status, answer.errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED' }]);
    expect(answer.errors?.[0]?.message).toContain('规划用时 time to plan > 3 s');
    expect((await ask(gateway.url, '{ root { value } }')).answer.data).toEqual({ root: null });
  });

  it('is answered by the graph that it was asked of when a new one takes over, and the old thread ends', async () => {
    const file = await start(4, { limits: { planningMs: 60_000 } });
    const order: string[] = [];
    const long = askLong().finally(() => order.push('answered'));
    await untilItIsPlanned();
    await writeFile(file, compose(departments));
    await log.line('graph reloaded');
    order.push('reloaded');
    expect((await ask(gateway.url, '{ root { id } }')).answer.data).toEqual({ root: null });
    expect((await long).answer.data).toEqual({ root: null });
    expect(order).toEqual(['reloaded', 'answered']);
    while (planningThreads() > 1) await nextTurn();
  });

  it('is refused before a gateway that stops has stopped, and no thread is left', async () => {
    await start(5, { limits: { planningMs: 1_000 } });
    const long = askLong();
    await untilItIsPlanned();
    await gateway.close();
    expect((await long).status).toBe(400);
    expect(planningThreads()).toBe(0);
  });

  async function start(count: number, options: Partial<GatewayOptions> = {}): Promise<string> {
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, compose(departments.slice(0, count)));
    const access = { kind: 'open' } as const;
    gateway = await startGateway({ supergraphFile, access, port: 0, log, plannings: 1, ...options });
    return supergraphFile;
  }

  /** Asks until there is room to plan it. */
  async function askLong(): Promise<Asked> {
    const asked = await ask(gateway.url, longToPlan);
    return asked.status === 503 ? askLong() : asked;
  }

  /** Asks what is not known until that is too much at a time. */
  async function untilItIsPlanned(): Promise<Response> {
    for (let nth = 0; ; nth += 1) {
      const query = `{ root { as${nth}: id } }`;
      const address = `${gateway.url}?query=${encodeURIComponent(query)}`;
      const response = await fetch(address);
      if (response.status === 503) return response;
      await response.body?.cancel();
    }
  }
});
