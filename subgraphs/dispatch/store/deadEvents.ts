import { asc, count, eq, inArray } from 'drizzle-orm';
import type { Reckoning } from '../../_kit/acts/context.ts';
import { countOf } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadEvent } from '../tables/index.ts';
import { keepEvents } from './takeEvents.ts';

/** What came as an event and could not be kept. */
export type DeadEvent = typeof deadEvent.$inferSelect;

/** Dead events, in the order in which they came; all of them unless named by their ids. */
export async function deadEvents(db: Database, ids: readonly string[] = []): Promise<DeadEvent[]> {
  return db
    .select()
    .from(deadEvent)
    .where(ids.length > 0 ? inArray(deadEvent.id, [...ids]) : undefined)
    .orderBy(asc(deadEvent.receivedAt), asc(deadEvent.id));
}

/** How many there are. */
export async function countDeadEvents(db: Database): Promise<number> {
  return countOf(db.select({ n: count() }).from(deadEvent));
}

/** Takes them again, each in a transaction of its own; true for one that is kept now, and what is still wrong stays with it. */
export async function replayDeadEvent(db: Database, id: string, reckoning: Reckoning): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const [dead] = await transaction.select().from(deadEvent).where(eq(deadEvent.id, id)).for('update');
    if (!dead) return false;
    const [misfit] = await keepEvents(transaction, [dead.event], reckoning);
    if (misfit) await transaction.update(deadEvent).set({ fault: misfit.fault }).where(eq(deadEvent.id, id));
    else await transaction.delete(deadEvent).where(eq(deadEvent.id, id));
    return !misfit;
  });
}

/** Forgets them, and hands them out for whoever wants to keep them elsewhere. */
export async function dropDeadEvents(db: Database, ids: readonly string[]): Promise<DeadEvent[]> {
  return db
    .delete(deadEvent)
    .where(inArray(deadEvent.id, [...ids]))
    .returning();
}
