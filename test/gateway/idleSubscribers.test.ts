import { describe, expect, it } from '@jest/globals';
import { ways } from '../../scripts/prove/subscribers/clients.ts';
import { playRound } from '../../scripts/prove/subscribers/round.ts';

/** The long form, with figures, is `npm run prove -- subscribers`. */
describe('60 idle subscribers', () => {
  it.each(ways)('by %s are all told and leave nothing behind', async (way) => {
    expect((await playRound(way, 60)).seconds).toBeGreaterThan(0);
  });
});
