import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanDescription } from '../../gateway/compile/describePlan.ts';
import { askInParts, TAKES_PARTS } from './inParts.ts';
import { createGate, startLand } from './land.ts';
import { dispute, startNewsroom, ways, type Newsroom } from './newsroom.ts';
import { ask, startGraph, type Graph } from './world.ts';

describe('an operation with @defer', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await startGraph([...(await startLand()).departments]);
  });
  afterAll(() => graph.close());
  const explain = (query: string, accept: string): Promise<Response> =>
    fetch(`${graph.gateway.url}/plan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    });

  it.each([
    [
      'the fields of an act',
      'mutation { ... @defer { plotRename(id: "1", name: "x") { name } } }',
      'root type',
    ],
    [
      'fields of acts by a fragment',
      'mutation { ...M } fragment M on Mutation { ...N @defer } fragment N on Mutation { plotRename(id: "1", name: "x") { name } }',
      'root type',
    ],
    [
      'labels of variables',
      'query ($l: String) { plots { id ... @defer(label: $l) { name } } }',
      'static string',
    ],
    [
      'one label twice',
      '{ plots { id ... @defer(label: "a") { name } ... @defer(label: "a") { note } } }',
      'unique',
    ],
  ])('is refused with %s', async (_what, query, message) => {
    for (const accept of ['application/graphql-response+json', TAKES_PARTS.split(',')[0]!]) {
      const { status, answer } = await ask(graph.gateway.url, query, { headers: { accept } });
      expect(status).toBe(400);
      expect(answer.errors).toMatchObject([
        { message: expect.stringContaining(message), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ]);
    }
  });

  it('has a plan that tells what comes later to those who take it in parts', async () => {
    const query =
      '{ plots { name ...T @defer(label: "tax") } } fragment T on Plot { tax owner { ... @defer { name } } }';
    const whole = (await (await explain(query, 'application/json')).json()) as PlanDescription;
    expect(whole.plan?.kind).toBe('sequence');
    const described = (await (await explain(query, TAKES_PARTS)).json()) as PlanDescription;
    expect(described).toMatchObject({ departments: ['land', 'tax', 'owners'], fetches: 3 });
    expect(described.plan).toMatchObject({
      kind: 'defer',
      first: { kind: 'fetch', number: 0, department: 'land' },
      parts: [
        { label: 'tax', after: [0], plan: { kind: 'fetch', number: 1, department: 'tax', path: 'plots.@' } },
        { label: null, after: [1], plan: { kind: 'fetch', number: 2, department: 'owners' } },
      ],
    });
  });

  it('is answered in one event for a client that prefers events', async () => {
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, multipart/mixed;deferSpec=20220824;q=0.5',
      },
      body: JSON.stringify({ query: '{ plot(id: "1") { name ... @defer { tax } } }' }),
    });
    expect(await response.text()).toContain('{"data":{"plot":{"name":"plot 1","tax":10}}');
  });

  it('has no more time for its parts than for the rest', async () => {
    const other = await startLand();
    const hasty = await startGraph(other.departments, { requestMs: 1_500 });
    const gate = createGate();
    other.gates.set('tax', gate);
    const { all } = await askInParts(hasty.gateway.url, '{ plot(id: "1") { name ... @defer { tax } } }');
    const [first, last, another] = await all();
    expect(first).toMatchObject({ data: { plot: { name: 'plot 1' } } });
    expect(last).toMatchObject({
      incremental: [{ data: null, errors: [{ extensions: { code: 'DEPARTMENT_TIMEOUT' } }] }],
      hasNext: false,
    });
    expect(another).toBeUndefined();
    gate.open();
    await hasty.close();
  });

  it('is answered at once when it has more parts than twenty', async () => {
    const query = (parts: number) => `{ plot(id: "1") { name ${'... @defer { rate } '.repeat(parts)} } }`;
    const headers = { accept: TAKES_PARTS };
    const { answer } = await ask(graph.gateway.url, query(21), { headers });
    expect(answer.data).toEqual({ plot: { name: 'plot 1', rate: 1 } });
    const [, ...rest] = await (await askInParts(graph.gateway.url, query(20))).all();
    expect(rest.flatMap(({ incremental = [] }) => incremental)).toHaveLength(20);
  });

  it('has a plan that can be read', async () => {
    const query = '{ plots { name ... @defer(label: "tax") { tax } } }';
    const accept = `text/plain, ${TAKES_PARTS.split(',')[0]}`;
    expect(await (await explain(query, accept)).text()).toMatch(
      /^query: 2 fetches, 2 departments, cost 10\nfirst\n├─ fetch 0 land\n[^]*\n└─ later "tax", after fetch 0\n {3}└─ fetch 1 tax at plots\.@\n/,
    );
  });
});

describe.each(ways)('by %s', (way) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await startNewsroom();
  });
  afterAll(() => room.close());

  it('what is deferred comes with the rest', async () => {
    const query = room.subscribe(way, '{ disputeTotal ... @defer { region(code: "9") { name } } }');
    expect((await query.next())?.data).toEqual({ disputeTotal: 7, region: { name: '乡 9' } });
    expect(await query.next()).toBeNull();
  });

  it('a subscription may only defer what its client can switch off, and then all comes at once', async () => {
    const query = (condition: string) =>
      `subscription ($later: Boolean!) { disputeRegistered { id @include(if: $later) ... @defer${condition} { region { name } } } }`;
    const variables = { later: true };
    const subscriber = room.subscribe(way, query('(if: $later)'), { variables });
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    expect((await first)?.data).toEqual({ disputeRegistered: { id: '1', region: { name: '乡 r1' } } });
    subscriber.leave();
    const refused = await room
      .subscribe(way, query(''), { variables })
      .next()
      .catch((errors: unknown) => ({ errors }));
    expect(refused?.errors).toMatchObject([{ message: expect.stringContaining('subscription operations') }]);
  });
});
