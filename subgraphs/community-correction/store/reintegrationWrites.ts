import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ActParts } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { ReleaseMetBy } from '../codes.ts';
import type { ReintegrationCase } from '../models.ts';
import type { CheckAnswerInput } from '../rules/reintegrationActs.ts';
import type { ReintegrationFacts } from '../rules/reintegrationFacts.ts';
import type { SupportInput } from '../rules/supportActs.ts';
import { identityVerification, releaseHandover, supportMeasure } from '../tables/index.ts';
import { bookNumber } from './writes.ts';

/** Writes beside a reintegration case, in the transaction of its act. */
type Write<Input> = (
  transaction: Transaction,
  row: ReintegrationCase,
  input: Input,
  at: ActContext,
) => Promise<unknown>;

/** The parts of an act to a reintegration case. */
export function helpParts<Input = object>(
  at: ActContext,
  write?: Write<Input>,
): ActParts<ReintegrationCase, ReintegrationFacts, Input, unknown> {
  return {
    facts: factsOf,
    also: async (transaction, row, _done, input) => {
      await write?.(transaction, row, input, at);
    },
  };
}

async function factsOf(transaction: Transaction, row: ReintegrationCase): Promise<ReintegrationFacts> {
  const asked = await transaction.select().from(identityVerification).where(openCheck(row));
  const [handover] = await transaction
    .select()
    .from(releaseHandover)
    .where(eq(releaseHandover.caseNumber, row.number));
  const offered = await transaction
    .select({ kind: supportMeasure.kind })
    .from(supportMeasure)
    .where(eq(supportMeasure.caseNumber, row.number));
  return {
    ...row,
    checkAsked: asked.length > 0,
    told: handover !== undefined && handover.notifiedOn !== null,
    offered: offered.map(({ kind }) => kind),
  };
}

export const registered: Write<{ readonly releaseDueOn: string }> = async (
  transaction,
  row,
  { releaseDueOn },
  at,
) =>
  transaction.insert(releaseHandover).values({
    number: await bookNumber(transaction, '衔', row, at),
    caseNumber: row.number,
    status: 'PRE_RELEASE',
    releaseDueOn,
  });

export const checkAsked: Write<object> = async (transaction, row, _input, at) =>
  transaction.insert(identityVerification).values({
    number: await bookNumber(transaction, '核', row, at),
    caseId: row.id,
    regionCode: row.regionCode,
    isMinor: row.isMinor,
    result: 'REQUESTED',
    falseName: false,
    falseAddress: false,
    falseIdentity: false,
    checkedOn: at.today,
  });

export const checkAnswered: Write<CheckAnswerInput> = (transaction, row, { result, falseData }, { today }) =>
  transaction
    .update(identityVerification)
    .set({
      result,
      falseName: falseData.includes('FALSE_NAME'),
      falseAddress: falseData.includes('FALSE_ADDRESS'),
      falseIdentity: falseData.includes('FALSE_IDENTITY'),
      checkedOn: today,
    })
    .where(openCheck(row));

/** What did not match is put right; a check that is still asked for has nothing left to ask. */
export const checkResolved: Write<object> = async (transaction, row, _input, { today }) => {
  await transaction
    .update(identityVerification)
    .set({ resolvedOn: today })
    .where(
      and(
        eq(identityVerification.caseId, row.id),
        inArray(identityVerification.result, ['MISMATCH', 'NOT_FOUND']),
        isNull(identityVerification.resolvedOn),
      ),
    );
  await transaction
    .update(identityVerification)
    .set({ result: 'VERIFIED', checkedOn: today })
    .where(openCheck(row));
};

export const homeTold: Write<object> = (transaction, row, _input, { today }) =>
  handoverTo(transaction, row, { status: 'NOTIFIED', notifiedOn: today });

export const personMet: Write<{ readonly by: ReleaseMetBy }> = (transaction, row, { by }, { today }) =>
  handoverTo(
    transaction,
    row,
    by === 'NOBODY'
      ? { status: 'NOT_COLLECTED', notifiedOn: today }
      : { status: 'HANDED_OVER', collectedOn: today, handedOverOn: today },
  );

export const supportOffered: Write<SupportInput> = async (transaction, row, { kinds }, at) => {
  for (const kind of new Set(kinds)) {
    await transaction.insert(supportMeasure).values({
      number: await bookNumber(transaction, '扶', row, at),
      caseNumber: row.number,
      kind,
      offeredOn: at.today,
      accepted: false,
    });
  }
};

export const supportAccepted: Write<SupportInput> = (transaction, row, { kinds }) =>
  transaction
    .update(supportMeasure)
    .set({ accepted: true })
    .where(and(eq(supportMeasure.caseNumber, row.number), inArray(supportMeasure.kind, [...kinds])));

function handoverTo(
  transaction: Transaction,
  { number }: ReintegrationCase,
  to: Partial<typeof releaseHandover.$inferInsert>,
): Promise<unknown> {
  return transaction.update(releaseHandover).set(to).where(eq(releaseHandover.caseNumber, number));
}

function openCheck({ id }: ReintegrationCase) {
  return and(eq(identityVerification.caseId, id), eq(identityVerification.result, 'REQUESTED'));
}
