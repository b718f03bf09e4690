import { asc, eq, inArray } from 'drizzle-orm';
import type { Reckoning } from '../acts/context.ts';
import type { DeadEventTable } from '../acts/tables.ts';
import type { Database } from '../database.ts';
import { keepEvents, type Taking } from './takeEvents.ts';

/** What came to a department as an event and could not be kept. */
export type DeadEvent = DeadEventTable['$inferSelect'];

/** A department's dead events, in the order in which they were put aside; all of them unless named by their ids. */
export async function deadEvents(
  db: Database,
  { dead }: Taking,
  ids: readonly string[] = [],
): Promise<DeadEvent[]> {
  return db
    .select()
    .from(dead)
    .where(ids.length > 0 ? inArray(dead.id, [...ids]) : undefined)
    .orderBy(asc(dead.receivedAt), asc(dead.id));
}

/** Takes one again, as it was taken when it came; true when it is kept now, and what is still wrong stays with it. */
export async function replayDeadEvent(
  db: Database,
  taking: Taking,
  id: string,
  reckoning: Reckoning,
): Promise<boolean> {
  const { dead } = taking;
  return db.transaction(async (transaction) => {
    const [found] = await transaction.select().from(dead).where(eq(dead.id, id)).for('update');
    if (!found) return false;
    const [misfit] = await keepEvents(transaction, taking, [found.event], reckoning);
    if (misfit) await transaction.update(dead).set({ fault: misfit.fault }).where(eq(dead.id, id));
    else await transaction.delete(dead).where(eq(dead.id, id));
    return !misfit;
  });
}

/** Forgets them, and hands them out for whoever wants to keep them elsewhere. */
export async function dropDeadEvents(
  db: Database,
  { dead }: Taking,
  ids: readonly string[],
): Promise<DeadEvent[]> {
  return db
    .delete(dead)
    .where(inArray(dead.id, [...ids]))
    .returning();
}
