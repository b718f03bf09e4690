import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { startGateway, type RunningGateway } from '../../../gateway/server.ts';
import { issueToken } from '../../../scripts/identity/people.ts';
import { signViewer, VIEWER_HEADER, type Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/registry/index.ts';
import { departmentWorld, viewerOf, type Answer, type World } from '../world.ts';
import { body, county, neighbour, town, units } from './units.ts';

const officer = (subject: string, ...regions: string[]): Viewer => ({ ...viewerOf([], ...regions), subject });

describe('what the registry lets be kept', () => {
  let world: World;
  let gateway: RunningGateway;
  let tokenKey: JWK;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('regions', units);
    await world.take('organizations', [body('A1', '甲司法所', '司法所', town)]);
    const people = await generateKeyPair('EdDSA', { extractable: true });
    const named = { kid: 'people', alg: 'EdDSA' };
    tokenKey = { ...(await exportJWK(people.privateKey)), ...named };
    const publicJwk = { ...(await exportJWK(people.publicKey)), ...named };
    gateway = await startGateway({
      supergraphFile: resolve(import.meta.dirname, '../../../schema/supergraph.graphql'),
      access: { kind: 'signed-in', tokenKeys: { keys: [publicJwk] }, signingKey: world.privateKey },
      ...{ urls: { registry: world.url }, port: 0 },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
  }, 60_000);
  afterAll(async () => {
    await gateway.close();
    await world.close();
  });
  beforeEach(() => void (world.statements.length = 0));

  async function ask(viewer: Viewer, query: string): Promise<Answer & { kept: string | null }> {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json' },
        authorization: `Bearer ${await issueToken(viewer, tokenKey, 1)}`,
      },
      body: JSON.stringify({ query }),
    });
    return { ...((await response.json()) as Answer), kept: response.headers.get('cache-control') };
  }

  /** The Cache-Control header that the department itself answers with. */
  async function hintOf(query: string, variables = {}): Promise<string | null> {
    const viewer = officer('one', county);
    const response = await fetch(world.url, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json' },
        [VIEWER_HEADER]: signViewer(viewer, 'registry', world.privateKey),
      },
      body: JSON.stringify({ query, variables }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
    return response.headers.get('cache-control');
  }

  it('is asked once, for all viewers with the same rights', async () => {
    const query = `{ region(code: "${county}") { name children { nodes { name parent { name } } pageInfo { endCursor } } } }`;
    const first = await ask(officer('one', county), query);
    expect(first.kept).toBe('max-age=300, private');
    const asked = world.statements.length;
    expect(asked).toBeGreaterThan(0);
    expect((await ask(officer('one', county), query)).data).toEqual(first.data);
    expect((await ask(officer('two', county), query)).data).toEqual(first.data);
    expect(world.statements).toHaveLength(asked);
    await ask(officer('one', neighbour), query);
    expect(world.statements).toHaveLength(2 * asked);
  });

  it('is never what is asked of organisations', async () => {
    const query = `{ region(code: "${county}") { organizations { nodes { name } } } }`;
    const first = await ask(officer('one', county), query);
    expect([first.kept, first.data.region.organizations.nodes]).toEqual(['no-store', [{ name: '甲司法所' }]]);
    const asked = world.statements.length;
    await ask(officer('one', county), query);
    expect(world.statements).toHaveLength(2 * asked);
  });

  it.each([
    ['max-age=300, public', 'edges { cursor node { code level } } totalCount'],
    ['max-age=300, public', 'nodes { population(year: 2011) unitCounts(on: "2020-01-01") { count } }'],
    ['no-store', 'nodes { organizations { totalCount } }'],
  ])('is told by the department itself: %s for %s', async (expected, selection) => {
    expect(await hintOf(`{ regions(first: 2) { ${selection} } }`)).toBe(expected);
  });

  it('is told of units that other departments refer to', async () => {
    const entities = (selection: string) =>
      hintOf(`query($refs: [_Any!]!) { _entities(representations: $refs) { ${selection} } }`, {
        refs: [{ __typename: 'Region', code: town }],
      });
    expect(await entities('... on Region { name }')).toBe('max-age=300, public');
    expect(await entities('... on Region { name organizations { totalCount } }')).toBe('no-store');
  });
});
