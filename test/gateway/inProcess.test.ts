import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AskInProcess } from '../../schema/inProcess.ts';
import { startWorld, type World } from './world.ts';

const act = 'mutation { disputeRegister(title: "土地纠纷") { id } }';
const answered = { status: 200, text: '{"data":{"disputeTotal":7}}' };
const second = { status: 200, text: '{"data":{"second":7}}' };
const never = new Promise<never>(() => undefined);

describe('a department that is called in place of HTTP', () => {
  let world: World;
  let mediation: AskInProcess;
  let calls: Parameters<AskInProcess>[0][];
  beforeEach(async () => {
    calls = [];
    mediation = async () => answered;
    world = await startWorld({
      inProcess: {
        mediation: (asked) => {
          calls.push(asked);
          return mediation(asked);
        },
      },
      deadlines: { mediation: 300 },
      answerBytes: 1_000,
    });
  });
  afterEach(() => world.close());

  const codes = async (query: string): Promise<unknown> =>
    (await world.ask(query)).answer.errors?.map(({ extensions }) => extensions?.['code']);

  it('gets what it would be sent, and nothing by HTTP', async () => {
    expect((await world.ask('{ disputeTotal petitionTotal }')).answer.data).toEqual({
      disputeTotal: 7,
      petitionTotal: 12,
    });
    expect(calls).toEqual([
      {
        body: expect.stringContaining('disputeTotal'),
        headers: {
          'content-type': 'application/json',
          accept: expect.stringContaining('application/graphql-response+json'),
        },
      },
    ]);
    expect(world.mediation.received).toEqual([]);
    expect(world.petitions.received).toHaveLength(1);
  });

  it.each([
    ['answers more than is read', async () => ({ status: 200, text: '乡'.repeat(334) }), 'BAD_RESPONSE'],
    ['answers no JSON', async () => ({ status: 200, text: '{"data":{' }), 'BAD_RESPONSE'],
    ['refuses', async () => ({ status: 401, text: '{}' }), 'DENIED'],
    ['is away', async () => ({ status: 503, text: '' }), 'UNAVAILABLE'],
    ['is stopped', async () => null, 'UNAVAILABLE'],
    ['throws', () => Promise.reject(new Error('no')), 'UNAVAILABLE'],
    ['never answers', () => never, 'TIMEOUT'],
  ] satisfies [string, AskInProcess, string][])(
    'and %s costs its own fields',
    async (_what, behaviour, code) => {
      mediation = behaviour;
      const { answer } = await world.ask('{ disputeTotal petitionTotal }');
      expect(answer.data).toEqual({ disputeTotal: null, petitionTotal: 12 });
      expect(answer.errors).toMatchObject([
        { path: ['disputeTotal'], extensions: { code: `DEPARTMENT_${code}` } },
      ]);
      mediation = async () => answered;
      expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
    },
  );

  it('is called a query once more when it was stopped for a moment', async () => {
    mediation = async () => (calls.length === 1 ? null : answered);
    expect((await world.ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
    expect(calls).toHaveLength(2);
  });

  it('may have done an act that it did not answer, and has not done one when it was stopped', async () => {
    mediation = () => never;
    expect(await codes(act)).toEqual(['OUTCOME_UNKNOWN']);
    mediation = () => Promise.reject(new Error('no'));
    expect(await codes(act)).toEqual(['OUTCOME_UNKNOWN']);
    mediation = async () => null;
    expect(await codes(act)).toEqual(['DEPARTMENT_UNAVAILABLE']);
    expect(calls).toHaveLength(3);
  });

  it('is left alone after failures', async () => {
    mediation = async () => null;
    for (let nth = 0; nth < 5; nth += 1) await world.ask('{ disputeTotal }');
    const before = calls.length;
    const { answer } = await world.ask('{ disputeTotal }');
    expect(answer.extensions?.departments).toEqual({
      mediation: { state: 'unavailable', retryAfter: expect.any(Number) },
    });
    expect(calls).toHaveLength(before);
  });
});

describe('whose client has left', () => {
  it('a call keeps nobody waiting and gives its place to the next, of whom only so many may wait', async () => {
    let calls = 0;
    const world = await startWorld({
      inProcess: { mediation: () => ((calls += 1) === 1 ? never : Promise.resolve(second)) },
      ...{ connections: 1, waiting: 1, metricsPort: 0 },
    });
    const reaches = async (sample: string): Promise<void> => {
      const metrics = `http://127.0.0.1:${world.gateway.metricsPort}/metrics`;
      while (!(await (await fetch(metrics)).text()).includes(sample));
    };
    const underWay = (fetches: number): Promise<void> =>
      reaches(`liandong_department_fetches_in_flight{department="mediation"} ${fetches}`);

    const leaver = request(`${world.gateway.url}?query={disputeTotal}`).on('error', () => undefined);
    leaver.end();
    await underWay(1);
    const waiting = world.ask('{ second: disputeTotal }');
    await underWay(2);
    const { answer } = await world.ask('{ third: disputeTotal }');
    expect(answer.extensions?.departments).toEqual({ mediation: { state: 'unavailable' } });
    expect(calls).toBe(1);
    leaver.destroy();
    expect((await waiting).answer.data).toEqual({ second: 7 });
    await reaches('outcome="abandoned"} 1');
    await world.close();
  });
});
