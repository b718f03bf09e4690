import { channel } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from 'jose';
import type { GatewayOptions } from '../../gateway/options.ts';
import type { RunningGateway } from '../../gateway/server.ts';
import { withConnection } from '../../scripts/database/connect.ts';
import type { HubDepartment } from '../../scripts/hub/startHub.ts';
import { VIEWER_HEADER } from '../../schema/viewer.ts';
import { everything, gatewayBefore, startTestHub, type Answer, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const children = `{ region(code: "${county}") { name children { nodes { code name } } } }`;
const overview = savedOperation('townshipOverview');
Object.assign(overview.variables, { county });

describe('a department in the process of the gateway', () => {
  let hub: TestHub;
  /** Gateways with the same options: the first calls the departments, the second sends to them by HTTP. */
  let usual: readonly [RunningGateway, RunningGateway];
  let strict: readonly [RunningGateway, RunningGateway];
  beforeAll(async () => {
    hub = await startTestHub();
    usual = [hub.hub.gateway, await gatewayBefore(hub)];
    const limits = { answerBytes: 300, deadlines: { mediation: 500 } };
    strict = [await calling(limits), await gatewayBefore(hub, limits)];
  }, 180_000);
  afterAll(async () => {
    for (const gateway of [usual[1], ...strict]) await gateway.close();
    await hub.close();
  });

  const calling = (options: Partial<GatewayOptions>): Promise<RunningGateway> => {
    const inProcess = Object.fromEntries(hub.hub.departments.map(({ name, ask }) => [name, ask]));
    return gatewayBefore(hub, { ...options, inProcess });
  };

  /** A gateway's answer, and to which departments it sent something for it. */
  async function ask({ url }: RunningGateway, query: string, variables?: Record<string, unknown>) {
    const origins = new Set<string>();
    const note = (message: unknown): void =>
      void origins.add((message as { request: { origin: string } }).request.origin);
    channel('undici:request:create').subscribe(note);
    // Nothing kept: both are to ask.
    const options = { headers: { 'cache-control': 'no-cache' }, url };
    const answer = await hub.ask(everything, query, variables, options);
    channel('undici:request:create').unsubscribe(note);
    const sentTo = hub.hub.departments.filter((department) => origins.has(new URL(department.url).origin));
    return { answer, sentTo: sentTo.map(({ name }) => name) };
  }

  /** The answer of the gateway that calls; the one that sends must give the same, to the letter. */
  async function bothWays(
    [calls, sends]: typeof usual,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer> {
    const [called, sent] = [await ask(calls, query, variables), await ask(sends, query, variables)];
    expect(called.sentTo).toEqual([]);
    expect(sent.sentTo).not.toEqual([]);
    expect(called.answer.text).toBe(sent.answer.text);
    return called.answer;
  }

  it('answers a query to the letter as by HTTP, without a socket', async () => {
    const { data, errors } = await bothWays(usual, overview.query, overview.variables);
    expect(errors).toBeUndefined();
    expect(data.region.children.nodes).toHaveLength(8);
  });

  it('refuses an act in the same words', async () => {
    const { query } = savedOperation('mediationStory02Accept');
    const input = { id: '01900000-0000-7000-8000-000000000000', handledElsewhere: false };
    const { errors } = await bothWays(usual, query, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', department: 'mediation' } }]);
  });

  it('answers no gateway that does not sign, or signs with another key', async () => {
    const { privateKey: signingKey } = await generateKeyPair('EdDSA');
    const tokenKeys = { keys: [hub.keys.token.publicKey] };
    for (const access of [{ kind: 'signed-in', tokenKeys, signingKey }, { kind: 'open' }] as const) {
      const gateway = await calling({ access });
      const { answer, sentTo } = await ask(gateway, children);
      await gateway.close();
      expect(sentTo).toEqual([]);
      expect(answer.data).toEqual({ region: null });
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'DEPARTMENT_DENIED', department: 'registry' } },
      ]);
    }
  });

  const json = { 'content-type': 'application/json' };
  const nothing = '{"query":"{ __typename }"}';

  it.each([
    ['nothing that is signed', 401, nothing, json],
    ['a signature that is none', 401, nothing, { ...json, [VIEWER_HEADER]: 'x.y.z' }],
    ['a list', 401, '[1]', json],
    ['no JSON', 400, '{"query":', json],
    ['an empty body', 400, '', json],
    ['a key that reaches for a prototype', 400, '{"query":"{ __typename }","__proto__":{}}', json],
    ['more than is read', 400, JSON.stringify({ query: ' '.repeat(16 * 1024 * 1024) }), json],
  ])('answers %s with %i and the words of HTTP', async (_what, status, body, headers) => {
    const registry = hub.hub.departments[0] as HubDepartment;
    const answer = await registry.ask({ body, headers });
    const response = await fetch(registry.url, { method: 'POST', body, headers });
    expect(answer).toMatchObject({ status: response.status, text: await response.text() });
    expect(response.status).toBe(status);
  });

  it('that is stopped costs its own fields, and answers again when it is back', async () => {
    const petitions = hub.hub.departments.find(({ name }) => name === 'petitions') as HubDepartment;
    await petitions.stop();
    const { data, extensions } = await bothWays(usual, overview.query, overview.variables);
    expect(extensions?.departments).toMatchObject({
      petitions: { state: 'unavailable' },
      mediation: { state: 'ok' },
    });
    for (const township of data.region.children.nodes)
      expect(township).toMatchObject({ petitions: null, mediation: { accepted: expect.any(Number) } });
    await petitions.start();
    expect((await bothWays(usual, overview.query, overview.variables)).errors).toBeUndefined();
  });

  it('that answers more than is read costs its own fields', async () => {
    const { data, errors } = await bothWays(strict, children);
    expect(data).toEqual({ region: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'DEPARTMENT_BAD_RESPONSE', department: 'registry' } },
    ]);
  });

  it('that does not answer costs its own fields when its deadline is over', async () => {
    const query = `{ region(code: "${county}") { name mediation(period: { from: "2011-01-01", to: "2011-12-31" }) { accepted } } }`;
    await withConnection(hub.hub.databases.urls['mediation'] ?? '', (sql) =>
      sql.begin(async (transaction) => {
        await transaction`lock table dispute in access exclusive mode`;
        const { data, extensions } = await bothWays(strict, query);
        expect(data.region).toEqual({ name: expect.any(String), mediation: null });
        expect(extensions?.departments).toMatchObject({ mediation: { state: 'timeout' } });
      }),
    );
    const { data } = await bothWays(usual, query);
    expect(data.region.mediation).toEqual({ accepted: expect.any(Number) });
  });
});

describe('a department that the operator has somewhere else', () => {
  it('is asked there, although it runs here too', async () => {
    const hub = await startTestHub(undefined, { LIANDONG_URL_PETITIONS: 'http://127.0.0.1:1/graphql' });
    const { extensions } = await hub.ask(everything, overview.query, overview.variables);
    await hub.close();
    expect(extensions?.departments).toMatchObject({
      petitions: { state: 'unavailable' },
      mediation: { state: 'ok' },
    });
  }, 60_000);
});
