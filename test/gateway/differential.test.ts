import { describe, expect, it } from '@jest/globals';
import { buildCounty, compare } from '../../scripts/prove/differential/compare.ts';
import { readDifferences } from '../../scripts/prove/differential/keptDifferences.ts';
import { searchDifferences } from '../../scripts/prove/differential/search.ts';

const differences = await readDifferences();

describe('the gateway', () => {
  it('answers as graphql-js does on one merged schema, whatever the county and the question, at once and in parts', async () => {
    const found = await searchDifferences(200, 20_261_126);
    expect(found.difference?.report).toBeUndefined();
    expect(found.equal).toBeGreaterThanOrEqual(200);
    expect(found.severalFetches).toBeGreaterThan(60);
    expect(found.failing).toBeGreaterThan(5);
    expect(found.inParts).toBeGreaterThan(25);
  }, 120_000);

  it.each(differences)('answers rightly what it once did not: %s', async (_name, kept) => {
    const built = await buildCounty(kept.county);
    expect(built && (await compare(built, kept.question))).toMatchObject({ kind: 'equal' });
  });
});
