import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from './world.ts';
import { startWorld, type World } from './world.ts';

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  body,
  headers,
});
const query = (text: string, rest: object = {}): RequestInit =>
  post(JSON.stringify({ query: text, ...rest }));

const cases: [string, string, RequestInit, number, string][] = [
  ['broken JSON', '/graphql', post('{"query":'), 400, 'BAD_REQUEST'],
  ['an empty body', '/graphql', post(''), 400, 'BAD_REQUEST'],
  ['no body at all', '/graphql', { method: 'POST' }, 400, 'BAD_REQUEST'],
  ['a body that is null', '/graphql', post('null'), 400, 'BAD_REQUEST'],
  ['a body that is a text', '/graphql', post('"{ disputeTotal }"'), 400, 'BAD_REQUEST'],
  ['a body without a query', '/graphql', post('{}'), 400, 'BAD_REQUEST'],
  ['an empty query', '/graphql', query('  '), 400, 'BAD_REQUEST'],
  ['a query that is a number', '/graphql', post('{"query":7}'), 400, 'BAD_REQUEST'],
  ['a batch', '/graphql', post('[{"query":"{ disputeTotal }"}]'), 400, 'BAD_REQUEST'],
  ['variables that are a list', '/graphql', query('{ disputeTotal }', { variables: [] }), 400, 'BAD_REQUEST'],
  [
    'extensions that are a text',
    '/graphql',
    query('{ disputeTotal }', { extensions: 'x' }),
    400,
    'BAD_REQUEST',
  ],
  [
    'an operation name that is a list',
    '/graphql',
    query('{ disputeTotal }', { operationName: ['a'] }),
    400,
    'BAD_REQUEST',
  ],
  [
    'a poisoned prototype',
    '/graphql',
    post('{"query":"{ disputeTotal }","__proto__":{"a":1}}'),
    400,
    'BAD_REQUEST',
  ],
  [
    'a wrong content type',
    '/graphql',
    post('{ disputeTotal }', { 'content-type': 'application/graphql' }),
    415,
    'BAD_REQUEST',
  ],
  ['a form', '/graphql', post('query=x', { 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
  ['no content type', '/graphql', { method: 'POST', body: new Blob(['{}']) }, 415, 'BAD_REQUEST'],
  ['a null byte in the query', '/graphql', query('{ disputeTotal }\0'), 400, 'BAD_REQUEST'],
  ['a null byte in a string', '/graphql', query('{ region(code: "\0") { name } }'), 400, 'BAD_REQUEST'],
  [
    'a null byte in a variable',
    '/graphql',
    query('query($code: ID!) { region(code: $code) { name } }', { variables: { code: ['a\0'] } }),
    400,
    'BAD_REQUEST',
  ],
  [
    'variables that never end',
    '/graphql',
    post(
      `{"query":"query($code: ID!) { region(code: $code) { name } }","variables":{"code":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ),
    400,
    'BAD_USER_INPUT',
  ],
  ['a syntax error', '/graphql', query('{ disputeTotal '), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', '/graphql', query('{ nothing }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'cyclic fragments',
    '/graphql',
    query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a fragment that is not there', '/graphql', query('{ ...a }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an unknown operation name',
    '/graphql',
    query('query A { disputeTotal }', { operationName: 'B' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'several operations and no name',
    '/graphql',
    query('query A { disputeTotal } query B { disputeTotal }'),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'fragments alone',
    '/graphql',
    query('fragment a on Query { disputeTotal }'),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a subscription to a graph that has none',
    '/graphql',
    query('subscription { disputeTotal }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a reserved variable',
    '/graphql',
    query('query($representations: ID!) { region(code: $representations) { name } }'),
    400,
    'BAD_REQUEST',
  ],
  [
    'a variable that is missing',
    '/graphql',
    query('query($code: ID!) { region(code: $code) { name } }'),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a variable of the wrong type',
    '/graphql',
    query('query($n: Int) { regions(first: $n) { name } }', { variables: { n: 'x' } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a query hash that is none',
    '/graphql',
    post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'),
    400,
    'BAD_REQUEST',
  ],
  [
    'a body that is too large',
    '/graphql',
    query(`{ disputeTotal } #${'x'.repeat(1024 * 1024)}`),
    413,
    'PAYLOAD_TOO_LARGE',
  ],
  ['a GET that asks nothing', '/graphql', {}, 400, 'BAD_REQUEST'],
  ['a GET that asks twice', '/graphql?query={disputeTotal}&query={disputeTotal}', {}, 400, 'BAD_REQUEST'],
  ['a GET whose variables are no JSON', '/graphql?query={disputeTotal}&variables=x', {}, 400, 'BAD_REQUEST'],
  [
    'a GET that would act',
    '/graphql?query=mutation{disputeRegister(title:"a"){id}}',
    {},
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['a PUT', '/graphql', { method: 'PUT', body: '{}', headers: json }, 405, 'METHOD_NOT_ALLOWED'],
  ['an unknown path', '/nowhere', {}, 404, 'NOT_FOUND'],
  ['the root', '/', {}, 404, 'NOT_FOUND'],
  ['an encoding that is none', '/%zz', {}, 400, 'BAD_REQUEST'],
  ['an encoding that is none behind the path', '/graphql/%c3%28', post('{}'), 400, 'BAD_REQUEST'],
  ['a null byte in the address', '/graphql%00', query('{ disputeTotal }'), 404, 'NOT_FOUND'],
  [
    'only HTML wanted',
    '/graphql',
    { ...query('{ disputeTotal }'), headers: { ...json, accept: 'text/html' } },
    406,
    'NOT_ACCEPTABLE',
  ],
];

describe('a bad request', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each(cases)('with %s gets a GraphQL error', async (_what, path, init, status, code) => {
    const response = await world.raw(path, init);
    expect(response.headers.get('content-type')).toContain('json');
    const answer = (await response.json()) as Answer;
    expect({ status: response.status, code: answer.errors?.[0]?.extensions?.['code'] }).toEqual({
      status,
      code,
    });
    expect(answer.errors?.[0]?.message).toMatch(/[一-龥]/);
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|FST_ERR/);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a null byte in its address', 'POST /graphql\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a method of its own', 'ASK /graphql HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'endless headers',
      `GET /health HTTP/1.1\r\nHost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'PAYLOAD_TOO_LARGE',
    ],
  ])('that is %s gets a GraphQL error', async (_what, text, status, code) => {
    const socket = connect(world.gateway.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.write(text);
    await once(socket, 'close');
    const [head, body] = Buffer.concat(chunks).toString().split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect((JSON.parse(body!) as Answer).errors?.[0]?.extensions).toEqual({ code });
  });

  it('is refused in English where English is preferred', async () => {
    const response = await world.raw('/nowhere', { headers: { 'accept-language': 'zh;q=0.3, en' } });
    expect(((await response.json()) as Answer).errors?.[0]?.message).toMatch(/^No such address/);
  });

  it('leaves the gateway well', async () => {
    expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
  });
});
