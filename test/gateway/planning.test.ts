import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDepartment, type TestDepartment } from './department.ts';
import { ask, startGraph, type Graph } from './world.ts';

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
