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

  /** The least that an overview costs: departments also bring events over and note what time has brought meanwhile. */
  async function leastOverview(county: string): ReturnType<typeof overview> {
    const asked = [await overview(county), await overview(county), await overview(county)] as const;
    const least = (name: string, place: 0 | 1): number =>
      Math.min(...asked.map(({ cost }) => cost[name]?.[place] ?? 0));
    const cost = Object.fromEntries(
      roster.map(({ name }) => [name, [least(name, 0), least(name, 1)] as [number, number]]),
    );
    return { answer: asked[0].answer, cost };
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

  it('costs each department one request, and no more statements for 20 townships than for 8', async () => {
    const small = await leastOverview(anhe);
    const large = await leastOverview(qingyuan);
    expect(small.answer.data.region.children.nodes).toHaveLength(8);
    expect(large.cost).toEqual(small.cost);
    for (const { name } of roster) {
      // The registry is asked for the county, and its children come with the same request.
      expect([name, large.cost[name]?.[0]]).toEqual([name, 1]);
      expect(large.cost[name]?.[1]).toBeLessThanOrEqual(3);
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
