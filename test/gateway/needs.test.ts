import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../../schema/viewer.ts';
import { compiling } from './compiling.ts';
import { LINK } from './department.ts';
import { compose } from './world.ts';

type Compile = ReturnType<typeof compiling>;

const viewer = (...scopes: string[]): Viewer => ({
  ...{ subject: 'officer', body: null, roles: [], regions: [], scopes },
});

const compilingFiles = (sdl: string, link = LINK): Compile =>
  compiling(compose([{ name: 'files', url: 'http://files', sdl: link + sdl }]));

const compile = compilingFiles(`
  type Query {
    open: Int
    signedIn: Int @authenticated
    read: Int @requiresScopes(scopes: [["files:read"]])
    either: Int @requiresScopes(scopes: [["files:read", "files:seal"], ["audit"]])
    nothing: Int @requiresScopes(scopes: [])
    judged: Int @policy(policies: [["four-eyes"]])
    file: File
    secret: Secret
    folder: [Filed!]
    found: [Found!]
    grade: Grade
    note: Note
    log(level: Grade): Int
  }
  type Mutation { seal: Int @requiresScopes(scopes: [["files:seal"]]) }
  interface Filed { number: String remark: String }
  type File implements Filed { number: String remark: String @requiresScopes(scopes: [["remarks"]]) owner: File }
  type Sheet implements Filed { number: String remark: String }
  type Secret @requiresScopes(scopes: [["secrets"]]) { number: String }
  union Found = File | Secret
  enum Grade @requiresScopes(scopes: [["grades"]]) { LOW HIGH }
  scalar Note @authenticated
`);

/** The codes and details with which a viewer is refused; none when the operation may be asked. */
async function refusals(query: string, who: Viewer | null, variables = {}, by = compile): Promise<string[]> {
  try {
    await by({ query, variables }, who);
    return [];
  } catch (fault) {
    const errors: unknown[] = fault instanceof AggregateError ? fault.errors : [fault];
    return errors.map((error) => {
      if (!(error instanceof GraphQLError)) throw error;
      return `${String(error.extensions['code'])} ${/（(.*)）$/.exec(error.message)?.[1] ?? error.message}`;
    });
  }
}

describe('what an operation needs', () => {
  it.each([
    ['{ open }', [], []],
    ['{ signedIn note }', [], []],
    ['{ nothing }', [], []],
    ['{ read }', ['files:read'], []],
    ['{ read }', ['petitions:read'], ['FORBIDDEN Query.read: files:read']],
    ['{ either }', ['files:seal', 'files:read'], []],
    ['{ either }', ['audit'], []],
    ['{ either }', ['files:read'], ['FORBIDDEN Query.either: files:seal 或 or audit']],
    ['{ either }', [], ['FORBIDDEN Query.either: files:read + files:seal 或 or audit']],
    ['{ open, read, grade }', [], ['FORBIDDEN Grade: grades', 'FORBIDDEN Query.read: files:read']],
    ['{ log(level: HIGH) }', [], []],
    ['mutation { seal }', ['files:read'], ['FORBIDDEN Mutation.seal: files:seal']],
    [
      '{ ...f } fragment f on Query { file { owner { owner { remark } } } }',
      [],
      ['FORBIDDEN File.remark: remarks'],
    ],
    ['{ secret { number } }', [], ['FORBIDDEN Secret: secrets']],
    ['{ secret { __typename } }', [], ['FORBIDDEN Secret: secrets']],
  ])('%s is compared with the scopes %j', async (query, scopes, expected) => {
    expect(await refusals(query, viewer(...scopes))).toEqual(expected);
  });

  it.each([
    ['an interface', '{ folder { remark } }', ['FORBIDDEN File.remark、Filed.remark: remarks']],
    ['an interface, of a type that needs nothing', '{ folder { ... on Sheet { remark } } }', []],
    ['an interface, of what needs nothing', '{ folder { number } }', []],
    [
      'a union',
      '{ found { ... on File { number } ... on Secret { number } } }',
      ['FORBIDDEN Secret: secrets'],
    ],
    ['a union, of all its types', '{ found { __typename } }', ['FORBIDDEN Secret: secrets']],
    ['a union, of a type that needs nothing', '{ found { ... on File { number } } }', []],
    [
      'a union as an interface',
      '{ found { ... on Filed { remark } } }',
      ['FORBIDDEN File.remark、Filed.remark: remarks'],
    ],
  ])('holds through %s', async (_what, query, expected) => {
    expect(await refusals(query, viewer())).toEqual(expected);
  });

  it('holds through an interface of a supergraph that does not repeat it there', async () => {
    const sdl = compose([
      {
        ...{ name: 'files', url: 'http://files' },
        sdl: `${LINK} type Query { all: [Filed!] } interface Filed { remark: Int }
          type File implements Filed { remark: Int @requiresScopes(scopes: [["remarks"]]) }`,
      },
    ]);
    const bare = sdl.replace(/(interface Filed[^{]*\{\s*remark: Int) @requires\w+\([^)]*\)/, '$1');
    expect(bare).not.toBe(sdl);
    const by = compiling(bare);
    expect(await refusals('{ all { remark } }', viewer(), {}, by)).toEqual([
      'FORBIDDEN File.remark: remarks',
    ]);
  });

  it('goes by the conditions of the request', async () => {
    const query = 'query($all: Boolean!) { open read @include(if: $all) }';
    expect(await refusals(query, viewer(), { all: false })).toEqual([]);
    expect(await refusals(query, viewer(), { all: true })).toEqual(['FORBIDDEN Query.read: files:read']);
    expect(await refusals('{ open read @skip(if: true) }', viewer())).toEqual([]);
  });

  it('is asked of each viewer anew', async () => {
    expect(await refusals('{ read open }', viewer('files:read'))).toEqual([]);
    expect(await refusals('{ read open }', viewer())).toEqual(['FORBIDDEN Query.read: files:read']);
    expect(await refusals('{ read open }', viewer('files:read'))).toEqual([]);
  });

  it('is met by nobody where nobody is signed in', async () => {
    expect(await refusals('{ open }', null)).toEqual([]);
    expect(await refusals('{ signedIn }', null)).toEqual(['UNAUTHENTICATED Query.signedIn']);
    expect(await refusals('{ nothing }', null)).toEqual(['UNAUTHENTICATED Query.nothing']);
    expect(await refusals('{ read }', null)).toEqual(['UNAUTHENTICATED Query.read: files:read']);
  });

  it('is met by nobody where a policy decides', async () => {
    const expected = ['FORBIDDEN Query.judged: @policy，网关无法判定 the gateway cannot evaluate it'];
    for (const who of [null, viewer(), viewer('four-eyes')])
      expect(await refusals('{ judged }', who)).toEqual(expected);
  });

  it('holds whatever the departments call the directives', async () => {
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: [{ name: "@requiresScopes", as: "@needs" }, { name: "@authenticated", as: "@known" }])`;
    const by = compilingFiles(
      'type Query { open: Int read: Int @needs(scopes: [["files:read"]]) known: Int @known policed: Int @federation__policy(policies: [["a"]]) }',
      link,
    );
    expect(await refusals('{ open }', null, {}, by)).toEqual([]);
    expect(await refusals('{ read }', viewer(), {}, by)).toEqual(['FORBIDDEN Query.read: files:read']);
    expect(await refusals('{ known }', null, {}, by)).toEqual(['UNAUTHENTICATED Query.known']);
    expect(await refusals('{ policed }', viewer(), {}, by)).toHaveLength(1);
  });

  it('hides nothing of the schema', async () => {
    expect(await refusals('{ __schema { types { name } } __type(name: "Secret") { name } }', null)).toEqual(
      [],
    );
  });

  it('names a few of many fields', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `f${index}`);
    const by = compilingFiles(
      `type Query { ${many.map((name) => `${name}: Int @requiresScopes(scopes: [["a"]])`).join(' ')} }`,
    );
    expect(await refusals(`{ ${many.join(' ')} }`, viewer(), {}, by)).toEqual([
      'FORBIDDEN Query.f0、Query.f1、Query.f2、Query.f3、Query.f4…: a',
    ]);
  });
});

describe('a supergraph', () => {
  it('with a security feature that the gateway does not know is refused', async () => {
    const sdl = compose([
      { name: 'files', url: '', sdl: `${LINK} type Query { a: Int @authenticated }` },
    ]).replace('authenticated/v0.1', 'authenticated/v0.9');
    await expect(compiling(sdl)({ query: '{ a }', variables: {} }, null)).rejects.toThrow(/authenticated/);
  });
});
