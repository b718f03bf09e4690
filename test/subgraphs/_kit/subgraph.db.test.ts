import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { catalogued } from '../../../schema/errors.ts';
import { signViewer, VIEWER_HEADER } from '../../../schema/viewer.ts';
import { connectDatabase } from '../../../subgraphs/_kit/database.ts';
import { serveSubgraph, type RunningSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { department } from '../../../subgraphs/registry/index.ts';
import { resolvers } from '../../../subgraphs/registry/resolvers/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { viewerOf, type Answer } from '../world.ts';
import { proxyTo, type Proxy } from './proxy.ts';

const viewer = viewerOf(['statistics:read'], '990101000000');
const question = '{ region(code: "990101000000") { name } }';
const found = { data: { region: { name: '安和县' } } };

/** The registry, one of whose fields fails as the test says. */
let failure: Error = new Error('nothing');
const failing = {
  ...department,
  resolvers: {
    ...resolvers,
    Query: {
      ...resolvers.Query,
      organization: () => {
        throw failure;
      },
    },
  },
};

describe('a department that is served', () => {
  let database: TestDatabase;
  let proxy: Proxy;
  let running: RunningSubgraph;
  let privateKey: CryptoKey;
  const faults: unknown[] = [];

  beforeAll(async () => {
    database = await departmentDatabase('registry');
    const { db, close } = connectDatabase(database.url, { name: 'test', max: 1 });
    await db.execute(`insert into region (code, name, level, kind, valid_from, source)
      values ('990101000000', '安和县', 'COUNTY', 'COUNTY', '2000-01-01', '-')`);
    await close();
    proxy = await proxyTo(database.url);
    const keys = await generateKeyPair('EdDSA');
    privateKey = keys.privateKey;
    running = await serveSubgraph(failing, {
      databaseUrl: proxy.url,
      verifyKey: keys.publicKey,
      host: '127.0.0.1',
      port: 0,
      onFault: (fault) => faults.push(fault),
    });
  }, 60_000);
  afterAll(async () => {
    await running.close();
    await proxy.cut();
    await database.drop();
  });
  afterEach(() => {
    faults.length = 0;
  });

  const send = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, text, answer: JSON.parse(text) as Answer };
  };
  const signed = async () => ({ [VIEWER_HEADER]: signViewer(viewer, 'registry', privateKey) });
  const ask = async (query: string) => send(JSON.stringify({ query }), await signed());
  const health = async () => {
    const response = await fetch(running.url.replace('/graphql', '/health'));
    return [response.status, await response.json()];
  };
  const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions);

  it('answers what the gateway signed', async () => {
    expect(await ask(question)).toMatchObject({ status: 200, answer: found });
  });

  describe('refuses', () => {
    const claims: JWTPayload = { body: null, roles: [], scope: 'statistics:read', regions: ['990101000000'] };
    const token = (of: JWTPayload, expires: number, key: CryptoKey, issuer = 'liandong-gateway') =>
      new SignJWT(of)
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject('test')
        .setIssuer(issuer)
        .setAudience('registry')
        .setExpirationTime(expires)
        .sign(key);
    const soon = Math.floor(Date.now() / 1000) + 60;
    const headers: [string, () => string | null | Promise<string>][] = [
      ['a request without a signature', () => null],
      ['an empty signature', () => ''],
      ['what is no token', () => 'x.y.z'],
      [
        'what another key signed',
        async () => signViewer(viewer, 'registry', (await generateKeyPair('EdDSA')).privateKey),
      ],
      ['what was signed for another department', () => signViewer(viewer, 'mediation', privateKey)],
      ['what was signed a minute too long ago', () => token(claims, soon - 120, privateKey)],
      ['what somebody else issued', () => token(claims, soon, privateKey, 'nobody')],
      ['a viewer without regions', () => token({ ...claims, regions: undefined }, soon, privateKey)],
      [
        'a viewer with a region that is no code',
        () => token({ ...claims, regions: ['99'] }, soon, privateKey),
      ],
      [
        'a token that is not signed at all',
        () => {
          const [, payload] = signViewer(viewer, 'registry', privateKey).split('.');
          return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
        },
      ],
    ];

    it.each(headers)('%s, and tells nothing', async (_what, header) => {
      const value = await header();
      for (const query of [
        question,
        '{ _service { sdl } }',
        '{ nonsense',
        '{ __schema { types { name } } }',
      ]) {
        const { status, text, answer } = await send(
          JSON.stringify({ query }),
          value === null ? {} : { [VIEWER_HEADER]: value },
        );
        expect(status).toBe(401);
        expect(codes(answer)).toEqual([{ code: 'UNSIGNED_REQUEST' }]);
        expect(answer).not.toHaveProperty('data.region');
        expect(text).not.toMatch(/安和|RegionLevel|type Query|stack/);
      }
      expect(faults).toEqual([]);
    });

    it('a signature that ran out although it was good before', async () => {
      const short = await token(claims, Math.floor(Date.now() / 1000) + 2, privateKey);
      const header = { [VIEWER_HEADER]: short };
      const body = JSON.stringify({ query: question });
      expect((await send(body, header)).status).toBe(200);
      const ends = Date.now() + 5_000;
      let status = 200;
      while (status === 200 && Date.now() < ends) status = (await send(body, header)).status;
      expect(status).toBe(401);
    });
  });

  it.each([
    ['broken JSON', '{"query":'],
    ['a text', 'query { x }'],
    ['a list', '[1]'],
    ['nothing', ''],
    ['no query', '{}'],
    ['a query that is no text', '{"query":5}'],
  ])('answers %s with a 4xx', async (_what, body) => {
    const { status, text, answer } = await send(body, await signed());
    expect(status).toBe(400);
    expect(codes(answer)).toEqual([{ code: 'BAD_REQUEST' }]);
    expect(text).not.toMatch(/stack|node_modules|SyntaxError/);
  });

  it('answers a body of another kind, another method and another address with a 4xx', async () => {
    expect((await send('query=1', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await fetch(running.url)).status).toBe(404);
    expect((await fetch(`${running.url}/x`, { method: 'POST' })).status).toBe(404);
  });

  it('says what is wrong with a query', async () => {
    expect(codes((await ask('{ region(')).answer)).toEqual([{ code: 'GRAPHQL_PARSE_FAILED' }]);
    expect(codes((await ask('{ nonsense }')).answer)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    const { answer } = await ask(
      '{ region(code: "990101000000") { unitCounts(on: "2011-02-30") { count } } }',
    );
    expect(answer.errors?.[0]?.message).toContain('YYYY-MM-DD');
  });

  it('lets an error of the catalogue pass, without what else it carries', async () => {
    failure = catalogued('BAD_USER_INPUT', '标识不对', { extensions: { secret: 'select 1' } });
    const { answer, text } = await ask('{ organization(id: "x") { name } }');
    expect(answer).toMatchObject({ data: { organization: null } });
    expect(codes(answer)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(text).toContain('标识不对');
    expect(text).not.toContain('select 1');
    expect(faults).toEqual([]);
  });

  describe('when a field fails', () => {
    it.each([
      ['ECONNREFUSED', 'DEPARTMENT_UNAVAILABLE'],
      ['ENOTFOUND', 'DEPARTMENT_UNAVAILABLE'],
      ['EAI_AGAIN', 'DEPARTMENT_UNAVAILABLE'],
      ['ETIMEDOUT', 'DEPARTMENT_UNAVAILABLE'],
      ['CONNECT_TIMEOUT', 'DEPARTMENT_UNAVAILABLE'],
      ['CONNECTION_CLOSED', 'DEPARTMENT_UNAVAILABLE'],
      ['57P01', 'DEPARTMENT_UNAVAILABLE'],
      ['08006', 'DEPARTMENT_UNAVAILABLE'],
      ['53300', 'DEPARTMENT_UNAVAILABLE'],
      ['3D000', 'DEPARTMENT_UNAVAILABLE'],
      ['28P01', 'DEPARTMENT_UNAVAILABLE'],
      ['42P01', 'DEPARTMENT_ERROR'],
      ['57014', 'DEPARTMENT_ERROR'],
      ['23505', 'DEPARTMENT_ERROR'],
      [undefined, 'DEPARTMENT_ERROR'],
    ])('with %s it says %s, and why only to its own log', async (code, shown) => {
      const cause = Object.assign(new Error('relation "organization" of 10.0.0.7'), { code });
      failure = new Error('select secret from organization', { cause });
      const { status, text, answer } = await ask(
        `{ organization(id: "x") { name } region(code: "990101000000") { name } }`,
      );
      expect(status).toBe(200);
      expect(answer.data).toEqual({ organization: null, region: { name: '安和县' } });
      expect(answer.errors).toMatchObject([{ path: ['organization'], extensions: { code: shown } }]);
      expect(Object.keys(answer.errors?.[0]?.extensions ?? {})).toEqual(['code']);
      expect(text).not.toMatch(/select|secret|relation|10\.0\.0\.7|stack|\.ts/);
      expect(faults).toEqual([failure]);
    });

    it('for a fault of its SQL it names neither statement nor table', async () => {
      const { db, close } = connectDatabase(database.url, { name: 'test', max: 1 });
      await db.execute('alter table region_population rename to elsewhere');
      const { text, answer } = await ask('{ region(code: "990101000000") { name population(year: 2011) } }');
      expect(answer).toMatchObject({ data: { region: { name: '安和县', population: null } } });
      expect(codes(answer)).toEqual([{ code: 'DEPARTMENT_ERROR' }]);
      expect(text).not.toMatch(/select|from|region_population|42P01|stack/i);
      expect(faults).toHaveLength(1);
      await db.execute('alter table elsewhere rename to region_population');
      await close();
    });
  });

  describe('whose database stops', () => {
    it('says so, and answers again when it is back', async () => {
      expect(await health()).toEqual([200, { status: 'ok' }]);
      await proxy.cut();
      const { answer, text } = await ask(question);
      expect(answer.data).toEqual({ region: null });
      expect(codes(answer)).toEqual([{ code: 'DEPARTMENT_UNAVAILABLE' }]);
      expect(text).not.toMatch(/127\.0\.0\.1|ECONN|select/);
      expect(await health()).toEqual([503, { status: 'database unavailable' }]);
      await proxy.mend();
      expect(await ask(question)).toMatchObject({ answer: found });
      expect(await health()).toEqual([200, { status: 'ok' }]);
    });

    it('says so too when the server ends its connections', async () => {
      const { sql, close } = connectDatabase(database.url, { name: 'test', max: 1 });
      const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`
        select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
        where datname = current_database() and application_name = 'liandong-registry'`;
      expect(n).toBeGreaterThan(0);
      await close();
      const { answer } = await ask(question);
      // Either the fault of the dying connection or the answer of a new one, never another fault.
      expect([[], [{ code: 'DEPARTMENT_UNAVAILABLE' }]]).toContainEqual(codes(answer));
      expect(await ask(question)).toMatchObject({ answer: found });
    });
  });
});
