import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { sendJson } from './department.ts';
import { startWorld, type Answer, type World } from './world.ts';

const json = { 'content-type': 'application/json' };
const graphqlJson = 'application/graphql-response+json';

describe('GraphQL over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const audits = serverAudits({ url: () => world.gateway.url });
  it('has 61 public audits', () => {
    expect(audits.length).toBe(61);
  });
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
  });

  it.each([
    [`${graphqlJson}, application/json;q=0.5`, 400, graphqlJson],
    [`application/json, ${graphqlJson};q=0.5`, 200, 'application/json'],
    ['text/html, application/*;q=0.1', 400, 'application/json'],
    ['*/*', 400, 'application/json'],
  ])('tells a misfit to a client that accepts %s', async (accept, status, type) => {
    const response = await world.raw('/graphql', {
      method: 'POST',
      headers: { ...json, accept },
      body: '{"query":"{ nothing }"}',
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(((await response.json()) as Answer).errors?.[0]?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('says of an input type that it wants one field alone', async () => {
    const { answer } = await world.ask(
      '{ __type(name: "Region") { name isOneOf } __schema { queryType { name } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      __type: { name: 'Region', isOneOf: null },
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('takes a query by GET with its variables', async () => {
    const parameters = new URLSearchParams({
      query: 'query One($code: ID!) { region(code: $code) { name } } query Two { disputeTotal }',
      operationName: 'One',
      variables: '{"code":"990101000000"}',
    });
    const response = await world.raw(`/graphql?${parameters.toString()}`);
    expect(await response.json()).toMatchObject({ data: { region: { name: '演示县' } } });
  });
});

describe('an automatic persisted query', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const query = '{ disputeTotal }';
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const extensions = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });
  const send = async (body: object): Promise<Answer> => {
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
    return (await world.raw('/graphql', init)).json() as Promise<Answer>;
  };

  it('is asked for, sent once, and known from then on', async () => {
    const byHash = { extensions: extensions(hash(query)) };
    expect((await send(byHash)).errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await send({ ...byHash, query })).data).toEqual({ disputeTotal: 7 });
    expect((await send(byHash)).data).toEqual({ disputeTotal: 7 });
    const parameters = new URLSearchParams({ extensions: JSON.stringify(byHash.extensions) });
    const response = await world.raw(`/graphql?${parameters.toString()}`);
    expect(((await response.json()) as Answer).data).toEqual({ disputeTotal: 7 });
  });

  it('is not taken under the hash of another', async () => {
    const other = '{ petitionTotal }';
    const answer = await send({ query: other, extensions: extensions(hash(query)) });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    const unknown = await send({ extensions: extensions(hash(other)) });
    expect(unknown.errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

describe('the same question at the same time', () => {
  it('is asked once, and an act is done as often as it is sent', async () => {
    const world = await startWorld();
    const waiting: ServerResponse[] = [];
    world.mediation.behaviour = (_, response) => {
      waiting.push(response);
      if (waiting.length < 3) return;
      for (const each of waiting) sendJson(each, { data: { disputeTotal: 7, disputeRegister: { id: '2' } } });
    };
    const act = 'mutation { disputeRegister(title: "a") { id } }';
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => world.ask('{ disputeTotal }')),
      world.ask(act),
      world.ask(act),
    ]);
    expect(waiting).toHaveLength(3);
    expect(answers.slice(0, 5).map(({ answer }) => answer.data as unknown)).toEqual(
      Array.from({ length: 5 }, () => ({ disputeTotal: 7 })),
    );
    await world.close();
  });

  it('is asked again when something was done after it was asked first', async () => {
    const world = await startWorld();
    const totals: ServerResponse[] = [];
    let tell = (): void => {};
    const asked = (): Promise<void> => new Promise((resolve) => (tell = resolve));
    world.mediation.behaviour = ({ body }, response) => {
      if (!body.query.includes('disputeTotal'))
        return sendJson(response, { data: { disputeRegister: { id: '2' } } });
      totals.push(response);
      tell();
    };
    const first = asked();
    const before = world.ask('{ disputeTotal }');
    await first;
    await world.ask('mutation { disputeRegister(title: "a") { id } }');
    const second = asked();
    const after = world.ask('{ disputeTotal }');
    await second;
    for (const [index, response] of totals.entries())
      sendJson(response, { data: { disputeTotal: index + 7 } });
    expect((await before).answer.data).toEqual({ disputeTotal: 7 });
    expect((await after).answer.data).toEqual({ disputeTotal: 8 });
    await world.close();
  });
});

describe('an entity tag', () => {
  it('is the same whichever department answers first', async () => {
    const world = await startWorld();
    const tags: (string | null)[] = [];
    for (const order of [
      ['mediation', 'petitions'],
      ['petitions', 'mediation'],
    ] as const) {
      const held = new Map<string, () => void>();
      const bothAsked = new Promise<void>((resolve) => {
        for (const [name, data] of [
          ['mediation', { disputeTotal: 7 }],
          ['petitions', { petitionTotal: 12 }],
        ] as const) {
          world[name].behaviour = (_, response) => {
            held.set(name, () => sendJson(response, { data }));
            if (held.size === 2) resolve();
          };
        }
      });
      const asking = world.raw('/graphql?query={disputeTotal,petitionTotal}');
      await bothAsked;
      held.get(order[0])?.();
      await world.ask('{ regions { name } }');
      held.get(order[1])?.();
      tags.push((await asking).headers.get('etag'));
    }
    expect(tags[0]).toMatch(/^"/);
    expect(tags[1]).toBe(tags[0]);
    await world.close();
  });
});
