import { sql } from 'drizzle-orm';
import type { Reckoning } from '../acts/context.ts';
import { giveNewVersion } from '../acts/newVersion.ts';
import { tellWhatIsUntold } from '../acts/telling.ts';
import type { Database, Transaction } from '../database.ts';
import { recountDeadlines } from '../deadlines/store.ts';
import type { Subgraph } from './serve.ts';

type Told = Pick<Subgraph, 'name' | 'deadlines' | 'tells'>;

/** What a department does before it answers: it counts what waited for the calendar, and tells what nobody was told of. */
export async function catchUp(db: Database, department: Told, reckoning: Reckoning): Promise<void> {
  const { deadlines, tells } = department;
  const now = reckoning.clock();
  await db.transaction(async (transaction) => {
    // A register of a million lines that nobody was told of yet takes its time.
    await transaction.execute(sql`set local statement_timeout = 0`);
    if (deadlines) {
      const ids = await recountDeadlines(transaction, deadlines, reckoning.calendar);
      for (const book of tells?.kinds ?? [])
        await giveNewVersion(transaction, book, ids, { why: '期限重新计算', now });
    }
    await tellAll(transaction, department, now);
  });
}

/** Tells of what was written without an act: an import, a calendar that reaches further. */
export async function tellAll(
  transaction: Transaction,
  { name, deadlines, tells }: Told,
  now: Date,
): Promise<void> {
  if (!tells || !deadlines) return;
  await tellWhatIsUntold(
    transaction,
    { department: name, outbox: tells.outbox, deadlines },
    tells.kinds,
    now,
  );
}
