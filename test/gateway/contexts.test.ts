import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startDepartment, type TestDepartment } from './department.ts';
import { ask, startGraph, type Graph } from './world.ts';

const casesSdl = `
  type Query { cases: [Case!]! matter: Matter }
  union Matter = Case | Petition
  type Case @key(fields: "id") @context(name: "matter") {
    id: ID! currency: String region: Region! firm: Firm parties: [Party!]! deputy: Deputy
  }
  type Petition @key(fields: "id") @context(name: "matter") { id: ID! unit: String firm: Firm }
  type Region { currency: String }
  type Party { firm: Firm }
  type Deputy @key(fields: "id") { id: ID! }
  type Firm @key(fields: "id") {
    id: ID!
    owed(in: String @fromContext(field: "$matter ... on Case { currency } ... on Petition { unit }")): String
    branch: Branch!
  }
  type Branch @key(fields: "id") {
    id: ID!
    rent(times: Int, in: String @fromContext(field: "$matter ... on Case { region { currency } } ... on Petition { unit }")): String
  }
`;
const firmsSdl = `
  type Firm @key(fields: "id") { id: ID! name: String }
  type Deputy @key(fields: "id") { id: ID! firm: Firm }
`;

interface Given {
  readonly id: string;
}

const firm = { id: 'F', branch: { id: 'B' } };
const cases = ['CNY', 'USD', 'CNY', null].map((currency, number) => ({
  __typename: 'Case',
  id: String(number),
  currency,
  region: { currency: `R${currency}` },
  firm,
  deputy: { id: 'D' },
  parties: [{ firm }, { firm: { id: 'G', branch: { id: 'B' } } }],
}));

describe('a field that takes a value from what lies around its object', () => {
  let office: TestDepartment;
  let firms: TestDepartment;
  let graph: Graph;

  beforeAll(async () => {
    office = await startDepartment('office', casesSdl, {
      Query: {
        cases: () => cases,
        matter: () => ({ __typename: 'Petition', id: 'P', unit: 'mu', firm }),
      },
      Matter: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Firm: {
        __resolveReference: (reference: Given) => ({ ...firm, ...reference }),
        owed: ({ id }: Given, given: { in?: string | null }) => `${id} in ${given.in}`,
      },
      Branch: {
        __resolveReference: (reference: Given) => reference,
        rent: ({ id }: Given, given: { times?: number; in?: string }) =>
          `${id} in ${given.in} x${given.times}`,
      },
    });
    firms = await startDepartment('firms', firmsSdl, {
      Firm: { __resolveReference: (reference: Given) => reference, name: ({ id }: Given) => `firm ${id}` },
      Deputy: { __resolveReference: () => ({ id: 'D', firm }) },
    });
    graph = await startGraph([office, firms]);
  });
  beforeEach(() => void office.received.splice(0));
  afterAll(() => graph.close());

  it('has it for each place, though one object is at several', async () => {
    const { data } = await graph.answer(
      '{ cases { firm { owed name } } matter { ... on Petition { firm { owed } } } }',
    );
    expect(data).toEqual({
      cases: ['CNY', 'USD', 'CNY', null].map((each) => ({ firm: { owed: `F in ${each}`, name: 'firm F' } })),
      matter: { firm: { owed: 'F in mu' } },
    });
  });

  it('has it for each place, though one answer is at several', async () => {
    const { data } = await graph.answer('{ cases { deputy { firm { owed branch { rent } name } } } }');
    expect(data.cases.map(({ deputy }: { deputy: { firm: unknown } }) => deputy.firm)).toEqual(
      ['CNY', 'USD', 'CNY', null].map((each) => ({
        owed: `F in ${each}`,
        branch: { rent: `B in R${each} xundefined` },
        name: 'firm F',
      })),
    );
  });

  it('is asked once for all objects with the same value', async () => {
    await graph.answer('{ cases { parties { firm { owed } } } }');
    expect(office.received.slice(1).map(({ body }) => Object.values(body.variables ?? {}))).toEqual(
      ['CNY', 'USD', null].map((each) => [
        [
          { __typename: 'Firm', id: 'F' },
          { __typename: 'Firm', id: 'G' },
        ],
        each,
      ]),
    );
  });

  it('finds it further up and below', async () => {
    const { data } = await graph.answer(
      'query ($n: Int) { cases { parties { firm { branch { rent(times: $n) } } } } }',
      { n: 2 },
    );
    expect(data.cases[1]).toEqual({
      parties: ['B', 'B'].map((id) => ({ firm: { branch: { rent: `${id} in RUSD x2` } } })),
    });
  });

  it('is not confused by what the client calls by the name of the value', async () => {
    const { data } = await graph.answer(
      '{ cases { currency: id region { currency: __typename } firm { owed branch { rent } } } }',
    );
    expect(data.cases[1]).toEqual({
      currency: '1',
      region: { currency: 'Region' },
      firm: { owed: 'F in USD', branch: { rent: 'B in RUSD xundefined' } },
    });
  });

  it('cannot be given the value by the client', async () => {
    const { status, answer } = await ask(
      graph.gateway.url,
      'query ($contextualArgument_1_0: Int) { cases { firm { branch { rent(times: $contextualArgument_1_0) } } } }',
    );
    expect([status, answer.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });

  it('costs nothing else when it fails, and says so once', async () => {
    office.behaviour = ({ body }, response) => {
      if (body.query.includes('_entities')) return void response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          data: { cases: cases.map((each) => ({ ...each, firm: { __typename: 'Firm', id: 'F' } })) },
        }),
      );
    };
    const { data, errors } = await graph.answer('{ cases { firm { owed name } } }');
    office.behaviour = null;
    expect(data.cases).toEqual(cases.map(() => ({ firm: { owed: null, name: 'firm F' } })));
    expect(errors).toHaveLength(1);
  });
});
