import { and, eq, lt } from 'drizzle-orm';
import type { CaseEvent } from '../../../../schema/events.ts';
import type { Transaction } from '../../database.ts';
import type { Taking } from '../../subgraph/takeEvents.ts';
import type { CaseBook } from '../caseKind.ts';
import type { DeadEventTable } from '../tables.ts';
import { tell, type Outlet } from '../telling.ts';
import type { IncomingReferralTable } from './table.ts';

/**
 * How a department takes what the command centre tells of referrals that were sent to it: a new one waits in its inbox, of a
 * known one the latest is kept; what the department did with it stays its own. Any other event is passed over.
 */
export function takeReferrals(
  outlet: Outlet,
  book: CaseBook<IncomingReferralTable>,
  dead: DeadEventTable,
): Taking {
  return {
    department: outlet.department,
    dead,
    async keep(transaction, events, { clock }) {
      for (const event of events)
        if (event.data.kind === 'Referral') await takeReferral(transaction, event, clock());
    },
  };

  async function takeReferral(transaction: Transaction, event: CaseEvent, now: Date): Promise<void> {
    const { table, history } = book;
    const { number, status, region, body, category, openedOn, deadlines, links } = event.data;
    const from = links.find(({ department }) => department !== outlet.department);
    const due = deadlines[0]?.dueAt ?? null;
    const latest = { dueAt: due === null ? null : new Date(due), sequence: Number(event.sequence) };
    if (status === 'SENT' && openedOn !== null && category !== null) {
      const [opened] = await transaction
        .insert(table)
        .values({
          ...{ number, status: 'WAITING', version: 1, regionCode: region, bodyCode: body, openedOn },
          ...{ fromDepartment: category, fromCaseKind: from?.kind ?? null },
          ...{ fromCaseNumber: from?.number ?? null, ...latest },
        })
        .onConflictDoNothing()
        .returning();
      if (opened) {
        await transaction.insert(history).values({
          ...{ caseId: opened.id, at: now, act: '收到移送', status: opened.status },
          ...{ actor: 'dispatch', version: opened.version },
        });
        await tell(transaction, outlet, book, eq(table.id, opened.id), { act: 'referralReceive', now });
        return;
      }
    }
    await transaction
      .update(table)
      .set(latest)
      .where(and(eq(table.number, number), lt(table.sequence, latest.sequence)));
  }
}
