import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { measureOperation } from '../../gateway/compile/measure.ts';
import { startWorld, type World } from './world.ts';

const nested = (levels: number, inside: string): string =>
  levels === 0 ? inside : `parent { ${nested(levels - 1, inside)} }`;
const region = (inside: string): string => `{ region(code: "990101000000") { ${inside} } }`;
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Doubles at each of 18 levels: 262,144 fields from a few lines. */
const laughs = `query { region(code: "1") { ...f0 } } ${times(
  18,
  (level) => `fragment f${level} on Region { parent { ...f${level + 1} } children { ...f${level + 1} } }`,
)} fragment f18 on Region { name }`;

describe('a limit', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each([
    ['depth', region(nested(19, 'name'))],
    [
      'depth through fragments',
      `query { region(code: "1") { ...a } } fragment a on Region { ${nested(10, '...b')} } fragment b on Region { ${nested(9, 'name')} }`,
    ],
    ['aliases', `{ ${times(101, (index) => `a${index}: region(code: "1") { name }`)} }`],
    [
      'aliases through fragments',
      `{ a: region(code: "1") { ...f } b: region(code: "1") { ...f } } fragment f on Region { ${times(60, (index) => `a${index}: name`)} }`,
    ],
    ['root fields', `{ ${times(51, () => 'disputeTotal')} }`],
    ['fields that unfold', laughs],
    ['tokens', `{ ${times(10_001, () => 'disputeTotal')} }`],
    ['nesting that would end the stack', `{ region(code: ${'['.repeat(9_000)} }`],
    ['a list size', '{ regions(first: 501) { name } }'],
    ['a list size from the end', region('children(last: 100000) { name }')],
  ])('holds for %s', async (_what, query) => {
    const before = world.registry.received.length;
    const { status, answer } = await world.ask(query);
    expect(status).toBe(400);
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED']);
    expect(world.registry.received.length).toBe(before);
  });

  it.each([
    ['a variable', 'query($n: Int) { regions(first: $n) { name } }', { n: 501 }],
    ['the default of a variable', 'query($n: Int = 501) { regions(first: $n) { name } }', {}],
  ])('holds for a list size in %s', async (_what, query, variables) => {
    const { status, answer } = await world.ask(query, { variables });
    expect([status, answer.errors?.[0]?.extensions?.['code']]).toEqual([400, 'LIMIT_EXCEEDED']);
  });

  it('lets pass what keeps to it', async () => {
    for (const query of [
      region(nested(18, 'name')),
      '{ regions(first: 500) { name } }',
      `{ ${times(50, (index) => `a${index}: disputeTotal`)} }`,
    ]) {
      expect(await world.ask(query)).toMatchObject({ status: 200 });
    }
    const { status } = await world.ask('query($n: Int = 501) { regions(first: $n) { name } }', {
      variables: { n: 5 },
    });
    expect(status).toBe(200);
  });

  it('can be set', async () => {
    const strict = await startWorld({ limits: { depth: 2, listSize: 10 } });
    expect((await strict.ask(region('name'))).status).toBe(200);
    expect((await strict.ask(region('parent { name }'))).status).toBe(400);
    expect((await strict.ask('{ regions(first: 11) { name } }')).status).toBe(400);
    await strict.close();
  });
});

describe('measuring', () => {
  it('ends at a fragment inside itself', () => {
    const document = parse('{ a { ...f } } fragment f on A { b { ...f } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    expect(measureOperation(document, operation)).toEqual({ depth: 2, aliases: 0, fields: 2, rootFields: 1 });
  });
});
