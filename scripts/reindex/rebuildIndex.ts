import { and, asc, eq, gt } from 'drizzle-orm';
import { CASE_INDEX } from '../../subgraphs/_kit/acts/tables.ts';
import type { Database } from '../../subgraphs/_kit/database.ts';
import { eventOf } from '../../subgraphs/_kit/subgraph/relay.ts';
import type { Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';
import { emptyIndex, keepAgain } from '../../subgraphs/dispatch/store/caseIndex.ts';

/** A department and its database. */
export interface Teller {
  readonly department: Pick<Subgraph, 'name' | 'tells' | 'deadlines'>;
  readonly db: Database;
}

const BATCH = 2_000;

/**
 * Makes the case index anew out of the departments' outboxes, in one transaction: whoever reads it meanwhile sees the old
 * one, and events that come meanwhile wait. Returns how many events were read; `onProgress` is told now and then.
 */
export async function rebuildIndex(
  index: Database,
  tellers: readonly Teller[],
  onProgress: (department: string, events: number) => void = () => undefined,
): Promise<number> {
  let events = 0;
  await index.transaction(async (transaction) => {
    await emptyIndex(transaction);
    for (const { department, db } of tellers) {
      const { outbox } = department.tells ?? {};
      if (!outbox) continue;
      for (let after = 0, more = true; more;) {
        const rows = await db
          .select()
          .from(outbox)
          .where(and(eq(outbox.recipient, CASE_INDEX), gt(outbox.seq, after)))
          .orderBy(asc(outbox.seq))
          .limit(BATCH);
        await keepAgain(
          transaction,
          rows.map((row) => eventOf(department.name, row)),
        );
        events += rows.length;
        after = rows.at(-1)?.seq ?? after;
        more = rows.length === BATCH;
        onProgress(department.name, events);
      }
    }
  });
  return events;
}
