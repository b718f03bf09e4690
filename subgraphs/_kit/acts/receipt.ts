import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { ActContext } from './machine.ts';
import { RefusedAct } from './refusedAct.ts';
import type { ActReceiptTable } from './tables.ts';

/** An act that may have been done before under the same key. */
export interface KeyedAct {
  readonly act: string;
  /** All that the client asked for; another request under the same key is refused. */
  readonly request: object;
  readonly key: string | null | undefined;
  readonly caseId: string;
}

/**
 * Takes the key for this act within its transaction: null when it is new (or there is none), the id of the case when the
 * act was done before. Two at once wait for each other. Refused when the key belongs to another act.
 */
export async function earlierCase(
  transaction: Transaction,
  table: ActReceiptTable,
  { act, request, key, caseId }: KeyedAct,
  at: Pick<ActContext, 'subject' | 'now'>,
): Promise<string | null> {
  if (key === null || key === undefined) return null;
  const inputHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const taken = await transaction
    .insert(table)
    .values({ subject: at.subject, key, act, inputHash, caseId, at: at.now })
    .onConflictDoNothing()
    .returning({ key: table.key });
  if (taken.length > 0) return null;
  const [known] = await transaction
    .select()
    .from(table)
    .where(and(eq(table.subject, at.subject), eq(table.key, key)));
  if (known?.act === act && known.inputHash === inputHash) return known.caseId;
  throw new RefusedAct({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
}
