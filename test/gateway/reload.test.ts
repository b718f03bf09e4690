import { rename, writeFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDepartments } from '../../gateway/execute/departments.ts';
import { createGraph, type Graph } from '../../gateway/execute/graph.ts';
import { createObserver } from '../../gateway/observe/observer.ts';
import { completeOptions } from '../../gateway/options.ts';
import { startGateway } from '../../gateway/server.ts';
import { soak } from '../../scripts/prove/reload/soak.ts';
import { sendJson } from './department.ts';
import { compose, petitionsSdl, startWorld, type World } from './world.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('the graph', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  const withoutTotal = (): string =>
    compose([
      world.registry,
      world.mediation,
      {
        name: 'petitions',
        url: world.petitions.url,
        sdl: world.petitions.sdl.replace('petitionTotal: Int', 'petitionSum: Int'),
      },
    ]);

  it('is loaded anew when its file changes', async () => {
    await writeFile(world.supergraphFile, withoutTotal());
    await world.log.line('graph reloaded');
    expect((await world.ask('{ petitionTotal }')).status).toBe(400);
    world.petitions.behaviour = (_, response) => sendJson(response, { data: { petitionSum: 4 } });
    expect((await world.ask('{ petitionSum }')).answer.data).toEqual({ petitionSum: 4 });
  });

  it('is loaded anew when its file is replaced by another', async () => {
    await writeFile(`${world.supergraphFile}.new`, withoutTotal());
    await rename(`${world.supergraphFile}.new`, world.supergraphFile);
    await world.log.line('graph reloaded');
    expect((await world.ask('{ petitionTotal }')).status).toBe(400);
  });

  it('changes without dropping a request that is under way', async () => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    world.registry.behaviour = async (_, response) => {
      arrive();
      await released;
      sendJson(response, { data: { region: { __typename: 'Region', code: '990101100000' } } });
    };
    // The second fetch of its plan is sent after the graph has lost the field that it asks for.
    const underWay = world.ask('{ region(code: "990101100000") { petitionCount } }');
    await arrived;
    const sdl = world.petitions.sdl.replace(/petitionCount[^}]*/, 'other: Int ');
    await writeFile(
      world.supergraphFile,
      compose([world.registry, world.mediation, { name: 'petitions', url: world.petitions.url, sdl }]),
    );
    await world.log.line('graph reloaded');
    expect((await world.ask('{ region(code: "1") { petitionCount } }')).status).toBe(400);
    release();
    expect((await underWay).answer.data).toEqual({ region: { petitionCount: 3 } });
  });

  it('changes under load and every request is answered', async () => {
    const graphs = [withoutTotal(), compose([world.registry, world.mediation, world.petitions])];
    let asking = true;
    const askers = Array.from({ length: 8 }, async () => {
      const statuses: number[] = [];
      while (asking) statuses.push((await world.ask('{ disputeTotal region(code: "1") { name } }')).status);
      return statuses;
    });
    for (const graph of [...graphs, ...graphs]) {
      const before = world.log.lines.length;
      await writeFile(world.supergraphFile, graph);
      while (!world.log.lines.slice(before).some((line) => line.includes('graph reloaded'))) {
        await world.ask('{ disputeTotal }');
      }
    }
    asking = false;
    const statuses = (await Promise.all(askers)).flat();
    expect(statuses.length).toBeGreaterThan(8);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each([
    ['no GraphQL at all', () => 'type Query {'],
    ['a graph that is no supergraph', () => petitionsSdl],
    ['half a file', () => withoutTotal().slice(0, 2_000)],
    ['nothing', () => ''],
    [
      'one with a security mark that nobody keeps',
      () =>
        withoutTotal().replace(
          'schema\n',
          'schema @link(url: "https://example.org/secrets/v1.0", for: SECURITY)\n',
        ),
    ],
  ])('stays when the new file is %s, and the log says why', async (_what, broken) => {
    await writeFile(world.supergraphFile, broken());
    expect(await world.log.line('the old one stays')).toContain('reason');
    expect((await world.ask('{ petitionTotal }')).answer.data).toEqual({ petitionTotal: 12 });
    await writeFile(world.supergraphFile, withoutTotal());
    await world.log.line('graph reloaded');
    expect((await world.ask('{ petitionTotal }')).status).toBe(400);
  });
});

describe('many new graphs under load', () => {
  it('cost no request, the broken ones are named, and addresses that no graph names are left', async () => {
    const { failures, requests, broken, named } = await soak(10);
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(10);
    expect([broken, named]).toEqual([1, 1]);
  });
});

describe('an old graph', () => {
  it('is let go with all that was compiled for it when its last request is over', async () => {
    const world = await startWorld();
    let tell = (): void => undefined;
    const reloaded = new Promise<void>((resolve) => (tell = resolve));
    const options = completeOptions({
      ...{ supergraphFile: world.supergraphFile, access: { kind: 'open' } },
      log: { info: tell, warn: tell, error: tell },
    });
    const observer = createObserver({ metrics: null, tracing: null, slowMs: Infinity, log: options.log });
    const departments = createDepartments(options, observer);
    const graph = createGraph({ ...options, departments });
    await graph.load();
    const old = await weakly(graph);
    const sdl = world.petitions.sdl.replace('petitionTotal: Int', 'petitionSum: Int');
    await writeFile(
      world.supergraphFile,
      compose([world.registry, world.mediation, { name: 'petitions', url: world.petitions.url, sdl }]),
    );
    await reloaded;
    for (let isThere = true, turns = 0; isThere && turns < 50; turns += 1) {
      // What was looked at in a turn is kept until its end.
      await nextTurn();
      collectGarbage();
      isThere = old.deref() !== undefined;
    }
    await nextTurn();
    expect(old.deref() === undefined).toBe(true);
    expect(graph.current()).not.toBeNull();
    await graph.stop();
    await departments.close();
    await world.close();
  });

  /** What the current generation compiled. */
  async function weakly(graph: Graph): Promise<WeakRef<object>> {
    const generation = graph.current();
    if (!generation) throw new Error('no graph');
    const question = { query: '{ disputeTotal regions { petitionCount } }', variables: {} };
    const { compiled } = await generation.compiler.compile(question, null);
    return new WeakRef(compiled);
  }
});

describe('a gateway without a graph', () => {
  it.each([
    ['missing', 'nowhere.graphql', null],
    ['broken', 'broken.graphql', 'type Query {'],
  ])('does not start when the file is %s, says so, and frees its port', async (_what, name, content) => {
    const world = await startWorld();
    const supergraphFile = world.supergraphFile.replace('supergraph.graphql', name);
    if (content !== null) await writeFile(supergraphFile, content);
    const { port } = world.gateway;
    await world.gateway.close();
    const start = (file: string) =>
      startGateway({ supergraphFile: file, access: { kind: 'open' }, port, log: world.log });
    await expect(start(supergraphFile)).rejects.toThrow(new RegExp(`无法加载图.*${name}.*cannot be loaded`));
    world.gateway = await start(world.supergraphFile);
    expect(world.gateway.port).toBe(port);
    await expect(start(world.supergraphFile)).rejects.toThrow(/端口 \d+ 已被占用.*Port \d+ is in use/);
    await world.close();
  });
});
