import { describe, expect, it } from '@jest/globals';
import { searchDifferences } from '../../scripts/prove/differential/search.ts';

describe('the gateway', () => {
  it('answers as graphql-js does on one merged schema, whatever the county and the question', async () => {
    const found = await searchDifferences(200, 20_261_126);
    expect(found.difference).toBeNull();
    expect(found.equal).toBeGreaterThanOrEqual(200);
    expect(found.severalFetches).toBeGreaterThan(60);
    expect(found.failing).toBeGreaterThan(5);
  }, 120_000);
});
