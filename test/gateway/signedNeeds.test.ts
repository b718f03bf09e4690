import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { startDepartment, type TestDepartment } from './department.ts';
import { ask, startGraph, type Asked, type Graph } from './world.ts';

const wagesSdl = `
  type Query {
    arrears: Int @requiresScopes(scopes: [["wages:read"]])
    projects: Int
    me: String @authenticated
    judged: Int @policy(policies: [["four-eyes"]])
  }
  type Mutation { settle: Int @requiresScopes(scopes: [["wages:settle"]]) }
  type Subscription { settled: Int @requiresScopes(scopes: [["wages:read"]]) }
`;
const startWages = (): Promise<TestDepartment> =>
  startDepartment('wages', wagesSdl, {
    Query: { arrears: () => 3, projects: () => 8, me: () => 'officer', judged: () => 1 },
    Mutation: { settle: () => 1 },
  });

describe('a viewer', () => {
  let wages: TestDepartment;
  let graph: Graph;
  let key: CryptoKey;
  beforeAll(async () => {
    const [people, gateway] = [await generateKeyPair('EdDSA'), await generateKeyPair('EdDSA')];
    key = people.privateKey;
    const publicJwk = { ...(await exportJWK(people.publicKey)), kid: 'people', alg: 'EdDSA' };
    wages = await startWages();
    graph = await startGraph([wages], {
      access: { kind: 'signed-in', tokenKeys: { keys: [publicJwk] }, signingKey: gateway.privateKey },
    });
  });
  afterAll(() => graph.close());

  async function bearer(scope: string): Promise<Record<string, string>> {
    const token = await new SignJWT({ roles: [], scope, regions: [] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'people' })
      .setSubject('officer')
      .setExpirationTime('1h')
      .sign(key);
    return { authorization: `Bearer ${token}` };
  }
  const asked = async (query: string, scope: string, headers = {}): Promise<Asked> =>
    ask(graph.gateway.url, query, { headers: { ...(await bearer(scope)), ...headers } });

  it('with the scopes is answered', async () => {
    const { answer } = await asked('{ arrears projects me }', 'wages:read');
    expect(answer.data).toEqual({ arrears: 3, projects: 8, me: 'officer' });
  });

  it.each([
    ['{ arrears projects }', 'Query.arrears: wages:read'],
    ['mutation { settle }', 'Mutation.settle: wages:settle'],
    ['{ judged }', 'Query.judged: @policy'],
  ])('without them is refused as a whole, and no department is asked: %s', async (query, named) => {
    wages.received.length = 0;
    const { status, answer } = await asked(query, 'petitions:read');
    expect([status, answer]).toEqual([
      403,
      { errors: [{ message: expect.stringContaining(named), extensions: { code: 'FORBIDDEN' } }] },
    ]);
    expect(wages.received).toEqual([]);
  });

  it('is told in English, and by the same status where the client reads plain JSON', async () => {
    const headers = { accept: 'application/json', 'accept-language': 'en' };
    const { status, answer } = await asked('{ arrears }', '', headers);
    expect([status, answer.errors?.[0]?.message]).toEqual([
      403,
      'Your rights do not cover this. Ask your administrator if you need it.（Query.arrears: wages:read）',
    ]);
  });

  it('without them may not subscribe', async () => {
    const { text } = await ask(graph.gateway.url, '{ projects }', { headers: await bearer('') });
    expect(text).toContain('8');
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: {
        ...(await bearer('')),
        ...{ accept: 'text/event-stream', 'content-type': 'application/json' },
      },
      body: JSON.stringify({ query: 'subscription { settled }' }),
    });
    expect(await response.text()).toContain('FORBIDDEN');
  });

  it('sees what an operation needs in its plan', async () => {
    const plan = async (accept: string) =>
      fetch(`${graph.gateway.url}/plan?query=${encodeURIComponent('{ me arrears }')}`, {
        headers: { ...(await bearer('graph:explain wages:read')), accept },
      });
    expect(await (await plan('application/json')).json()).toMatchObject({
      needs: [
        { anyOf: [['wages:read']], coordinates: ['Query.arrears'] },
        { anyOf: [[]], coordinates: ['Query.me'] },
      ],
    });
    expect((await (await plan('text/plain')).text()).split('\n').slice(1, 3)).toEqual([
      'needs wages:read: Query.arrears',
      'needs to be signed in: Query.me',
    ]);
  });
});

describe('an open gateway', () => {
  it('answers nobody what needs somebody', async () => {
    const graph = await startGraph([await startWages()]);
    expect((await ask(graph.gateway.url, '{ projects }')).answer.data).toEqual({ projects: 8 });
    for (const query of ['{ me }', '{ projects arrears }']) {
      const { status, answer } = await ask(graph.gateway.url, query);
      expect([status, answer.data, answer.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([
        401,
        undefined,
        ['UNAUTHENTICATED'],
      ]);
    }
    await graph.close();
  });
});
