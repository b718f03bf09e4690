import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway, type RunningGateway } from '../../gateway/server.ts';
import { readFetches, type Fetches } from '../../scripts/bench/heavy/plan.ts';
import { serveHeavySubgraphs, type HeavySubgraphs } from '../../scripts/bench/heavy/serve.ts';
import { heavyQuestion, heavySupergraph } from '../../scripts/bench/heavy/world.ts';

describe('the heavy workload of the benchmark', () => {
  let folder: string;
  let subgraphs: HeavySubgraphs;
  let sdl: string;
  let fetches: Fetches;
  let gateway: RunningGateway;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-heavy-'));
    subgraphs = await serveHeavySubgraphs();
    sdl = heavySupergraph(subgraphs.urls);
    fetches = await readFetches(sdl, heavyQuestion);
    const supergraphFile = join(folder, 'heavy.graphql');
    await writeFile(supergraphFile, sdl);
    gateway = await startGateway({ supergraphFile, access: { kind: 'open' }, port: 0 });
  });

  afterAll(async () => {
    await gateway.close();
    await subgraphs.close();
    await rm(folder, { recursive: true });
  });

  it('has a plan of about 16 fetches, of which about 9 are distinct', () => {
    expect(Math.abs(fetches.planned - 16)).toBeLessThanOrEqual(2);
    expect(Math.abs(fetches.distinct - 9)).toBeLessThanOrEqual(1);
  });

  it('has an answer of about 88 KB', () => {
    expect(Math.abs(Buffer.byteLength(fetches.answer) - 88_000)).toBeLessThanOrEqual(8_000);
  });

  it('is answered alike by this gateway, by stock, and by the limit', async () => {
    // Stock reports home unless it is told otherwise before it is made.
    process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
    const stock = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: sdl }) });
    await stock.start();
    const { body } = await stock.executeOperation(JSON.parse(heavyQuestion) as { query: string });
    await stock.stop();
    const theirs: unknown =
      body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult.data)) : null;

    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: heavyQuestion,
    });
    const ours = (await response.json()) as { data: unknown };
    expect(ours.data).toEqual(theirs);
    expect(JSON.parse(fetches.answer)).toEqual({ data: theirs });
  });
});
