import { describe, expect, it, jest } from '@jest/globals';
import { prove } from '../../scripts/prove/kill.ts';

describe('a hub that is killed in the middle of acts, and so is its database', () => {
  it('has every acknowledged act afterwards, and none by half', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect([
      await prove(['1', '1']),
      said.mock.calls.filter(([line]) => String(line).startsWith('✗')),
    ]).toEqual([true, []]);
    said.mockRestore();
  }, 180_000);
});
