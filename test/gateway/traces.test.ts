import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startCollector, type CollectedSpan, type Collector } from './collector.ts';
import { sendJson } from './department.ts';
import { startWorld } from './world.ts';

const question = 'query Overview { region(code: "990101000000") { children { disputeCount } } }';

describe('the traces', () => {
  let collector: Collector;
  beforeEach(async () => {
    collector = await startCollector();
  });
  afterEach(() => collector.stop());

  /** What reached the collector of some requests, once the gateway was closed. */
  async function traced(ask: (world: Awaited<ReturnType<typeof startWorld>>) => Promise<unknown>) {
    const world = await startWorld({ collectorUrl: collector.url });
    await ask(world);
    await world.close();
    return world;
  }
  const span = (name: string): CollectedSpan => {
    const found = collector.spans.filter((each) => each.name === name);
    if (found.length !== 1) throw new Error(`${found.length} spans are named ${name}`);
    return found[0]!;
  };

  it('show a request, its stages, and every fetch under the one that executes it', async () => {
    await traced((world) => world.ask(question));
    const request = span('query');
    expect(request.parentSpanId ?? '').toBe('');
    expect(request.attributes).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Overview',
      'liandong.outcome': 'ok',
    });
    for (const stage of ['receive', 'compile', 'execute', 'respond'])
      expect(span(stage).parentSpanId).toBe(request.spanId);
    for (const department of ['registry', 'mediation']) {
      const fetched = span(`fetch ${department}`);
      expect(fetched.parentSpanId).toBe(span('execute').spanId);
      expect(fetched.attributes).toMatchObject({
        'liandong.department': department,
        'liandong.outcome': 'ok',
      });
    }
    expect(span('fetch mediation').attributes['liandong.fetch.entities']).toBe(2);
    expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  it('go on from the client’s to the departments', async () => {
    const [trace, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const world = await traced(({ ask }) =>
      ask('{ disputeTotal }', { headers: { traceparent: `00-${trace}-${parent}-01` } }),
    );
    expect(span('query')).toMatchObject({ traceId: trace, parentSpanId: parent });
    expect(world.mediation.received[0]?.headers['traceparent']).toBe(
      `00-${trace}-${span('fetch mediation').spanId}-01`,
    );
  });

  it('are not taken of a request whose client does not want it, nor broken by nonsense', async () => {
    await traced(async ({ ask }) => {
      await ask('{ disputeTotal }', {
        headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' },
      });
      expect(await ask('{ petitionTotal }', { headers: { traceparent: 'nonsense' } })).toMatchObject({
        status: 200,
      });
    });
    expect(collector.spans.map(({ name }) => name)).toContain('fetch petitions');
    expect(collector.spans.map(({ name }) => name)).not.toContain('fetch mediation');
  });

  it('tell what came of a fetch, and by which code a request was refused', async () => {
    await traced(async ({ ask, mediation }) => {
      mediation.behaviour = (_, response) => sendJson(response, {}, 503);
      await ask('{ disputeTotal }');
      await ask('{ nothing }');
    });
    expect(span('fetch mediation').attributes).toMatchObject({ 'error.type': 'unavailable' });
    expect(span('query').attributes).toMatchObject({ 'error.type': 'partial' });
    expect(span('graphql').attributes).toMatchObject({ 'error.type': 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('are not made at all unless a collector is named', async () => {
    const world = await startWorld();
    await world.ask('{ disputeTotal }');
    await world.close();
    expect(world.mediation.received[0]?.headers).not.toHaveProperty('traceparent');
  });

  it('that a collector refuses are told of in the log', async () => {
    collector.status = 400;
    const world = await traced(({ ask }) => ask('{ disputeTotal }'));
    expect(world.log.lines.filter((line) => line.includes('traces are not delivered'))).toHaveLength(1);
  });

  it('whose collector is away hold nobody up', async () => {
    await collector.stop();
    await traced(async ({ ask }) => {
      expect((await ask('{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
    });
    expect(collector.spans).toEqual([]);
  });
});
