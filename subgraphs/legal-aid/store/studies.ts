import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { countOf } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { MajorCaseStudy } from '../models.ts';
import type { RecordStudyInput } from '../rules/case-acts/study.ts';
import { majorCaseStudy } from '../tables/index.ts';

/** The collective studies of many cases, in the order in which they were recorded. */
export function studiesOf(db: Database | Transaction, caseIds: readonly string[]): Promise<MajorCaseStudy[]> {
  return db
    .select()
    .from(majorCaseStudy)
    .where(inArray(majorCaseStudy.caseId, [...caseIds]))
    .orderBy(asc(majorCaseStudy.caseId), asc(majorCaseStudy.nth));
}

/** Writes the minutes beside the act that records them; the case's version keeps two from taking one place. */
export async function keepStudy(
  transaction: Transaction,
  caseId: string,
  { kind, heldOn, participantCount, minutes }: RecordStudyInput,
): Promise<void> {
  const earlier = await countOf(
    transaction.select({ n: count() }).from(majorCaseStudy).where(eq(majorCaseStudy.caseId, caseId)),
  );
  const nth = earlier + 1;
  await transaction
    .insert(majorCaseStudy)
    .values({ caseId, nth, kind, heldOn, participantCount, minutes, status: 'HELD' });
}

/** Writes that the bureau has a study on its record. */
export async function keepRegistration(
  transaction: Transaction,
  caseId: string,
  nth: number,
  today: string,
): Promise<void> {
  await transaction
    .update(majorCaseStudy)
    .set({ status: 'REGISTERED', registeredOn: today })
    .where(and(eq(majorCaseStudy.caseId, caseId), eq(majorCaseStudy.nth, nth)));
}
