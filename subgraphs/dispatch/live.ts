import type { Ground } from '../_kit/subgraph/serve.ts';
import { watchAlerts } from './store/alertWatch.ts';
import { startChangeFeed, type ChangeFeed } from './store/changeFeed.ts';
import { passTime } from './store/changeLog.ts';
import { planSweeps } from './store/sweepPlan.ts';

/** What goes on in the command centre's process beside requests. */
export interface Live {
  readonly changes: ChangeFeed;
  close(): Promise<void>;
}

/** How often is looked at what the passing of time has brought, in milliseconds. */
const TICK_MS = 60_000;

/**
 * Plans the sweeps that are due, notes what has become overdue meanwhile and raises the alerts that its rules find, and from then
 * on every minute; tells those who listen what is noted.
 */
export async function startLive(ground: Ground): Promise<Live> {
  const { db, reckoning, onFault } = ground;
  const pass = async (): Promise<void> => {
    await planSweeps(db, reckoning);
    await passTime(db, reckoning.clock());
    await watchAlerts(db, reckoning);
  };
  await pass();
  const changes = startChangeFeed(ground);
  let passing = Promise.resolve();
  const timer = setInterval(() => {
    passing = pass().catch(onFault);
  }, TICK_MS);
  return {
    changes,
    async close() {
      clearInterval(timer);
      await Promise.all([passing, changes.close()]);
    },
  };
}
