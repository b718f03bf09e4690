import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { send, sendJson, type Behaviour } from './department.ts';
import { startWorld, type Asked, type World } from './world.ts';

const question = `{
  region(code: "990101000000") { name children { code name disputeCount petitionCount } }
  disputeTotal
  petitionTotal
}`;

const whole = {
  region: {
    name: '演示县',
    children: [
      { code: '990101100000', name: '东乡', disputeCount: 100, petitionCount: 3 },
      { code: '990101101000', name: '西镇', disputeCount: 101, petitionCount: 3 },
    ],
  },
  disputeTotal: 7,
  petitionTotal: 12,
};

const withoutMediation = {
  ...whole,
  region: {
    ...whole.region,
    children: whole.region.children.map((child) => ({ ...child, disputeCount: null })),
  },
  disputeTotal: null,
};

/** What takes longer than any deadline. */
const delays: [string, Behaviour][] = [
  ['never answers', () => {}],
  ['begins to answer and stops', (_, response) => void response.write('{"data":')],
];

/** Everything else that a department may do wrong, with the code and state that it must end in. */
const misdeeds: [string, Behaviour, string, string][] = [
  ['hangs up', (_, response) => void response.destroy(), 'DEPARTMENT_UNAVAILABLE', 'unavailable'],
  [
    'is behind a proxy that says 502',
    (_, r) => send(r, '<h1>Bad Gateway</h1>', 'text/html', 502),
    'DEPARTMENT_UNAVAILABLE',
    'unavailable',
  ],
  ['answers a page', (_, r) => send(r, '<html>登录</html>', 'text/html'), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  [
    'answers half a JSON',
    (_, r) => send(r, '{"data":{"disputeTo', 'application/json'),
    'DEPARTMENT_BAD_RESPONSE',
    'error',
  ],
  ['answers nothing', (_, r) => send(r, '', 'application/json'), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers null', (_, r) => sendJson(r, null), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers a list', (_, r) => sendJson(r, [1]), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers another JSON', (_, r) => sendJson(r, { status: 'ok' }), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers data that is a text', (_, r) => sendJson(r, { data: 'all' }), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers data that is a list', (_, r) => sendJson(r, { data: [] }), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  ['answers data that is empty', (_, r) => sendJson(r, { data: {} }), 'DEPARTMENT_BAD_RESPONSE', 'error'],
  [
    'answers errors that are none',
    (_, r) => sendJson(r, { data: null, errors: 'many' }),
    'DEPARTMENT_BAD_RESPONSE',
    'error',
  ],
  [
    'answers entities that are none',
    (_, r) => sendJson(r, { data: { _entities: ['a', 7], disputeTotal: {} } }),
    'DEPARTMENT_BAD_RESPONSE',
    'error',
  ],
  [
    'answers too few entities',
    (_, r) => sendJson(r, { data: { _entities: [{ disputeCount: 1 }] } }),
    'DEPARTMENT_BAD_RESPONSE',
    'error',
  ],
  [
    'answers more than is read',
    (_, r) => send(r, 'x'.repeat(200_000), 'application/json'),
    'DEPARTMENT_BAD_RESPONSE',
    'error',
  ],
  ['fails', (_, r) => send(r, 'Internal Server Error', 'text/plain', 500), 'DEPARTMENT_ERROR', 'error'],
  [
    'does not know the gateway',
    (_, r) => sendJson(r, { errors: [{ message: 'no' }] }, 401),
    'DEPARTMENT_DENIED',
    'denied',
  ],
  ['forbids', (_, r) => send(r, 'Forbidden', 'text/plain', 403), 'DEPARTMENT_DENIED', 'denied'],
];

/** Of mediation; the others have more time. */
const deadlineMs = 5_000;

function expectWithoutMediation({ status, answer }: Asked, code: string, state: string): void {
  expect(status).toBe(200);
  expect(answer.data).toEqual(withoutMediation);
  expect(answer.extensions?.departments).toEqual({
    registry: { state: 'ok' },
    mediation: { state },
    petitions: { state: 'ok' },
  });
  for (const error of answer.errors ?? []) {
    expect(error.extensions).toMatchObject({ code, department: 'mediation' });
    expect(error.path).toBeDefined();
  }
  expect(answer.errors?.map(({ path }) => path?.[0]).sort()).toEqual(['disputeTotal', 'region']);
}

describe('a department', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({
      deadlines: { mediation: deadlineMs },
      deadlineMs: 10_000,
      answerBytes: 100_000,
    });
  });
  afterEach(async () => {
    world.mediation.behaviour = null;
    await world.mediation.stop();
    await world.mediation.start();
  });
  afterAll(() => world.close());

  it('that answers is ok, and only those asked are named', async () => {
    expect((await world.ask(question)).answer).toEqual({
      data: whole,
      extensions: {
        departments: { registry: { state: 'ok' }, mediation: { state: 'ok' }, petitions: { state: 'ok' } },
      },
    });
    const { answer } = await world.ask('{ petitionTotal }');
    expect(answer.extensions).toEqual({ departments: { petitions: { state: 'ok' } } });
  });

  it.each(misdeeds)(
    'that %s costs only its own fields and comes back',
    async (_what, behaviour, code, state) => {
      world.mediation.behaviour = behaviour;
      expectWithoutMediation(await world.ask(question), code, state);
      world.mediation.behaviour = null;
      expect((await world.ask(question)).answer.data).toEqual(whole);
    },
  );

  it.each(delays)('that %s is not waited for beyond its deadline', async (_what, behaviour) => {
    // Only the gateway's own timers stand still: its deadline is over when both fetches have arrived, not sooner.
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'hrtime',
        'performance',
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
      ],
    });
    const arrived = new Promise<void>((bothThere) => {
      let fetches = 0;
      world.mediation.behaviour = async (received, response) => {
        await behaviour(received, response);
        fetches += 1;
        if (fetches === 2) bothThere();
      };
    });
    const asked = world.ask(question);
    await arrived;
    jest.advanceTimersByTime(deadlineMs);
    jest.useRealTimers();
    expectWithoutMediation(await asked, 'DEPARTMENT_TIMEOUT', 'timeout');
    world.mediation.behaviour = null;
    expect((await world.ask(question)).answer.data).toEqual(whole);
  });

  it('that is down costs only its own fields, and answers again without a restart of the gateway', async () => {
    await world.mediation.stop();
    const { answer } = await world.ask(question);
    expect(answer.data).toEqual(withoutMediation);
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('暂时无法连接'),
        path: ['region', 'children'],
        extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'mediation', at: 'region.children.@' },
      },
      {
        message: expect.stringContaining('暂时无法连接'),
        path: ['disputeTotal'],
        extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'mediation' },
      },
    ]);
    await world.mediation.start();
    expect((await world.ask(question)).answer.data).toEqual(whole);
  });

  it('that answers an object where a list belongs does not end the plan', async () => {
    world.registry.behaviour = ({ body }, response) =>
      sendJson(response, {
        data: body.query.includes('region')
          ? { region: { name: '县', children: { code: 'x' } }, regions: 'none' }
          : {},
      });
    const { status, answer } = await world.ask('{ regions { code disputeCount } petitionTotal }');
    world.registry.behaviour = null;
    expect(status).toBe(200);
    expect(answer.data).toEqual({ regions: null, petitionTotal: 12 });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['regions'],
        extensions: { code: 'DEPARTMENT_BAD_RESPONSE', department: 'registry' },
      }),
    ]);
  });

  it('that leaves out a field is told of it, where it is', async () => {
    world.registry.behaviour = (_, response) =>
      sendJson(response, {
        data: {
          regions: [
            { __typename: 'Region', code: '1', name: '甲' },
            { __typename: 'Region', code: '2' },
          ],
        },
      });
    const { answer } = await world.ask('{ regions { code name } petitionTotal }');
    world.registry.behaviour = null;
    expect(answer.data).toEqual({ regions: null, petitionTotal: 12 });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['regions', 1, 'name']]);
  });

  it('that fails at one entity keeps the path of its error, and the others their values', async () => {
    const { answer } = await world.ask('{ region(code: "990101000000") { children { code faulty } } }');
    expect(answer.data.region.children).toEqual([
      { code: '990101100000', faulty: 'fine' },
      { code: '990101101000', faulty: null },
    ]);
    expect(answer.errors).toEqual([
      {
        message: expect.any(String),
        path: ['region', 'children', 1, 'faulty'],
        extensions: { code: 'DEPARTMENT_ERROR', department: 'mediation' },
      },
    ]);
  });

  it('is asked a query once more when it had closed the idle connection, but never a mutation', async () => {
    let hangUps = 1;
    world.mediation.behaviour = ({ body }, response) => {
      if (hangUps-- > 0) return void response.destroy();
      sendJson(response, {
        data: body.query.startsWith('mutation') ? { disputeRegister: null } : { disputeTotal: 8 },
      });
    };
    expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 8 });
    hangUps = 1;
    const before = world.mediation.received.length;
    const { answer } = await world.ask('mutation { disputeRegister(title: "新案") { id } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      department: 'mediation',
    });
    expect(world.mediation.received.length - before).toBe(1);
  });
});

describe('a gateway', () => {
  it('starts while departments are down and answers when they are there', async () => {
    const first = await startWorld();
    await first.gateway.close();
    await first.mediation.stop();
    const { startGateway } = await import('../../gateway/server.ts');
    first.gateway = await startGateway({
      supergraphFile: first.supergraphFile,
      access: { kind: 'open' },
      port: 0,
      log: first.log,
    });
    expect((await first.ask(question)).answer.data).toEqual(withoutMediation);
    await first.mediation.start();
    expect((await first.ask(question)).answer.data).toEqual(whole);
    await first.close();
  });

  it('finds a department at the address it is given instead of the one in the supergraph', async () => {
    const world = await startWorld({
      urls: { petitions: 'http://127.0.0.1:1/graphql', mediation: 'nowhere' },
    });
    const { answer } = await world.ask('{ petitionTotal disputeTotal }');
    expect(answer.data).toEqual({ petitionTotal: null, disputeTotal: null });
    expect(answer.extensions?.departments).toEqual({
      petitions: { state: 'unavailable' },
      mediation: { state: 'unavailable' },
    });
    await world.close();
  });
});
