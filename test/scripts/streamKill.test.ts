import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { killAtRandom } from '../../scripts/prove/streamKill.ts';
import { demonstrationDatabases } from '../setup/demonstration.ts';

describe('processes that are killed by chance, joined by the stream', () => {
  it('lose no act and no event, double none, and keep the order of each case', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const databases = await demonstrationDatabases();
    const folder = await mkdtemp(join(tmpdir(), 'liandong-kill-'));
    try {
      const isSo = await killAtRandom(databases.urls, folder, {
        ...{ kills: 4, acts: 80, at: ['mediation'] },
      });
      const lines = said.mock.calls.map(([line]) => String(line));
      expect([isSo, lines.filter((line) => line.startsWith('✗'))]).toEqual([true, []]);
      expect(lines.filter((line) => line.includes(' killed '))).toHaveLength(4);
    } finally {
      said.mockRestore();
      await databases.drop();
      await rm(folder, { recursive: true });
    }
  }, 400_000);
});
