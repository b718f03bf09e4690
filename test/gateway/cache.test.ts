import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { send, sendJson, type Behaviour } from './department.ts';
import { startWorld, type Answer, type World } from './world.ts';

/** Answers with a Cache-Control header. */
const kept =
  (cacheControl: string | undefined, data: object, errors?: object[]): Behaviour =>
  (_, response) => {
    if (cacheControl !== undefined) response.setHeader('cache-control', cacheControl);
    sendJson(response, { data, errors });
  };
const both = '{ disputeTotal petitionTotal }';

interface Response_ {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly answer: Answer;
}

let world: World;
let restoreClock = (): void => undefined;
afterEach(async () => {
  restoreClock();
  await world.close();
});

async function get(query: string, headers: Record<string, string> = {}): Promise<Response_> {
  const response = await world.raw(`/graphql?query=${encodeURIComponent(query)}`, { headers });
  const text = await response.text();
  return {
    ...{ status: response.status, headers: response.headers, text },
    answer: text === '' ? {} : (JSON.parse(text) as Answer),
  };
}

/** Lets so many seconds go by. */
function later(seconds: number): void {
  restoreClock();
  const now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000);
  restoreClock = () => void clock.mockRestore();
}

describe('an answer', () => {
  beforeEach(async () => {
    world = await startWorld();
  });

  it.each([
    ['max-age=30, public', 'max-age=60, public', 'max-age=30, public'],
    ['max-age=30, public', 'max-age=20, private', 'max-age=20, private'],
    ['max-age=30, public', 'max-age=20', 'max-age=20, private'],
    ['max-age=30, public', 'no-store', 'no-store'],
    ['max-age=30, public', undefined, 'no-store'],
    ['max-age=30, public', 'max-age=0, public', 'no-store'],
    ['max-age=30, public', 'max-age=9, no-cache', 'no-store'],
  ])('of which one part may be kept %s and the other %s may be kept %s', async (one, other, whole) => {
    world.mediation.behaviour = kept(one, { disputeTotal: 1 });
    world.petitions.behaviour = kept(other, { petitionTotal: 2 });
    expect((await get(both)).headers.get('cache-control')).toBe(whole);
  });

  it('with errors, of an act, or of nobody is not kept', async () => {
    const header = 'max-age=30, public';
    world.mediation.behaviour = kept(header, { disputeTotal: null }, [
      { message: 'no', path: ['disputeTotal'] },
    ]);
    expect((await get('{ disputeTotal }')).headers.get('cache-control')).toBe('no-store');
    world.mediation.behaviour = kept(header, { disputeTotal: 5 });
    expect((await get('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 5 });
    world.mediation.behaviour = kept(header, { disputeRegister: { id: '1' } });
    const act = await world.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { disputeRegister(title: "新案") { id } }' }),
    });
    expect(act.headers.get('cache-control')).toBe('no-store');
    expect((await get('{ __schema { queryType { name } } }')).headers.get('cache-control')).toBe('no-store');
  });

  it('is given from what is kept as long as it is fresh, with its age', async () => {
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 1 });
    await get('{ disputeTotal }');
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 2 });
    later(10);
    const again = await get('{ disputeTotal }');
    expect(again.answer).toEqual({
      data: { disputeTotal: 1 },
      extensions: { departments: { mediation: { state: 'ok' } } },
    });
    expect([again.headers.get('age'), again.headers.get('cache-control')]).toEqual([
      '10',
      'max-age=30, public',
    ]);
    expect(world.mediation.received).toHaveLength(1);
    later(30);
    expect((await get('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 2 });
  });

  it('is asked for anew when the client wants no kept one', async () => {
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 1 });
    await get('{ disputeTotal }');
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 2 });
    const anew = await get('{ disputeTotal }', { 'cache-control': 'no-cache' });
    expect(anew.answer.data).toEqual({ disputeTotal: 2 });
    expect((await get('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 2 });
  });

  it('is asked for anew after its department did something', async () => {
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 1 });
    await get('{ disputeTotal }');
    later(1);
    world.mediation.behaviour = kept(undefined, { disputeRegister: { id: '1' }, disputeTotal: 2 });
    await world.ask('mutation { disputeRegister(title: "新案") { id } }');
    later(2);
    expect((await get('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 2 });
  });

  it('that is kept is not changed by what else is asked', async () => {
    world.registry.behaviour = kept('max-age=30, public', {
      region: { __typename: 'Region', code: '990101100000', name: '东乡' },
    });
    const query = '{ region(code: "990101100000") { name disputeCount } }';
    for (const count of [1, 2]) {
      world.mediation.behaviour = kept(undefined, { _entities: [{ disputeCount: count }] });
      expect((await get(query)).answer.data).toEqual({ region: { name: '东乡', disputeCount: count } });
    }
    expect(world.registry.received).toHaveLength(1);
  });
});

describe('a dashboard that polls', () => {
  beforeEach(async () => {
    world = await startWorld();
  });

  it('gets 304 and nothing else while nothing has changed', async () => {
    const { status, headers } = await get(both);
    const tag = headers.get('etag') ?? '';
    expect([status, tag]).toEqual([200, expect.stringMatching(/^"[\w-]{43}"$/)]);
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(both, { 'if-none-match': header });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    world.mediation.behaviour = kept(undefined, { disputeTotal: 8 });
    const changed = await get(both, { 'if-none-match': tag });
    expect([changed.status, changed.answer.data]).toEqual([200, { disputeTotal: 8, petitionTotal: 12 }]);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  it('gets a tag for answers only', async () => {
    expect((await get('{ nothing }', { 'if-none-match': '*' })).status).toBe(400);
    expect((await get('{ nothing }')).headers.get('etag')).toBeNull();
  });
});

describe('a department that goes away', () => {
  beforeEach(async () => {
    world = await startWorld({ staleMs: 60_000 });
    world.mediation.behaviour = kept('max-age=5, public', { disputeTotal: 1 });
    await get(both);
  });

  it('is stood in for by its last answer, as of when it was given', async () => {
    await world.mediation.stop();
    later(20);
    const { answer, headers } = await get(both);
    expect(answer).toEqual({
      data: { disputeTotal: 1, petitionTotal: 12 },
      extensions: {
        departments: {
          mediation: { state: 'unavailable', asOf: expect.stringMatching(/^20.*Z$/) },
          petitions: { state: 'ok' },
        },
      },
    });
    const asOf = Date.parse(
      (answer.extensions?.departments?.['mediation'] as unknown as { asOf: string }).asOf,
    );
    expect(Date.now() - asOf).toBeGreaterThanOrEqual(20_000);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each<[string, Behaviour, string]>([
    ['answers what cannot be read', (_, response) => send(response, '<html>', 'text/html'), 'error'],
    ['fails', (_, response) => send(response, 'no', 'text/plain', 500), 'error'],
    ['says that it is away', (_, response) => send(response, 'no', 'text/plain', 503), 'unavailable'],
  ])('is stood in for when it %s', async (_what, behaviour, state) => {
    world.mediation.behaviour = behaviour;
    later(20);
    const { answer } = await get(both);
    expect(answer.data).toEqual({ disputeTotal: 1, petitionTotal: 12 });
    expect(answer.extensions?.departments).toMatchObject({ mediation: { state, asOf: expect.any(String) } });
  });

  it('is not stood in for when it refuses the viewer, nor by what it never allowed to be kept', async () => {
    later(20);
    world.mediation.behaviour = (_, response) => send(response, 'no', 'text/plain', 403);
    world.petitions.behaviour = (_, response) => void response.destroy();
    const { answer } = await get(both);
    expect(answer.data).toEqual({ disputeTotal: null, petitionTotal: null });
    expect(answer.extensions?.departments).toEqual({
      mediation: { state: 'denied' },
      petitions: { state: 'unavailable' },
    });
  });
});

describe('viewers who are signed in', () => {
  let tokenOf: (subject: string, claims?: object) => Promise<string>;
  beforeEach(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    tokenOf = (subject, claims = {}) =>
      new SignJWT({ roles: ['ANALYST'], scope: 'statistics:read', regions: ['990101000000'], ...claims })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject(subject)
        .setExpirationTime('1h')
        .sign(privateKey);
    const tokenKeys = { keys: [await exportJWK(publicKey)] };
    world = await startWorld({ access: { kind: 'signed-in', tokenKeys, signingKey: privateKey } });
  });

  const total = async (subject: string, claims?: object) => {
    const { answer, headers } = await get('{ disputeTotal }', {
      authorization: `Bearer ${await tokenOf(subject, claims)}`,
    });
    return [answer.data.disputeTotal, headers.get('cache-control')];
  };
  /** Every answer is another number. */
  const counting = (cacheControl: string): void => {
    let asked = 0;
    world.mediation.behaviour = (received, response) =>
      kept(cacheControl, { disputeTotal: (asked += 1) })(received, response);
  };

  it('share what is public when they have the same rights, and nobody between keeps it', async () => {
    counting('max-age=30, public');
    expect(await total('wang')).toEqual([1, 'max-age=30, private']);
    expect((await total('li'))[0]).toBe(1);
    for (const [nth, claims] of [
      { regions: [] },
      { regions: ['990101000000', '990101100000'] },
      { scope: 'mediation:read statistics:read' },
      { roles: [] },
      { body: 'court' },
    ].entries()) {
      expect((await total('wang', claims))[0]).toBe(nth + 2);
    }
    expect((await total('zhao', { scope: 'statistics:read mediation:read' }))[0]).toBe(4);
  });

  it('never share what is private', async () => {
    counting('max-age=30, private');
    expect((await total('wang'))[0]).toBe(1);
    expect((await total('li'))[0]).toBe(2);
    expect((await total('wang'))[0]).toBe(1);
  });
});

describe('a small cache', () => {
  it('keeps no more than fits', async () => {
    world = await startWorld({ cacheBytes: 200 });
    world.mediation.behaviour = kept('max-age=30, public', { disputeTotal: 1, more: '多'.repeat(200) });
    await get('{ disputeTotal }');
    await get('{ disputeTotal }');
    expect(world.mediation.received).toHaveLength(2);
  });
});
