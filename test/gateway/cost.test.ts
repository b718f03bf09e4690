import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { costWith } from '../../gateway/compile/cost.ts';
import { compiling } from './compiling.ts';
import { LINK, startDepartment, type TestDepartment } from './department.ts';
import { ask, compose, startGraph, type Graph } from './world.ts';

const sdl = `
  type Query {
    total: Int
    heavy: Int @cost(weight: 7)
    file(id: ID): File
    files(first: Int = 20, last: Int): [File!]
    some: [File!] @listSize(assumedSize: 3)
    any: [File!]
    sliced(limit: Int, tail: Int): [File!] @listSize(slicingArguments: ["limit", "tail"])
    loose(limit: Int, tail: Int): [File!]
      @listSize(assumedSize: 6, slicingArguments: ["limit", "tail"], requireOneSlicingArgument: false)
    byDefault(limit: Int = 4): [File!] @listSize(slicingArguments: ["limit"])
    sized(limit: Int): Drawer @listSize(slicingArguments: ["limit"], sizedFields: ["files"])
    page(first: Int = 20): Page
    search(filter: Filter, word: String @cost(weight: 5)): Found
    report: Report
    months: [Int!]
  }
  input Filter { name: String @cost(weight: 4) inner: [Filter!] }
  type File { id: ID grade: Grade sheets(first: Int): [File!] }
  type Drawer { files: [File!] labels: [Label!] }
  type Label { text: String }
  type Page { nodes: [File!] edges: [Edge!] info: Label }
  type Edge { node: File }
  union Found = File | Report
  type Report @cost(weight: 30) { lines: [Int!] }
  enum Grade @cost(weight: 2) { LOW HIGH }
`;
const files = { name: 'files', url: 'http://files', sdl: LINK + sdl };

describe('the cost of an operation', () => {
  const compiled = compiling(compose([files]));
  const compile = (query: string, variables: Record<string, unknown> = {}) =>
    compiled({ query, variables }, null);
  const sized = 'query($n: Int, $m: Int = 2)';

  it.each<[string, number, Record<string, unknown>?]>([
    ['{ total __typename __schema { types { name } } }', 0],
    ['{ heavy }', 7],
    ['{ file { id } }', 1],
    ['{ file { id grade } }', 1 + 2],
    ['{ report { lines } }', 30],
    ['{ months }', 0],
    ['{ any { id } }', 10],
    ['{ some { id grade } }', 3 * 3],
    ['{ files { id } }', 20],
    ['{ files(first: 5) { id } }', 5],
    ['{ files(first: -5) { id } }', 0],
    ['{ files(first: 5, last: 50) { id } }', 50],
    ['{ files(first: 5) { sheets(first: 3) { id } } }', 5 * (1 + 3)],
    ['{ files(first: 5) { sheets { id } } }', 5 * (1 + 10)],
    ['{ sliced(limit: 8) { id } }', 8],
    ['{ loose { id } }', 6],
    ['{ loose(limit: 2, tail: 9) { id } }', 9],
    ['{ byDefault { id } }', 4],
    ['{ byDefault(limit: 40) { id } }', 40],
    ['{ sized(limit: 7) { files { id } labels { text } } }', 1 + 7 + 10],
    ['{ page(first: 6) { nodes { id } edges { node { id } } info { text } } }', 1 + 6 + 6 * 2 + 1],
    ['{ page { ...nodes } } fragment nodes on Page { ... on Page { nodes { id } } }', 1 + 20],
    ['{ search(word: "a") { ... on File { id } ... on Report { lines } } }', 5 + 1],
    ['{ search(filter: { name: "a", inner: [{ name: "b" }, {}] }) { __typename } }', 4 + 4 + 1],
    ['query($f: Filter) { search(filter: $f) { __typename } }', 4 + 1, { f: { name: 'a' } }],
    ['query($f: Filter) { search(filter: $f) { __typename } }', 1, {}],
    [`${sized} { files(first: $n) { sheets(first: $m) { id } } }`, 3 * (1 + 2), { n: 3 }],
    [`${sized} { files(first: $n) { sheets(first: $m) { id } } }`, 20 * (1 + 4), { m: 4 }],
    [`${sized} { files(first: $n) { sheets(first: $m) { id } } }`, 10 * (1 + 4), { n: null, m: 4 }],
    [`${sized} { sized(limit: $n) { files { sheets(first: $m) { id } } } }`, 1 + 9 * 3, { n: 9 }],
    ['query($all: Boolean!) { heavy @include(if: $all) file { id } }', 1, { all: false }],
    ['query($all: Boolean!) { heavy @include(if: $all) file { id } }', 8, { all: true }],
  ])('%s is %d', async (query, cost, variables = {}) => {
    expect((await compile(query, variables)).cost).toBe(cost);
  });

  it('is a number beforehand where no variable carries a size', async () => {
    const query = 'query($id: ID) { file(id: $id) { sheets(first: 9) { id } } }';
    expect((await compile(query)).compiled.cost).toBe(10);
    const { cost: open } = (await compile('query($n: Int) { files(first: $n) { id } }')).compiled;
    expect(typeof open).toBe('function');
    expect([costWith(open, { n: 2 }), costWith(open, { n: 4 })]).toEqual([2, 4]);
  });

  it.each(['{ sliced { id } }', '{ sliced(limit: 1, tail: 2) { id } }'])(
    'cannot be told of a list that needs exactly one argument: %s',
    async (query) => {
      await expect(compile(query)).rejects.toThrow(/Query\.sliced .*limit、tail/);
    },
  );

  it('is refused past its limit, whatever was asked before', async () => {
    const query = 'query($n: Int) { files(first: $n) { sheets(first: 499) { id } } }';
    expect((await compile(query, { n: 200 })).cost).toBe(100_000);
    await expect(compile(query, { n: 201 })).rejects.toThrow(/费用 cost: 100500 > 100000/);
    expect((await compile(query, { n: 200 })).known).toBe('operation');
  });

  it('counts in whatever the departments call the directives', async () => {
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: [{ name: "@cost", as: "@weight" }])`;
    const renamed = `${link} type Query { a: Int @weight(weight: 9) b: [A] @federation__listSize(assumedSize: 5) } type A { a: Int }`;
    const by = compiling(compose([{ ...files, sdl: renamed }]));
    expect((await by({ query: '{ a b { a } }', variables: {} }, null)).cost).toBe(9 + 5);
  });
});

describe('an operation that costs too much', () => {
  let department: TestDepartment;
  let graph: Graph;
  beforeAll(async () => {
    department = await startDepartment('files', sdl, { Query: { files: () => [{ id: '1' }] } });
    graph = await startGraph([department], { limits: { cost: 100 } });
  });
  afterAll(() => graph.close());

  it('is refused, and no department is asked', async () => {
    const query = 'query($n: Int) { files(first: $n) { id } }';
    const { status, answer } = await ask(graph.gateway.url, query, { variables: { n: 101 } });
    expect([status, answer.errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED' }]);
    expect(answer.errors?.[0]?.message).toContain('cost: 101 > 100');
    expect(department.received).toEqual([]);
    expect((await graph.answer(query, { n: 100 })).data).toEqual({ files: [{ id: '1' }] });
  });
});
