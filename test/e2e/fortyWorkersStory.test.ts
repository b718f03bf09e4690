import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { demonstrationKeys } from '../../scripts/identity/keys.ts';
import { faultsInIndex } from '../../scripts/prove/kill/faults.ts';
import { startLand } from '../../scripts/prove/kill/landProcesses.ts';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import { invariant } from '../../subgraphs/_kit/database.ts';
import { addDays, dayOf } from '../../subgraphs/_kit/deadlines/days.ts';
import { readStreamAddress } from '../../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream } from '../../subgraphs/_kit/subgraph/stream/openStream.ts';
import { demonstrationDatabases } from '../setup/demonstration.ts';
import { playFortyWorkers } from './fortyWorkersStory.ts';
import { startTestHub } from './hub.ts';

describe('a wage complaint of forty workers, from office to office', () => {
  it('is settled and paid, every hop is seen live, and it is in the index as in all books', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const hub = await startTestHub('2024-03-04T09:00:00+08:00');
    try {
      const legalAid = hub.hub.departments.find(({ name }) => name === 'legal-aid');
      await playFortyWorkers({
        ...{ url: hub.hub.gateway.url, keys: hub.keys, legalAid: invariant(legalAid, 'it is there') },
        today(nth) {
          const day = addDays('2024-03-04', nth);
          hub.clock.now = new Date(`${day}T09:00:00+08:00`);
          return day;
        },
      });
      expect(await faultsInIndex(hub.hub.databases.urls)).toEqual([]);
    } finally {
      said.mockRestore();
      await hub.close();
    }
  }, 240_000);

  it('goes the same way when each department is a process, joined by the stream', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const databases = await demonstrationDatabases();
    const folder = await mkdtemp(join(tmpdir(), 'liandong-land-'));
    const keys = await demonstrationKeys(folder);
    const land = await startLand(databases.urls, folder, keys);
    try {
      const legalAid = land.all.find(({ name }) => name === 'legal-aid');
      const { kill, start } = invariant(legalAid, 'it is there');
      await playFortyWorkers({
        ...{ url: land.gateway.url, keys, legalAid: { stop: kill, start } },
        // Processes have the clock of the machine: all of it happens today.
        today: () => dayOf(new Date()),
      });
      const address = invariant(readStreamAddress(land.stream.url, true), 'it is a URL');
      const stream = openStream(address, { name: 'test', onFault: console.log });
      const faults = await faultsInIndex(databases.urls, () => stream.waiting(CASE_INDEX));
      await stream.close();
      expect([...faults, ...land.crashes]).toEqual([]);
    } finally {
      said.mockRestore();
      for (const process of land.all) await process.kill();
      await databases.drop();
      await rm(folder, { recursive: true });
    }
  }, 240_000);
});
