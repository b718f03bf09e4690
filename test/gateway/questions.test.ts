import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startDepartment, type TestDepartment } from './department.ts';
import { ask, startGraph, type Graph } from './world.ts';

const landSdl = `
  type Query { plot(id: ID!): Plot  plots: [Plot!]!  things: [Thing!]! }
  interface Thing { id: ID! }
  type Plot implements Thing @key(fields: "id") { id: ID! name: String size(unit: String): Int note: String }
  type House implements Thing @key(fields: "id") { id: ID! storeys: Int }
`;
const taxSdl = `
  type Plot @key(fields: "id") {
    id: ID! size(unit: String): Int @external
    tax: Int @requires(fields: "size(unit: \\"mu\\")")
    fee: Int @requires(fields: "size(unit: \\"m2\\")")
    owner: Owner
    rate: Int
  }
  type Owner @key(fields: "id") { id: ID! }
`;
const ownersSdl = `type Owner @key(fields: "id") { id: ID! name: String!  plots: Int }`;

interface Plot {
  readonly id: string;
  readonly size: number;
}

const sizes: Readonly<Record<string, number>> = { mu: 3, m2: 2000 };
const plots = ['1', '2', '3'].map((id) => ({
  __typename: 'Plot',
  id,
  name: `plot ${id}`,
  note: id === '2' ? '' : null,
  size: ({ unit }: { unit?: string }) => sizes[unit ?? ''] ?? 1,
}));

describe('a question to several departments', () => {
  let land: TestDepartment;
  let tax: TestDepartment;
  let owners: TestDepartment;
  let graph: Graph;
  const answer: Graph['answer'] = (...asking) => graph.answer(...asking);

  beforeAll(async () => {
    const plot = (id: string) => plots.find((each) => each.id === id) ?? null;
    land = await startDepartment('land', landSdl, {
      Query: {
        plot: (_: unknown, { id }: Plot) => plot(id),
        plots: () => plots,
        things: () => [...plots, { __typename: 'House', id: 'H', storeys: 0 }],
      },
      Plot: { __resolveReference: ({ id }: Plot) => plot(id) },
      Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    });
    tax = await startDepartment('tax', taxSdl, {
      Plot: {
        __resolveReference: (reference: Plot) => reference,
        tax: ({ size }: Plot) => size * 10,
        fee: ({ size }: Plot) => size,
        owner: ({ id }: Plot) => ({ id: id === '3' ? 'B' : 'A' }),
        rate: ({ id }: Plot) => Number(id) - 1,
      },
    });
    owners = await startDepartment('owners', ownersSdl, {
      Owner: {
        __resolveReference: (reference: object) => reference,
        name: ({ id }: Plot) => `owner ${id}`,
        plots: ({ id }: Plot) => {
          if (id === 'B') throw new Error('no register');
          return 2;
        },
      },
    });
    graph = await startGraph([land, tax, owners]);
  });
  beforeEach(() => [land, tax, owners].forEach((department) => department.received.splice(0)));
  afterAll(() => graph.close());

  it('may call something else by the name of a key', async () => {
    expect((await answer('{ plot(id: "1") { id: name rate } }')).data).toEqual({
      plot: { id: 'plot 1', rate: 0 },
    });
  });

  it('may ask a field with other arguments than another field requires, or with none', async () => {
    const { data } = await answer(
      '{ plot(id: "1") { size(unit: "m2") tax } other: plot(id: "1") { size tax } }',
    );
    expect(data).toEqual({ plot: { size: 2000, tax: 30 }, other: { size: 1, tax: 30 } });
  });

  it('is refused when two of its fields require one field with different arguments', async () => {
    const { status, answer: refused } = await ask(graph.gateway.url, '{ plot(id: "1") { tax fee } }');
    expect([status, refused.errors?.[0]?.extensions]).toEqual([400, { code: 'OPERATION_NOT_PLANNABLE' }]);
    expect((await answer('{ a: plot(id: "1") { tax } b: plot(id: "1") { fee } }')).data).toEqual({
      a: { tax: 30 },
      b: { fee: 2000 },
    });
  });

  it('gets the rest of a fetch of which one part is left out', async () => {
    const query = 'query ($taxed: Boolean!) { plot(id: "1") { tax @include(if: $taxed) rate } }';
    expect((await answer(query, { taxed: false })).data).toEqual({ plot: { rate: 0 } });
    expect((await answer(query, { taxed: true })).data).toEqual({ plot: { tax: 30, rate: 0 } });
  });

  it('may leave out all of it', async () => {
    expect(
      await answer('{ plot(id: "1") { name @skip(if: true) } plots @include(if: false) { name } }'),
    ).toMatchObject({
      data: { plot: {} },
    });
    expect(await answer('{ plots @skip(if: true) { name } }')).toEqual({ data: {} });
  });

  it('gets with the rest what it would also take later', async () => {
    const { data } = await answer(
      `query ($later: Boolean) { plot(id: "1") { name ...Tax @defer(label: "tax") ... @defer(if: $later) @include(if: true) { note } } }
       fragment Tax on Plot { tax owner { ... @defer { name } } }`,
      { later: true },
    );
    expect(data).toEqual({ plot: { name: 'plot 1', tax: 30, owner: { name: 'owner A' }, note: null } });
  });

  it('keeps what is empty, zero and null apart', async () => {
    const { data } = await answer('{ plots { note rate } things { ... on House { storeys } } }');
    expect(data.plots).toEqual([
      { note: null, rate: 0 },
      { note: '', rate: 1 },
      { note: null, rate: 2 },
    ]);
    expect(data.things.at(-1)).toEqual({ storeys: 0 });
  });

  it('asks for each thing once, however often it comes by', async () => {
    const { data } = await answer('{ plots { owner { name } } again: plots { owner { name } } }');
    expect(data.again).toEqual(data.plots);
    expect(owners.received.map(({ body }) => body.variables)).toEqual([
      {
        representations: [
          { __typename: 'Owner', id: 'A' },
          { __typename: 'Owner', id: 'B' },
        ],
      },
    ]);
  });

  it('is told an error in its own words at every place that has it', async () => {
    const { data, errors } = await answer(
      '{ rows: plots { holder: owner { n: plots } } again: plots { owner { plots } } }',
    );
    expect(data.rows.map(({ holder }: { holder: { n: unknown } }) => holder.n)).toEqual([2, 2, null]);
    expect(errors?.map(({ path }) => path)).toEqual([
      ['rows', 2, 'holder', 'n'],
      ['again', 2, 'owner', 'plots'],
    ]);
  });

  it('may ask for the schema beside the data, and use any name', async () => {
    const { data } = await answer(
      'query ($type: String!) { __proto__: __typename t: __type(name: $type) { name fields { name } } plot(id: "1") { __proto__: name } }',
      { type: 'Owner' },
    );
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":"Query","t":{"name":"Owner","fields":[{"name":"id"},{"name":"name"},{"name":"plots"}]},' +
        '"plot":{"__proto__":"plot 1"}}',
    );
  });

  it('has its answer in the order in which it asked', async () => {
    const { data } = await answer('{ plot(id: "1") { rate name ... on Plot { owner { name id } } id } }');
    expect(JSON.stringify(data)).toBe(
      '{"plot":{"rate":0,"name":"plot 1","owner":{"name":"owner A","id":"A"},"id":"1"}}',
    );
  });
});
