import { channel } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roster } from '../../schema/roster.ts';
import { demonstrationPeople } from '../../scripts/identity/people.ts';
import type { RunningGateway } from '../../gateway/server.ts';
import { gatewayBefore, startTestHub, type Answer, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const { query, variables } = savedOperation('townshipOverview');
const analyst = demonstrationPeople.analyst.viewer;
const [anhe, qingyuan] = ['990101000000', '990103000000'];

/** Statements that an overview may cost a department. */
const MOST = 3;
const isDear = (cost: readonly [number, number] | undefined): boolean => (cost?.[1] ?? 0) > MOST;

describe('the overview of all townships', () => {
  let hub: TestHub;
  let gateway: RunningGateway;
  beforeAll(async () => {
    hub = await startTestHub();
    gateway = await gatewayBefore(hub);
  }, 180_000);
  afterAll(async () => {
    await gateway.close();
    await hub.close();
  });

  /** Asks for a county's overview; counts requests and statements by department. */
  async function overview(
    county: string,
  ): Promise<{ answer: Answer; cost: Record<string, [number, number]> }> {
    const requests: string[] = [];
    const count = (message: unknown): void => {
      requests.push((message as { request: { origin: string } }).request.origin);
    };
    hub.statements.length = 0;
    channel('undici:request:create').subscribe(count);
    // The units may be kept; what is counted is what it costs when nothing is.
    const options = { headers: { 'cache-control': 'no-cache' }, url: gateway.url };
    const answer = await hub.ask(analyst, query, { ...variables, county }, options);
    channel('undici:request:create').unsubscribe(count);
    const cost = Object.fromEntries(
      hub.hub.departments.map(({ name, url }) => [
        name,
        [
          requests.filter((origin) => origin === new URL(url).origin).length,
          hub.statements.filter(({ department }) => department === name).length,
        ] as [number, number],
      ]),
    );
    return { answer, cost };
  }

  /**
   * The least that an overview costs: departments also bring events over and note what time has brought meanwhile, most of
   * it at the beginning. It is asked until it costs what it may, and not for ever.
   */
  async function leastOverview(county: string): ReturnType<typeof overview> {
    const least = await overview(county);
    for (let asked = 1; asked < 50 && roster.some(({ name }) => isDear(least.cost[name])); asked += 1) {
      const { cost } = await overview(county);
      for (const { name } of roster) {
        const [requests, statements] = cost[name] ?? [0, 0];
        least.cost[name] = [requests, Math.min(statements, least.cost[name]?.[1] ?? 0)];
      }
    }
    return least;
  }

  it('answers with the figures of every department', async () => {
    const { answer } = await overview(qingyuan);
    expect(answer.errors).toBeUndefined();
    const townships = answer.data.region.children.nodes as Record<string, unknown>[];
    expect(townships).toHaveLength(20);
    const figures = [
      'mediation',
      'legalAid',
      'communityCorrection',
      'petitions',
      'constructionWages',
      'dispatch',
    ];
    for (const township of townships) {
      for (const figure of figures) expect(township[figure]).toEqual(expect.any(Object));
    }
    expect(answer.extensions?.departments).toEqual(
      Object.fromEntries(roster.map(({ name }) => [name, { state: 'ok' }])),
    );
  });

  it('costs each department one request and three statements at most, for 20 townships as for 8', async () => {
    for (const [county, townships] of [[anhe, 8] as const, [qingyuan, 20] as const]) {
      const { answer, cost } = await leastOverview(county);
      expect(answer.data.region.children.nodes).toHaveLength(townships);
      for (const { name } of roster) {
        // The registry is asked for the county, and its children come with the same request.
        expect([name, cost[name]?.[0]]).toEqual([name, 1]);
        expect([name, isDear(cost[name])]).toEqual([name, false]);
      }
    }
  });

  it('loses only the fields of a department that is down, and has them back when it answers again', async () => {
    const petitions = hub.hub.departments.find(({ name }) => name === 'petitions');
    await petitions?.stop();
    const { answer } = await overview(anhe);
    expect(answer.status).toBe(200);
    for (const township of answer.data.region.children.nodes) {
      expect(township).toMatchObject({ petitions: null, mediation: { accepted: expect.any(Number) } });
    }
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['region', 'children', 'nodes'],
        extensions: expect.objectContaining({ code: 'DEPARTMENT_UNAVAILABLE', department: 'petitions' }),
      }),
    ]);
    expect(answer.extensions?.departments).toMatchObject({
      petitions: { state: 'unavailable' },
      mediation: { state: 'ok' },
    });

    await petitions?.start();
    const again = await overview(anhe);
    expect(again.answer.errors).toBeUndefined();
    expect(again.answer.data.region.children.nodes[0].petitions).toEqual(expect.any(Object));
  });
});
