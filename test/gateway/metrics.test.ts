import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sendJson } from './department.ts';
import { news, startNewsroom, ways } from './newsroom.ts';
import { startWorld, type World } from './world.ts';

const outcomes = 'liandong_department_fetch_duration_seconds_count';
const operations = 'liandong_operation_duration_seconds_count';

/** The samples of a world's metrics, by name and labels as they are written. */
async function scrape({ gateway }: Pick<World, 'gateway'>): Promise<Map<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${gateway.metricsPort}/metrics`)).text();
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

/** Resolves when a sample has reached a value. */
async function reaches(world: Pick<World, 'gateway'>, sample: string, value: number): Promise<void> {
  while ((await scrape(world)).get(sample) !== value);
}

describe('the metrics', () => {
  it('are not counted unless a port is named, and never read where the graph is asked', async () => {
    const [without, with_] = [await startWorld(), await startWorld({ metricsPort: 0 })];
    expect(without.gateway.metricsPort).toBeNull();
    expect((await with_.raw('/metrics')).status).toBe(404);
    expect((await scrape(with_)).get('process_cpu_seconds_total')).toBeGreaterThan(0);
    await Promise.all([without.close(), with_.close()]);
  });

  it('say so when their port is in use', async () => {
    const world = await startWorld();
    await expect(startWorld({ metricsPort: world.gateway.port })).rejects.toThrow(/LIANDONG_METRICS_PORT/);
    await world.close();
  });
});

describe('the metrics of a department', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ metricsPort: 0, deadlines: { petitions: 300 } });
  });
  afterEach(() => world.close());

  it('count each fetch by what came of it', async () => {
    const { mediation, petitions } = world;
    await world.ask('{ disputeTotal }');
    mediation.behaviour = (_, response) => sendJson(response, {}, 401);
    await world.ask('{ disputeTotal }');
    mediation.behaviour = (_, response) => sendJson(response, { errors: [{ message: 'no' }] });
    await world.ask('{ disputeTotal }');
    mediation.behaviour = (_, response) => sendJson(response, {}, 503);
    await world.ask('{ disputeTotal }');
    petitions.behaviour = () => undefined;
    await world.ask('{ petitionTotal }');
    const seen = await scrape(world);
    const count = (department: string, outcome: string) =>
      seen.get(`${outcomes}{department="${department}",outcome="${outcome}"}`);
    for (const outcome of ['ok', 'denied', 'error', 'unavailable'])
      expect([outcome, count('mediation', outcome)]).toEqual([outcome, 1]);
    expect(count('petitions', 'timeout')).toBe(1);
    expect(seen.get('liandong_department_fetch_retries_total{department="mediation"}')).toBe(0);
  });

  it('tell how long it took', async () => {
    world.petitions.behaviour = () => undefined;
    await world.ask('{ petitionTotal }');
    const seen = await scrape(world);
    const labels = 'department="petitions",outcome="timeout"';
    const bucket = (le: string) =>
      seen.get(`liandong_department_fetch_duration_seconds_bucket{le="${le}",${labels}}`);
    expect(['0.001', '0.2', '20', '+Inf'].map(bucket)).toEqual([0, 0, 1, 1]);
    expect(seen.get(`liandong_department_fetch_duration_seconds_sum{${labels}}`)).toBeGreaterThan(0.2);
  });

  it('show its breaker open, and closed again when it answers', async () => {
    const breaker = 'liandong_department_breaker_state{department="mediation"}';
    expect((await scrape(world)).get(breaker)).toBe(0);
    world.mediation.behaviour = (_, response) => sendJson(response, {}, 503);
    for (let nth = 0; nth < 6; nth += 1) await world.ask('{ disputeTotal }');
    const seen = await scrape(world);
    expect(seen.get(breaker)).toBe(2);
    expect(seen.get(`${outcomes}{department="mediation",outcome="rested"}`)).toBe(1);
    world.mediation.behaviour = null;
    while ((await world.ask('{ disputeTotal }')).answer.data.disputeTotal === null);
    expect((await scrape(world)).get(breaker)).toBe(0);
  });

  it('count what is sent once more to a department that was not there', async () => {
    await world.mediation.stop();
    await world.ask('{ disputeTotal }');
    const seen = await scrape(world);
    expect(seen.get('liandong_department_fetch_retries_total{department="mediation"}')).toBe(1);
    expect(seen.get(`${outcomes}{department="mediation",outcome="unavailable"}`)).toBe(1);
  });

  it('count what a request asks twice and is sent once', async () => {
    const region = 'region(code: "990101000000") { children { disputeCount } }';
    await world.ask(`{ one: ${region} other: ${region} }`);
    const seen = await scrape(world);
    expect(seen.get('liandong_department_fetches_deduplicated_total{department="mediation"}')).toBe(1);
    expect(seen.get(`${outcomes}{department="mediation",outcome="ok"}`)).toBe(1);
    expect(world.mediation.received).toHaveLength(1);
  });

  it('count what is not asked again, because its department allows it to be kept', async () => {
    const cached = 'liandong_department_fetches_cached_total{department="mediation"}';
    world.mediation.behaviour = (_, response) => {
      response.setHeader('cache-control', 'max-age=60');
      sendJson(response, { data: { disputeTotal: 7 } });
    };
    expect((await scrape(world)).get(cached)).toBe(0);
    for (let nth = 0; nth < 3; nth += 1) await world.ask('{ disputeTotal }');
    expect((await scrape(world)).get(cached)).toBe(2);
    expect(world.mediation.received).toHaveLength(1);
  });

  it('show what is under way, and what nobody waits for any more', async () => {
    const inFlight = 'liandong_department_fetches_in_flight{department="registry"}';
    world.registry.behaviour = () => undefined;
    const client = get(`${world.gateway.url}?query={regions{name}}`).on('error', () => undefined);
    await reaches(world, inFlight, 1);
    expect((await scrape(world)).get('liandong_operations_in_flight')).toBe(1);
    client.destroy();
    await reaches(world, `${outcomes}{department="registry",outcome="abandoned"}`, 1);
    expect((await scrape(world)).get(inFlight)).toBe(0);
    await reaches(world, 'liandong_operations_in_flight', 0);
  });
});

describe('the metrics of subscriptions', () => {
  it('show how many are open', async () => {
    const room = await startNewsroom({ metricsPort: 0 });
    const open = 'liandong_subscriptions_open';
    expect((await scrape(room)).get(open)).toBe(0);
    const [one, other] = ways.map((way) => room.subscribe(way, news));
    void Promise.all([one?.next(), other?.next()]).catch(() => undefined);
    await reaches(room, open, 2);
    one?.leave();
    await reaches(room, open, 1);
    other?.leave();
    await reaches(room, open, 0);
    await room.close();
  });
});

describe('the metrics of operations', () => {
  const saved = 'query Totals($code: ID!) { disputeTotal petitionTotal region(code: $code) { name } }';
  const variables = { code: '990101000000' };
  let folder: string;
  let world: World;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeFile(join(folder, 'totals.graphql'), saved);
    await writeFile(join(folder, 'totals.variables.json'), JSON.stringify(variables));
    world = await startWorld({ metricsPort: 0, operationsFolder: folder });
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  it('name saved operations, and tell what came of any', async () => {
    await world.ask(saved, { variables });
    await world.ask(`${saved} `, { variables });
    await world.ask('mutation { disputeRegister(title: "土地纠纷") { id } }');
    await world.ask('{ fault disputeTotal }');
    await world.ask('{ nothing }');
    await world.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    const seen = await scrape(world);
    const counted = [...seen].filter(([sample]) => sample.startsWith(operations));
    expect(Object.fromEntries(counted)).toEqual({
      [`${operations}{operation="totals",kind="query",outcome="ok"}`]: 1,
      [`${operations}{operation="other",kind="query",outcome="ok"}`]: 1,
      [`${operations}{operation="other",kind="mutation",outcome="ok"}`]: 1,
      [`${operations}{operation="other",kind="query",outcome="partial"}`]: 1,
      [`${operations}{operation="none",kind="none",outcome="GRAPHQL_VALIDATION_FAILED"}`]: 1,
      [`${operations}{operation="none",kind="none",outcome="BAD_REQUEST"}`]: 1,
    });
  });

  it('tell what was compiled beforehand', async () => {
    const compiled = async (operation: string, known: string): Promise<number> =>
      (await scrape(world)).get(
        `liandong_operations_compiled_total{operation="${operation}",known="${known}"}`,
      ) ?? 0;
    const [before, anew] = [await compiled('totals', 'operation'), await compiled('other', 'nothing')];
    await world.ask(saved, { variables });
    expect(await compiled('totals', 'operation')).toBe(before + 1);
    const query = 'query ($with: Boolean!) { disputeTotal petitionTotal @include(if: $with) }';
    for (const include of [true, false, true]) await world.ask(query, { variables: { with: include } });
    expect(await compiled('other', 'nothing')).toBe(anew + 1);
    expect(await compiled('other', 'document')).toBe(1);
  });

  it('count who got the answer of the same question under way', async () => {
    const answers: (() => void)[] = [];
    world.petitions.behaviour = (_, response) =>
      void answers.push(() => sendJson(response, { data: { petitionTotal: 12 } }));
    const both = [world.ask('{ petitionTotal }'), world.ask('{ petitionTotal }')];
    await reaches(world, 'liandong_operations_in_flight', 2);
    await reaches(world, 'liandong_department_fetches_in_flight{department="petitions"}', 1);
    for (const answer of answers) answer();
    await Promise.all(both);
    world.petitions.behaviour = null;
    expect((await scrape(world)).get('liandong_operations_shared_total{operation="other"}')).toBe(1);
  });

  it('do not grow with the questions that are asked', async () => {
    await world.ask('query First { __typename }');
    const before = await scrape(world);
    const names = Array.from({ length: 1_000 }, (_, nth) => `Other${nth}`);
    while (names.length > 0)
      await Promise.all(names.splice(0, 50).map((name) => world.ask(`query ${name} { __typename }`)));
    const after = await scrape(world);
    expect([...after.keys()].filter((sample) => sample.startsWith('liandong_'))).toEqual(
      [...before.keys()].filter((sample) => sample.startsWith('liandong_')),
    );
    const other = `${operations}{operation="other",kind="query",outcome="ok"}`;
    expect(after.get(other)! - before.get(other)!).toBe(1_000);
  });
});
