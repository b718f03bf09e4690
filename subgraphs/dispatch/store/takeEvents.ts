import { sql } from 'drizzle-orm';
import { eventFault, type CaseEvent } from '../../../schema/events.ts';
import type { Reckoning } from '../../_kit/acts/context.ts';
import type { Database } from '../../_kit/database.ts';
import { deadEvent } from '../tables/index.ts';
import { keepLatest } from './caseIndex.ts';
import { answerFault, followReferrals } from './referralEvents.ts';

/**
 * Takes what departments tell, in one transaction: the case index keeps the latest of each case, whatever order events come
 * in and however often, and referrals go on by what their receivers did. What is no event is put aside with what is wrong.
 */
export async function takeEvents(
  db: Database,
  given: readonly unknown[],
  reckoning: Reckoning,
): Promise<void> {
  const faults = given.map((event) => ({
    event,
    fault: eventFault(event) ?? answerFault(event as CaseEvent),
  }));
  const dead = faults.flatMap(({ event, fault }) => (fault === null ? [] : [{ event, fault }]));
  const events = faults.flatMap(({ event, fault }) => (fault === null ? [event as CaseEvent] : []));
  await db.transaction(async (transaction) => {
    // JSON's null is a value too.
    const kept = dead.map(({ event, fault }) => ({
      event: sql`${JSON.stringify(event ?? null)}::text::jsonb`,
      fault,
    }));
    if (kept.length > 0) await transaction.insert(deadEvent).values(kept);
    await keepLatest(transaction, events);
    await followReferrals(transaction, events, reckoning);
  });
}
