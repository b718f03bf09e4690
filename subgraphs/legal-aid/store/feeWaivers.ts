import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { countOf } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { FeeWaiver } from '../models.ts';
import type { AnswerFeeWaiverInput, RequestFeeWaiverInput } from '../rules/case-acts/feeWaiver.ts';
import { feeWaiver } from '../tables/index.ts';

/** The requests of many cases for fees to be waived, in the order of asking. */
export function feeWaiversOf(db: Database | Transaction, caseIds: readonly string[]): Promise<FeeWaiver[]> {
  return db
    .select()
    .from(feeWaiver)
    .where(inArray(feeWaiver.caseId, [...caseIds]))
    .orderBy(asc(feeWaiver.caseId), asc(feeWaiver.nth));
}

/** Writes a request beside the act that made it; the case's version keeps two from taking one place. */
export async function keepRequest(
  transaction: Transaction,
  caseId: string,
  { kind, body }: RequestFeeWaiverInput,
  today: string,
): Promise<void> {
  const earlier = await countOf(
    transaction.select({ n: count() }).from(feeWaiver).where(eq(feeWaiver.caseId, caseId)),
  );
  await transaction.insert(feeWaiver).values({
    ...{ caseId, nth: earlier + 1, kind, bodyCode: body },
    status: 'REQUESTED',
    requestedOn: today,
  });
}

/** Writes the answer to a request. */
export async function keepAnswer(
  transaction: Transaction,
  caseId: string,
  { nth, granted, amount }: AnswerFeeWaiverInput,
  today: string,
): Promise<void> {
  await transaction
    .update(feeWaiver)
    .set({
      status: granted ? 'GRANTED' : 'DENIED',
      decidedOn: today,
      amount: granted ? (amount ?? null) : null,
    })
    .where(and(eq(feeWaiver.caseId, caseId), eq(feeWaiver.nth, nth)));
}
