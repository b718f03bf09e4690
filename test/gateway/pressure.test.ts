import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sendJson } from './department.ts';
import { startWorld, type World } from './world.ts';

const act = 'mutation { disputeRegister(title: "土地纠纷") { id } }';

/** Something that a test waits for, and what lets it go on. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

describe('a department that is away', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  it('is left alone for a while, which the answer tells, and asked again when it is back', async () => {
    await world.mediation.stop();
    for (let nth = 0; nth < 5; nth += 1) await world.ask('{ disputeTotal }');
    const { answer } = await world.ask('{ disputeTotal petitionTotal }');
    expect(answer.data).toEqual({ disputeTotal: null, petitionTotal: 12 });
    expect(answer.extensions?.departments).toEqual({
      mediation: { state: 'unavailable', retryAfter: expect.any(Number) },
      petitions: { state: 'ok' },
    });
    await world.mediation.start();
    let back = answer;
    while (back.data.disputeTotal === null) back = (await world.ask('{ disputeTotal }')).answer;
    expect(back.extensions?.departments).toEqual({ mediation: { state: 'ok' } });
  });

  it('is not asked at all while it is left alone', async () => {
    world.mediation.behaviour = (_, response) => void response.destroy();
    for (let nth = 0; nth < 5; nth += 1) await world.ask('{ disputeTotal }');
    world.mediation.received.length = 0;
    await world.ask('{ disputeTotal }');
    expect(world.mediation.received).toEqual([]);
  });

  it('may have done an act that it did not answer, and the answer says so', async () => {
    world.mediation.behaviour = (_, response) => void response.destroy();
    const { answer } = await world.ask(act);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'OUTCOME_UNKNOWN', department: 'mediation' },
    ]);
    expect(world.mediation.received).toHaveLength(1);
  });

  it('has not done an act that never reached it', async () => {
    await world.mediation.stop();
    const { answer } = await world.ask(act);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE' });
  });
});

describe('a request', () => {
  it('has one time limit for all its fetches', async () => {
    const world = await startWorld({ requestMs: 300, deadlineMs: 10_000 });
    world.registry.behaviour = () => undefined;
    const { answer } = await world.ask('{ region(code: "990101000000") { children { disputeCount } } }');
    expect(answer.data).toEqual({ region: null });
    expect(answer.extensions?.departments).toEqual({ registry: { state: 'timeout' } });
    expect(world.mediation.received).toEqual([]);
    await world.close();
  });

  it('whose client has left breaks its queries off, and no act', async () => {
    const world = await startWorld();
    const closed: string[] = [];
    for (const query of ['{ disputeTotal }', act]) {
      const [reached, ended] = [gate(), gate()];
      world.mediation.behaviour = (_, response) => {
        response.once('close', () => {
          closed.push(response.writableFinished ? 'answered' : 'broken off');
          ended.open();
        });
        reached.open();
        if (query === act)
          void client.left.then(() => sendJson(response, { data: { disputeRegister: null } }));
      };
      const client = leavingClient(world.gateway.url, query);
      await reached.passed;
      client.leave();
      await ended.passed;
    }
    expect(closed).toEqual(['broken off', 'answered']);
    await world.close();
  });

  it('too many at once is turned away with 503 and when to come back', async () => {
    const world = await startWorld({ requests: 1 });
    const [arrived, released] = [gate(), gate()];
    world.petitions.behaviour = async (_, response) => {
      arrived.open();
      await released.passed;
      sendJson(response, { data: { petitionTotal: 12 } });
    };
    const first = world.ask('{ petitionTotal }');
    await arrived.passed;
    const second = await world.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ petitionTotal }' }),
    });
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect(((await second.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toEqual({
      code: 'OVERLOADED',
    });
    released.open();
    expect((await first).answer.data).toEqual({ petitionTotal: 12 });
    await world.close();
  });

  it('that finds a full queue before a department loses its fields and no others', async () => {
    const world = await startWorld({ connections: 1, waiting: 0 });
    const [arrived, released] = [gate(), gate()];
    world.petitions.behaviour = async (_, response) => {
      arrived.open();
      await released.passed;
      sendJson(response, { data: { petitionTotal: 12 } });
    };
    const first = world.ask('{ petitionTotal }');
    await arrived.passed;
    const { answer } = await world.ask('{ petitionTotal disputeTotal }');
    expect(answer.data).toEqual({ petitionTotal: null, disputeTotal: 7 });
    released.open();
    expect((await first).answer.data).toEqual({ petitionTotal: 12 });
    await world.close();
  });
});

/** Somebody who asks and does not wait for the answer. */
function leavingClient(url: string, query: string) {
  const gone = gate();
  const client = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
  client.on('error', () => undefined);
  client.once('close', gone.open);
  client.end(JSON.stringify({ query }));
  return { left: gone.passed, leave: () => void client.destroy() };
}
