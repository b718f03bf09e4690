import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compose, startWorld } from './world.ts';

describe('a saved operation', () => {
  it('that does not fit a new graph is named before the graph takes over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeFile(join(folder, 'totals.graphql'), '{ disputeTotal petitionTotal }\n');
    await writeFile(
      join(folder, 'oneRegion.graphql'),
      'query OneRegion($code: ID!) { region(code: $code) { name } }',
    );
    await writeFile(join(folder, 'oneRegion.variables.json'), '{ "code": "990101000000" }');
    const world = await startWorld({ operationsFolder: folder });
    expect(world.log.lines.filter((line) => line.includes('saved operation'))).toEqual([]);

    const renamed = world.petitions.sdl.replace('petitionTotal: Int', 'petitionSum: Int');
    const { registry, mediation, petitions } = world;
    await writeFile(
      world.supergraphFile,
      compose([registry, mediation, { name: 'petitions', url: petitions.url, sdl: renamed }]),
    );
    await world.log.line('graph reloaded');
    const told = world.log.lines.findIndex((line) => line.includes('saved operation'));
    expect(world.log.lines[told]).toContain('totals');
    expect(told).toBeLessThan(world.log.lines.findIndex((line) => line.includes('graph reloaded')));
    expect((await world.ask('{ disputeTotal petitionSum }')).answer.data).toMatchObject({ disputeTotal: 7 });
    await world.close();
    await rm(folder, { recursive: true });
  });
});
