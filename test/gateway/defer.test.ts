import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askInParts, TAKES_PARTS, type AnswerInParts } from './inParts.ts';
import { createGate, startLand, type Gate, type Land } from './land.ts';
import { ask, startGraph, type AskOptions, type Graph } from './world.ts';

describe('what is deferred', () => {
  let land: Land;
  let graph: Graph;
  beforeAll(async () => {
    land = await startLand();
    graph = await startGraph(land.departments);
  });
  beforeEach(() => {
    land.gates.clear();
    land.faulty.clear();
    for (const { received } of land.departments) received.length = 0;
  });
  afterAll(() => graph.close());

  const inParts = (query: string, options?: AskOptions, signal?: AbortSignal): Promise<AnswerInParts> =>
    askInParts(graph.gateway.url, query, options, signal);
  function shut(field: string): Gate {
    const gate = createGate();
    land.gates.set(field, gate);
    return gate;
  }

  it('comes after the rest, as soon as its department has answered', async () => {
    const gate = shut('tax');
    const { response, next } = await inParts('{ plot(id: "1") { name ... @defer(label: "tax") { tax } } }');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'multipart/mixed; boundary="-"; deferSpec=20220824',
      'cache-control': 'no-store',
    });
    expect(await next()).toEqual({
      data: { plot: { name: 'plot 1' } },
      hasNext: true,
      extensions: { departments: { land: { state: 'ok' } } },
    });
    gate.open();
    expect(await next()).toEqual({
      incremental: [{ label: 'tax', path: ['plot'], data: { tax: 10 } }],
      hasNext: false,
      extensions: { departments: { land: { state: 'ok' }, tax: { state: 'ok' } } },
    });
    expect(await next()).toBeUndefined();
  });

  it('is written with a boundary behind each part and another one at the end', async () => {
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec="20220824"' },
      body: JSON.stringify({ query: '{ ... @defer { plot(id: "9") { name } } }' }),
    });
    expect(await response.text()).toBe(
      [
        '\r\n---\r\ncontent-type: application/json; charset=utf-8\r\n\r\n{"data":{},"hasNext":true}',
        '---\r\ncontent-type: application/json; charset=utf-8\r\n\r\n{"incremental":[{"path":[],"data":{"plot":null}}],"extensions":{"departments":{"land":{"state":"ok"}}},"hasNext":false}',
        '-----\r\n',
      ].join('\r\n'),
    );
  });

  it('does not wait for a slow field of the same department either', async () => {
    const gate = shut('note');
    const { next } = await inParts('{ plot(id: "1") { name ... @defer { note } } }');
    expect(await next()).toMatchObject({ data: { plot: { name: 'plot 1' } }, hasNext: true });
    gate.open();
    expect(await next()).toMatchObject({
      incremental: [{ path: ['plot'], data: { note: 'note 1' } }],
      hasNext: false,
    });
    const queries = land.departments.flatMap(({ received }) => received.map(({ body }) => body.query));
    expect(queries.join()).not.toContain('@defer');
  });

  it('comes for each object of a list, and where it applies', async () => {
    const { all } = await inParts('{ things { id ... on Plot @defer { name rate } } }');
    const [first, ...rest] = await all();
    expect(first?.data).toEqual({ things: [{ id: '1' }, { id: 'W' }, null, { id: '2' }] });
    expect(rest.flatMap(({ incremental }) => incremental)).toEqual([
      { path: ['things', 0], data: { name: 'plot 1', rate: 1 } },
      { path: ['things', 3], data: { name: 'plot 2', rate: 2 } },
    ]);
    expect(rest.at(-1)?.hasNext).toBe(false);
  });

  it('may hold what is deferred again, which comes after it', async () => {
    const [tax, name] = [shut('tax'), shut('name')];
    const { next } = await inParts(
      `{ plots { id ...Tax @defer(label: "tax") } }
       fragment Tax on Plot { tax holder: owner { id ... on Owner @defer(label: "owner") { name } } }`,
    );
    expect(await next()).toMatchObject({ data: { plots: [{ id: '1' }, { id: '2' }] }, hasNext: true });
    name.open();
    tax.open();
    expect(await next()).toMatchObject({
      incremental: [
        { label: 'tax', path: ['plots', 0], data: { tax: 10, holder: { id: 'A' } } },
        { label: 'tax', path: ['plots', 1], data: { tax: 20, holder: { id: 'A' } } },
      ],
      hasNext: true,
    });
    expect(await next()).toMatchObject({
      incremental: [
        { label: 'owner', path: ['plots', 0, 'holder'], data: { name: 'owner A' } },
        { label: 'owner', path: ['plots', 1, 'holder'], data: { name: 'owner A' } },
      ],
      hasNext: false,
    });
  });

  it('comes by itself, whichever of several is there first', async () => {
    const [note, tax] = [shut('note'), shut('tax')];
    const { next } = await inParts(
      '{ plot(id: "1") { name ... @defer(label: "a") { note } ... @defer(label: "b") { tax } } }',
    );
    await next();
    tax.open();
    expect(await next()).toMatchObject({ incremental: [{ label: 'b', data: { tax: 10 } }], hasNext: true });
    note.open();
    expect(await next()).toMatchObject({ incremental: [{ label: 'a' }], hasNext: false });
  });

  it('is two parts where one fragment is spread twice', async () => {
    const { all } = await inParts(
      `{ a: plot(id: "1") { ...P } b: plot(id: "2") { ...P } } fragment P on Plot { id ... @defer(label: "p") { rate } }`,
    );
    const [first, ...rest] = await all();
    expect(first?.data).toEqual({ a: { id: '1' }, b: { id: '2' } });
    const parts = rest.flatMap(({ incremental = [] }) => incremental);
    expect(parts).toHaveLength(2);
    expect(parts).toEqual(
      expect.arrayContaining([
        { label: 'p', path: ['a'], data: { rate: 1 } },
        { label: 'p', path: ['b'], data: { rate: 2 } },
      ]),
    );
  });

  it('goes by a variable', async () => {
    const query = 'query ($later: Boolean) { plot(id: "1") { name ... @defer(if: $later) { rate } } }';
    const headers = { accept: TAKES_PARTS };
    const at = async (variables: Record<string, unknown>) =>
      (await ask(graph.gateway.url, query, { headers, variables })).answer;
    expect(await at({ later: false })).toMatchObject({ data: { plot: { name: 'plot 1', rate: 1 } } });
    for (const variables of [{}, { later: true }]) {
      const { all } = await inParts(query, { variables });
      expect(await all()).toMatchObject([{ data: { plot: { name: 'plot 1' } } }, { hasNext: false }]);
    }
  });

  it.each([
    'application/json',
    'multipart/mixed, application/json',
    'multipart/mixed;deferSpec=20220824;q=0, */*',
  ])('comes with the rest for a client that accepts %s', async (accept) => {
    const query = '{ plot(id: "1") { name ... @defer { tax } } }';
    const { answer } = await ask(graph.gateway.url, query, { headers: { accept } });
    expect(answer).toMatchObject({ data: { plot: { name: 'plot 1', tax: 10 } } });
  });

  it('is no part of an answer in which nothing is deferred', async () => {
    const { answer } = await ask(graph.gateway.url, '{ plot(id: "1") { name } }', {
      headers: { accept: TAKES_PARTS },
    });
    expect(answer).toEqual({
      data: { plot: { name: 'plot 1' } },
      extensions: { departments: { land: { state: 'ok' } } },
    });
  });

  it('is not told of objects that are not there', async () => {
    const { all } = await inParts('{ plot(id: "9") { name ... @defer { tax } } }');
    expect(await all()).toMatchObject([{ data: { plot: null }, hasNext: false }]);
  });

  it('is not told of objects that a fault took away', async () => {
    land.faulty.add('mu');
    const { all } = await inParts('{ plot(id: "1") { area { mu } ... @defer { tax } } }');
    const [first, another] = await all();
    expect(first).toMatchObject({ data: { plot: null }, hasNext: false });
    expect(first?.errors?.map(({ path }) => path)).toEqual([['plot', 'area', 'mu']]);
    expect(another).toBeUndefined();
  });

  it('is null when a field in it fails that must not be null, and takes nothing else along', async () => {
    land.faulty.add('tax');
    const { all } = await inParts('{ plots { name ... @defer { tax } ... @defer(label: "b") { rate } } }');
    const [first, ...rest] = await all();
    expect(first).toMatchObject({ data: { plots: [{ name: 'plot 1' }, { name: 'plot 2' }] } });
    expect(first?.errors).toBeUndefined();
    const parts = rest.flatMap(({ incremental = [] }) => incremental);
    for (const place of [0, 1]) {
      const error = expect.objectContaining({ path: ['plots', place, 'tax'] });
      expect(parts).toContainEqual({ path: ['plots', place], data: null, errors: [error] });
      expect(parts).toContainEqual({ label: 'b', path: ['plots', place], data: { rate: place + 1 } });
    }
  });

  it('has an error of its own for each object when its department is away', async () => {
    const [, tax] = land.departments;
    await tax.stop();
    const { all } = await inParts('{ plots { name ... @defer { rate } } }');
    const [first, ...rest] = await all();
    await tax.start();
    expect(first?.errors).toBeUndefined();
    expect(rest.flatMap(({ incremental }) => incremental)).toMatchObject(
      [0, 1].map((place) => ({
        ...{ path: ['plots', place], data: { rate: null } },
        errors: [
          { path: ['plots', place], extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'tax' } },
        ],
      })),
    );
    expect(rest.at(-1)?.extensions?.departments).toMatchObject({ tax: { state: 'unavailable' } });
  });

  it('comes with the rest where one answer of a department holds both', async () => {
    const query = '{ plot(id: "1") { area { m2 ... @defer { mu } } } }';
    const { answer } = await ask(graph.gateway.url, query, { headers: { accept: TAKES_PARTS } });
    expect(answer.data).toEqual({ plot: { area: { m2: 2000, mu: 3 } } });
  });

  it('comes with the rest where a value of it that must not be null does, and could take the rest along', async () => {
    const query = '{ plot(id: "1") { area { m2 ... @defer { mu well { water } } } } }';
    const headers = { accept: TAKES_PARTS };
    const { answer } = await ask(graph.gateway.url, query, { headers });
    expect(answer.data).toEqual({ plot: { area: { m2: 2000, mu: 3, well: { water: 7 } } } });
    land.faulty.add('mu');
    const { answer: failed } = await ask(graph.gateway.url, query, { headers });
    expect(failed).toMatchObject({ data: { plot: null }, errors: [{ path: ['plot', 'area', 'mu'] }] });
  });

  it.each(['m2 ... @defer { m2 well { water } }', 'mu ... @defer { mu well { water } }'])(
    'comes later where nothing of it could take the rest along: %s',
    async (asked) => {
      const { all } = await inParts(`{ plot(id: "1") { area { ${asked} } } }`);
      const [first, ...rest] = await all();
      expect(first).toMatchObject({ data: { plot: { area: {} } }, hasNext: true });
      expect(rest).toMatchObject([
        { incremental: [{ path: ['plot', 'area'], data: { well: { water: 7 } } }] },
      ]);
    },
  );

  it('comes after an act too', async () => {
    const gate = shut('tax');
    const { next } = await inParts(
      'mutation { plotRename(id: "1", name: "new") { name ... @defer { tax } } }',
    );
    expect(await next()).toMatchObject({ data: { plotRename: { name: 'new' } }, hasNext: true });
    gate.open();
    expect(await next()).toMatchObject({ incremental: [{ path: ['plotRename'], data: { tax: 10 } }] });
  });

  it('comes by GET as well, without a tag', async () => {
    const query = encodeURIComponent('{ plot(id: "1") { name ... @defer { tax } } }');
    const response = await fetch(`${graph.gateway.url}?query=${query}`, { headers: { accept: TAKES_PARTS } });
    expect(await response.text()).toContain('"incremental":[{"path":["plot"],"data":{"tax":10}}]');
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('comes to each of those who ask the same at a time', async () => {
    const gate = shut('tax');
    const query = '{ plot(id: "1") { name ... @defer { tax } } }';
    const asked = await Promise.all([inParts(query), inParts(query)]);
    for (const { next } of asked) expect(await next()).toMatchObject({ hasNext: true });
    gate.open();
    for (const { all } of asked)
      expect(await all()).toMatchObject([{ incremental: [{ data: { tax: 10 } }] }]);
  });

  it('is not waited for when the client has left', async () => {
    const [, tax] = land.departments;
    const leaving = new AbortController();
    const brokenOff = new Promise<void>((resolve) => {
      tax.behaviour = (_received, response) => void response.once('close', resolve);
    });
    const { next } = await inParts('{ plot(id: "1") { name ... @defer { tax } } }', {}, leaving.signal);
    expect(await next()).toMatchObject({ hasNext: true });
    leaving.abort();
    await brokenOff;
    tax.behaviour = null;
  });
});
