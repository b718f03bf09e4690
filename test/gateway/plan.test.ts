import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import type { PlanDescription } from '../../gateway/compile/describePlan.ts';
import { news, startNewsroom } from './newsroom.ts';
import { startWorld, type World } from './world.ts';

const query =
  'query Overview($code: ID!) { region(code: $code) { children { disputeCount } } again: region(code: $code) { children { disputeCount } } petitionTotal }';
const variables = { code: '990101000000' };

const json = { 'content-type': 'application/json' };
function explain(world: World, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return world.raw('/graphql/plan', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
}

describe('the plan of an operation', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('is told as JSON, step by step, and no department is asked', async () => {
    const response = await explain(world, { query, variables });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    const described = (await response.json()) as PlanDescription;
    expect(described).toMatchObject({ operation: 'Overview', kind: 'query', fetches: 4 });
    expect([...described.departments].sort()).toEqual(['mediation', 'petitions', 'registry']);
    expect(described.document).toMatch(/^[0-9a-f]{64}$/);
    const regionFetch = (number: number, path: string) => ({
      ...{ kind: 'fetch', number, department: 'mediation', path, variables: [], deduplicated: true },
      operation: expect.stringContaining('disputeCount'),
      requires: '{ ... on Region { __typename code } }',
    });
    expect(described.plan).toEqual({
      kind: 'parallel',
      steps: [
        {
          kind: 'sequence',
          steps: [
            expect.objectContaining({
              ...{ kind: 'fetch', number: 0, department: 'registry', path: '', requires: null },
              ...{ variables: ['code'], deduplicated: false },
            }),
            {
              kind: 'parallel',
              steps: [regionFetch(1, 'region.children.@'), regionFetch(2, 'again.children.@')],
            },
          ],
        },
        expect.objectContaining({ department: 'petitions', operation: '{petitionTotal}' }),
      ],
    });
    for (const { received } of [world.registry, world.mediation, world.petitions])
      expect(received).toEqual([]);
  });

  it('is what is executed', async () => {
    const described = (await (await explain(world, { query, variables })).json()) as PlanDescription;
    await world.ask(query, { variables });
    const sent = [world.registry, world.mediation, world.petitions].flatMap(({ received }) => received);
    expect(described.fetches - sent.length).toBe(1);
  });

  it('is told as a tree to those who want text', async () => {
    const region = 'region(code: $code) { children { disputeCount } }';
    const asked = { query: `query Overview($code: ID!) { ${region} petitionTotal }`, variables };
    const response = await explain(world, asked, { accept: 'text/plain' });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(`query Overview: 3 fetches, 3 departments, cost 11
parallel
├─ sequence
│  ├─ fetch 0 registry
│  │    query ($code: ID!) {
│  │      region(code: $code) {
│  │        children {
│  │          __typename
│  │          code
│  │        }
│  │      }
│  │    }
│  └─ fetch 1 mediation at region.children.@
│       requires { ... on Region { __typename code } }
│       query ($representations: [_Any!]!) {
│         _entities(representations: $representations) {
│           ... on Region {
│             disputeCount
│           }
│         }
│       }
└─ fetch 2 petitions
     {
       petitionTotal
     }
`);
  });

  it('names what gives the events of a subscription', async () => {
    const newsroom = await startNewsroom();
    const plan = (accept: string) =>
      fetch(`${newsroom.gateway.url}/plan?query=${encodeURIComponent(news)}`, { headers: { accept } });
    expect(await (await plan('application/json')).json()).toMatchObject({
      ...{ kind: 'subscription', fetches: 2, departments: ['mediation', 'registry'] },
      source: { number: 0, department: 'mediation', operation: expect.stringContaining('disputeRegistered') },
      plan: { steps: [{ number: 1, department: 'registry', path: 'disputeRegistered.region' }] },
    });
    const lines = (await (await plan('text/plain')).text()).split('\n');
    expect(lines.filter((line) => /fetch|event|sequence/.test(line))).toEqual([
      'subscription: 2 fetches, 2 departments, cost 2',
      'for each event of',
      '├─ fetch 0 mediation',
      '└─ sequence',
      '   └─ fetch 1 registry at disputeRegistered.region',
    ]);
    await newsroom.close();
  });

  it('may be asked for by GET, also of a mutation, which is not done', async () => {
    const act = 'mutation { disputeRegister(title: "土地纠纷") { id } }';
    world.mediation.received.length = 0;
    const response = await world.raw(`/graphql/plan?query=${encodeURIComponent(act)}`);
    expect(await response.json()).toMatchObject({ kind: 'mutation', departments: ['mediation'] });
    expect(world.mediation.received).toEqual([]);
  });

  it('is empty where no department need be asked', async () => {
    const response = await explain(world, { query: '{ __typename }' });
    expect(await response.json()).toMatchObject({ operation: null, fetches: 0, departments: [], plan: null });
    const text = await explain(world, { query: '{ __typename }' }, { accept: 'text/plain' });
    expect(await text.text()).toBe('query: 0 fetches, 0 departments, cost 0\n');
  });

  it('is refused for what would be refused if it were asked, as JSON', async () => {
    const refused = async (body: object): Promise<unknown[]> => {
      const response = await explain(world, body, { accept: 'text/plain' });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, response.headers.get('content-type'), errors[0]?.extensions.code];
    };
    const type = 'application/json; charset=utf-8';
    expect(await refused({ query: '{ nothing }' })).toEqual([400, type, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refused({ query: '{ regions(first: 501) { name } }' })).toEqual([
      400,
      type,
      'LIMIT_EXCEEDED',
    ]);
    expect(await refused({ query, variables: {} })).toEqual([400, type, 'BAD_USER_INPUT']);
    expect(await refused({ query: '{' })).toEqual([400, type, 'GRAPHQL_PARSE_FAILED']);
  });

  it('is told in no other way', async () => {
    expect((await explain(world, { query, variables }, { accept: 'image/png' })).status).toBe(406);
    expect((await world.raw('/graphql/plan', { method: 'PUT' })).status).toBe(405);
  });
});

describe('who may see plans', () => {
  let world: World;
  let key: CryptoKey;
  beforeAll(async () => {
    const [people, gateway] = [await generateKeyPair('EdDSA'), await generateKeyPair('EdDSA')];
    key = people.privateKey;
    const publicJwk: JWK = { ...(await exportJWK(people.publicKey)), kid: 'people', alg: 'EdDSA' };
    world = await startWorld({
      access: { kind: 'signed-in', tokenKeys: { keys: [publicJwk] }, signingKey: gateway.privateKey },
    });
  });
  afterAll(() => world.close());

  const bearer = async (scope: string) => ({
    authorization: `Bearer ${await new SignJWT({ roles: [], scope, regions: [] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'people' })
      .setSubject('analyst')
      .setExpirationTime('1h')
      .sign(key)}`,
  });

  it('is a viewer with the scope for it', async () => {
    const response = await explain(
      world,
      { query, variables },
      await bearer('statistics:read graph:explain'),
    );
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ fetches: 4 })]);
  });

  it('is no other viewer, nor anybody without a token', async () => {
    const response = await explain(world, { query, variables }, await bearer('statistics:read'));
    expect([response.status, await response.json()]).toEqual([
      403,
      { errors: [expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })] },
    ]);
    expect((await explain(world, { query, variables })).status).toBe(401);
  });
});
