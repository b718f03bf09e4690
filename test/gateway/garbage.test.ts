import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { send, sendJson, startDepartment, type Behaviour, type TestDepartment } from './department.ts';
import { startGraph, startWorld, type Graph, type World } from './world.ts';

const question =
  '{ region(code: "990101000000") { children { name disputeCount petitionCount } } disputeTotal }';
const whole = {
  region: {
    children: [
      { name: '东乡', disputeCount: 100, petitionCount: 3 },
      { name: '西镇', disputeCount: 101, petitionCount: 3 },
    ],
  },
  disputeTotal: 7,
};
const withoutMediation = {
  region: { children: whole.region.children.map((child) => ({ ...child, disputeCount: null })) },
  disputeTotal: null,
};

/** Writes bytes in place of an HTTP answer, and hangs up. */
const bytes =
  (...parts: readonly string[]): Behaviour =>
  (_, response) =>
    void response.socket?.end(parts.join(''), 'latin1');
/** Writes the same again and again until nobody listens. */
const endless =
  (head: string, part: string): Behaviour =>
  (_, { socket }) => {
    const write = (): void => {
      while (socket?.writable && socket.write(part));
    };
    socket?.on('error', () => undefined).on('drain', write);
    socket?.write(head);
    write();
  };
/** Writes a little again and again until nobody listens. */
const drip =
  (part: string, head = ''): Behaviour =>
  (_, { socket }) => {
    socket?.write(head);
    const dripping = setInterval(() => socket?.write(part), 20);
    socket?.once('close', () => clearInterval(dripping)).on('error', () => undefined);
  };
const json = 'application/json';
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const good = '{"data":{"disputeTotal":1,"_entities":[{"disputeCount":1},{"disputeCount":1}]}}';
/** Fifty megabytes, compressed. */
const bomb = gzipSync(good + ' '.repeat(50_000_000));
const nested = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

const unreadable = 'DEPARTMENT_BAD_RESPONSE';
const unavailable = 'DEPARTMENT_UNAVAILABLE';
const garbage: [string, Behaviour, string][] = [
  ['closes before the length it promised', bytes(head, 'Content-Length: 999\r\n\r\n', good), unavailable],
  ['closes within a chunk', bytes(head, 'Transfer-Encoding: chunked\r\n\r\nfff\r\n', good), unavailable],
  ['answers chunks of no length', bytes(head, 'Transfer-Encoding: chunked\r\n\r\nzz\r\n'), unreadable],
  ['answers two lengths', bytes(head, 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'), unreadable],
  ['answers without a head', bytes(good), unreadable],
  ['answers in the tongue of another protocol', bytes('SSH-2.0-OpenSSH_9.6\r\n'), unreadable],
  ['answers a body without end', endless(`${head}\r\n`, ' '.repeat(9_999)), unreadable],
  ['answers headers without end', endless(head, `x-more: ${'x'.repeat(999)}\r\n`), unreadable],
  ['answers one header without end', endless(head, 'x'.repeat(9_999)), unreadable],
  ['answers byte after byte', drip(' ', `${head}\r\n`), 'DEPARTMENT_TIMEOUT'],
  ['announces an answer without end', drip('HTTP/1.1 102 Processing\r\n\r\n'), 'DEPARTMENT_TIMEOUT'],
  [
    'answers compressed, which nobody asked for',
    (_, response) => {
      response.writeHead(200, { 'content-type': json, 'content-encoding': 'gzip' });
      response.end(bomb);
    },
    unreadable,
  ],
  [
    'sends the gateway elsewhere',
    (_, response) => {
      response.writeHead(307, { location: '/elsewhere', 'content-type': json });
      response.end(good);
    },
    unreadable,
  ],
  ['has no content', (_, response) => void response.writeHead(204).end(), unreadable],
  ['answers in GBK', bytes(head, '\r\n{"data":{"disputeTotal":1,"x":"\xb6\xab\xcf\xe7"}}'), unreadable],
  ['answers 40,000 levels', (_, r) => send(r, nested(40_000), json), unreadable],
  ['answers data of 40,000 levels', (_, r) => send(r, `{"data":${nested(40_000)}}`, json), unreadable],
  ['answers lists in lists', (_, r) => send(r, '['.repeat(99_999), json), unreadable],
  ['answers NaN', (_, r) => send(r, '{"data":{"disputeTotal":NaN}}', json), unreadable],
  ['answers a number without end', (_, r) => send(r, '{"data":{"disputeTotal":9e999}}', json), unreadable],
  [
    'answers too many entities',
    (_, r) => sendJson(r, { data: { _entities: Array.from({ length: 9_000 }, () => ({})) } }),
    unreadable,
  ],
  ['answers what is no error', (_, r) => sendJson(r, { data: null, errors: [null, 'no', 7] }), unreadable],
];

describe('a department', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ deadlines: { mediation: 2_000 }, answerBytes: 300_000 });
  });
  afterEach(async () => {
    world.mediation.behaviour = null;
    while ((await world.ask('{ disputeTotal }')).answer.data.disputeTotal === null);
  });
  afterAll(() => world.close());

  it.each(garbage)('that %s costs only its own fields and comes back', async (_what, behaviour, code) => {
    world.mediation.behaviour = behaviour;
    const { answer } = await world.ask(question);
    expect(answer.data).toEqual(withoutMediation);
    expect(answer.errors?.map(({ path }) => path)).toEqual([['region', 'children'], ['disputeTotal']]);
    expect(new Set(answer.errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set([code]));
    expect(answer.extensions?.departments).toMatchObject({
      registry: { state: 'ok' },
      petitions: { state: 'ok' },
    });
    world.mediation.behaviour = null;
    expect((await world.ask(question)).answer).toMatchObject({ data: whole });
  });

  it('is not asked for compressed answers', async () => {
    await world.ask('{ disputeTotal }');
    expect(world.mediation.received.at(-1)?.headers).not.toHaveProperty('accept-encoding');
  });

  it('that answers an act with what cannot be read may have done it', async () => {
    for (const status of [200, 500, 504]) {
      world.mediation.behaviour = (_, response) => send(response, '<html>', 'text/html', status);
      const { answer } = await world.ask('mutation { disputeRegister(title: "新案") { id } }');
      expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['OUTCOME_UNKNOWN']);
    }
  });

  it('is told by its last word where it says a thing twice, and never by what it says of itself', async () => {
    world.mediation.behaviour = (_, response) =>
      send(response, '{"data":{"__proto__":{"disputeTotal":1},"disputeTotal":2,"disputeTotal":3}}', json);
    expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 3 });
    world.mediation.behaviour = (_, response) =>
      send(response, '{"data":{"__proto__":{"disputeTotal":1}}}', json);
    expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: null });
  });

  it('does not answer for others, whatever it answers besides', async () => {
    const forged = { __typename: 'Dispute', code: 'x', name: '假', petitionCount: 999, disputeCount: 5 };
    world.mediation.behaviour = ({ body }, response) =>
      sendJson(response, {
        data: body.query.includes('_entities')
          ? { _entities: [forged, { ...forged, children: [forged] }] }
          : { disputeTotal: 5, region: { children: [forged] }, petitionTotal: 999 },
      });
    const { answer } = await world.ask(question);
    const children = whole.region.children.map((child) => ({ ...child, disputeCount: 5 }));
    expect(answer.data).toEqual({ region: { children }, disputeTotal: 5 });
  });

  it('that tells errors without end is told of the first, and the log stays small', async () => {
    const message = 'x'.repeat(9_000);
    const long = Array.from({ length: 9_000 }, (_, nth) => nth);
    world.mediation.behaviour = (_, response) =>
      sendJson(response, {
        data: { disputeTotal: null },
        errors: [
          { message, path: long, extensions: { code: message } },
          ...Array.from({ length: 9_000 }, () => ({ path: ['disputeTotal'] })),
        ],
      });
    const [lines, characters] = [world.log.lines.length, world.log.lines.join('').length];
    const { text, answer } = await world.ask('{ disputeTotal petitionTotal }');
    expect(answer.data).toEqual({ disputeTotal: null, petitionTotal: 12 });
    expect(answer.errors).toHaveLength(1_000);
    expect(text).not.toContain('xxx');
    expect(world.log.lines.length - lines).toBeLessThan(20);
    expect(world.log.lines.join('').length - characters).toBeLessThan(30_000);
  });

  it('that tells errors of places that do not exist has them told where something is missing', async () => {
    const at = (...path: unknown[]) => ({ message: 'no', path });
    world.registry.behaviour = ({ body }, response) =>
      sendJson(response, {
        data: body.query.includes('regions') ? { regions: null } : {},
        errors: [
          at('regions', 'x'.repeat(999)),
          at('regions', 7, 'name'),
          at('nothing'),
          at('regions', {}),
          at(-1),
        ],
      });
    const { answer, text } = await world.ask('{ regions { name } petitionTotal }');
    world.registry.behaviour = null;
    expect(answer.data).toEqual({ regions: null, petitionTotal: 12 });
    expect(text).not.toContain('xxx');
    for (const { path = ['regions'] } of answer.errors ?? []) expect(path[0]).toBe('regions');
  });
});

describe('a department with values of its own kinds', () => {
  let statistics: TestDepartment;
  let graph: Graph;
  beforeAll(async () => {
    statistics = await startDepartment(
      'statistics',
      'scalar Json type Query { figures: Json  rows: [Row] } type Row { name: String! more: Row }',
      {},
    );
    const clock = await startDepartment('clock', 'type Query { hour: Int }', { Query: { hour: () => 9 } });
    graph = await startGraph([statistics, clock]);
  });
  afterAll(() => graph.close());

  it.each([
    ['a value of 40,000 levels', `{"data":{"figures":${nested(40_000)}}}`],
    ['a value of 40,000 lists', `{"data":{"figures":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`],
    ['a number without end', '{"data":{"figures":9e999}}'],
    ['a number without end within', '{"data":{"figures":[{"a":[9e999]}]}}'],
  ])('that answers %s costs only that field', async (_what, text) => {
    statistics.behaviour = (_, response) => send(response, text, json);
    const { data, errors } = await graph.answer('{ figures hour }');
    expect(data).toEqual({ figures: null, hour: 9 });
    expect(errors?.map(({ path }) => path)).toEqual([['figures']]);
  });

  it('may answer any value that is not nested without end', async () => {
    const figures = JSON.parse(nested(20)) as unknown;
    statistics.behaviour = (_, response) => sendJson(response, { data: { figures } });
    expect((await graph.answer('{ figures hour }')).data).toEqual({ figures, hour: 9 });
  });

  it('that answers rows without end, each of them wrong, is told of some', async () => {
    const rows = Array.from({ length: 100_000 }, () => ({ more: { name: '甲' } }));
    statistics.behaviour = (_, response) => sendJson(response, { data: { rows } });
    const { data, errors } = await graph.answer('{ rows { name more { name } } hour }');
    expect(data).toEqual({ rows: rows.map(() => null), hour: 9 });
    expect(errors?.length).toBeLessThanOrEqual(1_000);
  });
});
