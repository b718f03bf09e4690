import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { startWorld, type World } from './world.ts';

const question =
  'query Overview($code: ID!) { region(code: $code) { children { disputeCount } } petitionTotal }';
const variables = { code: '990101000000' };

/** What the log says of slow operations. */
function slow({ log }: World): Record<string, unknown>[] {
  return log.lines
    .filter((line) => line.includes('slow operation'))
    .map((line) => JSON.parse(line.slice(0, line.lastIndexOf('}') + 1)) as Record<string, unknown>);
}

describe('a slow operation', () => {
  it('is named in the log once, with where its time went', async () => {
    const world = await startWorld({ slowMs: 300, deadlines: { petitions: 400 } });
    await world.ask(question, { variables });
    const before = slow(world).length;
    world.petitions.behaviour = () => undefined;
    await world.ask(question, { variables });
    expect(slow(world).slice(before)).toEqual([
      {
        operation: 'Overview',
        document: createHash('sha256').update(question).digest('hex'),
        kind: 'query',
        outcome: 'partial',
        ms: expect.any(Number),
        shared: false,
        departments: {
          registry: { fetches: 1, ms: expect.any(Number), outcomes: { ok: 1 } },
          mediation: { fetches: 1, ms: expect.any(Number), outcomes: { ok: 1 } },
          petitions: { fetches: 1, ms: expect.any(Number), outcomes: { timeout: 1 } },
        },
      },
    ]);
    const { petitions } = slow(world).at(-1)!['departments'] as Record<string, { ms: number }>;
    expect(petitions!.ms).toBeGreaterThan(300);
    await world.close();
  });

  it('is not what is answered in time', async () => {
    const world = await startWorld({ slowMs: 30_000 });
    await world.ask(question, { variables });
    expect(slow(world)).toEqual([]);
    await world.close();
  });

  it('that was refused is named by why', async () => {
    const world = await startWorld({ slowMs: 0 });
    await world.ask('{ nothing }');
    expect(slow(world)).toEqual([
      { outcome: 'GRAPHQL_VALIDATION_FAILED', ms: expect.any(Number), shared: false, departments: {} },
    ]);
    await world.close();
  });

  it('bears no more of its name than fits a line', async () => {
    const world = await startWorld({ slowMs: 0 });
    await world.ask(`query ${'N'.repeat(5_000)} { petitionTotal }`);
    expect(slow(world).at(-1)?.['operation']).toBe('N'.repeat(100));
    await world.close();
  });
});
