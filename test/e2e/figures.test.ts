import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Figure } from '../figures/figure.ts';
import { everything, startTestHub, type TestHub } from './hub.ts';

interface FigureFile {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly { id: string; reason: string }[];
}

const folder = new URL('../figures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'figure.ts');
const files: FigureFile[] = [];
for (const name of names) files.push((await import(new URL(name, folder).href)) as FigureFile);

describe('the demonstration county, asked through the one graph, gives the printed figure', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  }, 180_000);
  afterAll(() => hub.close());

  it.each(
    files.flatMap(({ figures }) => figures).map((figure) => [figure.id, figure.printed, figure] as const),
  )('%s: %s', async (_id, _printed, { query, variables, value, expected }) => {
    const { data, errors } = await hub.ask(everything, query, variables);
    expect(errors).toBeUndefined();
    expect(value(data)).toEqual(expected);
  });
});

describe('a printed figure that is left out', () => {
  it.each(files.flatMap(({ leftOut }) => leftOut))('$id has its reason', ({ reason }) => {
    expect(reason.length).toBeGreaterThan(10);
  });
});
