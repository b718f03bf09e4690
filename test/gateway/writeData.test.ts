import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { internalKeys } from '../../gateway/compile/internalKeys.ts';
import { projection } from '../../gateway/compile/projection.ts';
import { project } from '../../gateway/respond/project.ts';
import { dataWriter } from '../../gateway/respond/writeData.ts';
import type { Node } from '../../gateway/execute/tree.ts';

const schema = buildSchema(`
  type Query { name: String amount: Float! open: Boolean stage: Stage extra: Any rows: [Row!] party: Party }
  type Row { name: String cells: [[Int]] next: Row }
  union Party = Firm | Person
  type Firm { firm: ID! }
  type Person { person: ID! }
  enum Stage { OPEN CLOSED }
  scalar Any
`);
const row = fc.letrec((tie) => ({
  row: fc.record({
    name: fc.option(fc.string({ unit: 'binary' })),
    cells: fc.option(fc.array(fc.option(fc.array(fc.option(fc.integer()))))),
    next: fc.option(tie('row'), { depthSize: 'small' }),
  }),
})).row;
const party = fc.oneof(
  fc.record({ __typename: fc.constant('Firm'), firm: fc.string() }),
  fc.record({ __typename: fc.constant('Person'), person: fc.string() }),
);
const answers = fc.record({
  name: fc.option(fc.string({ unit: 'binary' })),
  amount: fc.double({ noNaN: true, noDefaultInfinity: true }),
  open: fc.option(fc.boolean()),
  stage: fc.option(fc.constantFrom('OPEN', 'CLOSED')),
  extra: fc.jsonValue(),
  rows: fc.option(fc.array(row, { maxLength: 30 })),
  party: fc.option(party),
});
const { fields } = projection(
  parse(`{ name amount open stage extra ...Rows party { __typename ... on Firm { firm } ... on Person { person } } }
    fragment Rows on Query { rows { name cells next { name cells next { name } } } }`),
  schema,
  internalKeys({ prefix: '_', added: new Set(), withArguments: new Set() }),
);
const write = (root: Node, shared: readonly object[] = []): string | undefined =>
  dataWriter(fields)({ root, isShared: (value) => shared.includes(value) })?.pieces.join('');

describe('data are written', () => {
  it('as they would be projected and written by JSON.stringify', () => {
    fc.assert(
      fc.property(answers, (root) => {
        const merged = root as unknown as Node;
        expect(write(merged)).toBe(JSON.stringify(project(merged, fields, {}).data));
      }),
      { seed: 20_261_126, numRuns: 300 },
    );
  });

  it('whole, however long they are, with what several places hold in all of them', () => {
    const shared = { name: '纠'.repeat(3_000), cells: [[1]], next: { name: 'x', cells: [], next: null } };
    const rows = Array.from({ length: 200 }, (_, n) => ({
      name: `${n}`,
      cells: null,
      next: n % 2 ? shared : null,
    }));
    const root = { amount: 1, rows: [shared, ...rows, shared] };
    const wanted = JSON.stringify(project(root, fields, {}).data);
    expect(write(root, [shared, shared.next])).toBe(wanted);
    expect(write(root)).toBe(wanted);
  });

  it.each([
    ['null for what must not be null', { amount: null }],
    ['nothing for what must not be null', { amount: undefined }],
    ['a value that its enum does not have', { amount: 1, stage: 'LOST' }],
    ['an object of an unknown type', { amount: 1, party: { __typename: 'Dog' } }],
    ['null in a list that must not hold it', { amount: 1, rows: [null] }],
    ['a text for a list', { amount: 1, rows: 'x' }],
  ])('not at all where there is %s', (_, root) => {
    expect(write(root)).toBeUndefined();
  });
});
